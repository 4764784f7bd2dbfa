"""The pages: a list of articles, an article with its claims, and the writes of its buttons."""

import json
from collections.abc import Callable
from datetime import datetime
from typing import Any

from flask import Flask, Response, abort, jsonify, render_template, request
from werkzeug.exceptions import HTTPException

from factcheck.errors import FactcheckError
from factcheck.formats._safe import head_line, one_line, visible, web_address
from factcheck.formats._words import SIGNS
from factcheck.review import _guard
from factcheck.review._view import ArticleView, counts
from factcheck.review._words import DECISIONS, KEYS, SPOKEN, words
from factcheck.review.desk import (
    LONGEST,
    NOTE,
    ConflictError,
    Desk,
    RefusedError,
    Wish,
    key_of,
    told,
)
from factcheck.review.shelf import Shelf
from factcheck.said import Tongue
from factcheck.said.details import detail_of
from factcheck.said.labels import DUE, LABELS
from factcheck.said.reasons import means

FIELDS = ("claim", "state", "status", "method", "source", "note")
"""What a decision states; all strings."""


def create(shelf: Shelf, by: str, now: Callable[[], datetime], lang: str = "en") -> Flask:
    """Return the application.

    ``by`` is the person in whose name is decided (empty: nothing can be), ``now`` tells the time
    with zone, ``lang`` is ``ja`` or ``en``. It answers nobody but pages of its own on the
    loopback; see `_guard`.
    """
    app = Flask(__name__)
    app.url_map.merge_slashes = False
    app.config.update(MAX_CONTENT_LENGTH=_guard.LARGEST_BODY, MAX_FORM_MEMORY_SIZE=0)
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    desk, sessions = Desk(shelf, by, now), _guard.Sessions()
    pages = _Pages(desk, sessions, lang)
    app.jinja_env.globals.update(_helpers(lang, desk.by))
    app.before_request(pages.check)
    app.after_request(_guard.dress)
    app.register_error_handler(HTTPException, pages.refuse)
    app.register_error_handler(Exception, pages.excuse)
    app.add_url_rule("/", view_func=pages.index)
    app.add_url_rule("/article/<key>", view_func=pages.article)
    app.add_url_rule("/article/<key>/part", view_func=pages.part)
    app.add_url_rule("/article/<key>/state", view_func=pages.state)
    app.add_url_rule("/article/<key>/progress", view_func=pages.progress)
    app.add_url_rule("/article/<key>/decide", view_func=pages.decide, methods=["POST"])
    app.add_url_rule("/article/<key>/undo", view_func=pages.undo, methods=["POST"])
    return app


def _helpers(lang: str, by: str) -> dict[str, Any]:
    """Return what every template may use."""
    tongue = _tongue(lang)
    return {
        "w": words(lang),
        "l": _labels(lang),
        "means": lambda reason: means(reason, tongue),
        "in_tongue": lambda detail: detail_of(detail, tongue),
        "lang": lang,
        "by": one_line(by),
        "signs": SIGNS,
        "decisions": DECISIONS,
        "keys": KEYS,
        "longest": LONGEST,
        "said": json.dumps({name: words(lang)[name] for name in SPOKEN}, ensure_ascii=False),
        "head_line": head_line,
        "one_line": one_line,
        "visible": visible,
        "web_address": web_address,
    }


def _tongue(lang: str) -> Tongue:
    return "ja" if lang == "ja" else "en"


def _labels(lang: str) -> dict[str, str]:
    """Return the names of kinds, verdicts, statuses, overlays and severities."""
    named = {**LABELS, "due": DUE}
    return {word: name.to(_tongue(lang)) for word, name in named.items()}


