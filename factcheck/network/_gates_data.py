"""What gates say to those who stand before them, in nine languages: regular expressions.

Lower case, width and apostrophes folded, as the text is that they are looked for in.
"""

from factcheck.nouns import dataclass


@dataclass(frozen=True, slots=True)
class Wording:
    """How the gates of one kind speak."""

    kind: str
    """What such a gate asks for."""
    headed: str
    """What title or heading say."""
    asks: str
    """What the text says besides."""
    roots: tuple[str, ...]
    """Words one of which stands in all that ``headed`` may match."""
    fields: bool = False
    """Whether there is always something to press."""
    alone: bool = False
    """Whether title or heading are enough, if there is hardly anything else."""
    first: bool = False
    """Whether no heading but the first says so: banners at the end of good pages do, too."""


REGIONS = (
    r"\b(?:this|the|our|requested|these) (?:[a-z]+ )?(?:content|(?:web ?)?site|page|service|video"
    r"|program(?:me)?|article|stream|title|material)s?\b[^.?]{0,60}?"
    r"(?:not|n't|n't currently|not currently|unavailable|cannot be \w+) (?:\w+ )?(?:in|from) your "
    r"(?:current )?(?:country|region|location|area|territory)\b"
    r"|\bnot made this (?:video|content|page) available in your (?:country|region|location)\b"
    r"|\baccess(?:ing)? (?:this (?:web ?)?site |this page )?from "
    r"(?:a country belonging to the european"
    r"|your (?:country|region|location) (?:is|has been) (?:restricted|blocked|not))"
    r"|(?:お住まいの|ご利用の|お客様の)(?:国|地域)[^。?]{0,12}(?:では|からは|から)[^。?]{0,16}(?:ません|できない)"
    r"|(?:海外|日本国外|国外)から(?:の(?:アクセス|閲覧|接続|ご利用))?[はを][^。?]{0,12}"
    r"(?:制限|遮断|お断り|できません|いただけません|なれません)"
    r"|[您你]所在的?(?:国家|地区|國家|地區)[^。?]{0,16}(?:不可用|无法|無法|不提供|不支持|不支援|未提供)"
    r"|(?:국가|지역)에서는? (?:이용|시청|접속|제공)[^.?]{0,12}(?:없|않)"
    r"|in (?:ihrem|deinem) land (?:leider )?nicht (?:verfügbar|abrufbar)"
    r"|(?:pas|plus|non) (?:disponible|accessible)s? (?:dans votre (?:pays|région)|depuis votre)"
    r"|no está disponible en (?:tu|su) (?:país|región|ubicación)"
    r"|não está disponível (?:no seu país|na sua região)"
    r"|non (?:è|sono) disponibil[ei] (?:nel tuo paese|nella tua (?:regione|zona))"
    r"|недоступ\w+ в (?:вашей стране|вашем регионе)"
)
"""What a page says that is shown in other countries; all of it in one sentence."""
REGION_ROOTS = (
    "your", "a country belonging", "国", "地域", "海外", "地区", "地區", "국가", "지역", "land",
    "votre", "en tu ", "en su ", "seu país", "sua região", "tuo paese", "tua ", "ваше",
)  # fmt: skip

