"""What a printed number stands for, and when two of them hold.

`reckoning`: a number as the interval that its last digit leaves. `rate_laws`: percentages of two
amounts. `near_hold`: whether two numbers are one slip of the hand apart; `law_digits`: what their
digits say for it, in decimal digits of a chance. `bounds`, `japanese_bounds`: what no
percentage can pass (`worded_bounds`: by the words of a language; `change`: words of growth
and decline). `units`, `worth`: measures and money in other units. `fields`,
`powers`: how numbers are written; `dropped`: words of magnitude left out; `unitless`: rain and wind
without a unit; `saying`: how a question writes them.
"""
