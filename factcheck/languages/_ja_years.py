"""Japanese years of two digits by what their sentences say: 28年の稼働を目指す, 35年以降."""

SHORT = "<(?<!役)(?<!錮)(?<!約)(?<!去)(?<!後)(?<!近)(?<![0-9,.第約全丸数])>{short}年"
_LASTING = (
    r"わた|及|一|1|渡り|渡っ|な[るりっ]|満|達|延|短|相|処|近|迫|も|すぎ|過|引|拡|伸|縮|限|減|増"
)
SHORT_YEARS = (
    SHORT + "<の(?:稼働|開業|完成|開通|実用化|運用開始|商用化|量産|発売|上場|黒字化|達成|実現|"
    "打ち上げ|開館|開校|開園|供用|着工|竣工|施行|導入|廃止|開催|就航|時点|中間選挙|改選|初飛行)>",
    SHORT + "<以降>",
    # a year only behind another one, or where a sentence foretells: 2015年に社長、20年から会長
    SHORT.replace("年", "{soon:}年")
    + f"<から(?![0-9数約])|まで|に(?!{_LASTING})|に(?=渡[欧米英仏])|ごろ|頃>",
    # 2026年に始め、27〜28年に売り出す
    SHORT.replace("年", "{to:~|-|–}{short2}{soon:}年")
    + f"<(?:に|の)(?!{_LASTING}|間|歳月)|ごろ|頃>",
)
"""Orders of such years, for the templates."""
FORETELLING = (
    ("推計|見通し|見込|予測|予想|試算|将来人口|シナリオ", 50),
    ("目標|目指|めざ|ゼロ|予定|方針|達成|実現|計画では|実用化|投入|開業|完成", 35),
)
"""What a sentence says of years to come, and how far ahead one of two digits may lie there."""
COMING_TAIL = (
    r"(?:上旬|中旬|下旬|末|半ば|頃|ごろ)?(?:に(?!は)|から|、)?(?:(?![っしんれいけせ]た(?![いめ])|てい|[。\n、]).){0,28}?"
    r"(?:予定|見通し|見込み|方針[をだで]|を目指|をめざ|計画[だを]|"
    r"(?:される|始まる|始める|開く|開かれる|行う|行われる|迎える|実施する|開催する|発売する|開業する|公開する|就任する|予定する)"
    r"(?=。|\Z|\n|と(?:発表|明らか|決め)|ことを(?:決|発)))"
)
"""What right behind a date without a year makes it the next one: 11月に開く予定."""
