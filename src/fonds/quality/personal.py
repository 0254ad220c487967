"""Counts of what looks like personal data: addresses of mail, telephone numbers, addresses of the Internet Protocol.

Cautious on purpose: what is counted is nearly always one, and much is passed over (numbers without a country's code,
names). A count of 0 is no promise that a text names nobody. Nothing is removed.
"""

from __future__ import annotations

import re
from ipaddress import AddressValueError, IPv4Address

# Each begins with what is quickly looked for; what stands before it is asked afterwards.
_MAIL = re.compile(r"@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}")
_PHONE = re.compile(r"\+\d{1,3}(?:[ .()/\u2011-]{0,2}\d){7,12}(?!\d)")
_AMERICAN = re.compile(r"\d{3}\)?[ .-]\d{3}-\d{4}(?![\w-])")
_IP = re.compile(r"\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?!\.?\w)")


def _found(expression: re.Pattern[str], text: str) -> list[tuple[str, str]]:
    """The matches, each with the character before it, empty at the beginning."""
    return [(text[match.start() - 1 : match.start()], match[0]) for match in expression.finditer(text)]


def _is_inner(before: str) -> bool:
    """Whether what follows is the rest of a longer word or number."""
    return before.isalnum() or before in ("_", ".", "-", "+") if before else False


def _is_public(written: str) -> bool:
    try:
        return IPv4Address(written).is_global
    except AddressValueError:
        return False


def personal_numbers(text: str) -> dict[str, float]:
    """How many of each stand in the text, by the names of their columns."""
    mails = sum(_is_inner(before) for before, _ in _found(_MAIL, text)) if "@" in text else 0
    phones = sum(not _is_inner(before) for before, _ in _found(_PHONE, text)) if "+" in text else 0
    dashed = _found(_AMERICAN, text) if "-" in text else []
    phones += sum(not _is_inner(before) for before, _ in dashed)
    addresses = sum(not _is_inner(before) and _is_public(written) for before, written in _found(_IP, text))
    return {"pii_email_count": mails, "pii_phone_count": phones, "pii_ip_count": addresses}
