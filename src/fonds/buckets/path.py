"""A path into a bucket: `s3://bucket/prefix/name`, with the methods of `Path` that fonds uses.

A store knows objects by their keys and no folders: a folder is there as long as an object lies below it, `mkdir` makes
nothing. What is written appears as a whole or not at all. `os.path` and `open()` know nothing of buckets, so an address
that reaches them by mistake is a file that is not there.
"""

from __future__ import annotations

import errno
import os
import stat as modes
from collections.abc import Generator, Iterator, Mapping
from fnmatch import fnmatchcase
from io import TextIOWrapper
from pathlib import Path, PosixPath
from types import SimpleNamespace
from typing import IO, Any

from fonds.buckets.client import asking, store_of
from fonds.errors import PlaceError

_SCHEME = "s3:"
# Addresses that people give and that would otherwise become folders of such names.
_OTHERS = ("s3a:", "s3n:", "gs:", "gcs:", "az:", "abfs:", "abfss:", "http:", "https:", "file:", "hdfs:")


class BucketPath(PosixPath):
    """An object, or all objects below a prefix. Errors are OSErrors, as those of folders are: FileNotFoundError where
    nothing is, BucketError where the store does not answer or does not allow it."""

    def __str__(self) -> str:
        parts = self.parts
        return "s3://" + "/".join(parts[1:]) if parts and parts[0] == _SCHEME else super().__str__()

    def __fspath__(self) -> str:
        return str(self)

    def as_posix(self) -> str:
        return str(self)

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (self.parts, self.told())

    @property
    def bucket(self) -> str:
        return self.parts[1]

    @property
    def key(self) -> str:
        """The object's key; empty for the bucket itself."""
        return "/".join(self.parts[2:])

    @property
    def store(self) -> Any:
        return store_of(self.bucket)

    def with_facts(self, facts: Mapping[str, Any]) -> BucketPath:
        """The same path, with what a listing told of the object: `stat` asks no more."""
        self._facts = dict(facts)
        return self

    def told(self) -> Mapping[str, Any] | None:
        """What a listing told of the object, by whoever made this path; None where nothing did."""
        return getattr(self, "_facts", None)

    def facts(self) -> Mapping[str, Any]:
        """Size, time, and entity tag as the store tells them now. Raises FileNotFoundError, BucketError."""
        import obstore  # noqa: PLC0415 - an extra

        with asking(self):
            return dict(obstore.head(self.store, self.key)) if self.key else _nothing(self)

    def listed(self) -> Iterator[Mapping[str, Any]]:
        """What the store tells of all objects below, a page after another. Raises BucketError."""
        import obstore  # noqa: PLC0415 - an extra

        prefix = f"{self.key}/" if self.key else None
        with asking(self):
            for page in obstore.list(self.store, prefix, chunk_size=1_000):
                yield from page

    def below(self, key: str) -> BucketPath:
        """The path of a key of the same bucket."""
        return BucketPath(_SCHEME, self.bucket, key)

    # What a Path says of itself.

    def is_absolute(self) -> bool:
        return True

    def absolute(self) -> BucketPath:
        return self

    def resolve(self, strict: bool = False) -> BucketPath:  # noqa: ARG002, FBT001, FBT002 - the signature is Path's
        return self

    def stat(self, *, follow_symlinks: bool = True) -> Any:  # noqa: ARG002
        """Size, times and, as `st_etag`, the entity tag."""
        facts = self.told() or self.facts()
        when = facts["last_modified"]
        nanoseconds = int(when.timestamp()) * 1_000_000_000 + when.microsecond * 1_000
        return SimpleNamespace(
            st_mode=modes.S_IFREG | 0o644,
            st_size=facts["size"],
            st_mtime=when.timestamp(),
            st_mtime_ns=nanoseconds,
            st_ctime_ns=nanoseconds,
            st_ino=0,
            st_etag=facts.get("e_tag") or "",
        )

    def exists(self, **_: Any) -> bool:
        return self.is_file() or self.is_dir()

    def is_file(self, **_: Any) -> bool:
        try:
            self.facts()
        except FileNotFoundError:
            return False
        return True

    def is_dir(self, **_: Any) -> bool:
        return next(iter(self.listed()), None) is not None

    def is_symlink(self) -> bool:
        return False

    # Folders.

    def iterdir(self) -> Generator[BucketPath, None, None]:
        import obstore  # noqa: PLC0415 - an extra

        with asking(self):
            found = obstore.list_with_delimiter(self.store, f"{self.key}/" if self.key else None)
        for prefix in found["common_prefixes"]:
            yield self.below(prefix.rstrip("/"))
        for facts in found["objects"]:
            yield self.below(facts["path"]).with_facts(facts)

    def glob(self, pattern: str, **_: Any) -> Iterator[BucketPath]:  # type: ignore[override]
        """Children whose names fit; no pattern of fonds that is asked of an archive goes deeper."""
        return (path for path in self.iterdir() if fnmatchcase(path.name, pattern))

    def rglob(self, pattern: str, **_: Any) -> Iterator[BucketPath]:  # type: ignore[override]
        for facts in self.listed():
            if fnmatchcase(facts["path"].rpartition("/")[2], pattern):
                yield self.below(facts["path"]).with_facts(facts)

    def mkdir(self, mode: int = 0o777, parents: bool = False, exist_ok: bool = False) -> None:  # noqa: FBT001, FBT002
        """Nothing: a store has no folders."""

    def rmdir(self) -> None:
        """Nothing: a folder without objects is not there."""

    # Objects.

    def read_bytes(self) -> bytes:
        import obstore  # noqa: PLC0415 - an extra

        with asking(self):
            return bytes(obstore.get(self.store, self.key).bytes())

    def read_text(self, encoding: str | None = None, errors: str | None = None, **_: Any) -> str:
        return self.read_bytes().decode(encoding or "utf-8", errors or "strict")

    def write_bytes(self, data: Any) -> int:
        import obstore  # noqa: PLC0415 - an extra

        with asking(self):
            obstore.put(self.store, self.key, bytes(data))
        return len(data)

    def write_text(
        self,
        data: str,
        encoding: str | None = None,
        errors: str | None = None,
        newline: str | None = None,  # noqa: ARG002 - ends of lines stay as they are
    ) -> int:
        return self.write_bytes(data.encode(encoding or "utf-8", errors or "strict"))

    def touch(self, mode: int = 0o666, exist_ok: bool = True) -> None:  # noqa: ARG002, FBT001, FBT002
        self.write_bytes(b"")

    def unlink(self, missing_ok: bool = False) -> None:  # noqa: FBT001, FBT002
        import obstore  # noqa: PLC0415 - an extra

        if not missing_ok:
            self.facts()
        try:
            with asking(self):
                obstore.delete(self.store, self.key)
        except FileNotFoundError:
            pass

    def open(self, mode: str = "r", *_: Any, encoding: str | None = None, **__: Any) -> IO[Any]:  # type: ignore[override]
        """The object to read, a range at a time."""
        from fonds.buckets.ranged import open_object  # noqa: PLC0415 - it opens paths of this module

        if mode not in ("r", "rb", "rt"):
            raise OSError(f"{self}: objects are written as a whole")
        file: Any = open_object(self)
        return file if mode == "rb" else TextIOWrapper(file, encoding=encoding or "utf-8")


