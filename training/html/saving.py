"""Writes the model file: plain arrays, the same bytes for the same model."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from pathlib import Path
from typing import Any

import numpy as np

from fonds.cleaning.html.lexicon import Lexicon
from fonds.cleaning.trees import Forest
from training.text.fit import packed

# A fixed time in the archive, so that equal models are equal files.
_TIME = (1980, 1, 1, 0, 0, 0)


def save(place: Path, lexicon: Lexicon, forest: Forest, facts: dict[str, Any]) -> str:
    """Write the file; gives a line that says what it holds."""
    names, texts = sorted(lexicon.names), sorted(lexicon.texts)
    arrays: dict[str, Any] = {
        "names": np.frombuffer("\n".join(names).encode(), np.uint8),
        "name_weights": np.array([lexicon.names[name] for name in names], np.int16),
        "texts": np.frombuffer("\n".join(texts).encode(), np.uint8),
        "text_weights": np.array([lexicon.texts[text] for text in texts], np.int16),
        **packed(forest, ""),
    }
    digest = hashlib.sha256()
    for name in sorted(arrays):
        digest.update(name.encode() + arrays[name].tobytes())
    version = f"html-{digest.hexdigest()[:8]}"
    arrays["facts"] = np.frombuffer(json.dumps({"version": version, **facts}, sort_keys=True).encode(), np.uint8)
    with zipfile.ZipFile(place, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(arrays):
            held = io.BytesIO()
            np.save(held, arrays[name], allow_pickle=False)
            archive.writestr(zipfile.ZipInfo(f"{name}.npy", _TIME), held.getvalue(), zipfile.ZIP_DEFLATED)
    return f"{place.name}: {version}, {place.stat().st_size:,} bytes"
