"""Learned weights of features: a JSON file beside the module that uses them, written by training.

`made_by` is the command that learns them, `weights` the figures. Those under `by_hand` were set by people, each for
the reason given; training leaves them.
"""

from __future__ import annotations

import json
from importlib.resources import files


def load_weights(package: str, name: str) -> dict[str, float]:
    """The weights of `name` in `package`, in the order of the file: scores are sums in that order."""
    content = json.loads(files(package).joinpath(name).read_text("utf-8"))
    return dict(content["weights"])
