"""Ideas of places: countries, prefectures, states and cities of the news: data."""

PLACES = """
t 青森 | aomori
t 秋田 | akita
t 山形 | yamagata
t 茨城 | ibaraki
t 栃木 | tochigi
t 群馬 | gunma
t 神奈川 | kanagawa
t 新潟 | niigata
t 富山 | toyama
t 福井 | fukui
t 山梨 | yamanashi
t 長野 | nagano
t 岐阜 | gifu
t 静岡 | shizuoka
t 愛知 | aichi
t 三重県 | mie
t 滋賀 | shiga
t 兵庫 | hyogo
t 奈良 | nara
t 和歌山 | wakayama
t 鳥取 | tottori
t 島根 | shimane
t 岡山 | okayama
t 山口県 | yamaguchi
t 徳島 | tokushima
t 香川 | kagawa
t 愛媛 | ehime
t 高知 | kochi
t 佐賀 | saga
t 大分県 | oita
t 宮崎 | miyazaki
t 鹿児島 | kagoshima
t 川崎 | kawasaki
t 北九州 | kitakyushu
t 堺 | sakai
t 浜松 | hamamatsu
t 金沢 | kanazawa
t 輪島 | wajima
t 珠洲 | suzu
t 松山 | matsuyama
t 高松 | takamatsu
t 函館 | hakodate
t 旭川 | asahikawa
t 那覇 | naha
t 石垣 | ishigaki
t 宮古島 | miyakojima
t 奄美 | amami
t 屋久島 | yakushima
t 対馬 | tsushima
t 佐渡 | sado
t 小笠原 | ogasawara
t 東北 | tohoku
t 関東 | kanto
t 首都圏 | greater-tokyo tokyo-metropolitan tokyo-area
t 中部 | chubu
t 四国 | shikoku
t 九州 | kyushu
t 本州 | honshu
t 瀬戸内,瀬戸内海 | seto-inland-sea setouchi inland-sea
t 渋谷 | shibuya
t 新宿 | shinjuku
t 銀座 | ginza
t 秋葉原 | akihabara
t 築地 | tsukiji
t 豊洲 | toyosu
t 横須賀 | yokosuka
t 普天間 | futenma
t 辺野古 | henoko
t 嘉手納 | kadena
t 日本海 | sea-of-japan
t 太平洋 | pacific
t 大西洋 | atlantic
t インド洋 | indian-ocean
t バルト海 | baltic baltic-sea
t 北海 | north-sea
t カリブ,カリブ海 | caribbean
p アイルランド | ireland irish
p スコットランド | scotland scottish
p ウェールズ | wales welsh
p イングランド | england
p 北アイルランド | northern-ireland
p アイスランド | iceland icelandic
p ルクセンブルク | luxembourg
p チェコ | czech czechia
p スロバキア | slovakia slovak
p ハンガリー | hungary hungarian
p ルーマニア | romania romanian
p ブルガリア | bulgaria bulgarian
p セルビア | serbia serbian
p クロアチア | croatia croatian
p スロベニア | slovenia
p ボスニア,ボスニア・ヘルツェゴビナ | bosnia
p コソボ | kosovo
p アルバニア | albania
p 北マケドニア | north-macedonia
p モンテネグロ | montenegro
p エストニア | estonia estonian
p ラトビア | latvia latvian
p リトアニア | lithuania lithuanian
p ベラルーシ | belarus belarusian
p モルドバ | moldova moldovan
p ジョージア | georgia georgian
p アルメニア | armenia armenian
p アゼルバイジャン | azerbaijan azerbaijani
p カザフスタン | kazakhstan kazakh
p ウズベキスタン | uzbekistan uzbek
p キルギス | kyrgyzstan kyrgyz
p タジキスタン | tajikistan tajik
p トルクメニスタン | turkmenistan
p キプロス | cyprus
p マルタ | malta maltese
p モナコ | monaco
p バチカン | vatican holy-see
p グリーンランド | greenland
p スリランカ | sri-lanka sri-lankan
p ブータン | bhutan
p モルディブ | maldives
p ラオス | laos
p ブルネイ | brunei
p 東ティモール | east-timor timor-leste
p マカオ | macau macao
p パプアニューギニア | papua-new-guinea
p フィジー | fiji
p トンガ | tonga tongan
p サモア | samoa
p ツバル | tuvalu
p ソロモン諸島 | solomon-islands
p バヌアツ | vanuatu
p パラオ | palau
p グアム | guam
p ヨルダン | jordan jordanian
p レバノン | lebanon lebanese
p イエメン | yemen yemeni
p オマーン | oman
p カタール | qatar qatari
p クウェート | kuwait
p バーレーン | bahrain
p リビア | libya libyan
p チュニジア | tunisia tunisian
p アルジェリア | algeria algerian
p モロッコ | morocco moroccan
p スーダン | sudan sudanese
p 南スーダン | south-sudan
p ソマリア | somalia somali
p ウガンダ | uganda ugandan
p タンザニア | tanzania tanzanian
p ルワンダ | rwanda rwandan
p コンゴ,コンゴ民主共和国 | congo congolese drc
p アンゴラ | angola
p ザンビア | zambia zambian
p ジンバブエ | zimbabwe
p モザンビーク | mozambique
p マダガスカル | madagascar
p ナミビア | namibia
p ボツワナ | botswana
p ガーナ | ghana ghanaian
p コートジボワール | ivory-coast
p セネガル | senegal
p マリ | mali malian
p ニジェール | niger
p ブルキナファソ | burkina-faso
p カメルーン | cameroon
p リベリア | liberia
p シエラレオネ | sierra-leone
p ギニア | guinea
p ガボン | gabon
p チャド | chad
p マラウイ | malawi
p モーリシャス | mauritius
p セーシェル | seychelles
p キューバ | cuba cuban
p ハイチ | haiti haitian
p ドミニカ共和国 | dominican-republic
p ジャマイカ | jamaica jamaican
p プエルトリコ | puerto-rico
p グアテマラ | guatemala guatemalan
p ホンジュラス | honduras honduran
p エルサルバドル | el-salvador
p ニカラグア | nicaragua
p コスタリカ | costa-rica
p パナマ | panama
p ベネズエラ | venezuela venezuelan
p エクアドル | ecuador ecuadorian
p ボリビア | bolivia bolivian
p パラグアイ | paraguay
p ウルグアイ | uruguay
p ガイアナ | guyana
t 北欧 | nordic scandinavia
t 東欧 | eastern-europe
t 西欧 | western-europe
t 南欧 | southern-europe
t 東南アジア | southeast-asia south-east-asia
t 南アジア | south-asia
t 東アジア | east-asia
t 中央アジア | central-asia
t 北アフリカ | north-africa
t サハラ以南,サブサハラ | sub-saharan
t 西アフリカ | west-africa
t 東アフリカ | east-africa
t オセアニア | oceania
t ユーロ圏 | eurozone euro-area euro-zone
t 湾岸諸国 | gulf-states gulf
t バルト三国 | baltic-states
t シカゴ | chicago
t ボストン | boston
t シアトル | seattle
t ヒューストン | houston
t ダラス | dallas
t アトランタ | atlanta
t マイアミ | miami
t ラスベガス | las-vegas
t フィラデルフィア | philadelphia
t デトロイト | detroit
t デンバー | denver
t フェニックス | phoenix
t サンディエゴ | san-diego
t シリコンバレー | silicon-valley
t マンハッタン | manhattan
t ハリウッド | hollywood
t アラスカ | alaska
t アリゾナ | arizona
t コロラド | colorado
t ジョージア州 | georgia
t イリノイ | illinois
t インディアナ | indiana
t ケンタッキー | kentucky
t ルイジアナ | louisiana
t メリーランド | maryland
t マサチューセッツ | massachusetts
t ミシガン | michigan
t ミネソタ | minnesota
t ミシシッピ | mississippi
t ミズーリ | missouri
t モンタナ | montana
t ネバダ | nevada
t ニュージャージー | new-jersey
t ニューメキシコ | new-mexico
t ノースカロライナ | north-carolina
t サウスカロライナ | south-carolina
t オハイオ | ohio
t オクラホマ | oklahoma
t オレゴン | oregon
t ペンシルベニア | pennsylvania
t テネシー | tennessee
t ユタ | utah
t バージニア | virginia
t ワシントン州 | washington-state
t ウィスコンシン | wisconsin
t トロント | toronto
t バンクーバー | vancouver
t モントリオール | montreal
t メキシコ市,メキシコシティ | mexico-city
t サンパウロ | sao-paulo
t リオデジャネイロ,リオ | rio-de-janeiro rio
t ブエノスアイレス | buenos-aires
t シドニー | sydney
t メルボルン | melbourne
t マンチェスター | manchester
t エディンバラ | edinburgh
t ダブリン | dublin
t アムステルダム | amsterdam
t ロッテルダム | rotterdam
t ブリュッセル | brussels
t ジュネーブ | geneva
t チューリヒ | zurich
t ウィーン | vienna
t ミュンヘン | munich
t フランクフルト | frankfurt
t ハンブルク | hamburg
t マドリード | madrid
t バルセロナ | barcelona
t リスボン | lisbon
t ローマ,古代ローマ | rome ancient-rome
t ミラノ | milan
t アテネ | athens
t イスタンブール | istanbul
t ストックホルム | stockholm
t オスロ | oslo
t コペンハーゲン | copenhagen
t ヘルシンキ | helsinki
t ワルシャワ | warsaw
t プラハ | prague
t ブダペスト | budapest
t キーウ | kyiv kiev
t ハルキウ | kharkiv
t オデーサ | odesa odessa
t マリウポリ | mariupol
t ドネツク | donetsk
t クルスク | kursk
t サンクトペテルブルク | petersburg
t シベリア | siberia siberian
t ウラジオストク | vladivostok
t サハリン,樺太 | sakhalin
t 深セン,深圳 | shenzhen
t 広州 | guangzhou
t 武漢 | wuhan
t 重慶 | chongqing
t 成都 | chengdu
t 天津 | tianjin
t 杭州 | hangzhou
t 新疆,新疆ウイグル | xinjiang uyghur uighur
t チベット | tibet tibetan
t 内モンゴル | inner-mongolia
t 台北 | taipei
t 高雄 | kaohsiung
t 新竹 | hsinchu
t 釜山 | busan
t 仁川 | incheon
t 済州 | jeju
t 平壌 | pyongyang
t バンコク | bangkok
t ハノイ | hanoi
t ホーチミン | ho-chi-minh
t ジャカルタ | jakarta
t バリ島 | bali
t スマトラ | sumatra
t マニラ | manila
t クアラルンプール | kuala-lumpur
t ニューデリー,デリー | delhi new-delhi
t ムンバイ | mumbai
t ベンガルール,バンガロール | bengaluru bangalore
t カシミール | kashmir
t カラチ | karachi
t ダッカ | dhaka
t カトマンズ | kathmandu
t カブール | kabul
t テヘラン | tehran
t バグダッド | baghdad
t ダマスカス | damascus
t ベイルート | beirut
t エルサレム | jerusalem
t テルアビブ | tel-aviv
t ラファ | rafah
t リヤド | riyadh
t アブダビ | abu-dhabi
t ドーハ | doha
t カイロ | cairo
t ナイロビ | nairobi
t ラゴス | lagos
t ヨハネスブルク | johannesburg
t ケープタウン | cape-town
t ナイル川,ナイル | nile
t ライン川 | rhine
t ドナウ川 | danube
t メコン川,メコン | mekong
t 黄河 | yellow-river
t 長江 | yangtze
t ミシシッピ川 | mississippi-river
t セーヌ川 | seine
t テムズ川 | thames
t サハラ砂漠 | sahara
t ノルマンディー | normandy
t シチリア | sicily
t バイエルン | bavaria
t カタルーニャ | catalonia
t マウイ島 | maui
"""
"""The ideas, one a line."""
