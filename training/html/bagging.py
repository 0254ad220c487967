"""Several forests as one that gives their mean."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from fonds.cleaning.trees import Forest


def mean(forests: Sequence[Forest]) -> Forest:
    """One forest of all their trees, leaves divided by the number of forests. They must take the same columns."""
    first, count = forests[0], len(forests)
    return Forest(
        features=np.concatenate([forest.features for forest in forests]),
        thresholds=np.concatenate([forest.thresholds for forest in forests]),
        leaves=np.rint(np.concatenate([forest.leaves for forest in forests]) / count).astype(np.int32),
        bias=round(sum(forest.bias for forest in forests) / count),
        names=first.names,
        facts=first.facts,
    )
