"""The files that models ship in: plain arrays, the same bytes for the same model."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

Arrays = Mapping[str, npt.NDArray[Any]]
# A fixed time in the archive, so that equal models are equal files.
_TIME = (1980, 1, 1, 0, 0, 0)


def digest_of(arrays: Arrays) -> str:
    """Eight hexadecimal digits for what the arrays hold: the end of a model's version."""
    digest = hashlib.sha256()
    for name in sorted(arrays):
        digest.update(name.encode() + np.ascontiguousarray(arrays[name]).tobytes())
    return digest.hexdigest()[:8]


def write(place: Path, arrays: Arrays, facts: Mapping[str, Any]) -> str:
    """Write the arrays, and the facts as JSON under `facts`; gives a line that says what was written."""
    written = np.frombuffer(json.dumps(facts, sort_keys=True).encode(), np.uint8)
    held = {**arrays, "facts": written}
    with zipfile.ZipFile(place, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(held):
            data = io.BytesIO()
            np.save(data, held[name], allow_pickle=False)
            archive.writestr(zipfile.ZipInfo(f"{name}.npy", _TIME), data.getvalue(), zipfile.ZIP_DEFLATED)
    return f"{place.name}: {facts.get('version', 'written')}, {place.stat().st_size:,} bytes"
