"""Looking at documents and deciding about them, in a browser on this machine.

Read in this order: `queue` (what is looked at, worst first), `desk` (what a page shows and what becomes of a click),
`guard` (who may ask at all), `app` (addresses), `serve` (the server while it runs), `counts` (what reviewers found).
"""
