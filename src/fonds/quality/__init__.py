"""Quality: what each check means (`catalogue`) and the verdict on one document (`judge`)."""

from fonds.quality.catalogue import CATALOGUE, CheckKind
from fonds.quality.verdict import judge

__all__ = ["CATALOGUE", "CheckKind", "judge"]
