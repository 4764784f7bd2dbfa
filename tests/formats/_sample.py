"""A report with two articles, every verdict, many kinds of figure, several statuses, findings."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction

from factcheck import checks, pipeline
from factcheck.model.changes import Change, Changes
from factcheck.model.records import (
    Article,
    ArticleReport,
    Claim,
    Evidence,
    Figure,
    Hop,
    Link,
    LogEntry,
    Probe,
    Report,
    Run,
)
from factcheck.model.text import Span
from factcheck.model.values import Number, Period, Quantity, TimeOfDay, point
from factcheck.model.words import Overlay, Status, Verdict, Why
from factcheck.said import Tongue
from tests.formats._draft import Anchor, Draft, Reading

NOW = datetime(2025, 10, 7, 9, 30, tzinfo=UTC)
DECIDED = datetime(2025, 10, 6, 14, 0, tzinfo=UTC)

PLAN = "https://pref.example.jp/wind/plan.html"
REPORT_2024 = "https://www.example.org/report/2024?lang=ja&page=3"
GONE = "https://news.example.com/2025/03/25/harbor-wind"
OLD = "http://old.example.net/turbines"
GUARDED = "https://guarded.example.com/survey"
SLOW = "https://slow.example.org/meeting"
NOT_FOUND = "https://soft.example.com/minutes#page-12"
BROKEN = "https://例え..jp/資料"
MAIL = "mailto:desk@example.com"


def sample(tongue: Tongue = "en") -> Report:
    """Return the report that the golden files show; its findings are those of the checks."""
    probes = {probe.url: probe for probe in _probes()}
    known = (replace(each, probes=probes, tongue=tongue) for each in (_japanese(), _english()))
    articles = tuple(_told(each) for each in known)
    run = Run(NOW, "0.1.0", asked=11, from_history=2)
    notice = "articles/scan.pdf: not text; it was left out."
    return Report(run, articles, probes, (notice,), 1, tongue, _changes())


def _changes() -> Changes:
    before = datetime(2025, 10, 6, 21, 0, tzinfo=UTC)
    ja, en = "articles/wind-ja.md", "articles/wind-en.md"
    claim = "維持費は12,800円から1万5000円に上がり、県は国内2番目の規模になるとみる。"
    items = (
        Change("claim", ja, claim, 14, "verified", "stale", "fc-g2h3i4j5"),
        Change("claim", ja, "72 GWh", 18, None, "open"),
        Change("link", ja, GONE, 21, "alive", "dead"),
        Change("link", en, PLAN, 9, "unreachable", "alive"),
    )
    return Changes(before, items, (en,))


def _probes() -> Iterable[Probe]:
    yield Probe(PLAN, NOW, Verdict.ALIVE, "ok", 200)
    yield Probe(REPORT_2024, NOW, Verdict.ALIVE, "ok", 200)
    yield Probe(GONE, NOW, Verdict.DEAD, "http-404", 404)
    new = "https://www.example.net/wind/turbines"
    yield Probe(OLD, NOW, Verdict.MOVED, "http-301", 200, new, (Hop(301, new),))
    yield Probe(GUARDED, NOW, Verdict.BLOCKED, "http-403", 403)
    late = "slow.example.org gave no answer, and was not asked again."
    since = datetime(2025, 10, 4, 9, 30, tzinfo=UTC)
    yield Probe(SLOW, NOW, Verdict.UNREACHABLE, "timeout", detail=late, failures=3, since=since)
    title = "The page itself says: ページが見つかりません"
    yield Probe(NOT_FOUND, NOW, Verdict.SUSPECT, "soft-404", 200, detail=title)
    yield Probe(BROKEN, NOW, Verdict.INVALID, "invalid-host")
    yield Probe(MAIL, NOW, Verdict.UNCHECKED, "scheme-mailto")


def _japanese() -> Evidence:
    draft = Draft()
    draft.add("heading", "港北県、974億円で風車を増設")
    draft.add(
        "paragraph",
        "港北県は10月2日(土)、洋上風力発電に総額974億円を投じる",
        Anchor(PLAN, "計画"),
        "を発表した。\n2030年までに風車を100基以上建て、県内で使う電力の3割5分をまかなう。",
    )
    draft.add(
        "paragraph",
        "前回の計画は1970年代後半から80年代初頭にかけて練られ、3年ほどで頓挫した。"
        "当時の担当者(78歳)は「資金も人も足りなかった」と振り返る。",
    )
    draft.add("heading", "発電量は伸びる")
    draft.add(
        "paragraph",
        Anchor(REPORT_2024, "2024年度の報告書"),
        "によると、発電量は前の年の約1.5倍に増えた。維持費は12,800円から1万5000円に上がり、"
        "県は国内2番目の規模になるとみる。",
    )
    draft.table(
        ("年度", "発電量", "県内の割合"),
        ("2023年度", "48 GWh", "8.1%"),
        ("2024年度", "72 GWh", "11.9%"),
    )
    draft.add("heading", "参考")
    date_2025 = "2025-03-25"
    draft.add("item", "増設の報道(2025年3月25日) ", Anchor(GONE, None, "増設の報道", date_2025))
    draft.add("item", "旧型の風車 ", Anchor(OLD, None, "旧型の風車"))
    draft.add("item", "県民調査 ", Anchor(GUARDED, None, "県民調査"))
    draft.add("item", "資料 ", Anchor(BROKEN, None, "資料", None, "Two dots in the host name."))
    article = draft.article(
        "articles/wind-ja.md", "港北県の風力、動き出す", "ja", date(2025, 10, 6)
    )
    figures = tuple(_figures_ja(Reading(article)))
    return Evidence(article, figures, article.links, tuple(_claims_ja(article, figures)), {})


def _figures_ja(read: Reading) -> Iterable[Figure]:
    oku, man = Decimal(10**8), Decimal(10**4)
    yield read.figure("974億円", "money", point(974 * oku, "JPY", oku))
    yield read.figure("10月2日(土)", "date", _day(2025, 10, 2))
    yield read.figure("974億円", "money", point(974 * oku, "JPY", oku))
    yield read.figure("2030年", "date", _years(2030, 2030))
    yield read.figure("100基以上", "count", Quantity(Decimal(100), None, "基", Decimal(1)))
    yield read.figure("3割5分", "percent", point(Decimal(35), "%", Decimal(1)))
    yield read.figure("1970年代後半から80年代初頭", "date", _years(1975, 1982))
    yield read.figure("3年ほど", "duration", point(Decimal(3), "year", Decimal(1)), "ほど")
    yield read.figure("78歳", "age", point(Decimal(78), "year", Decimal(1)))
    fiscal = Period(date(2024, 4, 1), date(2025, 3, 31), "2024-04/2025-03")
    yield read.figure("2024年度", "date", fiscal)
    yield read.figure("約1.5倍", "ratio", point(Decimal("1.5"), None, Decimal("0.1")), "約")
    yield read.figure("12,800円", "money", point(Decimal(12800), "JPY", Decimal(1)))
    yield read.figure("1万5000円", "money", point(man + 5000, "JPY", Decimal(1000)))
    yield read.figure("2番目", "rank", point(Decimal(2)))
    earlier = Period(date(2023, 4, 1), date(2024, 3, 31), "2023-04/2024-03")
    yield read.figure("2023年度", "date", earlier)
    yield read.figure("48 GWh", "measure", point(Decimal(48), "GW.h", Decimal(1)))
    yield read.figure("8.1%", "percent", point(Decimal("8.1"), "%", Decimal("0.1")))
    yield read.figure("2024年度", "date", fiscal)
    yield read.figure("72 GWh", "measure", point(Decimal(72), "GW.h", Decimal(1)))
    yield read.figure("11.9%", "percent", point(Decimal("11.9"), "%", Decimal("0.1")))
    yield read.figure("2025年3月25日", "date", _day(2025, 3, 25))


def _claims_ja(article: Article, figures: tuple[Figure, ...]) -> Iterable[Claim]:
    read = Reading(article)
    checked, asked = _log(Status.VERIFIED, "県の発表文"), _log(Status.ASKED, None)
    disputed = _log(Status.DISPUTED, "県史では79歳")
    stale = replace(
        _log(Status.VERIFIED, "決算書"),
        quote="維持費は11,800円から1万5000円に上がり、県は国内2番目の規模になるとみる。",
        figures=("11,800円", "1万5000円", "2番目"),
    )
    yield _claim(article, figures, "fc-a2b3c4d5", read.span("港北県、974", "増設"))
    yield _claim(article, figures, "fc-b3c4d5e6", read.span("港北県は", "発表した。"), checked)
    yield _claim(article, figures, "fc-c4d5e6f7", read.span("2030年", "まかなう。"), asked)
    yield _claim(article, figures, "fc-d5e6f7a2", read.span("前回の", "頓挫した。"))
    yield _claim(article, figures, "fc-e6f7a2b3", read.span("当時の", "振り返る。"), disputed)
    yield _claim(article, figures, "fc-f7a2b3c4", read.span("2024年度の報告書", "増えた。"))
    costs = _claim(article, figures, "fc-g2h3i4j5", read.span("維持費", "とみる。"), stale)
    yield replace(costs, overlay=Overlay.STALE, why=Why.CHANGED)
    for block in article.blocks:
        if block.kind == "cell" and any(block.span.covers(figure.span) for figure in figures):
            yield _claim(article, figures, None, block.span)


def _english() -> Evidence:
    draft = Draft()
    draft.add("heading", "Two thirds of the harbor’s power")
    draft.add(
        "paragraph",
        "At 10:30 on Monday the port of Westhaven opened a wind farm that cost ",
        Anchor(SLOW, "about $97.4 million by the minutes of the meeting"),
        ". It is to cover two thirds of the harbor’s demand, and stands 5 km off the coast.",
    )
    draft.add(
        "paragraph",
        "Between 10 and 20 percent of it is owned by the town, says ",
        Anchor(NOT_FOUND, "page 12"),
        "; questions go to ",
        Anchor(MAIL, "the desk"),
        ". The ",
        Anchor(PLAN, "plan"),
        " & its costs <em>are public</em>.",
    )
    article = draft.article("articles/wind-en.md", "Wind for Westhaven", "en", None)
    read = Reading(article)
    third = point(Fraction(2, 3))
    usd = point(Decimal(97_400_000), "USD", Decimal(100_000))
    figures = (
        read.figure("Two thirds", "ratio", third),
        read.figure("10:30", "time", TimeOfDay(630, 630)),
        read.figure("about $97.4 million", "money", usd, "about"),
        read.figure("two thirds", "ratio", third),
        read.figure("5 km", "measure", point(Decimal(5), "km", Decimal(1))),
        read.figure("Between 10 and 20 percent", "percent", _range(10, 20, "%")),
    )
    lost = Claim(
        "fc-h3i4j5k6",
        Span(len(article.text), len(article.text)),
        "The farm has 12 turbines.",
        (Figure(Span(0, 0), "12 turbines", "count", point(Decimal(12), "turbines", Decimal(1))),),
        (),
        (_log(Status.VERIFIED, "counted on the photograph"),),
        "The number of turbines",
        Overlay.LOST,
    )
    claims = (
        _claim(article, figures, None, read.span("Two", "power")),
        _claim(article, figures, "fc-i4j5k6l7", read.span("At 10:30", "meeting.")),
        _claim(article, figures, "fc-j5k6l7m2", read.span("It is to", "coast.")),
        _claim(
            article,
            figures,
            "fc-k6l7m2n3",
            read.span("Between", "desk."),
            _log(Status.UNVERIFIABLE, "The register is closed to the press."),
        ),
        lost,
    )
    return Evidence(article, figures, article.links, claims, {})


def _told(evidence: Evidence) -> ArticleReport:
    return ArticleReport(evidence, pipeline.signed(checks.findings(evidence)))


def _claim(
    article: Article, figures: tuple[Figure, ...], name: str | None, span: Span, *log: LogEntry
) -> Claim:
    inside = tuple(figure for figure in figures if span.covers(figure.span))
    links: tuple[Link, ...] = tuple(link for link in article.links if span.covers(link.span))
    return Claim(name, span, span.cut(article.text), inside, links, log)


def _log(status: Status, note: str | None) -> LogEntry:
    return LogEntry(DECIDED, "校閲 佐藤", status, "原資料", None, note)


def _day(year: int, month: int, day: int) -> Period:
    found = date(year, month, day)
    return Period(found, found, found.isoformat())


def _years(first: int, last: int) -> Period:
    edtf = str(first) if first == last else f"{first}/{last}"
    return Period(date(first, 1, 1), date(last, 12, 31), edtf)


def _range(low: int, high: int, unit: str) -> Quantity:
    ends: tuple[Number, Number] = (Decimal(low), Decimal(high))
    return Quantity(*ends, unit, Decimal(1))
