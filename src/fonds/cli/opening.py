"""Opening a page of ours in the user's browser."""

from __future__ import annotations

import signal
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from fonds.cli.say import say


@contextmanager
def telling(what: str, *, browser: bool) -> Iterator[Callable[[str], None]]:
    """What a server of ours is to call with its address: it is printed, and opened in the `browser`. SIGTERM ends the
    server as Ctrl-C does."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with tempfile.TemporaryDirectory(prefix="fonds-") as scratch:

        def started(address: str) -> None:
            say(f"{what}:  {address}")
            say("Ctrl-C ends it.")
            if browser:
                click.launch(str(_leading_to(address, Path(scratch))))

        yield started


def _leading_to(address: str, folder: Path) -> Path:
    """A page that leads to the address: the list of processes, which all users of the machine see, must not show its
    token."""
    page = folder / "fonds.html"
    page.touch(mode=0o600)
    page.write_text(f'<!doctype html><title>fonds</title><meta http-equiv="refresh" content="0;url={address}">\n')
    return page
