"""The root of all errors."""

from __future__ import annotations

from typing import ClassVar


class FondsError(Exception):
    """The root. `str(error)` is one sentence for a person; `advice` says what to do about it."""

    code: ClassVar[str] = "fonds_error"
    exit_code: ClassVar[int] = 1
    retryable: ClassVar[bool] = False

    def __init__(self, message: str, *, advice: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice

    def __reduce__(self) -> tuple[object, ...]:
        # Exceptions cross process borders; the default rebuilds them from `args` and loses keyword arguments.
        return _rebuild, (type(self), self.__dict__.copy())


def _rebuild(kind: type[FondsError], facts: dict[str, object]) -> FondsError:
    error = kind.__new__(kind)
    Exception.__init__(error, facts["message"])
    error.__dict__.update(facts)
    return error
