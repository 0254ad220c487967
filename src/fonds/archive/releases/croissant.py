"""The Croissant description of a release (croissant.json, JSON-LD; mlcommons.org/croissant 1.0): files and columns."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

import pyarrow as pa

from fonds.schema.column import DESCRIPTION_KEY

RECORDS = "documents"
_FILES = "parquet-files"
_CONTEXT: dict[str, Any] = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "citeAs": "cr:citeAs",
    "column": "cr:column",
    "conformsTo": "dct:conformsTo",
    "cr": "http://mlcommons.org/croissant/",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "data": {"@id": "cr:data", "@type": "@json"},
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "dct": "http://purl.org/dc/terms/",
    "equivalentProperty": "cr:equivalentProperty",
    "examples": {"@id": "cr:examples", "@type": "@json"},
    "extract": "cr:extract",
    "field": "cr:field",
    "fileProperty": "cr:fileProperty",
    "fileObject": "cr:fileObject",
    "fileSet": "cr:fileSet",
    "format": "cr:format",
    "includes": "cr:includes",
    "isLiveDataset": "cr:isLiveDataset",
    "jsonPath": "cr:jsonPath",
    "key": "cr:key",
    "md5": "cr:md5",
    "parentField": "cr:parentField",
    "path": "cr:path",
    "recordSet": "cr:recordSet",
    "references": "cr:references",
    "regex": "cr:regex",
    "repeated": "cr:repeated",
    "replace": "cr:replace",
    "samplingRate": "cr:samplingRate",
    "sc": "https://schema.org/",
    "separator": "cr:separator",
    "source": "cr:source",
    "subField": "cr:subField",
    "transform": "cr:transform",
}


def croissant(said: Mapping[str, Any], schema: pa.Schema, parquet: Sequence[Mapping[str, Any]]) -> str:
    """The text of croissant.json.

    `said` is what the dataset says of itself (schema.org and RAI names), `parquet` its files with path, bytes, sha256.
    """
    files = [
        {
            "@type": "cr:FileObject",
            "@id": file["path"],
            "name": file["path"],
            "contentUrl": file["path"],
            "contentSize": f"{file['bytes']} B",
            "encodingFormat": "application/x-parquet",
            "sha256": file["sha256"],
        }
        for file in parquet
    ]
    whole = {
        "@type": "cr:FileSet",
        "@id": _FILES,
        "name": _FILES,
        "description": "The Parquet files of the documents, in the folder of this description.",
        "encodingFormat": "application/x-parquet",
        "includes": "data/documents/*.parquet",
    }
    records = {
        "@type": "cr:RecordSet",
        "@id": RECORDS,
        "name": RECORDS,
        "description": "A record for each document. Lists of structs (blocks, evidence, …) stand in the Parquet files "
        "and are no fields here, as Croissant's readers can't take them out of a column.",
        "key": {"@id": f"{RECORDS}/capture_id"},
        "field": [_field(field) for field in schema if not _is_nested(field.type)],
    }
    described = {
        "@context": _CONTEXT,
        "@type": "sc:Dataset",
        "conformsTo": "http://mlcommons.org/croissant/1.0",
        **said,
        "distribution": [*files, whole],
        "recordSet": [records],
    }
    return json.dumps(described, indent=2, ensure_ascii=False) + "\n"


def _is_nested(kind: pa.DataType) -> bool:
    return bool(pa.types.is_list(kind) and pa.types.is_struct(kind.value_type))


def _field(field: pa.Field[Any]) -> dict[str, Any]:
    kind, repeated = field.type, False
    if pa.types.is_list(kind):
        kind, repeated = kind.value_type, True
    told: dict[str, Any] = {"@type": "cr:Field", "@id": f"{RECORDS}/{field.name}", "name": field.name}
    meaning = (field.metadata or {}).get(DESCRIPTION_KEY.encode())
    if meaning:
        told["description"] = meaning.decode()
    source = {"fileSet": {"@id": _FILES}, "extract": {"column": field.name}}
    told |= {"dataType": _data_type(kind), "source": source}
    return told | ({"repeated": True} if repeated else {})


def _data_type(kind: pa.DataType) -> str:
    if pa.types.is_boolean(kind):
        return "sc:Boolean"
    if pa.types.is_integer(kind):
        return "sc:Integer"
    if pa.types.is_floating(kind):
        return "sc:Float"
    if pa.types.is_timestamp(kind):
        return "sc:DateTime"
    return "sc:Date" if pa.types.is_date(kind) else "sc:Text"
