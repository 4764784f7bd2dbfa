"""Chinese of newspapers: what is to come, rates of exchange, more than half."""

from factcheck.model.words import FigureKind

_WILL = (
    "将(?![军領领士近要来來才])|將(?![軍領领士近要来來才])|预计|預計|预定|預定|计划|計劃|计畫|計畫|"
    "有望|力争|力爭|[拟擬](?![议議定订訂])"
)
COMING = (
    "将[于在会]|將[於在會]|预计|預計|预定|預定|拟于|擬於|计划[于在]|計劃[於在]|"
    "将[推举开播上发启建完出]|將[推舉開播上發啟建完出]"
)
"""What tells that a sentence is of what will be so."""
COMING_LEAD = (
    "(?:预计|預計|计划|計劃|[拟擬将將定][于於在]|预定|預定|最快|最早|[拟擬]|有望)"
    r"(?:今年|在|于|於|到|至)?\Z"
)
"""What right before a day without its year makes it the next one."""
COMING_TAIL = f"(?:起|底|底前|前|后|後)?[,,、]?[一-鿿]{{0,6}}?(?:{_WILL})"
"""What right behind such a day does so."""
_MORE_THAN = "超过|超過|突破|逾|过|過"
TOLD: dict[FigureKind, tuple[str, ...]] = {
    "ratio": (
        rf"(?<![通经經度])(?P<figure>(?P<least>{_MORE_THAN})(?P<half>半)[数數])",
        r"(?P<figure>(?P<half>半)[数數](?P<least>以上))",
    ),
    "number": (
        (
            r"(?:[兑兌]|汇率|匯率|指数|指數|中间价|中間價|离岸|離岸|在岸)[^,。;]{0,16}?"
            r"(?:[跌升涨漲降贬貶报報收回][至到于於报報破]|[报報]|触及|觸及|突破|失守|逼近|徘徊在)"
            r"(?P<number>[0-9]{1,5}\.[0-9]{1,4})(?=[,。;、)]|关口|關口|附近|水平|左右|一线|一線|\Z)"
        ),
    ),
}
"""By kind; see `PhraseWords.told`."""
