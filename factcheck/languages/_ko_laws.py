"""Korean words for the laws between figures."""

from factcheck.model.laws import LawWords

_DAY = (
    r"(?:(?P<year>[12][0-9]{3})년 ?)?(?<![0-9/.:])(?P<month>[0-9]{1,2})월 ?"
    r"(?P<day>[0-9]{1,2})일(?! ?간|째)"
    r"(?: ?\((?P<weekday>[월화수목금토일])(?:요일)?\)| (?P<named>[월화수목금토일])요일)?"
)

LAWS = LawWords(
    weekdays={sign: day for day, sign in enumerate("월화수목금토일", 1)},
    days=(_DAY,),
    clocks=(
        r"(?<![0-9.,:])(?P<hour>[01]?[0-9]|2[0-4])시 ?(?P<minute>[6-9][0-9])분(?! ?간)",
        "오[전후] {time}",
    ),
    rates="투표율|득표율|지지율|실업률|합격률|사망률|생존율|출석률|문맹률|공실률|습도",
    rates_move="목표| ?(?:높|낮|증가|감소|늘|줄|상승)",
    moves_to="(?:에서|이던 것이|였던 것이) ?",
    moved="(?:으로|로)",
    change="증가율|감소율|상승률|하락률",
    changed=" ?(?:가량 |정도 )?(?:늘|증가|줄|감소|상승|하락|오르|올랐|올라|떨어|내[렸려리]|성장)",
    yearly="연평균|매년|해마다",
    same="즉",
    same_in_brackets="즉 ",
    about="(?:약 ?)?",
    born_behind="생| ?출생|(?:에)? ?(?:[가-힣]+에서 )?태어",
    died_behind="(?:에)? ?(?:별세|사망|타계|작고|숨졌|숨진)",
    list_and=" 및 |[와과] |, 그리고 ",
    list_loose="등|포함|예를 들|비롯|이상|가운데|중",
)
