"""Chinese words for the laws between figures."""

from factcheck.model.laws import LawWords

_SIGNS = {sign: day for day, sign in enumerate("一二三四五六日", 1)} | {"天": 7}

_DAY = (
    r"(?:(?P<year>[12][0-9]{3})年)?(?<![0-9/.:])(?P<month>[0-9]{1,2})月"
    r"(?P<day>[0-9]{1,2})[日号號](?! ?[间間])"
    r"(?: ?\((?:星期|[周週]|[礼禮]拜)(?P<weekday>[一二三四五六日天])\)"
    r"|(?:星期|[礼禮]拜)(?P<named>[一二三四五六日天])"
    r"|[周週](?P<short>[一二三四五六日])(?=[,。;、上下中凌早晚傍 ]))?"
)

LAWS = LawWords(
    weekdays=_SIGNS,
    days=(_DAY,),
    clocks=(
        r"(?<![0-9.,:])(?P<hour>[01]?[0-9]|2[0-4])[点點时時](?P<minute>[6-9][0-9])分(?![之钟鐘])",
        r"(?:[上下中]午|凌晨|晚上|早上){time}",
    ),
    rates="投票率|支持率|失业率|失業率|识字率|識字率|合格率|死亡率|存活率|空置率|相对湿度|相對濕度",
    rates_move="[增升降涨漲]",
    moves_from="[从從由](?:去年|前年|上年)?的?",
    moves_to="(?:大幅|小幅|逐步)?(?:[增成]?[长長]|增加|上升|升|增|提高|[扩擴]大|下降|[减減]少|降低|降|跌|"
    "[缩縮]小|[减減])?[到至为為]",
    change="增|升|[长長]|[涨漲]|降|[减減]|跌|幅",
    yearly="年均|每年|平均",
    of="的(?![增降涨漲跌])",
    same="即|也就是|相当于|相當於",
    same_in_brackets="即|占|佔",
    about="[约約]?",
    born_before="(?:出生于|出生於|生于|生於)",
    born_behind="(?:出)?生",
    died_before="(?:逝世于|逝世於|卒于|卒於|去世于)",
    died_behind="(?:逝世|去世|病逝|过世|過世|辞世)",
    list_comma="、",
    list_and="和|与|與|以及|及",
    list_loose="等|包括|例如|比如|其中|至少|以上",
)
