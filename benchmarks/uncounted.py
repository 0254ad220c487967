"""Annotations that looking at the page contradicts: pages that are left out of a figure, by id."""

from __future__ import annotations

# Annotated as crediting nobody, though the page shows a credit for one of its own pictures (all 28 pages so annotated
# were looked at; the other 15 credit nobody, or only under teasers of other stories).
CREDITS_NOT_COUNTED: frozenset[str] = frozenset(
    {
        "fundus-de-AFPFaktencheck_2026_05_24",  # agency and photographer in brackets after the caption
        "fundus-de-BoersenZeitung_2025_11_06",  # agency and photographer in an element of their own
        "fundus-de-DieWelt_2023_04_28",  # opener "Quelle:"
        "fundus-de-FAZ_2024_04_17",  # agency alone
        "fundus-de-FreiePresse_2024_11_29",  # opener "Bild:"
        "fundus-de-MDR_2023_04_28",  # opener "Bildrechte:"
        "fundus-de-MDR_2026_07_08",  # the same, behind a button
        "fundus-de-Tagesspiegel_2024_04_29",  # © lines
        "fundus-it-Tageszeitung_2025_04_16",  # one line for all pictures at the foot of the article
        "fundus-jp-SankeiShimbun_2025_01_21",  # the giver in brackets at the end of the caption
        "fundus-tr-Haberturk_2024_07_03",  # a sentence that names the agency
        "fundus-uk-BBC_2024_08_01",  # agency before and after the description
        "fundus-uk-BBC_2026_04_25",  # the same
    }
)
