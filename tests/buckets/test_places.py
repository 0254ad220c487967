"""What counts as a place in a bucket, and what the errors of stores mean; no store is asked."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from fonds.archive.hold import LEASE_FILE
from fonds.buckets import BucketPath, beside, explain, place, real, seen_from
from fonds.errors import BucketError, PlaceError
from fonds.flows.config import load_config
from fonds.flows.state import raw_from


@pytest.mark.parametrize("given", ["s3://bucket/a/b", Path("s3://bucket/a/b")])
def test_an_address_is_a_path_that_stays_one(given: str | Path) -> None:
    path = place(given)
    assert isinstance(path, BucketPath)
    assert str(path) == path.as_posix() == real(path) == "s3://bucket/a/b"
    assert (path.bucket, path.key, path.name) == ("bucket", "a/b", "b")
    assert str(path / "ü x" / LEASE_FILE) == "s3://bucket/a/b/ü x/.lease.json"
    assert (path / "c" / "d.txt").relative_to(path).as_posix() == "c/d.txt"
    assert str(path.with_name("b.parts")) == "s3://bucket/a/b.parts"
    assert path.resolve() == path.absolute() == path
    again = pickle.loads(pickle.dumps(path))
    assert isinstance(again, BucketPath)
    assert again == path


def test_folders_stay_folders(tmp_path: Path) -> None:
    assert place(str(tmp_path)) == tmp_path
    assert not isinstance(place("s3/bucket"), BucketPath)
    assert beside(tmp_path, ".find") == tmp_path / ".find"
    assert seen_from(tmp_path / "archive", "../raw") == (tmp_path / "raw").resolve()
    assert str(seen_from(tmp_path, "s3://bucket/raw")) == "s3://bucket/raw"


@pytest.mark.parametrize(
    "given", ["s3://", "s3:///key", "s3://bucket/../other", "gs://bucket/a", "https://a.example/b"]
)
def test_other_addresses_are_refused(given: str) -> None:
    with pytest.raises(PlaceError) as refused:
        place(given)
    assert refused.value.exit_code == 64
    assert "s3://BUCKET/PREFIX" in refused.value.advice


def test_settings_name_buckets_for_captures_and_archive_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    config = load_config(raw="s3://bucket/raw", archive=Path("s3://bucket/archive"))
    assert isinstance(config.raw, BucketPath)
    assert isinstance(config.archive, BucketPath)
    assert raw_from(config) == "s3://bucket/raw"
    assert type(config)(**config.model_dump(mode="json")).archive == config.archive
    local = load_config(raw=tmp_path / "raw", archive="s3://bucket/archive")
    assert raw_from(local) == str((tmp_path / "raw").resolve())
    (tmp_path / "fonds.toml").write_text('archive = "s3://bucket/of-the-file"\n')
    assert str(load_config().archive) == "s3://bucket/of-the-file"
    for name in ("processed", "curation"):
        with pytest.raises(PlaceError, match="lie in folders"):
            load_config(**{name: "s3://bucket/x"})


# As deltalake 1.6, obstore 0.12 and pyarrow 26 say it.
_SAID = {
    "there is no such bucket": [
        "Generic S3 error: Server returned non-2xx status code: 404 Not Found: <Code>NoSuchBucket</Code>",
        "When reading information for key 'a' in bucket 'b': AWS Error NO_SUCH_BUCKET during HeadObject operation",
    ],
    "refused the credentials": [
        "Server returned non-2xx status code: 403 Forbidden: <Error><Code>SignatureDoesNotMatch</Code></Error>",
        "AWS Error ACCESS_DENIED during GetObject operation: Access Denied",
        "<Code>InvalidAccessKeyId</Code>",
    ],
    "can't be reached": [
        "Error performing GET http://127.0.0.1:9/a in 1s, after 4 retries - HTTP error: error sending request",
        "AWS Error NETWORK_CONNECTION during HeadObject operation: curlCode: 7, Couldn't connect to server",
        "Server returned non-2xx status code: 503 Service Unavailable: <Code>SlowDown</Code>",
    ],
    "no credentials were found": [
        "Error performing PUT http://169.254.169.254/latest/api/token in 1s - HTTP error: error sending request"
    ],
    "another region": ["Received redirect without LOCATION, this normally indicates an incorrectly configured region"],
}


@pytest.mark.parametrize(("reason", "said"), [(reason, said) for reason, all_ in _SAID.items() for said in all_])
def test_what_stores_say_becomes_what_to_do(reason: str, said: str) -> None:
    told = explain("s3://bucket/a", OSError(said))
    assert isinstance(told, BucketError)
    assert reason in told.message
    assert told.advice
    assert told.exit_code == 74
    assert isinstance(told, OSError)
    assert str(pickle.loads(pickle.dumps(told))) == told.message


def test_other_errors_are_not_the_stores() -> None:
    missing = (
        "Object at location a not found: 404 Not Found: <Code>NoSuchKey</Code>\n\nDebug source:\n retry_timeout: 180s"
    )
    assert explain("s3://bucket/a", OSError(missing)) is None
    assert explain("s3://bucket/a", ValueError("Invalid JSON in log record")) is None
