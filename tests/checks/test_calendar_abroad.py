"""Days and times in the seven other languages: what no calendar or clock has."""

import pytest

from tests.checks._read import told

QUIET = [
    ("de", "Am Dienstag, dem 21. Mai 2024, und am Samstag und Sonntag, 18. und 19. Mai."),
    ("de", "Den 30. Februar gibt es nicht. Die Version 31.4.2024.1 folgt auf 05/21/2024."),
    ("de", "Der Kurs lag um 18.75 Euro. Sie gewann mit 20:75, er lief 1:45 Stunden."),
    ("fr", "Le mardi 21 mai 2024, à 18h45, puis le 29 février 2024."),
    ("fr", "Il rouvre le mardi 21 mai, puis les lundi et mardi 27 et 28 mai."),
    ("es", "El martes, 21 de mayo de 2024, a las 18:45; dura 18.75 horas."),
    ("pt", "Na terça-feira, 21 de maio de 2024, às 18h45. A segunda 20 de um total."),
    ("it", "Martedì 21 maggio 2024 alle 18.45; costa dalle 12.50 alle 18.75 euro."),
    ("zh", "2024年5月21日(星期二)晚上8点45分,5月21日周一围表示"),
    ("ko", "2024년 5월 21일(화) 오후 6시 45분, 1시간 75분 걸렸다. 4월 31일간 열린다."),
    ("fr", "La bataille du 29 février 1700 dans le calendrier julien."),
]


@pytest.mark.parametrize(("language", "text"), QUIET)
@pytest.mark.parametrize("check", ["weekday-mismatch", "impossible-date", "impossible-time"])
def test_quiet(check: str, language: str, text: str) -> None:
    """Days and times there are, prices, scores, lengths, other calendars, other years."""
    assert told(check, text, "2024-06-01", language=language) == []


@pytest.mark.parametrize(
    ("language", "text", "subject"),
    [
        ("de", "Sie wurde am Mittwoch, dem 21. Mai 2024, eröffnet.", "Mittwoch, dem 21. Mai 2024"),
        ("de", "Ab 21.05.2024, einem Mittwoch, wird gebaut.", "21.05.2024, einem Mittwoch"),
        ("de", "Am Mi., 21. Mai, wird gebaut.", "Mi., 21. Mai"),
        ("fr", "Inauguré le mercredi 21 mai 2024.", "mercredi 21 mai 2024"),
        ("fr", "Le 1er mai (lundi) est férié.", "1er mai (lundi)"),
        ("es", "Se inauguró el miércoles, 21 de mayo.", "miércoles, 21 de mayo"),
        ("pt", "Aberta na quarta-feira (21 de maio).", "quarta-feira (21 de maio"),
        ("it", "Inaugurato mercoledì 21 maggio 2024.", "mercoledì 21 maggio 2024"),
        ("zh", "2024年5月21日（星期三）通车。", "2024年5月21日（星期三）"),
        ("zh", "5月21日周三晚通车。", "5月21日周三"),
        ("ko", "2024년 5월 21일(수) 개통됐다.", "2024년 5월 21일(수)"),
        ("ko", "5월 21일 수요일에 열린다.", "5월 21일 수요일"),
    ],
)
def test_the_wrong_day_of_the_week(language: str, text: str, subject: str) -> None:
    """A Tuesday that is told as another day."""
    found = told("weekday-mismatch", text, "2024-06-01", language=language)
    assert found == [("warning", subject)]


def test_another_year() -> None:
    """A note asks which year is meant, where words tell of another one."""
    text = "L’an dernier, le dimanche 21 mai, il ouvrait."
    found = told("weekday-mismatch", text, "2024-06-01", language="fr")
    assert found == [("note", "dimanche 21 mai")]


@pytest.mark.parametrize(
    ("language", "text", "subject"),
    [
        ("de", "Frist ist der 31. April.", "31. April"),
        ("de", "Frist ist der 31.04.2024.", "31.04.2024"),
        ("fr", "La date limite est le 31 avril 2024.", "31 avril 2024"),
        ("es", "El plazo termina el 31 de junio.", "31 de junio"),
        ("pt", "O prazo termina em 30 de fevereiro de 2024.", "30 de fevereiro de 2024"),
        ("it", "La scadenza è il 29 febbraio 2023.", "29 febbraio 2023"),
        ("zh", "截止日期为4月31日。", "4月31日"),
        ("ko", "마감은 4월 31일이다.", "4월 31일"),
    ],
)
def test_a_day_that_the_month_has_not(language: str, text: str, subject: str) -> None:
    """With and without a year, in words and in digits."""
    found = told("impossible-date", text, "2024-06-01", language=language)
    assert found == [("warning", subject)]


@pytest.mark.parametrize(
    ("language", "text", "subject"),
    [
        ("de", "Beginn ist um 18.75 Uhr.", "18.75"),
        ("fr", "Le concert commence à 18h75.", "18h75"),
        ("es", "Empieza a las 18:75.", "18:75"),
        ("pt", "Começa às 18h75.", "18h75"),
        ("it", "Inizia alle 18.75.", "18.75"),
        ("zh", "晚上8点75分开始。", "8点75分"),
        ("ko", "오후 6시 75분에 시작한다.", "6시 75분"),
    ],
)
def test_a_time_that_no_clock_shows(language: str, text: str, subject: str) -> None:
    """Minutes beyond 59."""
    found = told("impossible-time", text, "2024-06-01", language=language)
    assert found == [("warning", subject)]
