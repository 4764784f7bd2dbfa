"""Sentences by which a page says of itself that it is not there, and those that only look so."""

import time

import pytest

from factcheck.network._notices import notice
from factcheck.network._pages import page_of
from factcheck.network._signs import Signs, signs
from tests.network.test_pages import html

MORE = "<p>In the reeds behind the harbor nobody has seen one for years, and few still look." * 5
STEPS = (
    "<ol>"
    + "<li>綴りを確かめ、港町の索引から同じ題の記事をたどり、年と月も見くらべる。" * 6
    + "</ol>"
)
ASKED = "https://a.example/news/2025/10/06"


def told(body: str, title: str = "Harbor Post") -> Signs | None:
    page = page_of(html(f"<title>{title}</title>{body}"))
    return signs(page, ASKED, ASKED, redirected=False)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "the lighthouse was not found on the chart of 1820.",
        "this page lists ferries that no longer exist.",
        "the page shows piers that could not be found elsewhere.",
        "comments on this page have been deleted.",
        "if the page cannot be found, write to the harbor office.",
        "no results: the page you requested does not match any keyword.",
        "this page answers 404 where a boat is not found, and 410 where it is gone.",
        "このページでは、今はない灯台を北から順に並べる。",
        "この記事へのコメントは受け付けを終了しました。",
        "お探しのページが見つからない場合は、港湾課へお知らせください。",
        "お探しの条件に合う船はありません。",
        "ご希望の日は空きがありません。",
        "この船は令和三年に公開を終了しました。",
        "この船の公開は終わりました。",
        "dieser artikel ist leider ausverkauft.",
        "この記事は会員限定です。無料で読める期間は終了しました。",
        "本页介绍已不存在的码头。",
        "찾으시는 물건이 없으면 항구 사무실로 연락해 주세요.",
        "diese seite des kais ist nicht mehr erreichbar.",
        "la page du carnet n'existe plus.",
        "diese seite nennt häfen, die nicht mehr vorhanden sind.",
        "cette page présente des quais qui n'existent plus.",
        "esta página reúne los muelles que ya no existen.",
        "questa pagina elenca i moli che non esistono più.",
        "non abbiamo trovato altri moli.",
        "não encontramos peixe nesta manhã.",
        "旧码头的信息丢失了。",
        "항로의 게시물이 없습니다.",
        "het document werd niet gevonden.",
        "この帳面には、終わりのページがないようだ。",
        "this article was withdrawn by its authors.",
        "港の会議は、セッションが三つあります。",
        "不正なアクセスを見つけました。",
        "an invalid request is answered by no.",
        "the session has ended.",
        "de pagina over steigers die niet meer bestaan.",
        "этот материал не найден в архиве порта.",
        "le quai que vous voyez n'existe plus que sur la carte.",
        "el artículo que busca la tripulación es un cabo.",
    ],
)
def test_what_is_said_of_other_things_is_no_notice(text: str) -> None:
    assert notice(text) == ""


@pytest.mark.parametrize(
    "text",
    [
        "the page you asked us for could not be found",
        "this story is no longer available",
        "the requested document has been removed",
        "we couldn't find the page",
        "this website has been suspended",
        "there is no such page in this harbor",
        "お探しのページは、移動した可能性があります",
        "この記事は掲載期間を過ぎました",
        "指定された記事は表示できません",
        "こちらのページは公開されていません",
        "この記事の公開は終了しました",
        "该内容已被作者删除",
        "您要找的页面已被删除",
        "該頁面不存在",
        "요청하신 기사를 찾을 수 없습니다",
        "삭제된 게시물입니다",
        "이미 없는 글입니다",
        "dieser artikel wurde gelöscht",
        "die gewünschte meldung ist nicht mehr verfügbar",
        "la page demandée est introuvable",
        "el contenido solicitado ya no está disponible",
        "a página não existe",
        "não encontramos o que você pediu",
        "non riusciamo a trovare la pagina",
        "nous n'avons pas trouvé ce que vous cherchez",
        "la pagina che cerchi non esiste",
        "запрашиваемая страница не найдена",
        "we can't seem to find what you're looking for",
        "this story has been archived and is no longer available online",
        "この求人の募集は終了しました",
        "投稿が見つかりません",
        "あれ、ページがないみたいです",
        "セッションの有効期限が切れました",
        "不正なアクセスです",
        "your session has expired",
        "没有找到您要的文章",
        "页面走丢了",
        "该信息不存在或未通过审核",
        "원하시는 페이지를 찾을 수가 없습니다",
        "게시물이 존재하지 않습니다",
        "l'article que vous souhaitez consulter n'existe pas",
        "nous n'avons pas pu trouver la page demandée",
        "el contenido al que intenta acceder no existe",
        "no se ha encontrado el artículo solicitado",
        "o artigo que procura já não está disponível",
        "il contenuto richiesto non è stato trovato",
        "такой страницы не существует",
        "материал не найден или был удалён",
        "de pagina die u zoekt bestaat niet meer",
    ],
)
def test_what_a_page_says_of_itself_is_a_notice(text: str) -> None:
    assert notice(f"harbor post. {text}. back to the start.") == text


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Heron not found", "<h1>Not found, not lost</h1><p>Some say it no longer exists." + MORE),
        ("Help: chart not found", "<h1>“Chart not found” at the start</h1><p>It no longer exists."),
        ("お探しのページが見つからないときは", "<p>移動または削除された場合があります。" + STEPS),
        ("質問", "<h1>開くとページが存在しませんと出ます</h1><p>翌日にもう一度お試しください。"),
        ("Codes", "<p>403 the page is closed, 404 the page is gone, 500 we are lost"),
    ],
)
def test_pages_on_what_is_gone_are_there(title: str, body: str) -> None:
    found = told(body, title)
    assert found is None or not found.enough


@pytest.mark.parametrize(
    "body",
    [
        "<p>This story is no longer available.<p>Stories stay here for thirty days.",
        "<h1>Hoppla!</h1><p>Diese Seite gibt es nicht mehr. Vielleicht hilft die Suche im Hafen.",
        "<h1>Oups !</h1><p>Cet article n'est plus disponible.",
        "<p>この記事は配信を終了しました。<p>港町新聞では、三十日を過ぎた記事を載せていません。",
    ],
)
def test_a_short_page_that_says_so_of_itself_is_not_there(body: str) -> None:
    found = told(body)
    assert found is not None
    assert found.enough


def test_a_long_page_is_not_judged_by_one_sentence() -> None:
    story = "The ferry left in the morning and came back at night. " * 10
    assert told(f"<h1>The ferry</h1><p>{story} The page you want is not found there.") is None


@pytest.mark.parametrize(
    "text", ["the page " * 50, "お探しの" * 100, "la page que " * 33, "您" * 400]
)
def test_short_texts_are_searched_in_no_time(text: str) -> None:
    started = time.process_time()
    for _ in range(20):
        notice(text[:400])
    assert time.process_time() - started < 1
