"""The client of an object store, as the usual variables say: `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`,
`AWS_SESSION_TOKEN`, `AWS_REGION`, `AWS_ENDPOINT_URL`. Nothing of it is a setting of ours, nor kept anywhere.
"""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import lru_cache
from typing import Any

from fonds.errors import BucketError

# A request that is not answered in so many seconds is given up, and tried again while so many seconds have not passed
# since the first: long enough for a store that is busy, short enough that a lost line is told within a minute.
CONNECT_SECONDS, REQUEST_SECONDS, RETRY_SECONDS = 5, 60, 20
RETRIES = 4

# What stores and clients say, by what it means; the first that fits counts.
_MEANINGS: tuple[tuple[str, re.Pattern[str], str, str], ...] = (
    (
        "missing",
        re.compile(r"NoSuchBucket|NO_SUCH_BUCKET|bucket does not exist", re.IGNORECASE),
        "there is no such bucket",
        "Make the bucket, or check its name, AWS_ENDPOINT_URL and AWS_REGION.",
    ),
    (
        "anonymous",
        re.compile(
            r"169\.254\.16|169\.254\.17|\bIMDS\b|instance metadata|no providers in chain|not loaded any credentials"
            r"|failed to load credentials|credential provider (?:was )?not",
            re.IGNORECASE,
        ),
        "no credentials were found",
        "Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (and AWS_SESSION_TOKEN where they are temporary).",
    ),
    (
        "refused",
        re.compile(
            r"AccessDenied|ACCESS_DENIED|InvalidAccessKeyId|SignatureDoesNotMatch|ExpiredToken|InvalidToken"
            r"|INVALID_ACCESS_KEY_ID|SIGNATURE_DOES_NOT_MATCH|AuthorizationHeaderMalformed|40[13] (?:Forbidden|Unauth)"
            r"|PermissionDenied|Unauthenticated",
        ),
        "the store refused the credentials, or what they may do",
        "Check the AWS_ variables, and that they may list, read, write and delete there (raw: list and read).",
    ),
    (
        "region",
        re.compile(r"PermanentRedirect|301 Moved Permanently|without a (?:valid )?LOCATION|redirect", re.IGNORECASE),
        "the bucket lies in another region",
        "Set AWS_REGION to the bucket's region.",
    ),
    (
        "unreachable",
        re.compile(
            r"error sending request|connection refused|connection reset|dns error|timed? ?out|client error \(Connect\)"
            r"|NETWORK_CONNECTION|could not resolve|connection closed|broken pipe|SlowDown|ServiceUnavailable"
            r"|Server returned non-2xx status code: 5\d\d|InternalError|REQUEST_TIMEOUT|SLOW_DOWN|SERVICE_UNAVAILABLE"
            r"|error decoding response body|incomplete message",
            re.IGNORECASE,
        ),
        "the store can't be reached, or does not answer",
        "Check the connection and AWS_ENDPOINT_URL, then run again: what was committed before stands.",
    ),
)
# A key that the client can't stand for, which ends its listing.
_NO_PATH = re.compile(r'invalid path: Error parsing Path "(.{1,200}?)"', re.DOTALL)
_NUMBERS = {"missing": errno.ENOENT, "anonymous": errno.EACCES, "refused": errno.EACCES}


def explain(place: object, error: BaseException) -> BucketError | None:
    """What an error means that a store or one of its clients gave; None where it says nothing of the store."""
    if isinstance(error, BucketError):
        return error
    # What follows describes the client, its `retry_timeout` too.
    text = f"{type(error).__name__} {error}".partition("Debug source")[0]
    if found := _NO_PATH.search(text):
        return BucketError(
            str(place),
            f"an object there has a key that is no path, {found[1]!r}",
            "Rename it, or give a prefix that does not hold it: between strokes, nothing, `.` and `..` are no names.",
        )
    for kind, says, reason, advice in _MEANINGS:
        if says.search(text):
            return BucketError(str(place), reason, advice, number=_NUMBERS.get(kind, errno.EIO))
    return None


def endpoint() -> str | None:
    """The address of the store where it is not Amazon's own."""
    return os.environ.get("AWS_ENDPOINT_URL_S3") or os.environ.get("AWS_ENDPOINT_URL") or None


def region() -> str | None:
    return os.environ.get("AWS_REGION") or os.environ.get("AWS_DEFAULT_REGION") or None


def delta_options() -> dict[str, str]:
    """What deltalake's own client is told besides the environment. It commits by conditional put; whose store knows
    none gets an error, and never two commits of one number."""
    found = {
        "conditional_put": "etag",
        "timeout": f"{REQUEST_SECONDS}s",
        "connect_timeout": f"{CONNECT_SECONDS}s",
        "max_retries": str(RETRIES),
        "retry_timeout": f"{RETRY_SECONDS}s",
    }
    address = endpoint()
    if address is not None:
        found |= {"aws_endpoint_url": address, "allow_http": str(address.startswith("http://")).lower()}
    return found


def store_of(bucket: str) -> Any:
    """The client for a bucket. Raises BucketError where it can't be had."""
    asked = (endpoint(), region(), os.environ.get("AWS_ACCESS_KEY_ID"), os.environ.get("AWS_SESSION_TOKEN"))
    try:
        return _store(bucket, asked)
    except ImportError as error:
        raise BucketError(
            f"s3://{bucket}", "the client for object stores is not installed", "Install it: `pip install 'fonds[s3]'`."
        ) from error
    except Exception as error:  # the client has a class for each kind of wrong variable
        raise BucketError(f"s3://{bucket}", str(error).splitlines()[0], "Check the AWS_ variables.") from error


@lru_cache(maxsize=16)
def _store(bucket: str, asked: tuple[str | None, ...]) -> Any:
    from obstore.store import S3Store  # noqa: PLC0415 - an extra

    address, where, *_ = asked
    options: Any = {"timeout": f"{REQUEST_SECONDS}s", "connect_timeout": f"{CONNECT_SECONDS}s"}
    given: dict[str, Any] = {}
    if address is not None:
        given["endpoint"] = address
        options["allow_http"] = address.startswith("http://")
    if where is not None:
        given["region"] = where
    retries: Any = {"max_retries": RETRIES, "retry_timeout": timedelta(seconds=RETRY_SECONDS)}
    return S3Store(bucket, client_options=options, retry_config=retries, **given)


@contextmanager
def asking(place: object) -> Iterator[None]:
    """Turn what the client raises into FileNotFoundError or BucketError, which is an OSError too.

    FileExistsError stands for a condition that did not hold.
    """
    from obstore.exceptions import (  # noqa: PLC0415 - an extra
        AlreadyExistsError,
        BaseError,
        NotFoundError,
        PreconditionError,
    )

    try:
        yield
    except (AlreadyExistsError, PreconditionError) as error:
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(place)) from error
    except (BaseError, FileNotFoundError, PermissionError, OSError) as error:
        told = explain(place, error)
        if told is None and isinstance(error, NotFoundError | FileNotFoundError):
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(place)) from error
        if told is None:
            first = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
            told = BucketError(str(place), first[:300].rstrip("."), "Check the bucket, then run again.")
        raise told from error
