"""Counts of what looks like personal data: addresses of mail, telephone numbers, addresses of the Internet Protocol.

Cautious on purpose: what is counted is nearly always one, and much is passed over (numbers without a country's code,
names). A count of 0 is no promise that a text names nobody. Nothing is removed.
"""

from __future__ import annotations

import re
from ipaddress import AddressValueError, IPv4Address

# Asked at each `@`; what stands before it is looked at by one character only.
_MAIL = re.compile(r"(?<=[\w.+-])@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}")
# With the code of a country, or as written in North America.
_PHONE = re.compile(
    r"(?<![\w+])\+\d{1,3}(?:[ .()/\u2011-]{0,2}\d){7,12}(?!\d)"
    r"|(?<![\w-])\(?\d{3}\)?[ .-]\d{3}-\d{4}(?![\w-])"
)
_IP = re.compile(r"(?<![\w.])\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\w.]*\d)")


def _is_public(written: str) -> bool:
    try:
        return IPv4Address(written).is_global
    except AddressValueError:
        return False


def personal_numbers(text: str) -> dict[str, float]:
    """How many of each stand in the text, by the names of their columns."""
    return {
        "pii_email_count": len(_MAIL.findall(text)) if "@" in text else 0,
        "pii_phone_count": len(_PHONE.findall(text)),
        "pii_ip_count": sum(map(_is_public, _IP.findall(text))),
    }