WORDINGS = (
    Wording(
        "how old its reader is",
        r"年齢(?:確認|認証)|年[龄齡](?:验证|確認|驗證|确认)|연령 ?확인|성인 ?인증"
        r"|\bage (?:verification|check|gate|confirmation|restricted)|\bverify your age\b"
        r"|\bare you (?:over|at least|of legal|1[68]|2[01])|altersprüfung|altersverifikation"
        r"|\b(?:bist du|sind sie) (?:schon |bereits |über )?1[68]\b"
        r"|vérification de l'âge|avez-vous (?:plus de )?\d\d ans|verificación de edad"
        r"|eres mayor de edad|verifica dell'età|verificação de idade",
        r"\d\d歳(?:以上|未満)|(?:over|at least|under|older than) (?:the age of )?\d\d\b"
        r"|\bof legal (?:drinking |smoking |purchase )?age|\d\d (?:years|or older|\+)|are you \d\d"
        r"|(?:mindestens|über|älter als) \d\d|\d\d ans|\d\d años|mayor de edad|\d\d anni"
        r"|maggiorenne|\d\d ?[岁歲]|만 ?\d\d세|\d\d세 (?:이상|미만)|\d\d anos",
        (
            "年", "연령", "성인", "age", "are you", "alters", "bist du", "sind sie", "âge", "ans",
            "edad", "idade", "età",
        ),
        fields=True,
    ),
    Wording(
        "its reader to wait in a line",
        r"順番にご案内|アクセスが(?:大変)?集中|ただいま(?:大変)?混み合|仮想待合室"
        r"|\bwaiting room\b|\byou(?:'re| are) (?:now )?(?:in (?:line|the queue)|queued)"
        r"|\bvirtual queue\b|排队|排隊|대기 ?(?:열|순번|중)|warteraum|salle d'attente"
        r"|(?:sala|fila) de espera",
        r"人がお待ち|お待ちの(?:人数|方)|順番(?:が来|になり)|自動的に(?:切り替わ|更新|移動|遷移)"
        r"|\byour (?:estimated )?(?:wait|place in line|turn|number in line)"
        r"|\b(?:users|people) (?:\w+ ){0,3}(?:ahead|before|in front)|\bdo not refresh\b"
        r"|预计等待|預計等待|前面(?:还|還)?有|예상 대기|앞에 \d+ ?명|nicht neu laden"
        r"|ne (?:pas )?(?:rechargez|rafraîchi)|no (?:recargues|actualices)",
        (
            "案内", "集中", "混み", "待合室", "waiting", "line", "queue", "排队", "排隊", "대기",
            "warteraum", "attente", "espera",
        ),
    ),
    Wording(
        "its reader to log in, or for leave to look",
        r"アクセス権(?:限)?が(?:必要|ありません)|閲覧(?:する)?権限がありません|ログインが必要"
        r"|ログインしてください|\byou(?:'ll| will)? need (?:access|permission|to (?:log|sign) in)"
        r"|\brequest access\b|\b(?:log|sign) ?in (?:required|to (?:continue|view|see))"
        r"|\b(?:login|authentication) required\b|需要(?:登录|登入|访问权限|存取權)"
        r"|请先?登[录陆]|請先?登入|로그인이 필요|액세스 권한|anmeldung erforderlich"
        r"|bitte (?:melden sie sich an|anmelden|einloggen)|connexion requise"
        r"|veuillez vous (?:connecter|identifier)|(?:inicia|debes iniciar) sesión",
        r"(?:アクセス|権限|アクセス権)をリクエスト|アカウントに(?:ログイン|切り替え)|ログインして"
        r"|新規(?:会員)?登録|パスワード"
        r"|\b(?:request|ask for) access|\bswitch to an account|\b(?:log|sign) in (?:to|with)\b"
        r"|\bcreate an account|\bregister\b|\bpassword|密[码碼]|注册|註冊|비밀번호|회원 ?가입"
        r"|passwort|registrieren|mot de passe|créer un compte|contraseña|crear una cuenta"
        r"|regístrate",
        (
            "アクセス権", "権限", "ログイン", "로그인", "need ", "access", "log", "sign",
            "required", "需要", "请", "請", "권한", "erforderlich",
            "bitte", "connexion", "veuillez", "sesión",
        ),
        alone=True,
    ),
    Wording(
        "its reader to log in, or for leave to look",
        r"^(?:(?:会員|メンバー|ユーザー?)(?:の方の?)?)?ログイン(?:画面|ページ)?$",
        r"こ(?:の|ちらの)(?:記事|ページ|コンテンツ|資料)[はを][^。]{0,20}(?:会員|ログイン)",
        ("ログイン",),
        fields=True,
    ),
    Wording(
        "its reader for leave to set cookies",
        r"\bbefore you continue\b|\b(?:we value|we care about|we respect) your privacy"
        r"|\byour privacy (?:choices|matters|is important)|\bcookie (?:consent|wall)\b"
        r"|(?:クッキー|cookie)の(?:使用|利用)(?:に関する|への)?(?:に)?同意"
        r"|プライバシーに関する(?:選択|設定)|(?:wir schätzen )?ihre privatsphäre"
        r"|nous respectons votre vie privée|valoramos (?:tu|su) privacidad"
        r"|(?:rispettiamo )?la tua privacy",
        r"\b(?:accept|reject|allow|manage|agree)\b|同意|許可|akzeptieren|zustimmen|accepter|aceptar"
        r"|accetta",
        (
            "before", "privacy", "cookie", "クッキー", "プライバシー", "privatsphäre", "vie privée",
            "privacidad",
        ),
        fields=True,
        first=True,
    ),
)  # fmt: skip
