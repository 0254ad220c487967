"""Who may ask: whoever was given the address with its token, in a browser on this machine, from pages of ours alone.

Any page that is open in the same browser can send requests to a server on the loopback, and any program of another user
of this machine can. So each request must name this server as its host (else a foreign name was made to lead here), bear
the token, and, where it changes anything, come from a page of ours as JSON, which no form of another page can send.
"""

from __future__ import annotations

import hmac
from collections.abc import Awaitable, Callable

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; "
    "frame-ancestors 'none'"
)
_HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "X-Frame-Options": "DENY",
}
_HOSTS = ("127.0.0.1", "localhost")
_SAFE = frozenset({"GET", "HEAD"})
# A note of 4,000 characters and the choice of each block of a long page.
LARGEST_REQUEST = 1024 * 1024
# Characters of an address: all choices of a list with the longest words, percent-encoded.
LONGEST_PATH, LONGEST_QUERY = 500, 16_000


class Guard:
    """Lets requests through that may be answered. `port` is that of the server, `command` the one that printed its
    address. A policy that an answer bears itself stays."""

    def __init__(self, app: ASGIApp, *, token: str, port: int, command: str) -> None:
        self.app, self.token, self.port, self.command = app, token, port, command
        self.hosts = frozenset(f"{host}:{port}" for host in _HOSTS)
        # Cookies are shared by all ports of a host: two servers must not take each other's.
        self.cookie = f"fonds-{command.rpartition(' ')[2]}-{port}"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        request = Request(scope, receive)
        refused = self.answer(request)
        answer: Callable[[Scope, Receive, Send], Awaitable[None]] = self.app if refused is None else refused
        await answer(scope, receive, with_headers)

    def answer(self, request: Request) -> Response | None:
        """What is answered without asking the application; None where it may be asked."""
        headers = request.headers
        if headers.get("host") not in self.hosts:
            return _no("This server answers to its own name only.")
        if len(request.url.path) > LONGEST_PATH or len(request.scope.get("query_string", b"")) > LONGEST_QUERY:
            return _no("The address is too long.", 414)
        given = request.query_params.get("token")
        if given is not None and request.method in _SAFE:
            return self._welcome(request, given)
        if not self._knows(request):
            return _no(f"Open the address that `{self.command}` printed, token and all.")
        if request.method not in _SAFE:
            return self._may_change(headers)
        return None

    def _welcome(self, request: Request, given: str) -> Response:
        """The token goes from the address into a cookie, so that it stands in no history and no bookmark."""
        if not self._same(given):
            return _no("This token is not that of the server that runs now.")
        response = RedirectResponse(request.url.path, status_code=303)
        response.set_cookie(self.cookie, self.token, httponly=True, samesite="strict", path="/")
        return response

    def _knows(self, request: Request) -> bool:
        bearer = request.headers.get("authorization", "")
        return self._same(request.cookies.get(self.cookie, "")) or self._same(bearer.removeprefix("Bearer "))

    def _same(self, given: str) -> bool:
        return hmac.compare_digest(given.encode("utf-8", "replace"), self.token.encode())

    def _may_change(self, headers: Headers) -> Response | None:
        if headers.get("origin") != f"http://{headers.get('host')}":
            return _no("Only pages of this server may change anything.")
        if headers.get("content-type", "").partition(";")[0].strip() != "application/json":
            return _no("Only JSON is read.", 415)
        length = headers.get("content-length", "")
        if not length.isdecimal() or int(length) > LARGEST_REQUEST:
            return _no("The request is too large, or does not say how large it is.", 413)
        return None


def _no(why: str, status: int = 403) -> Response:
    return PlainTextResponse(f"fonds: {why}\n", status)
