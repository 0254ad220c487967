"""Digests that archive files state of their records, checked."""

from __future__ import annotations

import base64
import binascii
import hashlib
import re

# By the names that files write, in small letters, without hyphens.
_KNOWN = frozenset({"md5", "sha1", "sha256", "sha384", "sha512", "blake2b"})
_STATED = re.compile(r"([a-zA-Z0-9-]{2,12}):([A-Za-z0-9+/=_-]{16,200})")


def check(stated: str, *candidates: bytes) -> str:
    """`matches` where one of the candidates has the digest `algorithm:value` (hexadecimal, base32 or base64), else
    `differs`; `not checked` with the reason where the statement can't be understood."""
    match = _STATED.fullmatch(stated.strip())
    algorithm = match[1].lower().replace("-", "") if match else ""
    if match is None or algorithm not in _KNOWN:
        return "not checked: the digest can't be understood"
    wanted = _readings(match[2])
    for bytes_ in candidates:
        if hashlib.new(algorithm, bytes_, usedforsecurity=False).digest() in wanted:
            return "matches"
    return "differs"


def _readings(value: str) -> set[bytes]:
    """The bytes that a digest's text may stand for."""
    found = set()
    for read in (bytes.fromhex, _base32, base64.b64decode, base64.urlsafe_b64decode):
        try:
            found.add(read(value))
        except (ValueError, binascii.Error):
            continue
    return found


def _base32(value: str) -> bytes:
    return base64.b32decode(value.upper() + "=" * (-len(value) % 8))
