"""Asking a server of ours without a server."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx

TOKEN, PORT = "a-token-of-the-test", 8000
HOME = f"http://127.0.0.1:{PORT}"


class Browser:
    """Asks an application as a browser would, without a server; cookies stay with it."""

    def __init__(self, app: Any, headers: dict[str, str] | None = None) -> None:
        self.app, self.headers, self.cookies = app, headers or {}, httpx.Cookies()

    def ask(self, method: str, path: str, **given: Any) -> httpx.Response:
        return asyncio.run(self._ask(method, path, **given))

    async def _ask(
        self, method: str, path: str, *, headers: dict[str, str] | None = None, **given: Any
    ) -> httpx.Response:
        more = {**self.headers, **(headers or {})}
        async with httpx.AsyncClient(
            transport=httpx.ASGITransport(app=self.app), base_url=HOME, cookies=self.cookies, headers=more
        ) as client:
            answer = await client.request(method, path, **given)
            self.cookies.update(client.cookies)
            return answer

    def get(self, path: str, **given: Any) -> httpx.Response:
        return self.ask("GET", path, **given)

    def post(self, path: str, **given: Any) -> httpx.Response:
        return self.ask("POST", path, **given)
