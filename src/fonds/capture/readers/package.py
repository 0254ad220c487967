"""What a WACZ file says of itself, checked: digests of its files, the signature over them, its index.

Its index is believed in nothing: records are found by reading. Where it names places at which none begins that is told.
"""

from __future__ import annotations

import base64
import binascii
import gzip
import hashlib
import json
import zipfile
import zlib
from collections.abc import Callable, Iterator
from typing import Any

from fonds.capture.readers.entries import At, Broken, Passed
from fonds.errors import BrokenArchiveFile

PACKAGE = "datapackage.json"
SIGNATURE = "datapackage-digest.json"
# Descriptions of real packages have some kilobytes, indexes some megabytes.
_DESCRIPTION_BYTES = 16 * 1024 * 1024
_INDEX_BYTES = 256 * 1024 * 1024
# Digests of so many bytes take some ten seconds; a part of a listing must not take more.
_CHECKED_BYTES = 4 * 1024**3
_INDEX_LINES = 100_000
_NAMED = 3
_PIECE = 1024 * 1024
_ALGORITHMS = frozenset({"md5", "sha1", "sha224", "sha256", "sha384", "sha512"})

Look = Callable[[str, int], bytes | None]
"""The first bytes at an offset of a file in the package; None where there is no such file."""


class DescriptionError(Exception):
    """What a package says of itself can't be understood; says why."""


def read_bounded(package: zipfile.ZipFile, name: str, limit: int = _DESCRIPTION_BYTES) -> bytes:
    """A file of the package. Raises DescriptionError, KeyError where there is none."""
    try:
        with package.open(name) as file:
            content = file.read(limit + 1)
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, NotImplementedError, RuntimeError) as error:
        raise DescriptionError(f"it can't be unpacked ({error})") from error
    if len(content) > limit:
        raise DescriptionError(f"it has more than {limit:,} bytes")
    return content


def parsed(package: zipfile.ZipFile, name: str) -> dict[str, Any]:
    """A file of the package that holds one JSON object. Raises DescriptionError, KeyError where there is none."""
    try:
        value = json.loads(read_bounded(package, name))
    except (ValueError, RecursionError) as error:
        raise DescriptionError(f"it is not JSON ({str(error)[:100]})") from error
    if not isinstance(value, dict):
        raise DescriptionError("it is not a JSON object")
    return value


def check_package(package: zipfile.ZipFile, look: Look) -> Iterator[Passed | Broken]:
    """What is wrong with a package, and what its signature says."""
    names = set(package.namelist())
    if PACKAGE not in names:
        yield _broken(PACKAGE, "it is missing, so digests can't be checked")
    else:
        yield from _files(package, names)
    if SIGNATURE in names:
        yield _signature(package)
    for name in sorted(names):
        if name.startswith("indexes/") and name.endswith((".cdx", ".cdxj", ".cdx.gz", ".cdxj.gz")):
            yield from _index(package, name, look)


def _broken(name: str, why: str) -> Broken:
    return Broken(At(member=name), BrokenArchiveFile(name, why))


def _files(package: zipfile.ZipFile, names: set[str]) -> Iterator[Passed | Broken]:
    try:
        stated = parsed(package, PACKAGE).get("resources")
    except DescriptionError as why:
        yield _broken(PACKAGE, str(why))
        return
    left = _CHECKED_BYTES
    for resource in stated if isinstance(stated, list) else ():
        path = resource.get("path") if isinstance(resource, dict) else None
        if not isinstance(path, str):
            continue
        if path not in names:
            yield _broken(PACKAGE, f"it lists `{path[:200]}`, which is not in the package")
        elif (left := left - package.getinfo(path).file_size) < 0:
            yield Passed(At(member=path), path, "not_checked", "it is too large for its digest to be checked", "digest")
        elif (fault := _differs(package, path, resource.get("hash"), resource.get("bytes"))) is not None:
            yield _broken(path, fault)


def _differs(package: zipfile.ZipFile, path: str, stated: object, size: object) -> str | None:
    """How a file differs from its description, None where it does not."""
    algorithm, colon, value = str(stated).partition(":")
    algorithm = algorithm.lower().replace("-", "")
    if not colon or algorithm not in _ALGORITHMS:
        return None if stated is None else f"its digest `{str(stated)[:80]}` can't be understood"
    digest = hashlib.new(algorithm, usedforsecurity=False)
    count = 0
    try:
        with package.open(path) as file:
            while piece := file.read(_PIECE):
                digest.update(piece)
                count += len(piece)
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, NotImplementedError, RuntimeError) as error:
        return f"it can't be unpacked to its end ({error})"
    if digest.hexdigest() != value.strip().lower():
        sizes = f", and has {count:,} bytes, not {size:,}" if isinstance(size, int) and size != count else ""
        return f"its {algorithm} differs from what {PACKAGE} states{sizes}"
    return None


