"""Results, standings, places and records.

`score_law`: what results are made of; `scored`: who won; `places_law`: places and gaps, by table
or listing; `behind_law`: places by those ahead; `ordered`, `ranked`: ranks against values;
`standings`, `records_frame`, `records_ja`, `games_frame`: games won and lost; `medals_law`;
`innings`.
"""
