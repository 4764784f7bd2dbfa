"""The tables of an audit, and what is asked of them: what is worse, what is better than told."""

SCHEMA = """
CREATE TABLE articles (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE links (
    id INTEGER PRIMARY KEY, url TEXT UNIQUE NOT NULL, verified INTEGER NOT NULL,
    verdict TEXT, reason TEXT, team TEXT, since TEXT, elsewhere TEXT,
    state INTEGER NOT NULL DEFAULT 0, lane TEXT, address TEXT, first, second, third
);
CREATE TABLE places (
    link INTEGER, article INTEGER, line INTEGER, PRIMARY KEY (link, article, line)
) WITHOUT ROWID;
CREATE TABLE told (
    url TEXT PRIMARY KEY, team TEXT, verdict TEXT, reason TEXT, since TEXT, elsewhere TEXT,
    mark TEXT
) WITHOUT ROWID;
CREATE INDEX queue ON links (lane, first, second, third, id) WHERE state = 1;
CREATE INDEX alike ON links (address) WHERE state = 1;
CREATE INDEX bad ON links (url) WHERE team IS NOT NULL;
"""
DUE, TAKEN, DONE = 1, 2, 3
"""States of links: 0 is not due, then what is due goes through these."""
WEIGHT = (
    "CASE WHEN {0}.team IS NULL OR {0}.elsewhere <> '' THEN 0 "
    "WHEN {0}.team = 'broken' THEN 2 ELSE 1 END"
)
"""How bad a link is. What was seen from elsewhere is known not to be gone; and between what may
come back and what only a person can see there is no better or worse."""
NOW, THEN = WEIGHT.format("links"), WEIGHT.format("told")
FIXED_BEFORE = "coalesce(told.mark, '') = 'fixed'"
BAD = "links.team IS NOT NULL"
"""As the index says it."""
WORSE = f"{BAD} AND {NOW} > CASE WHEN told.url IS NULL OR {FIXED_BEFORE} THEN 0 ELSE {THEN} END"
GOOD = "links.team IS NULL AND links.verdict <> 'unchecked'"
BETTER = f"NOT {FIXED_BEFORE} AND {THEN} > 0 AND {GOOD}"
SINCE = (
    f"CASE WHEN told.url IS NULL OR {FIXED_BEFORE} THEN links.since "
    "ELSE min(told.since, links.since) END"
)
"""What was told stands, should the history know less than it did."""
TROUBLE = f"links.id, links.url, links.team, links.verdict, links.reason, {SINCE}, links.elsewhere"
TOLD = "links.id, links.url, told.team, told.verdict, told.reason, told.since, told.elsewhere"
BOTH = "FROM links LEFT JOIN told ON told.url = links.url"
KNOWN = "FROM told JOIN links ON links.url = told.url"
NEW = f"SELECT count(*), coalesce(sum(links.team = 'broken'), 0) {BOTH} WHERE {WORSE}"
FIXED = f"SELECT count(*) {KNOWN} WHERE {BETTER}"
TAKE = """SELECT id, url FROM links WHERE state = 1 AND address IN (
    SELECT address FROM links WHERE state = 1 AND lane = ? ORDER BY first, second, third, id LIMIT ?
) ORDER BY first, second, third, id"""
UNTOUCHED = """SELECT id, url FROM links
WHERE id > ? AND state <> 3 AND coalesce(verdict, '') <> 'unchecked' ORDER BY id LIMIT ?"""
CARRY = """UPDATE links SET (verdict, reason, team, since, elsewhere) = (
    SELECT verdict, reason, team, since, elsewhere FROM told WHERE told.url = links.url
) WHERE (verdict IS NULL OR reason = 'private-address')
AND url IN (SELECT url FROM told WHERE mark <> 'fixed')"""
PLACES = """SELECT articles.name, places.line, count(*) OVER () FROM places
JOIN articles ON articles.id = places.article WHERE places.link = ? ORDER BY 1, 2 LIMIT ?"""
CITING = """SELECT DISTINCT articles.name FROM links JOIN places ON places.link = links.id
JOIN articles ON articles.id = places.article WHERE links.url = ?"""
ORDER = "ORDER BY CASE {0}.team WHEN 'broken' THEN 0 WHEN 'doubt' THEN 1 ELSE 2 END, links.url"
