"""How growth stands beside both its ends, as templates of skeletons: a, b and the change p."""

_W = (
    r"(?P<w>増|減|上昇|低下|下落|拡大|縮小|アップ|ダウン|伸び|上が|下が|"
    r"[引値]?き?上げ|[引値]?き?下げ)?"
)
_TO = r"(?:だったのが|だったもの)?から、?@gap{0,14}?(?P<b>@amount)(?:へ|に)(?:と|まで)?、?"
_LAST = r"前(?:の[年期月回季週]|[年期月回季週]|シーズン|大会)度?(?:同[期月週])?(?:実績)?"
_VERB = (
    r"(?P<w>rose|grew|increased|jumped|climbed|surged|gained|fell|dropped|declined|decreased|"
    r"shrank|slid|slipped|plunged|up|down)"
)
_SINCE = r"(?: (?:from|on|over) (?:@date|(?:a|the) (?:year|quarter|month) (?:earlier|before|ago)))?"
_NOUN = r"(?P<w> increase| rise| jump| growth| gain| decline| drop| fall| decrease)"
_AGAINST = r"(?:up from|down from|from|compared (?:with|to)|against|versus)"
PERCENTS = (
    rf"(?P<a>@amount){_TO}(?P<p>@percent){_W}",
    rf"(?P<a>@amount)から(?P<p>@percent){_W}[ぁ-ん加少]{{0,3}}、?(?P<b>@amount)(?=に|と|へ)",
    rf"{_LAST}@gap{{0,4}}比?で?(?P<p>@percent){_W}の(?P<b>@amount)[(（]{_LAST}(?:は|の|、)?(?P<a>@amount)[)）]",
    rf"(?P<p>@percent){_W}の(?P<b>@amount)[(（](?:{_LAST}|同)(?:は|の|、)?(?P<a>@amount)[)）]",
    (
        rf"{_VERB}(?: by)? (?P<p>@percent){_SINCE},? to (?P<b>@amount)(?:,? @gap{{0,40}}?)?,? "
        rf"{_AGAINST} (?P<a>@amount)"
    ),
    rf"(?P<b>@amount)@gap{{0,40}}?,? {_VERB} (?:by )?(?P<p>@percent) {_AGAINST} (?P<a>@amount)",
    (
        rf"(?P<b>@amount)@gap{{0,30}}?,? {_AGAINST} (?P<a>@amount)@gap{{0,30}}?, an? "
        rf"(?P<p>@percent){_NOUN}"
    ),
    rf"{_VERB}(?: by)? (?P<p>@percent),? from (?P<a>@amount)(?: @gap{{0,20}})? to (?P<b>@amount)",
    r"from (?P<a>@amount)(?: @gap{0,20})? to (?P<b>@amount),? (?P<w>up|down) (?P<p>@percent)",
    (
        r"from (?P<a>@amount)(?: @gap{0,20})? to (?P<b>@amount)(?: @gap{0,20}?)?,? "
        rf"(?:an? |or |up |down )(?P<p>@percent){_NOUN}"
    ),
)
