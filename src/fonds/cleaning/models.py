"""The learned models of cleaning as one argument: who judges pages, who judges text copies, who names what both drop.

Training gives models that have not seen a site; everybody else takes those that ship.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fonds.cleaning.html.model import HtmlModel
    from fonds.cleaning.roles.model import RoleModel
    from fonds.cleaning.text.model import TextModel


class Models:
    """The models given; for the others those that ship, loaded when first asked for: who cleans one text copy need not
    load what judges pages. Loading raises StageFailed when a model's file is damaged."""

    def __init__(
        self, *, html: HtmlModel | None = None, text: TextModel | None = None, roles: RoleModel | None = None
    ) -> None:
        self._html, self._text, self._roles = html, text, roles

    @cached_property
    def html(self) -> HtmlModel:
        """Tells the pieces of a page that are its body."""
        from fonds.cleaning.html.model import load_model  # noqa: PLC0415 - loaded when asked for

        return self._html or load_model()

    @cached_property
    def text(self) -> TextModel:
        """Tells the lines of a text copy that are its document."""
        from fonds.cleaning.text.model import load_model  # noqa: PLC0415

        return self._text or load_model()

    @cached_property
    def roles(self) -> RoleModel:
        """Names the lines of either that were dropped."""
        from fonds.cleaning.roles.model import load_model  # noqa: PLC0415

        return self._roles or load_model()


SHIPPED = Models()
