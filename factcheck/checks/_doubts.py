"""Words by which an article itself says that what it tells cannot be: nobody needs to ask."""

import re

_SAYS_SO = re.compile(
    r"存在しな|実在しな|[あ有]り得な|ありえな|[なは]い(?:日|はずの|時刻|日付)|不正な(?:日|値|入力|時刻|形式|データ|数)|無効|架空|例外|"
    r"エラー|誤[りっ植字記]|間違|正しくは|訂正|テスト|バリデーション|妥当性|なんて日は|といった日付|"
    r"(?:does|do|did)(?:n't|n’t| not) exist|no such|non-?existent|impossible|illegal|"
    r"not a (?:real|valid)|no (?:February|month)|never (?:was|existed)|bogus|fake|fictional|error|"
    r"typo|overflow|out of range|reject|wrong|mistake|corrected|instead of|unlike|"
    r"g[ia]bt? es nicht|existiert nicht|ungültig|falsch|n[’']existe pas|inexist|invalid|erroné|"
    r"no exist[eí]|inválid|equivocad|não existe|errad|non esiste|errat[ao]|sbagliat|"
    r"不存在|没有[这2]|沒有[這2]|無效|无效|错误|錯誤|有误|有誤|없는 날|존재하지|잘못|오류",
    re.IGNORECASE,
)


def says_so(sentence: str) -> bool:
    """Tell whether a sentence speaks of what is not: 2月30日は存在しない, an invalid date."""
    return _SAYS_SO.search(sentence) is not None
