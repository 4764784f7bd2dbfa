"""Zones and places with the hours of their clocks ahead of Greenwich, for `zones`.

Two hours are those of January and of July, whichever of them is the summer there. In April, March,
October and November either may hold: the days on which clocks are turned differ.
"""

import re
from datetime import date

Hours = tuple[float, ...]
"""Hours ahead of Greenwich: the whole year's, or those of January and of July."""
_Table = tuple[tuple[re.Pattern[str], Hours], ...]


def _table(rows: dict[Hours, str], form: str) -> _Table:
    """Return each row as a pattern: Japanese names anywhere, others as words of their own."""
    found = []
    for hours, row in rows.items():
        names = [one.strip() for one in row.split("|")]
        wide = "|".join(one for one in names if not one.isascii())
        narrow = "|".join(one for one in names if one.isascii())
        either = [wide] * bool(wide) + [form.format(narrow)] * bool(narrow)
        found.append((re.compile("|".join(either)), hours))
    return tuple(found)


ZONES = _table({
    (0,): "協定世界時|世界標準時|グリニッジ標準時|GMT|UTC|Universal Time",
    (9,): "日本時間|韓国時間|ソウル時間|JST|KST|Japan(?:ese)? (?:[Ss]tandard )?[Tt]ime|Tokyo time|"
          "Korean? (?:[Ss]tandard )?[Tt]ime",
    (8,): "北京時間|中国時間|台湾時間|香港時間|HKT|SGT|"
          "(?:China|Singapore|Hong Kong|Beijing) (?:[Ss]tandard )?[Tt]ime",
    (5.5,): "インド時間|IST|Indian? (?:[Ss]tandard )?[Tt]ime",
    (3,): "モスクワ時間|MSK|Moscow [Tt]ime",
    (10,): "AEST",
    (11,): "AEDT",
    (0, 1): "英国時間|ロンドン時間|London [Tt]ime",
    (1,): "BST",
    (1, 2): "中央欧州時間|パリ時間|CET|Central European (?:Summer )?[Tt]ime|Paris [Tt]ime",
    (2,): "CEST",
    (-5,): "EST|米東部標準時間?|[Ee]astern [Ss]tandard [Tt]ime",
    (-4,): "EDT|米東部夏時間|[Ee]astern [Dd]aylight [Tt]ime",
    (-7,): "PDT|[Pp]acific [Dd]aylight [Tt]ime",
    (-8,): "PST|[Pp]acific [Ss]tandard [Tt]ime",
    (-5, -4): "米東部時間|米国?東部時間|ニューヨーク時間|ET|"
              "[Ee]astern(?: [A-Za-z]+)? [Tt]ime|Eastern(?=[,.;)]|\\Z)|New York [Tt]ime",
    (-6, -5): "米中部(?:夏|標準)?時間|CT|[Cc]entral(?: [A-Za-z]+)? [Tt]ime|Central(?=[,.;)]|\\Z)",
    (-7, -6): "米山岳部時間|MT|[Mm]ountain(?: [A-Za-z]+)? [Tt]ime|Mountain(?=[,.;)]|\\Z)",
    (-8, -7): "米太平洋(?:夏|標準)?時間|米西部時間|PT|[Pp]acific(?: [A-Za-z]+)? [Tt]ime|"
              "Pacific(?=[,.;)]|\\Z)",
    (-10,): "ハワイ時間|ホノルル時間|HST|Hawaii(?:an)? [Tt]ime",
}, r"\b(?:{})")  # fmt: skip
"""Zones by their names."""
PLACES = _table({
    (8,): "台湾|台北|中国|北京|上海|香港|マカオ|シンガポール|フィリピン|マニラ|マレーシア|"
          "クアラルンプール|ウランバートル|Taiwan|Taipei|China|Beijing|Shanghai|Hong Kong|"
          "Singapore|Manila|Philippines|Malaysia|Kuala Lumpur|Perth",
    (9,): "日本|東京|韓国|ソウル|北朝鮮|平壌|Japan|Tokyo|Osaka|Korea|Seoul|Pyongyang",
    (7,): "タイ(?!ム|プ|ト)|バンコク|ベトナム|ハノイ|ホーチミン|カンボジア|ラオス|ジャカルタ|"
          "Thailand|Bangkok|Vietnam|Hanoi|Cambodia|Jakarta",
    (-10,): "ハワイ|ホノルル|Hawaii|Honolulu",
    (0,): "アイスランド|ガーナ|セネガル|レイキャビク|Iceland|Reykjavik|Ghana|Accra|Dakar",
    (0, 1): "英国|イギリス|ロンドン|エディンバラ|グラスゴー|マンチェスター|アイルランド|ダブリン|"
            "ポルトガル|リスボン|London|Britain|Edinburgh|Dublin|Lisbon",
    (1, 2): "フランス|パリ|ドイツ|ベルリン|ミュンヘン|フランクフルト|イタリア|ローマ|ミラノ|"
            "スペイン|マドリード|バルセロナ|スイス|ジュネーブ|オランダ|アムステルダム|ハーグ|ベルギー|"
            "ブリュッセル|ポーランド|ワルシャワ|オーストリア|ウィーン|チェコ|プラハ|ハンガリー|"
            "ブダペスト|スウェーデン|ストックホルム|ノルウェー|オスロ|デンマーク|コペンハーゲン|"
            "Paris|Berlin|Munich|Frankfurt|Rome|Milan|Madrid|Barcelona|Vienna|Brussels|Geneva|"
            "Zurich|Amsterdam|The Hague|Oslo|Stockholm|Copenhagen|Warsaw|Prague|Budapest",
    (2, 3): "ギリシャ|アテネ|ウクライナ|キーウ|フィンランド|ヘルシンキ|エジプト|カイロ|イスラエル|"
            "エルサレム|ルーマニア|Greece|Athens|Ukraine|Kyiv|Finland|Helsinki|Israel|Jerusalem|"
            "Tel Aviv|Cairo",
    (5.5,): "インド(?!ネシア)|デリー|ムンバイ|スリランカ|India(?!n)|Delhi|Mumbai|Sri Lanka|Colombo",
    (3,): "ロシア|モスクワ|トルコ|イスタンブール|サウジ|リヤド|イラク|バグダッド|クウェート|"
          "カタール|ドーハ|ケニア|ナイロビ|エチオピア|Moscow|Turkey|Istanbul|Ankara|Riyadh|"
          "Saudi Arabia|Iraq|Baghdad|Kuwait|Qatar|Doha|Kenya|Nairobi|Ethiopia|Addis Ababa",
    (-5, -4): "ニューヨーク|ワシントン|ボストン|フロリダ|マイアミ|アトランタ|フィラデルフィア|"
              "トロント|ケープカナベラル|New York|Washington|Boston|Miami|Atlanta|Philadelphia|"
              "Florida|Detroit|Toronto",
    (-6, -5): "シカゴ|テキサス|ヒューストン|ダラス|Chicago|Texas|Houston|Dallas|Minneapolis|"
              "New Orleans",
    (-6,): "メキシコ|Mexico City",
    (-7, -6): "デンバー|コロラド|Denver|Salt Lake City",
    (-8, -7): "ロサンゼルス|サンフランシスコ|カリフォルニア|シアトル|ラスベガス|バンクーバー|"
              "Los Angeles|San Francisco|California|Seattle|Las Vegas|Vancouver|San Diego",
    (11, 10): "シドニー|メルボルン|キャンベラ|Sydney|Melbourne|Canberra",
    (4,): "ドバイ|アブダビ|Dubai|Abu Dhabi",
    (-3,): "ブラジル|アルゼンチン|サンパウロ|リオデジャネイロ|ブエノスアイレス|Brazil|Argentina|"
           "Rio de Janeiro|Buenos Aires",
    (4.5,): "アフガニスタン|カブール|Afghanistan|Kabul",
    (3.5,): "イラン|テヘラン|Iran|Tehran",
    (5,): "パキスタン|Pakistan|Islamabad|Karachi",
    (5.75,): "ネパール|カトマンズ|Nepal|Kathmandu",
    (6,): "バングラデシュ|ダッカ|Bangladesh|Dhaka",
    (6.5,): "ミャンマー|ヤンゴン|Myanmar|Burma|Yangon",
    (2,): "南アフリカ|ヨハネスブルク|South Africa|Johannesburg|Cape Town",
    (13, 12): "ニュージーランド|オークランド|ウェリントン|New Zealand|Auckland|Wellington",
}, r"\b(?:{})\b")  # fmt: skip
"""Where articles report from."""
_WINTER, _SUMMER = {12, 1, 2}, {5, 6, 7, 8, 9}


def season(day: date) -> int | None:
    """Return which of two hours holds on a day: that of January 0, of July 1; either None."""
    return 0 if day.month in _WINTER else 1 if day.month in _SUMMER else None
