"""Writes the model file: plain arrays, the same bytes for the same model."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from fonds.cleaning.html.lexicon import Lexicon
from fonds.cleaning.trees import Forest
from training import model_file
from training.text.fit import packed


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
    version = f"html-{model_file.digest_of(arrays)}"
    return model_file.write(place, arrays, {"version": version, **facts})
