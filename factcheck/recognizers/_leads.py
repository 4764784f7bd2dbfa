"""Words that lead from an address on to the sentence around it: を参照, によると, 查看, 에서.

From the ways in which newsrooms, reports and README files in Japanese, Chinese and Korean go on
after an address without a space.
"""

from factcheck.model.late import late
from factcheck.recognizers._scan import PICTURE

_VERBS = (
    r"参照|参考|確認|閲覧|アクセス|掲載|公開|記載|詳し|詳細|引用|転載|見[るたてよられま]|拝見|読[むんみめま]|説明|紹介|解説"
    r"|移動|リンク|遷移|申し?込|検索|ダウンロード|ＤＬ|入手|公表|発表|ある|あり[、。ま]|書かれ|記され|示され|よ[るれり]"
    r"|基づ|確かめ|知[るっり]|学[ぶべん]|覧|ご覧|問い合わせ|登録|視聴|配信|提供|受け?付|応募|購入|予約|投稿|保存"
    r"|クリック|タップ|開[きくいけ]|飛[びぶん]|調べ|行[ううわえっけ]|な(?:って|り)|でき|可能|まとめ|述べ|報じ|報道|指摘|伝え|取得"
    r"|転送|連絡|見つか|使[っいうえ]|利用|用い|元に|もとに|出典|典拠|根拠|訪[れ問]|貼|張り|チェック|コピー|入力|追加|指定|更新|通じ|経由"
)
CITING = late(
    # Japanese
    rf"(?:を|に|で|から|も|は|が|より|へ|にて|には|では|からは?|からも|にも|でも|にて)(?:[ごお御])?(?:{_VERBS})"
    r"|によ[るれり]|に詳し|が詳し|です|でした|だ(?:った|が、|から|ろう|そう|という|と[。、]|[。、]|\Z)|であ[るりっ]|でござ|など(?:[でがをのはにも]|\Z)"
    r"|という|といった|とい[うい]|として|とのこと|まで(?!も)|及び|および|並びに|ならびに|または|又は|もしくは|若しくは|あるいは"
    r"|[ごお御](?:参照|確認|覧|案内|利用)|参照|引用|こちら|にて|の(?:通り|とおり|ページ|頁|サイト|記事|リンク|内容|資料|情報|詳細|方|ほう|中)"
    # Chinese
    r"|查看|瀏覽|浏览|了解|获取|獲取|获得|下载|下載|访问|訪問|参见|參見|参阅|參閱|阅读|閱讀|查询|查詢|查阅|查閱|报名|報名|注册|註冊|登录|登錄"
    r"|申请|申請|提交|观看|觀看|点击|點擊|即可|可以|可见|可見|可查|得知|显示|顯示|以及|进行|進行|找到|看到|联系"
    r"|提取[码碼]|访问码|訪問碼|的(?:[页頁]面|[条條]目|介[绍紹]|文章|[说說]明|[报報][道導]|[内內]容|[网網][站页頁]|官[网網]|[链鏈連]接|[数數][据據]|[规規]定)"
    # Korean
    r"|입니다|이다|이며|이고|에서|으로부터|에 |까지|부터|라는|이라는|참조|참고|확인"
)  # fmt: skip
"""Ways to go on that hardly stand inside the name of a page."""

PARTICLE = late(
    r"[をはがにへでとのもやか]|から|まで|より|など|だ(?![-\u9fff])|です|という|ならびに|および"
    r"|的|是|和(?!歌)|与(?!党|野)|與|或|及|等|上(?![\u6d77\u5834\u573a\u5e02])|中(?![国國心央学學文東部])|里|为|為|可|来(?![\u5e74\u6708])|有(?![\u9650])"
    r"|在(?!日)|了|并|並|而|则|則|也|就|将|把|被|对|向|从|從|处|處|称|看|查|请|請|详|詳|见|获|说|以"
    r"|(?:[을를은는이가에의와과로도만]|으로|에서|에는|에도|까지|부터|께서|처럼|에게)(?![\uac00-\ud7a3])"
    r"|입니다|이다|이며|이고|에서[는도]|으로부터|에 따르면|라는|이라는|및|또는|참조|참고"
)
"""Words that may go on with the sentence, and that may begin a name as well."""

WEAK = late(
    r"(?<=[^\u3040-\u309f\W\d])(?:[をはがにへでともやの](?!ん)|から|まで|より)(?![\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087])"
)
"""A particle behind kanji, katakana or letters, where the words of a page's name may end."""

# Particles whose form depends on the syllable before them: after a final consonant, after none.
_JOSA = {**dict.fromkeys("을은이과", True), **dict.fromkeys("를는가와", False)}
# Not 도, 만 and 의, which end the names of provinces, of Taiwan (대만) and of meetings (회의).
_LONG_JOSA = late(
    r"(?:에서는?|에서도|에게|에는|에도|에|까지|부터|처럼|으로부터|입니다|이라는|라는|이며|이다)\Z"
)


_LAST = late(
    rf"(?<=[^\u3040-\u309f\W]|{PICTURE})(?:では|には|とは|からは?|よりも?|でも|にも|までに?|[をはがにへもでとや])\Z"
)


def without_particle(text: str, start: int, end: int) -> int:
    """Return where a Japanese name ends that has a particle behind it, else ``end``."""
    found = _LAST.search(text, max(start + 1, end - 4), end)
    return found.start() if found else end


def without_josa(text: str, start: int, end: int) -> int:
    """Return where a Korean name ends that has a particle attached, else ``end``.

    The form of the particle must fit the syllable before it: 을 in 마을 (village) is none, and
    neither is 로 in 종로, which would take 으로.
    """
    name = text[max(start, end - 12) : end]
    long = _LONG_JOSA.search(name)
    if long and long.start() > 0:
        return end - (len(name) - long.start())
    if len(name) < 2:
        return end
    before, last = name[-2], name[-1]
    closed = _has_final(before)
    if last in _JOSA and closed is not None and _JOSA[last] is closed:
        return end - 1
    if name.endswith("으로") and len(name) > 2 and _has_final(name[-3]):
        return end - 2
    return end


def _has_final(syllable: str) -> bool | None:
    """Tell whether a Hangul syllable ends in a consonant; None if it is no such syllable."""
    code = ord(syllable) - 0xAC00
    return code % 28 != 0 if 0 <= code < 11_172 else None
