"""Pages of ours in a browser on this machine: `guard` says who may ask at all, `server` runs until Ctrl-C. The review
and the archive's pages are served by it."""

from fonds.flows.loopback.guard import Guard
from fonds.flows.loopback.server import HOST, serve_loopback

__all__ = ["HOST", "Guard", "serve_loopback"]
