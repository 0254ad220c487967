"""The group of commands, and the one place where errors become words and exit codes.

Each command imports what it needs when it is called, so that `fonds clean` starts without Prefect and Delta.
"""

from __future__ import annotations

import contextlib
import importlib
import io
import os
import signal
import sys
import threading

import click

from fonds.cli.called import as_called
from fonds.cli.say import say
from fonds.errors import FondsError

COMMANDS = {
    "run": ("fonds.cli.run", "run"),
    "retry": ("fonds.cli.run", "retry"),
    "join": ("fonds.cli.join", "join"),
    "clean": ("fonds.cli.clean", "clean"),
    "status": ("fonds.cli.read", "status"),
    "show": ("fonds.cli.read", "show"),
    "report": ("fonds.cli.report", "report"),
    "serve": ("fonds.cli.serve", "serve"),
    "find": ("fonds.cli.find", "find"),
    "query": ("fonds.cli.read", "query"),
    "reprocess": ("fonds.cli.reprocess", "reprocess"),
    "review": ("fonds.cli.review", "review"),
    "correct": ("fonds.cli.correct", "correct"),
    "access": ("fonds.cli.rule", "access"),
    "withdraw": ("fonds.cli.rule", "withdraw"),
    "audit": ("fonds.cli.audit", "audit"),
    "events": ("fonds.cli.events", "events"),
    "export": ("fonds.cli.events", "export"),
    "release": ("fonds.cli.releasing", "release"),
    "verify": ("fonds.cli.keep", "verify"),
    "maintain": ("fonds.cli.keep", "maintain"),
    "learn-sites": ("fonds.cli.keep", "learn_sites"),
    "corpus": ("fonds.cli.corpus", "corpus"),
    "schema": ("fonds.cli.keep", "schema"),
}

EPILOG = """\b
Exit codes:
  0    done
  2    the command was called wrongly
  3    the run finished, but a threshold was passed (see its last lines)
  64   an argument is of a kind that can't be used, such as an unknown media type
  65   a capture, a query or a release can't be used as it is; an audit found damage
  66   nothing there: no captures, no archive, no such document
  70   a defect of ours
  74   the archive or a disk can't be read or written
  75   another run or audit is going on; try again later
  78   a setting can't be used
  130  stopped by Ctrl-C; 143 stopped by SIGTERM: the archive is whole, run again to finish
"""


class LazyGroup(click.Group):
    """Commands by name, imported when called."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        place = COMMANDS.get(cmd_name)
        if place is None:
            return None
        command = getattr(importlib.import_module(place[0]), place[1])
        assert isinstance(command, click.Command)
        return command


@click.group(
    cls=LazyGroup,
    epilog=EPILOG,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100, "show_default": True},
)
@click.version_option(package_name="fonds", message="%(prog)s %(version)s")
def app() -> None:
    """Turn captured web pages into an archive that can be trusted.

    Start with `fonds run`: it cleans the captures in raw/, keeps them in archive/ and writes a report for each
    into processed/. It never changes raw/.
    """


def complain(message: str, advice: str = "") -> None:
    """An error in words, on standard error."""
    click.secho("fonds: ", fg="red", bold=True, err=True, nl=False)
    say(as_called(message), err=True)
    if advice:
        say("  ", as_called(advice), err=True)


# Prefect's client delivers what it holds in well under a second, and waits minutes for a server that is gone.
_EXIT_SECONDS = 5.0


def _end_soon(code: int) -> None:
    """Let the process end with this code even where what tidies up at its end hangs."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):  # closed by who read it; the process's end says nothing more
            stream.flush()
    limit = threading.Timer(_EXIT_SECONDS, os._exit, [code])
    limit.daemon = True
    limit.start()


def main(arguments: list[str] | None = None) -> None:
    """Run the command and end with its exit code, by SystemExit. No error of a user's making shows a traceback.

    Without `arguments` the process is the command's own: it takes those of the process, and ends within seconds.
    """
    try:
        _main(arguments)
    except SystemExit as stop:
        if arguments is None:
            _end_soon(stop.code if isinstance(stop.code, int) else 0)
        raise


def _main(arguments: list[str] | None) -> None:
    try:
        app.main(arguments, prog_name="fonds", standalone_mode=False)
        sys.exit(0)
    except click.exceptions.Exit as stop:
        sys.exit(stop.exit_code)
    except click.ClickException as error:
        # What click complains of are the user's own arguments, which may come from a script's loop over files.
        said = io.StringIO()
        error.show(said)
        say(said.getvalue().rstrip("\n"), err=True)
        sys.exit(error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        # A second Ctrl-C would tear what still tidies up at exit, and show its traceback.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        complain("Stopped.", "What was committed is kept; run again to finish.")
        sys.exit(130)
    except FondsError as error:
        complain(error.message, error.advice)
        sys.exit(error.exit_code)
    except BrokenPipeError:
        # `fonds query … | head`: the reader has what it wanted.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except OSError as error:
        where = f" ({error.filename})" if error.filename else ""
        complain(f"{error.strerror or error}{where}.", "Check the disk, its free space and who may write there.")
        sys.exit(74)
    except Exception as error:
        if os.environ.get("FONDS_DEBUG"):
            raise
        complain(
            f"Something went wrong that should not: {type(error).__name__}: {error}",
            "Please report it; with FONDS_DEBUG=1 the command shows where it happened.",
        )
        sys.exit(70)
