"""Files that are there whole or not at all."""

from __future__ import annotations

import json
import os
import secrets
from collections.abc import Mapping
from pathlib import Path

import orjson

from fonds.buckets import BucketPath
from fonds.schema.fields import storable


def write_text(path: Path, text: str) -> None:
    """Write UTF-8 under a temporary name beside `path`, then rename. Lone surrogates become U+FFFD."""
    try:
        data = text.encode("utf-8")
    except UnicodeEncodeError:
        data = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").encode("utf-8")
    write_bytes(path, data)


def write_bytes(path: Path, data: bytes) -> None:
    """Write under a temporary name beside `path`, then rename. The file is for everybody who may read the folder."""
    if isinstance(path, BucketPath):
        path.write_bytes(data)  # an object is there whole or not at all
        return
    temporary = path.with_name(f".{path.name}.{os.getpid()}-{secrets.token_hex(4)}.part")
    try:
        handle = _created(temporary)
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = _created(temporary)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        temporary.replace(path)
    except BaseException as error:
        temporary.unlink(missing_ok=True)
        if isinstance(error, OSError) and error.filename is None:
            error.filename = str(path)  # a write to a full disk names no file
        raise


def _created(path: Path) -> int:
    return os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o666)


def write_json(path: Path, data: Mapping[str, object]) -> None:
    """JSON with a line for each key, in the order given. Lone surrogates become U+FFFD, what is no number null."""
    lines = [b"%s: %s" % (orjson.dumps(name), _json(value)) for name, value in data.items()]
    write_bytes(path, b"{\n" + b",\n".join(lines) + b"\n}\n")


def _json(value: object) -> bytes:
    try:
        return orjson.dumps(value)
    except TypeError:  # a lone surrogate, or whole numbers beyond 64 bits
        return json.dumps(storable(value), ensure_ascii=False, allow_nan=False).encode()
