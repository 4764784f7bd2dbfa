"""Words for things of which a number is the name: Flight 17, Runway 28L, seat 14C."""

from factcheck.model.late import late

LABELED = late(
    r"(?:\b(?:Route|Highway|Interstate|Flight|Terminal|Junction|Platform|Apollo|Group|Area|"
    r"Bluetooth|Windows|Android|Unit|Block|Camp|Building|Studio|Bus|Line|Zone|Sector|Pier) )\Z"
)
"""Names of which a number is a part, where others count by them: Flight 17 was shot down."""
PLACED = late(
    r"\b(?i:route|highway|interstate|flight|terminal|junction|platform|block|building|bus|line|zone|"
    r"sector|pier|runway|gate|exit|bay|room|flat|apartment|suite|seat|row|stand|dock|hangar|locker)s?"
    r" \Z"
)
"""Words for places, whose letter behind a number is no unit: gate 22C."""
LONGEST_NAME = 24
"""Code points before a number in which a name is looked for."""
