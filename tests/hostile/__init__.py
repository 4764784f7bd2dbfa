"""The hostile web: a server that misbehaves in every way, and what must be said of each.

`server.Web` serves one row a port on loopback; `rows.ROWS` is the table of behaviors with their
truth and verdict; `test_probes` asks each of them alone over every transport, `test_cli` all of
them at once through the command line.
"""
