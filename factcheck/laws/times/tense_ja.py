"""Whether the Japanese clause of a day tells it as past, or as one to come.

The law: what happens on a day to come is not yet past. A day goes with the first finite verb behind
it, or, where its clause runs on (…に閉館し、…), with the last verb of its sentence.
"""

import re

from factcheck.laws.texts.plain import Plain
from factcheck.model.text import Span

_TIME = (
    r"(?:\([月火水木金土日](?:・?[祝休])?\))?(?:の?(?:未明|早朝|朝|昼|昼前|夕方?|夜|深夜|正午|"
    r"午[前後][0-9時分半]{0,8})"
    r"(?:ごろ|すぎ|過ぎ|ころ)?)?"
)
_TIED = re.compile(
    rf"{_TIME}(?P<tie>、|付で|付けで|に(?:は|も)?、?|から(?!の)|"
    rf"(?=[^\s、。のまにかをはがもやとで~〜–-]))"
)
_EVENT = re.compile(rf"{_TIME}の[一-鿿々ァ-ヴー]{{2,8}}で(?=[一-鿿]{{0,4}}[^、。]{{2}})")
"""A day of an event that something came of: 9月28日の豪雨で冠水した."""
_PAST = (
    r"(?:(?<=[いきぎしじちっえけげせてねべめれみび])た|(?<=[い])だ|んだ|だった|ました|でした)"
    r"(?=[。、\n一-鿿ァ-ヴー「『]|$|が|もの|こと|ため|ほか|と[いこき]|の[はがをだでに])(?!い)"
)
_TO_COME = (
    r"[うくぐすつぬぶむる](?=[。、\n一-鿿ァ-ヴー「『]|$|と|こと|ため|よう|の[をがはだで])|"
    r"[一-鿿](?:予定|見通し|見込み|方針|計画)"
)
_FINITE = re.compile(rf"(?P<past>{_PAST})|(?P<coming>{_TO_COME})")
_RUNS_ON = re.compile(r"[いきぎしじちえけげせてねべめれみびりで](?:て|で)?\Z")
_PLAN = re.compile(
    r"予定|計画|見[通込]|方針|目指|目標|まで|向け|控え|決[まめ定]|予[想測告約]|という|とし[てた]|"
    r"設定|想定|延期|変更|前倒|繰り|"
    r"迎え|期限|満了|締[めき]|物語|小説|映画|舞台|未来|もし|仮に|たら|だろう|かもしれ|はず|期待|"
    r"命じ|求め|認め|指[定示]|"
    r"申[しし請]|打診|提案|延[びば長]|定め|内定|確定|[告公]示|案内|依頼|約束|組[まん]|発売|前売|"
    r"通告|許可|入れた|最終日|初日|"
    r"締切|」|見直|前に|備え|見据|選ば|立候補|招致|誘致|内示|公表|発表|明らか|工期|任期|期間|時期|"
    r"日程|募集|受け付け|"
    r"売り出|出馬|擁立|チケット|券[をは]|毎年|例年|構想|骨子|合意|了承|承認|書いて|書かれ|"
    r"記[しさ]|あった|なかった|かった|以降|"
    r"間に合|準備|取れ|載[せっ]|もう|契約|購入"
)
_CHARGE = re.compile(r"[^、。]{2,60}[ただ](?:として|疑いで)、?")
"""What somebody is charged with: 金庫から現金を盗んだとして."""
_MET = re.compile(
    r"(?:に|、)(?:[^、。0-9]{0,10}[でにを])?(?:開かれ|招集され|開催され|催され|あり|"
    r"行われ)、[^。\n]*"
    r"(?:可決|否決|採択|選出|承認|了承|説明|報告|議論|確認|表明|陳謝|審議)した(?=。|\n|\Z)"
    r"|(?:に|、)(?:[^、。0-9]{0,10}[でにを])?(?:開かれ|招集され|開催され|催され|あり|"
    r"行われ)、[^。\n]*"
    r"(?:まとめた|選んだ|決めた|述べた|訴えた|集まった|参加した|訪れた|敗れた|勝った|祝った|"
    r"誓った|競った|楽しんだ)(?=。|\n|\Z)"
)
"""What was decided at a meeting, whatever is told to come of it."""
_OF_PLAN = re.compile(r"もし|仮に|予定|延期|小説|物語|映画|という|毎年|例年")
_COMING = re.compile(
    rf"{_TIME}(?:、|に(?:は|も)?、?|から)[^。、\n「」]{{0,40}}?"
    r"(?:(?:開かれ|行われ|始ま|再開す|開幕す|開館す|開業す|開校す|開園す|開店す|発売す|施行す|"
    r"就航す|公開す|"
    r"スタートす|オープンす|開通す|閉店す|閉館す|配信す|上映す|放送す|投開票さ|開催す|開催され|"
    r"発足す|発効す|実施す|導入す)る|開く)"
    r"(?:予定(?:だ|で、|という)?|見通しだ|方針(?:だ|で、)|計画だ|見込みだ)?(?=。|\n|\Z|(?<=で、))"
    r"|(?:の|、)[^。、\n「」]{0,12}(?:予定|見通し)(?:だ)?(?=。|\n|\Z)"
    r"|(?:午[前後][0-9時分]+)?まで(?:だ)?(?=。|\n|\Z)"
)
_BACK = re.compile(
    r"来年|翌年|次回|再来年|次は|当[時初]|だった|いた。|した|かつて|以来|毎年|例年|前回|昨年|去年|"
    r"前年|だったが|のち|その後|後に|「|年前|歴史|年表"
)
_OFFERED = re.compile(
    r"(?:受け付け|受付|申し込み|締め切り|応募|募集|会期|会場|展示|開催)(?:期間)?は\Z"
)


def is_past(text: Plain, span: Span) -> bool:
    """Tell whether a day is told as past by the verb that is its own."""
    after, before = text.after(span.end, 140), text.before(span.start, 60)
    if before.count("「") > before.count("」") or _OF_PLAN.search(before):
        return False
    if _MET.match(after):
        return not _OF_PLAN.search(after)
    tied, event = _TIED.match(after), _EVENT.match(after)
    found = tied or event
    if found is None or (tied and tied["tie"] == "" and not re.match("[一-鿿]", after)):
        return False
    rest = _CHARGE.sub("", after[found.end() :])
    finite = _FINITE.search(rest)
    if finite is None or finite["past"] is None:
        return False
    own, behind = rest[: finite.end()], rest[finite.end() :]
    of_others = re.match("[一-鿿ァ-ヴー「『]", behind) and re.search(_TO_COME, behind)
    if of_others or behind[:1] == "と" or _PLAN.search(own + before[-12:]):
        return False  # 29日に生まれた子に贈る
    clauses = own.split("、")
    return all(_RUNS_ON.search(one) or len(one) <= 12 for one in clauses[:-1]) or tied is None


def is_coming(text: Plain, span: Span) -> bool:
    """Tell whether a day is told as one on which something will open, begin or be held."""
    before = text.before(span.start, 60)
    sentence, after = text.around(span, 120), text.after(span.end, 80)
    return (
        _COMING.match(after) is not None
        and before.count("「") <= before.count("」")
        and not _BACK.search(sentence)
        and ("まで" not in after[:10] or _OFFERED.search(before) is not None)
    )
