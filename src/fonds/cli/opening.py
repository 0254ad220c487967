"""Opening a page of ours in the user's browser."""

from __future__ import annotations

from pathlib import Path


def leading_to(address: str, folder: Path) -> Path:
    """A page that leads to the address: the list of processes, which all users of the machine see, must not show its
    token."""
    page = folder / "fonds.html"
    page.touch(mode=0o600)
    page.write_text(f'<!doctype html><title>fonds</title><meta http-equiv="refresh" content="0;url={address}">\n')
    return page