class _Pages:
    """What is answered at each address."""

    def __init__(self, desk: Desk, sessions: _guard.Sessions, lang: str) -> None:
        self._desk = desk
        self._sessions = sessions
        self._lang = lang
        self._words = words(lang)

    def check(self) -> None:
        """Refuse whoever is not this machine's browser; writes also without their token."""
        if not _guard.is_ours(request):
            abort(403)
        if request.method not in {"GET", "HEAD"}:
            session = self._sessions.find(request)
            if not _guard.may_write(request, session) or not request.is_json:
                abort(403)

    def refuse(self, error: HTTPException) -> Response:
        """Answer in one sentence; nothing of the request is repeated."""
        code = error.code or 500
        keys = {403: "refused", 404: "not_found", 413: "too_long"}
        return self._plain(self._words[keys.get(code, "bad_request")].format(limit=LONGEST), code)

    def excuse(self, error: Exception) -> Response:
        """Answer for a mistake of our own: no traceback reaches a user, nor their terminal."""
        return self._plain(self._words["mistake"].format(what=type(error).__name__), 500)

    def _plain(self, sentence: str, code: int) -> Response:
        if request.method in {"GET", "HEAD"} and not request.path.startswith("/static/"):
            page = render_template("message.html", heading=sentence, sentence="")
            return Response(page, code)
        answer: Response = jsonify(message=sentence)
        answer.status_code = code
        return answer

    def index(self) -> Response:
        """Return the list of articles; how far each is, the page asks for one by one."""
        try:
            sources = self._desk.shelf.sources()
            elsewhere = self._desk.shelf.elsewhere()
        except FactcheckError as error:
            return self._cannot(error)
        articles = [(key_of(source), source) for source in sources]
        return self._page("index.html", articles=articles, elsewhere=elsewhere)

    def article(self, key: str) -> Response:
        """Return an article with every figure and link marked."""
        source = self._source(key)
        try:
            view = ArticleView(self._desk.shelf.open(source))
        except FactcheckError as error:
            return self._cannot(error)
        return self._page("article.html", view=view, key=key)

    def part(self, key: str) -> Response:
        """Return what of the page depends on the disk, as it is now."""
        return self._answer(key)

    def state(self, key: str) -> Response:
        """Return the digest of what is on the disk now."""
        try:
            return jsonify(state=self._desk.shelf.open(self._source(key)).state)
        except FactcheckError as error:
            return self._failed(error)

    def progress(self, key: str) -> Response:
        """Return how far an article is, for its row in the list."""
        try:
            opened = self._desk.shelf.open(self._source(key))
        except FactcheckError as error:
            return self._failed(error, 200)
        done = counts(opened)
        title = one_line(opened.report.evidence.article.title or "")
        html = render_template("_progress.html", counts=done, title=title)
        states = {"open": done.open, "stale": done.stale, "disputed": done.disputed}
        return jsonify(html=html, states=[name for name, count in states.items() if count])

    def decide(self, key: str) -> Response:
        """Write a decision."""
        source, wish = self._source(key), _wish()
        session = self._sessions.find(request)
        try:
            appended = self._desk.decide(source, wish)
        except ConflictError:
            return self._answer(key, 409, message=self._words["changed"])
        except RefusedError as error:
            return self._refused(str(error))
        except FactcheckError as error:
            return self._failed(error)
        if session is not None:
            session.appended.append((key, appended))
            del session.appended[: -_guard.UNDOABLE]
        name = "noted" if wish.status == NOTE else "said"
        return self._done(key, name, wish.claim)

    def undo(self, key: str) -> Response:
        """Take back the last decision of this session on this article."""
        self._source(key)
        session = self._sessions.find(request)
        said = session.appended if session else []
        last = next((each for each in reversed(said) if each[0] == key), None)
        if last is None:
            return self._refused("nothing_to_undo")
        said.remove(last)
        try:
            self._desk.undo(last[1])
        except RefusedError as error:
            return self._answer(key, 409, message=self._words[str(error)])
        return self._done(key, "undone", last[1].claim_id)

    def _source(self, key: str) -> str:
        try:
            source = self._desk.find(key)
        except FactcheckError:
            source = None
        return source if source is not None else abort(404)

    def _page(self, template: str, **values: Any) -> Response:
        name, session = self._sessions.open(request)
        response = Response(render_template(template, token=session.token, **values))
        response.set_cookie(
            _guard.cookie_name(request), name, httponly=True, samesite="Strict", path="/"
        )
        return response

    def _cannot(self, error: FactcheckError) -> Response:
        sentence = visible(told(error, self._lang))
        page = render_template(
            "message.html", heading=self._words["cannot_open"], sentence=sentence
        )
        return Response(page, 422)

    def _answer(self, key: str, code: int = 200, **values: Any) -> Response:
        """Answer with the page's part as it is now."""
        try:
            view = ArticleView(self._desk.shelf.open(self._source(key)))
        except FactcheckError as error:
            return self._failed(error)
        html = render_template("_part.html", view=view, key=key)
        answer: Response = jsonify(
            state=view.opened.state,
            html=html,
            seen={claim.key: claim.seen for claim in view.claims},
            **values,
        )
        answer.status_code = code
        return answer

    def _done(self, key: str, name: str, claim_id: str) -> Response:
        try:
            view = ArticleView(self._desk.shelf.open(self._source(key)))
        except FactcheckError as error:
            return self._failed(error)
        claim = next((each for each in view.claims if each.key == claim_id), None)
        sentence = self._words[name].format(
            number=claim.number if claim else "–",
            status=_labels(self._lang)[claim.claim.status] if claim else "–",
            file=one_line(view.opened.path.name),
        )
        return self._answer(key, message=sentence, claim=claim_id)

    def _refused(self, name: str) -> Response:
        answer: Response = jsonify(message=self._words[name].format(limit=LONGEST))
        answer.status_code = 422
        return answer

    def _failed(self, error: FactcheckError, code: int = 422) -> Response:
        reason = visible(told(error, self._lang))
        answer: Response = jsonify(message=self._words["failed"].format(reason=reason))
        answer.status_code = code
        return answer


def _wish() -> Wish:
    """Return what is asked for; a body of another form is refused."""
    try:
        data = json.loads(request.get_data())
    except (ValueError, RecursionError):
        data = None
    if not isinstance(data, dict) or not set(data) <= set(FIELDS):
        abort(400)
    values = [data.get(name) for name in FIELDS]
    if not all(value is None or _is_text(value) for value in values):
        abort(400)
    claim, state, status, *words = values
    if not (claim and state and status):
        abort(400)
    return Wish(claim, state, status, *words)


def _is_text(value: object) -> bool:
    """Tell whether a value is a string that a file can hold: no half of a surrogate pair."""
    return isinstance(value, str) and not any("\ud800" <= char <= "\udfff" for char in value)
