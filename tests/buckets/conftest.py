"""An object store on the loopback: moto's server, in a process of its own, as deltalake holds the interpreter while it
waits for an answer."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from types import ModuleType
from urllib.request import Request, urlopen

import pytest

_NEEDED = ("moto", "flask", "flask_cors", "obstore")
_SERVER = """
import logging, sys
logging.getLogger("werkzeug").setLevel(logging.ERROR)
from moto.server import ThreadedMotoServer
server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
server.start()
print("http://%s:%s" % server.get_host_and_port(), flush=True)
sys.stdin.read()
"""


@pytest.fixture(scope="session")
def new_bucket(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[], str]]:
    """Makes a bucket, and gives its address. The variables stand for the store as long as tests go on."""
    for name in _NEEDED:
        if find_spec(name) is None:
            pytest.skip(f"{name} is not installed: pip install 'fonds[dev]'")
    server = subprocess.Popen([sys.executable, "-c", _SERVER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert server.stdout is not None
    assert server.stdin is not None
    address = server.stdout.readline().strip()
    numbers = count()

    def bucket() -> str:
        name = f"bucket-{next(numbers)}"
        urlopen(Request(f"{address}/{name}", method="PUT")).close()
        return f"s3://{name}"

    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.startswith("AWS_")]:
            patch.delenv(name)
        patch.setenv("AWS_ENDPOINT_URL", address)
        patch.setenv("AWS_ACCESS_KEY_ID", "testing")
        patch.setenv("AWS_SECRET_ACCESS_KEY", "testing")
        patch.setenv("AWS_REGION", "us-east-1")
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield bucket
    server.stdin.close()
    server.wait()


def upload(folder: Path, address: str) -> None:
    """Copy the files of a folder below a prefix."""
    from fonds.buckets import place

    for path in sorted(folder.rglob("*")):
        if path.is_file():
            (place(address) / path.relative_to(folder).as_posix()).write_bytes(path.read_bytes())


@pytest.fixture(scope="session")
def uploaded() -> Callable[[Path, str], None]:
    return upload


@pytest.fixture(scope="session")
def made() -> ModuleType:
    """The rows of the archive's tests."""
    path = Path(__file__).parents[1] / "archive" / "made.py"
    spec = importlib.util.spec_from_file_location("fonds_archive_made", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules.setdefault("fonds_archive_made", module)
    spec.loader.exec_module(module)
    return module
