"""Why a path, a URL or the bytes behind it cannot be read as an article."""

from factcheck.said import Words

OFFLINE = Words(
    "{source}: not fetched without a network; give a file instead.",
    "{source}: ネットワークなしでは取得できません。ファイルを指定してください。",
)
EMPTY_PATH = Words(
    "an empty path names nothing; name a file, a folder or a URL.",
    "空のパスでは何も指せません。ファイル、フォルダー、URL のどれかを指定してください。",
)
NO_ARTICLES = Words(
    "{target}: no articles in this folder (looked for {endings}); name a file or another folder.",
    "{target}: このフォルダーに記事がありません(対象: {endings})。"
    "ファイルか別のフォルダーを指定してください。",
)
MISSING = Words(
    "{target}: there is no such file or folder; check its spelling.",
    "{target}: そのようなファイルやフォルダーはありません。綴りを確かめてください。",
)
OTHER_SCHEME = Words(
    "{target}: only addresses that begin with http:// or https:// are fetched; save it to a file.",
    "{target}: 取得できるのは http:// か https:// で始まるアドレスだけです。"
    "ファイルに保存して指定してください。",
)
NO_FILE = Words(
    "{source}: there is no such file; check its spelling.",
    "{source}: そのようなファイルはありません。綴りを確かめてください。",
)
NO_PATTERN = Words(
    "{target}: not a pattern; ** stands alone between slashes.",
    "{target}: パターンとして読めません。** はスラッシュの間に単独で書いてください。",
)
NO_MATCH = Words(
    "{target}: no file matches this pattern; check it, or name a folder.",
    "{target}: このパターンに合うファイルがありません。"
    "パターンを確かめるか、フォルダーを指定してください。",
)
STANDARD_INPUT = Words("standard input", "標準入力")
CLOSED = Words(
    "Standard input is closed; pipe an article into it, or name a file.",
    "標準入力が閉じています。パイプで記事を渡すか、ファイルを指定してください。",
)
FOLDER = Words(
    "{source}: this is a folder; name a file in it.",
    "{source}: フォルダーです。中のファイルを指定してください。",
)
NOT_PLAIN = Words(
    "{source}: not a plain file; name one, or use - to pipe text in.",
    "{source}: 通常のファイルではありません。"
    "ファイルを指定するか、- で標準入力から渡してください。",
)
TOO_LARGE = Words(
    "{source}: larger than the {most} bytes that are read; split it, or raise max_article in "
    "factcheck.toml.",
    "{source}: 読み込みの上限({most} バイト)を超えています。分割するか、"
    "factcheck.toml の max_article を大きくしてください。",
)
REFUSED = Words(
    "{source}: no permission to read it; change its permissions or leave it out.",
    "{source}: 読む権限がありません。権限を変えるか、対象から外してください。",
)
UNREADABLE = Words(
    "{source}: cannot be read ({why}); check the path.",
    "{source}: 読めません({why})。パスを確かめてください。",
)
NOT_HAD = Words(
    "{url}: could not be read ({reason}).{detail} Try again, or save the page to a file.",
    "{url}: 読めませんでした({reason})。{detail}もう一度試すか、"
    "ページをファイルに保存して指定してください。",
)
MORE = Words(" {detail}", "{detail}")
PAGE_TOO_LARGE = Words(
    "{url}: larger than {most} bytes. Save the part you need.",
    "{url}: {most} バイトを超えています。必要な部分をファイルに保存してください。",
)
NEEDS_CURL = Words(
    "The transport curl needs pycurl; run: pip install pycurl, or choose --transport requests.",
    "transport の curl には pycurl が要ります。pip install pycurl を実行するか、"
    "--transport requests を選んでください。",
)

