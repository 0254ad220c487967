"""Lines of a text as numbers, so that they can be counted over a site without being kept."""

from __future__ import annotations

import hashlib

# Shorter lines are alike by chance: "Share", names, dates.
_LEAST_CHARS = 12


def lines_of(text: str) -> tuple[list[int], list[int]]:
    """For each line of some length a number of 64 bits, and its characters. White space and case do not count."""
    numbers, sizes = [], []
    for line in text.split("\n"):
        plain = " ".join(line.split()).casefold()
        if len(plain) >= _LEAST_CHARS:
            digest = hashlib.blake2b(plain.encode("utf-8", "surrogatepass"), digest_size=8).digest()
            numbers.append(int.from_bytes(digest, "big", signed=True))
            sizes.append(len(plain))
    return numbers, sizes
