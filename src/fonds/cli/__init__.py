"""The command `fonds`."""

from fonds.cli.app import main

__all__ = ["main"]
