"""Japanese words that tell a whole from its parts, and say whether all of them are told."""

import re

from factcheck.laws.sums.part_words import NO, POLES, YES

WHOLE_BEFORE = re.compile(
    r"(?:合計|総計|合わせ[てた]|あわせ[てた]|足した|総額|総勢|総数|総[一-龠]{1,4}|全部で|全体で?|全[一-龠]{0,4}|定[数員]|"
    r"計|トータル|延べ)(?:すると|[はがで、の:もに ]{0,2})(?:約)?\Z"
)
"""Right before a whole."""
WHOLE_BEHIND = re.compile(
    r"[^。、]{0,10}(?:のうち|うち|中、|中(?=[0-9一-龠])|のなかで|の中で)|の?[(（:]|の?内訳|で、|が?死傷|による採決"
)
"""Right behind one."""
ALL_FOLLOW = re.compile(r"内訳|構成は")
"""Between a whole and the first of its parts: all of them follow."""
OF_WHICH = re.compile(r"うち|[(（:]\Z|^[^。、]{0,12}中")
"""There: at least some of them follow."""
LEFT = re.compile(
    r"(?:残り|残る|残った|その他|そのほか|それ以外|以外は|以外の|ほかの|ほかは|他は|あとの|あとは|その余|"
    r"足りない|未定|不足する)[^。、]{0,16}、?\Z"
)
"""Right before what the others leave."""
STILL = re.compile(
    r"(?:[^。]{0,12}(?:まだ|なお|いまだ|今も|失われた|涙をのんだ|姿を消した))[^。]{0,14}\Z|"
    r"[^。、]{0,6}(?:だけ|のみ|にすぎない|にとどまる|にとどまった|の行方|が行方|が残|も残)"
)
"""On either side of what may be left."""
NOT_ALL = re.compile(
    r"で\Z|(?:人|件)?(?:以上|以下|未満|を超|余り|など|ほか(?!の|は)|[増減])|.*(?:ずつ|それぞれ|いずれも|平均|当たり|あたり)"
)
"""Behind a part: not all are told, or they are no parts."""
SEVERAL = re.compile(r"複数回答|複数選択|重複")
"""In a passage: parts that overlap."""
MIXED = re.compile(r"歳|代|以上|男|女|初|外国|新人")
"""In the name of a part that others may cut across."""
ALL = re.compile(r"全体|平均|全国|[合総]計|計")
"""Before a share that is none of a part."""
RATE = re.compile(r"(?<![得投票比])率")
"""In a sentence of shares each of which has a whole of its own: 支持率は男性が42%、女性が38%."""
VOTED = re.compile(r"得票率|構成比|シェア")
"""In a sentence whose shares leave little out."""
OTHER = re.compile(
    r"前[年月回期日季]|昨[年季夏春秋冬]|去年|今[年季]度?は|来[年季]|比べ|比で|より|目標|予想|"
    r"平均|当たり|あたり|上回|下回|増え|減っ|増加|減少|増の|減の|引き上げ|引き下げ|値上げ|[他ほか]に|過去"
)
"""Between a whole and its parts: numbers of another time or another kind."""
APART = re.compile(r"欠員|加わらな|加わらず|(?:議長|委員長)は")
"""In a sentence of votes: one who has none is of the whole, too."""
OTHER_BESIDE = re.compile(
    r"(?:前[年月回期日季]|昨[年季]|去年|平均|当たり|あたり|につき|ごとに?|最大|最低|最高|目標|各|毎[日月年週]|"
    r"同|第|先着|上位|過去|午前|午後)[^。、]{0,6}\Z"
)
"""Right before a number that is no part and no whole."""
CLOSED = re.compile(r"(?:増|減|以上|以下|未満|を超|余り|ずつ|前後|など|ほど|多|少な|上回|下回)")
"""Right behind a last part that is none."""
HALVES = (*POLES, (YES, NO))
"""Two parts that leave little out."""