SERVED_AS = Words(
    "{source}: not text (it is served as {kind}); give Markdown, HTML or plain text.",
    "{source}: テキストではありません({kind} として配信)。"
    "Markdown、HTML、プレーンテキストのどれかを指定してください。",
)
LOOKS_LIKE = Words(
    "{source}: not text (it looks like {kind}); give Markdown, HTML or plain text.",
    "{source}: テキストではありません({kind} のようです)。"
    "Markdown、HTML、プレーンテキストのどれかを指定してください。",
)
NUL = Words(
    "{source}: not text (it holds NUL characters); save it as text in UTF-8.",
    "{source}: テキストではありません(NUL 文字を含みます)。UTF-8 のテキストで保存してください。",
)
NO_ENCODING = Words(
    "{source}: byte {byte} (line {line}) is not {name} and no other encoding explains it; save "
    "the file as UTF-8 or declare its encoding.",
    "{source}: {byte} バイト目({line} 行目)は {name} ではなく、ほかの文字コードでも読めません。"
    "UTF-8 で保存するか、文字コードを宣言してください。",
)

OLD_DOC = Words(
    "{source}: an old .doc file, or a .docx with a password; save it as .docx without a password.",
    "{source}: 古い .doc か、パスワード付きの .docx です。"
    "パスワードなしの .docx で保存してください。",
)
NO_DOCX = Words(
    "{source}: not a .docx file, whatever its name says; save it as .docx, Markdown, HTML or "
    "plain text.",
    "{source}: 名前に反して .docx ではありません。"
    ".docx、Markdown、HTML、プレーンテキストのどれかで保存してください。",
)
NEEDS_DOCX = Words(
    "{source}: python-docx is needed to read .docx files; install it with: pip install python-docx",
    "{source}: .docx を読むには python-docx が要ります。実行してください: pip install python-docx",
)
NO_TEXT = Words(
    "{source}: not a .docx file (no text is in this ZIP archive); give Markdown, HTML, plain "
    "text or .docx.",
    "{source}: .docx ではありません(この ZIP に本文がありません)。"
    "Markdown、HTML、プレーンテキスト、.docx のどれかを指定してください。",
)
BROKEN_DOCX = Words(
    "{source}: not a .docx file that can be read ({what}); open it in a word processor and save "
    "it again.",
    "{source}: .docx として読めません({what})。ワープロで開いて保存し直してください。",
)
PART_TOO_LARGE = Words(
    "{source}: {part} is larger unpacked than an article can be; split it, or take out what is "
    "not text.",
    "{source}: 展開した {part} が記事としては大きすぎます。"
    "分割するか、本文以外を取り除いてください。",
)
NOT_UNPACKED = Words("{part} cannot be unpacked", "{part} を展開できません")
DAMAGED = Words("the ZIP archive is damaged or cut off", "ZIP が壊れているか途中で切れています")
ENTITIES = Words("{part} declares entities of its own", "{part} が独自の実体を宣言しています")
NOT_XML = Words("{part} is not well-formed XML", "{part} が正しい XML ではありません")

PDF = Words("a PDF document", "PDF 文書")
ZIP = Words("a ZIP archive, such as a .docx or .xlsx file", ".docx や .xlsx などの ZIP")
EMPTY_ZIP = Words("an empty ZIP archive", "空の ZIP")
PICTURE = Words("an image ({name})", "{name} 画像")
ARCHIVE = Words("an archive ({name})", "{name} の書庫")
PROGRAM = Words("a program", "プログラム")
OFFICE = Words("an old Microsoft Office document", "古い Microsoft Office の文書")
RTF = Words("an RTF document", "RTF 文書")
DATABASE = Words("an SQLite database", "SQLite のデータベース")
RECORDING = Words("a recording ({name})", "{name} の音声")
FONT = Words("a font", "フォント")
RIFF = Words("a WebP image or a recording", "WebP 画像か音声・動画")
FILM = Words("a film or an AVIF image", "動画か AVIF 画像")
HOLDS_NUL = Words("binary data: it holds NUL bytes", "バイナリー: NUL バイトを含む")
HOLDS_CONTROLS = Words(
    "binary data: it holds many control characters", "バイナリー: 制御文字が多い"
)
