"""How this command is called, so that what it prints can be typed as it stands."""

from __future__ import annotations

import re
import shlex
import shutil
import sys
from pathlib import Path

_NAME = "fonds"
# Texts name commands in code spans, `fonds status`; the name of the project stands outside of them.
_SPAN = re.compile(rf"(?<=`){_NAME}(?= [a-z])")


def command() -> str:
    """The command as a shell takes it: `fonds` where that is found, else the path by which it was called, such as
    `.venv/bin/fonds` under `make run`."""
    called = Path(sys.argv[0])
    if called.name != _NAME or not called.is_file():  # a library's caller, a test
        return _NAME
    found = shutil.which(_NAME)
    if found is not None and Path(found).resolve() == called.resolve():
        return _NAME
    return shlex.quote(sys.argv[0])


def as_called(text: str) -> str:
    """The text with the commands in its code spans as they can be typed here."""
    return _SPAN.sub(lambda _: command(), text)
