"""The addresses of `fonds serve`. Nothing is changed by any of them."""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route

from fonds.errors import FondsError, NoSuchDocument, Withdrawn
from fonds.flows.browsing.room import KeptBack, Room
from fonds.report.browsing import Asked, script, style
from fonds.report.reviewing import error_page

# A report says itself, by a digest, which style it may bear; this policy beside it must not forbid that.
_REPORT = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'"
}
_LIST = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
}
# Markdown is shown as the text that it is.
_FILES = {
    "document.md": "text/plain; charset=utf-8",
    "document.json": "application/json",
    "report.json": "application/json",
}


def make_app(room: Room) -> Starlette:
    """The application; what lets requests through to it is its guard."""

    async def shelves(request: Request) -> Response:
        return HTMLResponse(await run_in_threadpool(room.list_page, Asked.of(request.query_params)), headers=_LIST)

    async def report(request: Request) -> Response:
        asked = Asked.of(request.query_params)
        page = await run_in_threadpool(room.report, request.path_params["name"], asked)
        return HTMLResponse(page, headers=_REPORT)

    async def happened(request: Request) -> Response:
        return HTMLResponse(await run_in_threadpool(room.happened, request.path_params["name"]))

    async def file(request: Request) -> Response:
        name = request.path_params["file"]
        if name not in _FILES:
            return PlainTextResponse("fonds: there is no such page.\n", 404)
        content = await run_in_threadpool(room.file, request.path_params["name"], name)
        return Response(content, media_type=_FILES[name])

    async def failures(request: Request) -> Response:
        return HTMLResponse(await run_in_threadpool(room.failures, Asked.of(request.query_params).start))

    async def styles(_: Request) -> Response:
        return Response(style(), media_type="text/css")

    async def scripts(_: Request) -> Response:
        return Response(script(), media_type="text/javascript")

    routes = [
        Route("/", shelves),
        Route("/index.html", shelves),
        Route("/failures", failures),
        Route("/fonds.css", styles),
        Route("/fonds.js", scripts),
        Route("/{name}/report.html", report),
        Route("/{name}/events.html", happened),
        Route("/{name}/{file}", file),
    ]
    return Starlette(routes=routes, exception_handlers={FondsError: _failed, OSError: _refused})


def _status(error: Exception) -> int:
    if isinstance(error, KeptBack):
        return 403
    if isinstance(error, Withdrawn):
        return 410
    return 404 if isinstance(error, NoSuchDocument) else 500


async def _failed(_: Request, error: Exception) -> Response:
    """An error of ours in words."""
    assert isinstance(error, FondsError)
    page = error_page(error.message, error.advice, home="All documents", style="/fonds.css")
    return HTMLResponse(page, _status(error))


async def _refused(_: Request, error: Exception) -> Response:
    """The disk said no."""
    reason = error.strerror if isinstance(error, OSError) else None
    return PlainTextResponse(f"fonds: the disk refuses: {(reason or str(error)).lower()}\n", 500)
