"""Looking at documents and deciding about them, in a browser on this machine.

Read in this order: `queue` (what is looked at, worst first), `desk` (what a page shows and what becomes of a click),
`app` (addresses), `serve` (the server while it runs), `counts` (what reviewers found). Who may ask at all is said in
`fonds.flows.loopback`.
"""