def _signature(package: zipfile.ZipFile) -> Passed | Broken:
    try:
        said = parsed(package, SIGNATURE)
        description = read_bounded(package, PACKAGE) if PACKAGE in package.namelist() else b""
    except DescriptionError as why:
        return _broken(SIGNATURE, str(why))
    digest = "sha256:" + hashlib.sha256(description).hexdigest()
    if said.get("hash") != digest:
        return _broken(SIGNATURE, f"the digest of {PACKAGE} differs from what it states")
    signed = said.get("signedData")
    if not isinstance(signed, dict):
        return _passed("it states the digest of the package, unsigned, and matches")
    if signed.get("hash") != digest:
        return _broken(SIGNATURE, f"it signs another {PACKAGE}")
    try:
        who = _signer(signed, digest.encode())
    except ValueError as why:
        return _broken(SIGNATURE, str(why))
    created = str(signed.get("created", "an unstated time"))[:40]
    return _passed(
        f"signed by {who} at {created}; the signature matches. Whose key it is was not asked, as no network is"
    )


def _passed(reason: str) -> Passed:
    return Passed(At(member=SIGNATURE), SIGNATURE, "signature", reason, "signature")


def _signer(signed: dict[str, Any], message: bytes) -> str:
    """Who signed, where the signature is good. Raises ValueError where it is not, or can't be understood."""
    from cryptography import x509  # noqa: PLC0415 - few archives are signed
    from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm  # noqa: PLC0415
    from cryptography.hazmat.primitives import hashes, serialization  # noqa: PLC0415
    from cryptography.hazmat.primitives.asymmetric import ec, utils  # noqa: PLC0415

    key: Any
    try:
        signature = base64.b64decode(str(signed.get("signature", "")), validate=True)
        if isinstance(signed.get("domainCert"), str):
            key = x509.load_pem_x509_certificate(signed["domainCert"].encode()).public_key()
            who = f"the domain {str(signed.get('domain'))[:100]}"
        else:
            key = serialization.load_der_public_key(base64.b64decode(str(signed.get("publicKey", "")), validate=True))
            who = "a key without a name"
    except (ValueError, binascii.Error, UnsupportedAlgorithm) as error:
        raise ValueError(f"its signature can't be understood ({str(error)[:100]})") from error
    if not isinstance(key, ec.EllipticCurvePublicKey):
        raise ValueError("its signature is not one of elliptic curves")  # noqa: TRY004 - said of a file, not of code
    half = len(signature) // 2
    # Browsers write the two numbers of a signature one after the other, others as DER.
    bare = utils.encode_dss_signature(int.from_bytes(signature[:half]), int.from_bytes(signature[half:]))
    for form in (signature, bare):
        try:
            key.verify(form, message, ec.ECDSA(hashes.SHA256()))
        except InvalidSignature:
            continue
        else:
            return who
    raise ValueError("its signature does not match")


def _index(package: zipfile.ZipFile, name: str, look: Look) -> Iterator[Broken]:
    """Entries of an index that name places where no record begins."""
    try:
        content = read_bounded(package, name, _INDEX_BYTES)
        lines = _unpacked(content).splitlines()[:_INDEX_LINES]
    except DescriptionError as why:
        yield _broken(name, str(why))
        return
    wrong = []
    for line in lines:
        place = _place(line)
        if place is not None:
            begin = look(*place)
            if begin is None or not begin.startswith((b"WARC/", b"\x1f\x8b", b"\x28\xb5\x2f\xfd")):
                wrong.append(f"{place[0]} at {place[1]}")
    if wrong:
        more = ", …" if len(wrong) > _NAMED else ""
        yield _broken(name, f"it names {len(wrong)} places where no record begins ({', '.join(wrong[:_NAMED])}{more})")


def _unpacked(content: bytes) -> bytes:
    if not content.startswith(b"\x1f\x8b"):
        return content
    try:
        with gzip.GzipFile(fileobj=_bytes(content)) as file:
            unpacked = file.read(_INDEX_BYTES + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise DescriptionError(f"it can't be unpacked ({error})") from error
    if len(unpacked) > _INDEX_BYTES:
        raise DescriptionError(f"it has more than {_INDEX_BYTES:,} bytes")
    return unpacked


def _bytes(content: bytes) -> Any:
    from io import BytesIO  # noqa: PLC0415

    return BytesIO(content)


def _place(line: bytes) -> tuple[str, int] | None:
    """File and offset that a line of a CDXJ names."""
    start = line.find(b"{")
    if start < 0:
        return None
    try:
        said = json.loads(line[start:])
        return (str(said["filename"]), int(said["offset"])) if "filename" in said and "offset" in said else None
    except (ValueError, TypeError, RecursionError):
        return None
