"""The server of the archive's pages while it runs: on the loopback alone, until Ctrl-C."""

from __future__ import annotations

from collections.abc import Callable

from fonds.flows.browsing.app import make_app
from fonds.flows.browsing.room import Room
from fonds.flows.config import RunConfig
from fonds.flows.loopback import serve_loopback


def serve(config: RunConfig, *, port: int = 0, started: Callable[[str], None] = lambda _: None) -> None:
    """Serve the pages until it is stopped. `started` is told the address, with its token. Writes nothing but the index
    of `fonds find`, which the first search in the texts brings up to date.

    Raises ArchiveNotFound, ArchiveDamaged, SettingsError for a port that is taken.
    """
    serve_loopback(make_app(Room(config)), command="fonds serve", port=port, started=started)
