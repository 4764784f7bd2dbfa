"""Days for human readers: as short as the days allow, ISO 8601 where numbers are needed."""

from datetime import date, timedelta

from factcheck.model.late import late
from factcheck.model.values import Period, TimeOfDay, clock_text

_DURATION = late(
    r"(?P<back>-?)P(?:(?P<year>\d+)Y)?(?:(?P<month>\d+)M)?(?:(?P<week>\d+)W)?(?:(?P<day>\d+)D)?"
)
_JAPANESE_UNITS = {"year": "年", "month": "か月", "week": "週間", "day": "日"}


def period_text(period: Period, lang: str) -> str:
    """Return ``2015``, ``2025-02``, ``2025-02-10``, ``1975–1982``, or what is known instead."""
    first, last = period.first, period.last
    if first and last:
        return _stretch(first, last, lang)
    if first:
        return f"{first}〜" if lang == "ja" else f"from {first}"
    if last:
        return f"〜{last}" if lang == "ja" else f"until {last}"
    if period.edtf:
        return _unresolved(period.edtf, lang)
    return _relative(period.relative, lang) if period.relative else "?"


def time_text(time: TimeOfDay, lang: str) -> str:
    """Return ``10:30`` or ``09:00–17:00``; hours pass 24 where the writer's do."""
    dash = "〜" if lang == "ja" else "–"
    if time.first == time.last and time.first is not None:
        return clock_text(time.first)
    first = "" if time.first is None else clock_text(time.first)
    last = "" if time.last is None else clock_text(time.last)
    return first + dash + last


def _stretch(first: date, last: date, lang: str) -> str:
    """Whole years and whole months are named by year and month alone."""
    begins_year, ends_year = (first.month, first.day) == (1, 1), (last.month, last.day) == (12, 31)
    if begins_year and ends_year:
        ends = [f"{first.year}", f"{last.year}"]
    elif first.day == 1 and _ends_month(last):
        ends = [f"{first:%Y-%m}", f"{last:%Y-%m}"]
    else:
        ends = [first.isoformat(), last.isoformat()]
    if ends[0] == ends[1]:
        return ends[0]
    if lang == "ja":
        return "〜".join(ends)
    return ("–" if len(ends[0]) == 4 else " – ").join(ends)


def _ends_month(day: date) -> bool:
    return day == date.max or (day + timedelta(1)).day == 1


def _unresolved(edtf: str, lang: str) -> str:
    year, _, rest = edtf.partition("-")
    if year == "XXXX" and rest:
        return f"{rest}(年は不明)" if lang == "ja" else f"{rest}, year unknown"
    return edtf


def _relative(duration: str, lang: str) -> str:
    found = _DURATION.fullmatch(duration)
    if not found:
        return duration
    counts = {unit: int(found[unit]) for unit in _JAPANESE_UNITS if found[unit] is not None}
    if not any(counts.values()):
        return "記事と同じ時" if lang == "ja" else "at the article's date"
    if lang == "ja":
        words = "".join(f"{count}{_JAPANESE_UNITS[unit]}" for unit, count in counts.items())
        return f"記事の{words}{'前' if found['back'] else '後'}"
    words = " ".join(f"{count} {unit}{'' if count == 1 else 's'}" for unit, count in counts.items())
    return f"{words} {'before' if found['back'] else 'after'} the article's date"