def _restored(parts: tuple[str, ...], facts: Mapping[str, Any] | None) -> BucketPath:
    path = BucketPath(*parts)
    return path if facts is None else path.with_facts(facts)


def _nothing(path: BucketPath) -> Mapping[str, Any]:
    raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(path))


def place(given: str | Path) -> Path:
    """What a person named: a folder, or a place in a bucket. Raises PlaceError for other addresses, and where the
    bucket's name is missing."""
    if isinstance(given, BucketPath):
        return given
    parts = Path(given).parts
    scheme = parts[0].lower() if len(parts) and parts[0].endswith(":") else ""
    if scheme == _SCHEME:
        if len(parts) < 2 or str(given).startswith("s3:///"):
            raise PlaceError(str(given), "it names no bucket")
        if ".." in parts:
            raise PlaceError(str(given), "keys of objects know no `..`")
        return BucketPath(*parts)
    if scheme in _OTHERS:
        raise PlaceError("/".join([scheme, "", *parts[1:]]), "fonds knows folders and s3:// only")
    return Path(given)


def in_bucket(path: Path) -> bool:
    return isinstance(path, BucketPath)


def real(path: Path) -> str:
    """Where a place really lies: a folder behind its links, a bucket's as it is."""
    return str(path) if isinstance(path, BucketPath) else os.path.realpath(path)


def seen_from(archive: Path, root: str) -> Path:
    """A raw folder as an archive's rows name it: relative to the archive, where both are folders, else in full."""
    found = place(root)
    if isinstance(found, BucketPath) or isinstance(archive, BucketPath):
        return found
    return Path(os.path.realpath(archive / root))
