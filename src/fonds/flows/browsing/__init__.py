"""Looking at an archive in a browser on this machine: its list, reports made when they are asked for, what happened.

Read in this order: `room` (what a page shows), `app` (addresses), `serve` (the server while it runs). Who may ask at
all is said in `fonds.flows.loopback`; the list itself is `fonds.archive.catalogue`.
"""
