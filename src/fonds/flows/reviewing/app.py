"""The addresses of the review: the queue, a document, and what is decided about it."""

from __future__ import annotations

from pydantic import ValidationError
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from fonds.errors import FondsError, NoSuchDocument
from fonds.flows.reviewing.desk import CONFLICTS, Asked, Desk
from fonds.report.reviewing import error_page, script, style

_STATES = ("open", "done", "all")


def make_app(desk: Desk) -> Starlette:
    """The application; what lets requests through to it is its guard."""

    async def queue(request: Request) -> Response:
        state = request.query_params.get("show", "open")
        start = request.query_params.get("from", "0")
        number = int(start) if start.isdecimal() and len(start) < 10 else 0
        return HTMLResponse(await run_in_threadpool(desk.list_page, state if state in _STATES else "open", number))

    async def document(request: Request) -> Response:
        return HTMLResponse(await run_in_threadpool(desk.document_page, request.path_params["name"]))

    async def decide(request: Request) -> Response:
        try:
            asked = Asked.model_validate_json(await request.body())
        except ValidationError as error:
            first = error.errors()[0]
            where = ".".join(map(str, first["loc"]))
            return JSONResponse({"message": f"That was not understood: {where}: {first['msg']}"}, 400)
        return JSONResponse(await run_in_threadpool(desk.take, request.path_params["name"], asked))

    async def styles(_: Request) -> Response:
        return Response(style(), media_type="text/css")

    async def scripts(_: Request) -> Response:
        return Response(script(), media_type="text/javascript")

    routes = [
        Route("/", queue),
        Route("/d/{name}", document),
        Route("/d/{name}", decide, methods=["POST"]),
        Route("/review.css", styles),
        Route("/review.js", scripts),
    ]
    return Starlette(routes=routes, exception_handlers={FondsError: _failed, OSError: _refused})


def _status(error: Exception) -> int:
    if isinstance(error, CONFLICTS):
        return 409
    return 404 if isinstance(error, NoSuchDocument) else 400


async def _failed(request: Request, error: Exception) -> Response:
    """An error of ours in words, as a page or for a script."""
    assert isinstance(error, FondsError)
    if request.method == "POST":
        return JSONResponse({"message": error.message, "advice": error.advice}, _status(error))
    return HTMLResponse(error_page(error.message, error.advice), _status(error))


async def _refused(_: Request, error: Exception) -> Response:
    """The disk said no."""
    reason = error.strerror if isinstance(error, OSError) else None
    return PlainTextResponse(f"fonds: the disk refuses: {(reason or str(error)).lower()}\n", 507)
