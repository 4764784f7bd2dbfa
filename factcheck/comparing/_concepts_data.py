"""Ideas that news speaks of, with their words in Japanese and in English: data, written for this.

One idea a line (a line that begins with blanks goes on): its class, its Japanese words, a bar, its
English words (a hyphen joins the words of a phrase). Inflections need not be listed. The classes:

- ``m`` what an amount measures, ``e`` what happened: two sentences that name different ones of
  these beside a number speak of different numbers;
- ``n`` the same, but with neighbors so near in sense (fare and ticket) that two of them may speak
  of one number;
- ``p`` a place: the row of another country says nothing of this one;
- ``u`` and ``d`` up and down;
- ``t`` anything else that helps to tell what a sentence is about.

Words that lead a reader astray (会社, 年, 日本語の「数」) are left out on purpose.
"""

IDEAS = """
m 売上高,売り上げ,売上,営業収入,営業収益,年商 | revenue sales turnover
m 純利益,最終利益,当期利益,最終損益 | net-profit net-income net-earnings bottom-line
m 営業利益,営業損益 | operating-profit operating-income operating-earnings
m 経常利益 | ordinary-profit recurring-profit ordinary-income pretax-profit
m 利益,黒字,もうけ | profit earnings surplus profits
m 赤字,損失,純損失,最終赤字,欠損 | loss deficit losses net-loss net-losses
m 利益率 | margin
m 時価総額 | market-capitalization market-capitalisation market-cap market-value
m 評価額,企業価値,企業評価 | valuation valued worth
m 市場規模 | market-size market
m 株価 | share-price stock-price shares stock
m 配当 | dividend
m 負債,借金,債務,借入金,有利子負債 | debt liabilities borrowings
m 資産 | assets
m 資金,資本 | funds capital funding
m 予算,予算額,予算案 | budget
m 歳出,支出 | spent spend spending expenditure
m 歳入,税収 | tax-revenue tax-revenues receipts
m 費用,コスト,経費,研究費,建設費,総工費,事業費,総事業費 | cost costs expense expenses
m 投資額,投資 | investment invest investing
m 設備投資 | capital-spending capital-expenditure capex
m 研究開発費,研究開発 | research-and-development r&d
m 調達額,資金調達,調達 | raise raised funding fundraising funding-round
m 買収額,買収提案,買収,買い取,購入,購入額,取得 | acquisition acquire takeover buyout buy bid
  purchase bought
m 価格,値段,定価,販売価格,小売価格 | price priced retail-price
n 料金,運賃,使用料,利用料,月額,初乗り運賃,月額料金 | fee fare charge fees subscription base-fare
  minimum-fare initial-fare monthly-fee annual-fee membership-fee
m 賃金,給料,給与,月給,初任給 | wage wages pay salary salaries
m 年収,所得,収入 | income annual-income
m 家賃,賃料,地価 | rent rents land-price
m 罰金,制裁金,課徴金,反則金 | fine fined penalty penalties
m 賠償金,賠償,損害賠償,和解金 | damages compensation settlement settle
m 補助金,助成金,支援金,給付金 | subsidy subsidies grant grants aid
m 寄付,寄付金,募金,献金 | donation donate donated donations
m 被害額,損害額 | damage losses damages
m 関税 | tariff tariffs duty
m 消費税,税率,税 | tax taxes consumption-tax vat sales-tax
m 金利,政策金利,利率,利回り | interest-rate rates policy-rate yield interest
m 為替,為替レート,相場 | exchange-rate
m 輸出額,輸出量,輸出 | exports export shipments
m 輸入額,輸入量,輸入 | imports import
m 貿易赤字,貿易収支 | trade-deficit trade-balance
m 国内総生産,GDP | gdp gross-domestic-product
m 成長率,経済成長 | growth growth-rate economic-growth
m 物価,物価上昇率,インフレ率,消費者物価,インフレ | inflation consumer-price consumer-prices cpi
m 失業率,失業者 | unemployment jobless unemployed
m 出生率,出生数,出生 | births birth-rate fertility birth
m 死亡率 | mortality death-rate fatality-rate
m 支持率 | approval-rating approval support-rate
m 投票率 | turnout voter-turnout
m 得票率,得票 | votes vote
n 投票,票,期日前投票,郵便投票 | voted cast ballots early-voting mail-in-ballots postal-votes
m 視聴率 | ratings viewers audience
m シェア,市場シェア,占有率 | market-share share
m 人口 | population inhabitants residents
m 従業員,社員,職員,スタッフ,雇用 | employ employee staff workforce workers headcount
m 労働者,働き手 | workers labor-force labour-force
m 利用者,ユーザー,会員,契約者,加入者,登録者 | user subscribers members customers
m 週間利用者,月間利用者,アクティブユーザー | active-users weekly-users monthly-users
m 顧客,取引先,客 | customer customers clients client
m 来場者,来場,入場者,入館者,観客,動員 | visitors attendance attendees spectators audience visitor
m 観光客,訪日客,旅行者,訪日外国人,インバウンド | tourists visitors arrivals travelers travellers
m 乗客,旅客 | passengers passenger
m 乗員,乗組員 | crew crew-members
m 宇宙飛行士,飛行士 | astronaut astronauts cosmonaut cosmonauts crew
m 死者,死亡者,犠牲者,死亡,亡くなっ,命を落と | killed dead deaths death died dies fatalities
  death-toll victims lives die
m 負傷者,けが人,負傷,負傷し,けが,重傷,軽傷 | injured wounded hurt injuries taken-to-hospital
m 行方不明,不明者 | missing unaccounted
m 感染者,感染,陽性 | infection infected cases infections positive
m 患者,入院 | patient patients hospitalized hospitalised
m 避難者,避難,避難民 | evacuated evacuees evacuate evacuation displaced
m 難民,移民 | refugees refugee migrants immigrants
m 逮捕者,逮捕,拘束,検挙 | arrest arrested arrests detained detain
m 兵士,兵力,兵,部隊 | soldiers troops soldier
n 子ども,子供,児童,生徒,学童 | children child pupils pupil kids
n 学生,大学生,留学生,在学生,小学生,中学生 | student students undergraduates international-students
  foreign-students enrolled-students elementary-school-students junior-high-school-students
  middle-school-students
m 教員,教師,先生 | teacher teachers faculty
m 医師,医者 | doctor doctors physicians physician
m 看護師 | nurse nurses
n 研究者,科学者 | researcher researchers scientist scientists
n 技術者,エンジニア,開発者 | engineer engineers developers developer
n 参加者,出場者,被験者,対象者 | participants participant entrants subjects volunteers
m 回答者,回答,アンケート,調査対象 | respondents surveyed respondent polled responses survey
n 署名,署名者 | signatures signed signatories signature
n 女性 | women woman female
n 男性 | men man male
m 高齢者,お年寄り | elderly older-people seniors older
n 企業数,企業,中小企業,上場企業 | companies company firms firm businesses enterprises small-business
  listed-companies
n 店舗,店,出店,新規出店 | store stores outlets shops restaurants branches locations new-store
n 工場,半導体工場,組み立て工場,新工場 | factory factories plant plants chip-plant assembly-plant
  new-plant new-factory build-a-plant
n 拠点,営業所,事業所,オフィス | offices sites bases hubs office
n 国数,カ国,か国,ヵ国,参加国数,加盟国数 | countries nations country participating-countries
  member-countries
n 都市,市町村,自治体 | cities municipalities city towns
n 住宅,家屋,住居,棟,戸,中古住宅,公営住宅,県営住宅,市営住宅,賃貸住宅,仮設住宅 | homes houses home
  buildings dwellings housing existing-home public-housing social-housing council-housing
  rental-housing temporary-housing temporary-homes collapsed-buildings collapsed-houses
n 復興住宅 | homes houses home buildings dwellings housing existing-home public-housing
  social-housing council-housing rental-housing temporary-housing temporary-homes
  collapsed-buildings collapsed-houses
n 災害公営住宅,倒壊家屋 | homes houses home buildings dwellings housing existing-home public-housing
  social-housing council-housing rental-housing temporary-housing temporary-homes
  collapsed-buildings collapsed-houses
m 世帯,家庭 | households household families
n 学校,校,小学校 | schools school elementary-school primary-school
n 大学 | universities university colleges
n 病院,医療機関 | hospitals hospital clinics
n 空港 | airport airports
n 病床,ベッド | beds bed
m 席,議席 | seats seat
n 部屋,客室 | rooms room
n 車両,自動車,車,乗用車,台数,電気自動車 | vehicles cars units electric-vehicles electric-cars
n 電気自動車,EV | electric-vehicles evs electric-cars electric-vehicle electric-car
m 生産台数,生産,生産量 | production produce produced output manufacture manufactured
n 販売台数,販売,販売数,中古住宅販売,新築住宅販売,累計販売,新車販売 | sales sold sell units
  existing-home-sales new-home-sales cumulative-sales lifetime-sales new-car-sales
n 出荷台数,出荷 | shipments shipped shipment
m 発行部数,部数 | circulation copies print-run
m 再生回数,再生,閲覧 | views viewed streams plays
m フォロワー,登録者数 | followers subscribers follower
n 応募,応募者,出願,志願 | applications applicants application applied applicant
n 特許 | patent patents
m 苦情,相談 | complaints complaint consultations
m 事故 | accident accidents crash crashes
m 犯罪,事件 | crime crimes incidents offences offenses
m 自殺 | suicide suicides
m 結婚,婚姻 | marriages marriage married
m 離婚 | divorce divorces
n 電力,発電量,発電,風力発電,火力発電,洋上風力発電 | electricity power generation generate
  electric-power generates wind-power thermal-power coal-power
m 出力,発電能力,設備容量,容量 | capacity output
n 太陽光,太陽光発電 | solar
n 風力,風力発電,洋上風力,洋上風力発電,陸上風力 | wind-power wind-farm wind-energy turbines
  offshore-wind-farm
n 原発,原子力,原子炉,小型原子炉 | nuclear reactor reactors nuclear-power small-modular-reactor
m 排出量,排出,温室効果ガス,CO2,二酸化炭素 | emissions emit carbon-dioxide greenhouse-gas co2 carbon
n 原油,石油 | oil crude crude-oil petroleum
n 天然ガス,ガス,LNG | gas natural-gas lng
n 気温,温度,最高気温,水温,海水温,最低気温,平均気温,世界平均気温,海面水温 | temperature temperatures
  degrees warming sea-surface-temperature ocean-temperature lowest-temperature minimum-temperature
  average-temperature global-temperature mean-temperature
n 降水量,雨量,雨,24時間雨量,1時間雨量,総雨量,累積雨量 | rainfall rain precipitation
  millimeters-of-rain inches-of-rain
n 積雪,雪 | snow snowfall snowpack
n 風速,風,最大風速 | wind winds gusts gust maximum-sustained-winds sustained-winds
m 震度,マグニチュード | magnitude
t 地震,震災,東日本大震災,阪神大震災,阪神・淡路大震災,熊本地震 | earthquake quake earthquakes tremor
  great-east-japan-earthquake kobe-earthquake kumamoto-earthquake
t 津波 | tsunami
t 台風,ハリケーン | typhoon hurricane storm cyclone
t 洪水,大雨,豪雨,浸水 | flood floods flooding flooded
t 火災,火事,山火事,森林火災,林野火災 | fire wildfire blaze fires wildfires forest-fire
n 標高,高さ,全高,津波の高さ | height tall elevation high altitude summit tsunami-height
n 長さ,全長,延長 | length long
n 深さ,水深 | depth deep
n 幅 | width wide
n 重さ,重量,体重,質量 | weight weigh weighs weighing mass
n 面積,広さ,敷地,床面積,延べ床面積,敷地面積,作付面積 | area covers square spans site floor-area
  site-area planted-area
n 距離,航続距離 | distance range away
n 速度,時速,最高速度,秒速,処理速度,通信速度,制限速度,最高時速 | speed speeds processing-speed
  download-speed top-speed maximum-speed
n 直径 | diameter
n 体積,巻 | volume
m 寿命,平均寿命 | life-expectancy lifespan
m 年齢,平均年齢 | age aged average-age median-age
m 合格率,合格 | pass-rate passed pass
m 成功率 | success-rate
m 有効性,有効率,効果 | efficacy effectiveness effective
m 確率,可能性 | likely probability chance likelihood odds risk
n 割合,比率,構成比,自己資本比率 | proportion percentage share ratio rate capital-ratio equity-ratio
m 面接,在宅勤務,テレワーク | remote-work work-from-home telework
m パラメーター,パラメータ | parameters parameter
m 得点,スコア | score scored scores points goals
m 順位 | rank ranked ranking
m 議員,国会議員 | lawmakers legislators members-of-parliament
m 懲役,禁錮,実刑,求刑,量刑 | asked-for sought prison sentenced imprisonment jail sentence
n 期間,任期,調査期間,待機期間 | term period survey-period waiting-period
e 設立,創業,創立,発足,設けら,共同設立,創設,結成 | founded established founding co-founded set-up
  incorporated formed establishment found cofounded
e 死去,他界,没し | died death passed-away
e 発売,発売開始 | release released on-sale go-on-sale launched launch went-on-sale
e 公開,リリース,サービス開始,提供開始,一般公開 | launch launched release released rolled-out
  unveiled introduced opened public-opening
e 発表,公表,明らかにし,決算発表 | announce announced announcement unveiled revealed said reported
  disclosed earnings-report
e 開業,開店,開通,オープンし,開館,開校,開園 | opened open opening inaugurated opens
e 閉鎖,閉店,閉館,廃止,撤退,路線廃止 | closed close shut closing closure shut-down withdraw withdrew
  line-closure store-closures plant-closure factory-closure road-closure
e 完成,竣工,完工 | completed completion finished complete
e 着工,建設,建てら,建造,築,築き,築い,築か,築城 | construction built build
  began-construction groundbreaking
e 着陸,月面着陸,月着陸,緊急着陸 | landing touchdown moon-landing lunar-landing emergency-landing
e 上場,株式公開 | ipo listed listing went-public public-offering
e 提案,申し出,申し入れ | offer offered proposal proposed bid
e 拒否,断っ,断り,退け,否決,一蹴 | rejected reject refused refuse declined turned-down
e 合意,締結,調印,署名し,和平合意 | agreed agreement signed sign deal accord treaty peace-deal
  peace-agreement
e 合併,統合 | merger merge merged
e 就任 | appointed took-office inaugurated became take-office sworn-in named
e 辞任,退任,退陣 | resigned resign stepped-down resignation steps-down
e 解任,解雇,解職 | fired fire dismissed dismissal ousted sacked
e 削減,人員削減,リストラ,レイオフ,歳出削減,排出削減,生産削減 | layoffs laid-off cut cuts lay-off
  job-cuts layoff cutting spending-cuts emission-cuts production-cuts output-cut
e 採用,雇用,中途採用,新卒採用 | hire hired hiring jobs recruit new-hires
e 受賞,授与,受章 | won awarded award prize awards
e 優勝,メジャー優勝,初優勝 | won champion championship title win major-title major-championship
  first-title defending-champion consecutive-titles
e 開催,開か,開い | held hosted host take-place
e 開幕,始ま,始め,開始,スタート,統計開始,観測開始,サービス開始,提供開始 | began begin started start
  opened starts begins kick-off starting commence since-records-began records-began public-opening
e 終了,閉幕,終え,終わ | ended end finished ends concluded
e 延期 | postponed delayed delay postpone
e 中止 | canceled cancelled cancel
e 施行,発効 | took-effect take-effect effective enter-into-force into-force entered-into-force
e 可決,成立,採択 | passed approved adopted pass enacted adopt approve
e 承認,認可 | approved approval authorized authorised approve
e 提訴,訴え,訴訟 | sued sue lawsuit filed-suit filed suit
e 判決,有罪判決 | ruling ruled verdict judgment guilty-verdict
e 発見,見つか,検出 | discovered discovery found detected detect find
e 発生,起き,起こ | occurred happened struck hit occur strike
e 襲撃,攻撃,テロ攻撃 | attack attacked attacks suicide-attack
e 破産,倒産,経営破綻,破綻 | bankruptcy bankrupt collapse collapsed
e 移転 | moved relocate relocated move
e 廃炉 | decommissioning decommissioned
e 予定,計画,見通し,見込み,予想,予測,通期予想,通期見通し,業績見通し,会社予想,中期経営計画 | expected
  plan plans planned forecast projected scheduled estimate expects full-year-forecast
  analysts-expected analyst-estimates medium-term-plan mid-term-plan
e 中期計画 | expected plan plans planned forecast projected scheduled estimate expects
  full-year-forecast analysts-expected analyst-estimates medium-term-plan mid-term-plan
e 市場予想 | expected plan plans planned forecast projected scheduled estimate expects
  full-year-forecast analysts-expected analyst-estimates
e アナリスト予想,事前予想 | expected plan plans planned forecast projected scheduled estimate
  expects full-year-forecast analysts-expected analyst-estimates
e 実施,行っ,調査,出口調査,支持率調査,世論調査 | conducted carried-out survey surveyed poll exit-poll
  opinion-poll
e 卒業 | graduated graduate graduation
e 結婚し | married
e 独立 | independence independent
e 引退 | retired retire retirement
e 復帰 | returned return comeback
e 加盟,加わっ | joined join accession
e 撮影 | filmed shot filming photographed
e 出版,刊行 | published publication publish
e 掲載,論文誌 | published journal
u 増加,増え,増の,増と,上昇,値上げ,増益,増収,伸び,上回,拡大,急増,高騰,引き上げ,上がっ,増% | increase
  increased rise rose risen grew grown up gain gained higher jump jumped surge surged climb climbed
  soar soared growth expanded exceed exceeded raised
d 減少,減り,減の,減と,下落,値下げ,減益,減収,落ち込,下回,縮小,急減,引き下げ,下がっ,低下 | decrease
  fall fell fallen decline down drop lower reduced reduction cut shrink shrank slump plunge lost
p 日本,国内,日系,我が国,わが国 | japan japanese
p 東京,都内,都心 | tokyo
p 大阪 | osaka
p 京都 | kyoto
p 名古屋 | nagoya
p 北海道 | hokkaido
p 札幌 | sapporo
p 仙台 | sendai
p 福島 | fukushima
p 横浜 | yokohama
p 千葉 | chiba
p 埼玉 | saitama
p 神戸 | kobe
p 広島 | hiroshima
p 福岡 | fukuoka
p 長崎 | nagasaki
p 熊本 | kumamoto
p 沖縄 | okinawa
p 石川 | ishikawa
p 能登 | noto
p 岩手 | iwate
p 宮城 | miyagi
p 成田 | narita
p 羽田 | haneda
p 関西 | kansai
p 米国,アメリカ,米,全米,米政府 | u.s us united-states america american usa americans
p 中国,中国人 | china chinese
p 韓国 | south-korea korea korean south-korean
p 北朝鮮 | north-korea north-korean
p 台湾 | taiwan taiwanese
p 香港 | hong-kong
p 英国,イギリス | britain uk united-kingdom british u.k england
p フランス,仏 | france french
p ドイツ,独 | germany german
p イタリア | italy italian
p スペイン | spain spanish
p ポルトガル | portugal portuguese
p オランダ | netherlands dutch
p ベルギー | belgium belgian
p スイス | switzerland swiss
p オーストリア | austria austrian
p スウェーデン | sweden swedish
p ノルウェー | norway norwegian
p フィンランド | finland finnish
p デンマーク | denmark danish
p ポーランド | poland polish
p ギリシャ | greece greek
p トルコ | turkey turkish turkiye
p ロシア,露 | russia russian
p ウクライナ | ukraine ukrainian
p インド | india indian
p パキスタン | pakistan pakistani
p バングラデシュ | bangladesh
p ネパール | nepal
p タイ | thailand thai
p ベトナム | vietnam vietnamese
p インドネシア | indonesia indonesian
p マレーシア | malaysia malaysian
p シンガポール | singapore
p フィリピン | philippines philippine filipino
p ミャンマー | myanmar burma
p カンボジア | cambodia
p モンゴル | mongolia mongolian
p オーストラリア,豪州,豪 | australia australian
p ニュージーランド | new-zealand
p カナダ | canada canadian
p メキシコ | mexico mexican
p ブラジル | brazil brazilian
p アルゼンチン | argentina argentine
p チリ | chile chilean
p ペルー | peru
p コロンビア | colombia
p エジプト | egypt egyptian
p 南アフリカ | south-africa south-african
p ナイジェリア | nigeria nigerian
p ケニア | kenya kenyan
p エチオピア | ethiopia
p イスラエル | israel israeli
p パレスチナ,ガザ | palestinian gaza palestine
p イラン | iran iranian
p イラク | iraq iraqi
p シリア | syria syrian
p サウジアラビア,サウジ | saudi-arabia saudi
p アラブ首長国連邦,ドバイ | uae dubai united-arab-emirates emirates
p アフガニスタン | afghanistan afghan
p 欧州連合 | european-union eu
p 欧州,ヨーロッパ | europe european
p アジア | asia asian
p アフリカ | africa african
p 中東 | middle-east
p 北米 | north-america
p 南米,中南米 | south-america latin-america
p 世界,全世界,世界全体,グローバル | world global worldwide globally
p カリフォルニア | california
p ニューヨーク | new-york
p ワシントン | washington
p テキサス | texas
p フロリダ | florida
p ハワイ | hawaii
p ロサンゼルス | los-angeles
p サンフランシスコ | san-francisco
p ロンドン | london
p パリ | paris
p ベルリン | berlin
p モスクワ | moscow
p 北京 | beijing
p 上海 | shanghai
p ソウル | seoul
p 月,月面 | moon lunar
p 火星 | mars martian
t 人工知能,AI,生成AI,生成人工知能,対話型AI | ai artificial-intelligence generative-ai
t 半導体,チップ,画像処理半導体,先端半導体,ロジック半導体 | semiconductor semiconductors chip chips
  graphics-chips advanced-chips advanced-semiconductors logic-chips
t 電池,バッテリー,全固体電池,リチウムイオン電池,車載電池 | battery solid-state-battery ev-batteries
t スマートフォン,スマホ | smartphone smartphones
t 携帯電話 | mobile-phone cellphone mobile
t 衛星,人工衛星,通信衛星,測位衛星 | satellite communications-satellites navigation-satellite
t 探査機,宇宙船 | spacecraft probe
t 宇宙 | space
t 望遠鏡,宇宙望遠鏡 | telescope space-telescope
t 惑星,小惑星 | planet asteroid planets
t 航空機,飛行機,旅客機 | aircraft plane airplane jet airliner
t 便,航空便,フライト | flight flights
t 鉄道,列車,電車,高速鉄道,貨物列車,夜行列車,寝台列車 | train railway rail trains high-speed-rail
  high-speed-railway freight-train sleeper-train night-train
t 新幹線 | shinkansen bullet-train
t 船,船舶,フェリー,貨物船舶 | ship vessel ferry boat cargo-ship container-ship cargo-vessel
t トンネル | tunnel
t 道路,高速道路,有料道路 | road highway expressway toll-road
t ダム | dam
t ビル,建物,オフィスビル | building tower office-building office-tower
t 美術館,博物館 | museum gallery
t 図書館 | library
t 公園,国立公園 | park national-park
t 寺,神社 | temple shrine
t 小説,本,書籍,電子書籍 | novel book books e-book
t 音楽,曲,アルバム | music song album songs
t ゲーム | game games
t 動画,ビデオ,短編動画,ショート動画 | video videos short-video
t ソフトウェア,ソフト | software
t データセンター | data-center data-centre data-centers
t サイバー攻撃,不正アクセス | cyberattack hack hacked breach hackers data-breach ransomware
t 個人情報,情報漏えい,流出 | personal-data personal-information leaked leak exposed
t 暗号資産,仮想通貨,ビットコイン | cryptocurrency bitcoin crypto
t 銀行,中央銀行,世界銀行,欧州中央銀行,アジア開発銀行 | bank banks central-bank world-bank
  european-central-bank asian-development-bank
t 中央銀行,中銀,欧州中央銀行 | central-bank european-central-bank
t 日銀,日本銀行 | bank-of-japan boj
t 連邦準備,FRB,連邦準備制度理事会 | federal-reserve fed
t 国連,国際連合 | united-nations un
t 世界保健機関,WHO | world-health-organization who
t 国際通貨基金,IMF | imf international-monetary-fund
t 政府 | government
t 議会,国会,欧州議会 | parliament congress diet european-parliament
t 大統領 | president presidential
t 首相,総理 | prime-minister premier
t 知事 | governor
t 市長 | mayor
t 選挙,総選挙,議会選挙,大統領選挙,補欠選挙,中間選挙 | election elections general-election
  lower-house-election parliamentary-election legislative-election presidential-election by-election
  special-election midterm-elections
t 裁判所,裁判,地裁,最高裁,国際刑事裁判所,最高裁判所,連邦最高裁,高等裁判所 | court trial
  supreme-court international-criminal-court top-court high-court appeals-court district-court
  federal-court constitutional-court
t 控訴裁判所 | court trial supreme-court international-criminal-court top-court high-court
  appeals-court district-court federal-court constitutional-court
t 地方裁判所,連邦地裁,憲法裁判所 | court trial supreme-court international-criminal-court top-court
  high-court appeals-court district-court federal-court constitutional-court
t 警察 | police
t 軍,軍隊 | military army
t 防衛費,国防費,防衛,国防 | defense defence military-spending
t ミサイル,弾道ミサイル,巡航ミサイル | missile missiles ballistic-missile cruise-missile
t 戦争,侵攻 | war invasion
t ワクチン,予防接種 | vaccine vaccines vaccination vaccinated
t 薬,医薬品,新薬,治療薬 | drug drugs medicine
t がん,肺がん,乳がん,大腸がん,胃がん,膵臓がん,すい臓がん,前立腺がん,子宮頸がん | cancer lung-cancer
  breast-cancer colorectal-cancer colon-cancer bowel-cancer stomach-cancer pancreatic-cancer
  prostate-cancer cervical-cancer
t 糖尿病 | diabetes diabetic
t ウイルス,新型コロナ | virus covid-19 coronavirus covid
t 臨床試験,治験 | clinical-trial trial trials
t 喫煙,たばこ,電子たばこ,加熱式たばこ,受動喫煙 | smoking tobacco cigarettes smokers e-cigarettes
  heated-tobacco secondhand-smoke passive-smoking
t 酒,アルコール,ビール | alcohol beer
t コーヒー | coffee
t 小麦 | wheat
t 食料,食品,超加工食品,加工食品,冷凍食品 | food processed-food frozen-food
t 水,飲料水 | water
t プラスチック | plastic
t ごみ,廃棄物,家庭ごみ,核廃棄物,放射性廃棄物,プラスチックごみ,プラごみ | waste garbage trash
  household-waste nuclear-waste radioactive-waste plastic-waste
t 森林 | forest forests
t 海面,海面水位 | sea-level
t 氷河,氷床 | glacier glaciers ice-sheet
t 絶滅,絶滅危惧 | extinction endangered extinct
t 金,金塊 | gold
t 鉄鋼,鋼 | steel
t リチウム | lithium
t 水素,グリーン水素 | hydrogen green-hydrogen
t 石炭 | coal
t 化石燃料 | fossil-fuel fossil-fuels
t 気候,気候変動,温暖化 | climate climate-change warming
t オリンピック,五輪,夏季五輪,東京五輪,パリ五輪,夏季オリンピック,冬季五輪 | olympics olympic
  summer-olympics tokyo-olympics paris-olympics winter-olympics
t 冬季オリンピック | olympics olympic summer-olympics tokyo-olympics paris-olympics winter-olympics
t ワールドカップ,W杯 | world-cup
t 試合,完全試合 | match game perfect-game
t 選手,最優秀選手 | athletes players athlete player most-valuable-player
t メダル,金メダル,銀メダル,銅メダル | medal medals gold-medal silver-medal bronze-medal
t 教育 | education
t 介護,要介護 | nursing-care care requiring-care long-term-care
t 年金,公的年金 | pension pensions public-pension
t 貧困,子どもの貧困,極度の貧困 | poverty poor child-poverty extreme-poverty
t 飢餓,飢え | hunger famine starvation
t 平均 | average mean
t 中央値 | median
t 合計,総額,累計,計 | total combined altogether sum cumulative
t 最高経営責任者,CEO | ceo chief-executive
t 創業者,共同創業者 | founder co-founder founders
t 株主,株式,筆頭株主,大株主 | shareholder shareholders stake equity largest-shareholder
  top-shareholder major-shareholder biggest-shareholder
t 子会社,完全子会社 | subsidiary wholly-owned-subsidiary
t 新興企業,スタートアップ | startup start-up startups
t 非営利,非営利団体 | nonprofit non-profit
t 前年,前年比,前年同期,前期比 | year-earlier year-over-year previous-year year-on-year year-ago
  from-a-year last-year
t 四半期 | quarter quarterly
t 上半期,上期 | first-half
t 通期,年度,会計年度 | fiscal full-year financial-year
t 毎年,年間,年 | annual annually yearly
t 月間,毎月 | monthly
t 週間,毎週 | weekly week
t 毎日,1日当たり,一日 | daily day
t 過去最高,史上最高,過去最多,最多 | record record-high highest all-time
t 初めて,初の,初となる,第一,最初 | first
t 顧問,取締役,役員,女性役員 | director directors board executives women-executives women-on-boards
t 特別,臨時 | special extraordinary
t 若者,若年層 | young youth young-people
t ペット,犬 | dog dogs pet
t 猫 | cat cats
t 睡眠 | sleep
t 労働時間,残業 | working-hours overtime hours
t 有給休暇,育休,休暇,男性の育休 | leave holiday vacation paternity-leave maternity-leave
  parental-leave
t 検索 | search
t 広告 | advertising ads ad
t クラウド | cloud
t 量子コンピューター,量子コンピュータ,量子 | quantum
t ロボット,人型ロボット,産業用ロボット,配送ロボット,配達ロボット | robot robots industrial-robots
  humanoid-robots delivery-robots
t 自動運転 | self-driving autonomous driverless
t 充電 | charging charge charger chargers
t 通信,回線 | network communications telecom
n 引き渡し,納入,納品 | delivery deliveries delivered deliver handed-over
n 乗組,飛行時間,飛行,有人飛行,有人宇宙飛行 | flight flew fly flying crewed-flight
n 宿泊客,宿泊者,宿泊,延べ宿泊者 | guests guest overnight-stays stayed
n 誤差 | margin-of-error error
n 通勤時間,通勤 | commute commuting commuters
n 身長 | height tall
n 体温 | body-temperature fever
n 震源,震源の深さ | epicenter epicentre depth focus
n 最大瞬間風速 | gusts gust
n 中心気圧,気圧 | pressure
n 濃度,二酸化炭素濃度 | concentration concentrations co2-concentration
n 埋蔵量,確認埋蔵量,可採埋蔵量 | reserves deposits proven-reserves
n 収穫量,収穫 | harvest crop yield harvested
n 在庫 | inventory inventories stockpile
n 受注,受注額,注文,発注,機械受注,予約注文 | order orders ordered bookings machinery-orders
  pre-orders advance-orders
n 契約額,契約 | contract contracts deal
n 手数料 | commission fee fees
n 保険料,保険金,保険,生命保険,損害保険,介護保険,健康保険,公的医療保険 | premium premiums insurance
  insured life-insurance long-term-care-insurance health-insurance
n 融資,貸し出し,ローン,学生ローン | loan loans lending credit student-loan
n 社債,国債,債券,普通社債,無担保社債,転換社債,新株予約権付社債,赤字国債,米国債 | bonds bond
  corporate-bonds convertible-bonds government-bonds sovereign-bonds treasury-bonds
n 準備金,外貨準備 | reserves foreign-reserves
n 出資,出資比率,持ち株,持ち分,保有 | stake holding holdings owns own owned holds hold
n 最低賃金 | minimum-wage
n 授業料,学費 | tuition
n チケット,入場券,乗車券,1日券,入場チケット | ticket tickets pass advance-tickets
n 懸賞金,賞金 | prize-money prize reward bounty
n 身代金 | ransom
n 落札額,落札 | auction auctioned sold hammer-price sold-at-auction
n 年俸 | salary contract
n 初任給 | starting-salary starting-pay
n 貯蓄,預金 | savings deposits
n 寄港,入港 | port-calls
n 燃費 | fuel-economy fuel-efficiency
n 消費量,消費,消費電力,使用量,家計消費,電力消費,電力消費量 | consumption consume consumed use
  power-consumption household-consumption electricity-consumption
n 供給 | supply supplies
n 需要,電力需要 | demand electricity-demand power-demand
n 処理能力,処理 | processing capacity processed
n 画素 | pixels megapixels resolution
n 画面 | screen display
n メモリー,メモリ,フラッシュメモリー,広帯域メモリー | memory flash-memory high-bandwidth-memory
n 容量,記憶容量 | capacity storage storage-capacity
n 乗車定員,定員,収容人数,収容 | seats capacity seating accommodate hold
n 階,階建て | storeys stories floors story
n 路線,バス路線,廃止路線,赤字路線 | routes lines bus-routes closed-lines loss-making-lines
n 便数,運航,運休,欠航 | flights cancelled canceled flight
n 遅れ,遅延 | delay delays delayed
n 停電 | power-outage blackout outages without-power outage
n 断水 | water-outage without-drinking-water without-water
n 損壊,全壊,倒壊,壊れ,破損,被害,建物倒壊 | damaged destroyed collapsed building-collapse
n 救助,救出 | rescued rescue
n 派遣 | deployed sent dispatch dispatched deploy
n 動員 | mobilized mobilised
n 参加 | took-part participated attended joined participate
n 抗議,デモ | protest protests protesters demonstrators demonstration
n 起訴 | indicted charged indictment charges
n 有罪 | convicted guilty conviction
n 釈放 | released release freed
n 違反,選挙違反 | violations violation election-violation
n 応答,返信 | responses replies
n 接種 | vaccinated vaccination doses dose shots
n 副作用,副反応 | side-effects adverse
n 症例 | cases
n 検査,遺伝子検査 | tests tested testing test genetic-test
n 手術 | surgery surgeries operation operations
n 臓器移植,移植 | transplant transplants
n 妊婦,妊娠 | pregnant pregnancy
n 喫煙率 | smoking-rate
n 識字率 | literacy
n 就学率 | enrollment enrolment
n 就職率,就業率 | employment-rate
n 求人,求人倍率 | job-openings vacancies job-offers
n 離職率,離職 | turnover attrition
n 転職 | another-job change-jobs new-job switch-jobs job-change
n 残業時間 | overtime
n 取得率 | uptake take-up
n 高齢化率 | aging ageing
n 閲覧数,アクセス | page-views visits traffic
n 投稿 | posts posted tweets post
n シャッター | shutter
n 速読,言語 | languages language translated
n 翻訳 | translated translation translations
n 部族,民族 | ethnic-groups
n 信者 | believers followers adherents
n 島 | islands island
n 個体数,生息数,頭数 | population individuals animals headcount
n 観測機器,機器,医療機器 | instruments devices equipment medical-devices medical-equipment
n 部品 | parts components part
n 核弾頭 | warheads
n 戦車 | tanks
n 艦艇,艦船 | warships ships
n 孫 | grandchildren grandchild
n きょうだい,兄弟,姉妹 | siblings brothers sisters brother sister
n 子 | children child son daughter sons daughters
n 妻 | wife
n 夫 | husband
n 世界遺産 | world-heritage
n 記事 | articles stories
n 質問,設問 | questions question
n 単語,語彙 | words vocabulary
n ページ数 | pages
n 周年 | anniversary
n 大会,メジャー大会 | tournament championships edition major-championship
n 勝利,勝 | wins victories won win
n 敗 | losses defeats
n 本塁打 | home-runs homers home-run
n 安打 | hits
n 出場,試合数 | appearances games matches caps
n 世界記録,記録,大会記録,日本記録,国内記録,新記録 | record world-record national-record games-record
n 視聴者 | viewers audience
n 加盟国 | member-states members member-countries
e 運航開始,就航 | began-service entered-service launched start-service
e 稼働,操業,運転開始 | began-operating operation operational came-online start-operating operations
e 停止,稼働停止,生産停止,操業停止 | halted suspended stop shut-down production-halt
e 再開 | resumed reopened resume restart restarted reopen
e 導入 | introduced adopt introduce adopted introduction
e 廃止 | abolished abolish scrapped
e 改正,憲法改正 | amended revised amendment revision constitutional-amendment
  constitutional-revision
e 登録,世界遺産登録 | registered listed register inscribed heritage-list
e 申請,破産申請,難民申請 | applied filed application apply bankruptcy-filing asylum-applications
e 受賞し | won received
e 選出,選ば,当選 | elected chosen selected
e 再選 | re-elected reelected
e 出馬 | candidacy run
e 逃亡 | fled escaped
e 帰国,帰還 | returned returning
e 訪問,来日,訪れ | visitor visitors drew visited visit visiting
e 会談,会見,首脳会談 | met talks meeting summit-meeting
e 出演 | appeared starred
e デビュー | debut debuted
e 解散 | dissolved disbanded
e 改称,改名 | renamed
e 買い換え,交換 | replaced replacement
e リコール,回収 | recall recalled voluntary-recall
e 汚染 | contaminated contamination polluted
e 漏えい,流出,原油流出,重油流出 | leaked leak spill oil-spill
e 噴火 | eruption erupted erupt
e 衝突,列車衝突 | collision collided train-collision
e 脱線 | derailed derailment
e 爆発,ガス爆発 | explosion blast exploded gas-explosion
e 誘拐,拉致 | kidnapped abducted
e 崩壊,崩落,橋の崩落 | collapse collapsed bridge-collapse
e 占領,占拠 | occupied seized
e 併合 | annexed annexation
e 到着 | arrived arrival reached
e 出発,離陸 | departed left takeoff took-off
e 入学 | enrolled entered
e 在籍 | enrolled
e 勤務,働い,働く,在宅勤務,週4日勤務 | worked work working remote-work four-day-working
e 移住,引っ越 | moved emigrated settled
e 留学 | studied-abroad
e 達成,達し | reached achieved reach achieve hit
e 目指,目標,物価目標,インフレ目標 | aim target goal aims targets inflation-target
e 義務付け,義務化 | mandatory required require
e 禁止,スマホ禁止,入国禁止,渡航禁止 | banned ban prohibited phone-ban travel-ban entry-ban
e 解禁,解除 | lifted lift
e 値上げ | price-increase raised raise raising
e 無償,無料 | free
t 国立,国営 | national state-owned
t 民間 | private
t 軍事 | military
t 経済,景気 | economy economic
t 産業,業界 | industry
t 技術 | technology
t 製品,商品,新商品,新製品 | product products new-product
t サービス,国民保健サービス,配信サービス,新サービス | service services national-health-service
  streaming-service new-service
t システム | system systems
t 機械学習 | machine-learning
t 言語モデル,大規模言語モデル | language-model language-models llm large-language-model
t 学習,訓練 | training trained train
t 音声 | voice audio
t 情報,個人情報,公開情報 | information personal-information public-information
t データ,個人データ,学習データ,訓練データ | data personal-data training-data
t 安全,安全性 | safety safe
t セキュリティー,セキュリティ | security
t 環境 | environment environmental
t 農業,農家,有機農業 | agriculture farming farmers farm organic-farming
t 漁業 | fishing fisheries
t 観光,宇宙観光 | tourism space-tourism
t 飲食,外食 | restaurants dining
t 小売,小売り | retail
t 不動産 | real-estate property
t 物流,配送,宅配 | logistics delivery parcel parcels
t ホテル | hotel hotels
t 航空会社,航空,格安航空,格安航空会社,日本航空 | airline carrier airlines aviation low-cost-carrier
  budget-airline japan-airlines
t 自動車メーカー | automaker carmaker
t メーカー,半導体メーカー,部品メーカー | maker manufacturer chip-maker semiconductor-maker
  parts-maker
t 製薬 | pharmaceutical drugmaker
t 保健,厚生 | health
t 外務 | foreign-ministry foreign-affairs
t 財務 | finance treasury
t 省,庁 | ministry agency
t 当局,規制当局 | authorities regulator regulators authority
t 報告書,報告 | report
t 統計 | statistics figures
t 白書 | white-paper
t 専門家 | experts expert
t 教授 | professor
t 研究,研究費 | research study
t 実験 | experiment experiments
t 雑誌,科学誌,医学誌 | journal magazine
t 新聞,大手紙 | newspaper
t テレビ | television tv
t インターネット,ネット | internet online web
t ウェブサイト,サイト | website site
t SNS,ソーシャルメディア | social-media
t 郊外 | suburb outskirts
t 首都 | capital
t 州 | state province
t 地域 | region area
t 北部 | north northern
t 南部 | south southern
t 東部 | east eastern
t 西部 | west western
t 沿岸,海岸 | coast coastal
t 山,山脈 | mountain mountains mount
t 川,河川 | river
t 湖 | lake
t 海,海洋 | sea ocean marine
t 南極 | antarctic antarctica
t 北極 | arctic
t 砂漠 | desert
t 石油会社 | oil-company
t 労組,労働組合 | union unions
t ストライキ,スト,ゼネスト,時限スト | strike strikes walkout general-strike
t 家族 | family
t 父 | father
t 母 | mother
t 歌手 | singer
t 監督,代表監督,新監督 | director coach manager head-coach
t 画家 | painter
t 建築家 | architect
t 王,国王,女王 | king queen monarch
t 皇帝,天皇 | emperor
t 教会,旧統一教会,統一教会 | church unification-church
t 大聖堂 | cathedral
t 城 | castle
t 塔,タワー | tower
t 像 | statue
t 遺跡 | ruins archaeological site
t 化石 | fossil fossils
t 恐竜 | dinosaur dinosaurs
t 星,恒星 | star stars
t 銀河 | galaxy galaxies
t 太陽 | sun
t 地球 | earth
t 重力 | gravity
t 原子 | atom atoms
t 遺伝子 | gene genes genetic
t 細胞,幹細胞,iPS細胞 | cell cells stem-cell
t 脳 | brain
t 心臓,人工心臓 | heart artificial-heart
t 血液 | blood
t 子宮 | uterus cervical
t 糖 | sugar
t 塩 | salt
t 肉,牛肉 | meat beef
t 魚 | fish
t 野菜 | vegetables
t 果物 | fruit
t 卵 | eggs egg
t 牛乳 | milk
t ワイン | wine
t 茶 | tea
t 衣料,服 | clothing apparel clothes
t 玩具,おもちゃ | toys toy
t 家具 | furniture
t 家電 | appliances electronics
t 自転車 | bicycle bicycles bike cycling cyclists cyclist
t バス,路線バス,高速バス | bus buses highway-bus
t トラック | truck trucks
t タクシー,無人タクシー,ロボタクシー | taxi taxis driverless-taxis
t 地下鉄 | subway metro underground
t 路面電車 | tram trams streetcar
t ヘリコプター,ヘリ | helicopter helicopters
t 潜水艦 | submarine
t 空母 | aircraft-carrier
t 着陸機 | lander
t 探査車 | rover
t 国際宇宙ステーション,宇宙ステーション | space-station iss
t 発電所 | power-plant power-station
t 送電 | transmission grid
t パイプライン | pipeline
t 鉱山 | mine mines mining miner
t 銀 | silver
t ニッケル | nickel
t アルミニウム,アルミ | aluminum aluminium
t 希土類,レアアース | rare-earth rare-earths
t 木材 | timber wood
t 綿 | cotton
t ゴム | rubber
t 化学 | chemical chemicals
t 肥料 | fertilizer fertiliser
t 農薬 | pesticide pesticides
t 市議会 | council city-council
t 法律,法,法案 | law bill act legislation
t 憲法 | constitution constitutional
t 条約 | treaty convention
t 制裁 | sanctions
t 人権 | human-rights
t 汚職 | corruption
t 詐欺,特殊詐欺,オレオレ詐欺,振り込め詐欺,SNS型投資詐欺,投資詐欺,ロマンス詐欺 | fraud scam
  phone-scams investment-fraud investment-scam romance-scam
t 麻薬,薬物 | drugs narcotics
t 銃 | gun guns firearm
t 宗教 | religion religious
t 祭り | festival
t 展覧会,展示 | exhibition exhibit
t 賞 | prize award
t ノーベル賞 | nobel nobel-prize
t 博士 | phd doctorate
t 図,絵画 | painting paintings
t 写真 | photo photograph photos
t 番組 | program show programme
t シリーズ,ワールドシリーズ | series world-series
t アニメ | anime animated
t 漫画 | manga comic comics
t 楽曲 | song track
t 観客席,スタジアム | stadium
t 決勝 | final finals
t 監督官 | inspector
t クラブ | club
t リーグ,欧州チャンピオンズリーグ,チャンピオンズリーグ,プレミアリーグ,Jリーグ | league
  champions-league premier-league j-league major-league
t 大リーグ,メジャーリーグ | league champions-league premier-league j-league major-league
t 代表 | national-team representative
t 同社 | company
t 同国 | country
t 同氏 | he
t 共同 | joint
t 独自 | own
t 新規,新 | new
t 主要 | main major
t 全体 | overall whole
t 半数,過半数,単独過半数 | majority half outright-majority absolute-majority simple-majority
t 大半 | most majority
t 累積 | cumulative
t 最大 | largest biggest maximum
t 最小 | smallest minimum
t 最長 | longest
t 最高 | highest
t 最古,最年長 | oldest
t 最年少 | youngest
t 以来,ぶり | since
t 現在 | currently now today
t 将来 | future
t 昨年 | last-year
t 今年 | this-year
t 検察,検察官,特別検察官 | prosecutors prosecutor prosecution special-prosecutor
t 弁護士,弁護団 | lawyer lawyers attorney
t 裁判長,裁判官,判事 | judge judges
t 被告 | defendant defendants accused
t 容疑者 | suspect suspects
t 熱波,猛暑,海洋熱波 | heat-wave heatwave heat marine-heatwave ocean-heat
n 還元,自社株買い,株主還元 | return returned buyback buybacks repurchase share-buyback stock-buyback
  share-repurchase shareholder-returns
n キャッシュフロー,資金繰り,フリーキャッシュフロー,営業キャッシュフロー | cash-flow free-cash-flow
  operating-cash-flow
n 配当金 | dividend
n 車線 | lanes
n 交渉,春季労使交渉,労使交渉,団体交渉,関税交渉,通商交渉,貿易交渉 | talks negotiations negotiating
  wage-talks wage-negotiations labor-talks trade-talks tariff-talks trade-negotiations
n 高層ビル,超高層 | skyscraper tower
n 地権者,所有者 | landowners owners
n 同意 | agreed consent
n 接種者 | vaccinated
n 対照群 | controls control-group placebo
n 発熱 | fever
n 重症 | severe
n 溶剤 | solvent
n 漏出 | spill leak
n 支払い,支払 | pay paid payment
n 命令,命じ,避難命令,業務改善命令 | ordered order evacuation-order suspension-order
  business-improvement-order
n 消防,消防士 | firefighters firefighter
n 入居,入居者 | tenants residents
n 稼働率 | utilization occupancy
n 応札,入札 | tender bid bids
n 最終 | final
n 上限 | cap limit ceiling maximum
n 下限 | floor minimum
n 目標額 | target
n 平均年収 | average-salary average-pay
n 世帯数 | households
n 高齢者人口 | elderly
n 外国人 | foreigners foreign-nationals foreign foreign-residents
n 在留 | residents
n 労働人口 | workforce labor-force
n 有権者,登録有権者 | voters electorate registered-voters
n 立候補 | candidates
n 投票所 | polling-stations
n 議席数,客席,座席 | seats
n 条 | article
n 章 | chapter
n 号 | issue number
n 試験,臨床試験,入学試験,第1相試験,第2相試験,第3相試験 | trial exam test clinical-trial
  entrance-exam early-stage-trial mid-stage-trial late-stage-trial
n 合格者 | successful-candidates
n 卒業生 | graduates alumni
n 入学者 | freshmen enrollment
n 蔵書 | books collection holdings
n 来館者,年間来館者 | visitors annual-visitors museum-visitors
n 収蔵,所蔵 | collection holdings
n 展示品,作品数 | works exhibits pieces
n 公演 | performances shows
n 観測 | observed measured recorded observation
n 計測 | measured
n 推計,試算 | estimate estimated estimates
n 予測値 | forecast
n 実績 | results actual
n 通期予想 | full-year-forecast guidance outlook
n 上方修正 | raised-its-forecast revised-up
n 下方修正 | cut-its-forecast revised-down
t 端末,デバイス | devices device handsets terminals
t 稼働中 | active
m 輸送量,貨物量,取扱量,貨物 | cargo freight tonnage throughput
m 燃料費 | fuel-cost fuel-costs fuel-bill
m 人件費 | labor-costs labour-costs personnel-costs
m 広告費,宣伝費 | advertising-spending marketing-spend
m 医療費 | medical-costs health-spending healthcare-costs
m 教育費 | education-spending
m 防衛費,国防費,軍事費 | defense-budget defence-budget defense-spending military-spending
  military-budget
m 維持費 | maintenance-costs upkeep
m 入園料,入館料,拝観料 | admission ticket tickets entry
m 飼育数,飼育頭数 | animals
m 可処分所得 | disposable-income
m 貧困率 | poverty-rate
m 普及率 | penetration adoption
m 自給率 | self-sufficiency
m 稼働時間,再生時間 | hours runtime running-time battery-life
m 上映時間 | running-time minutes
m 容積 | volume
m 密度 | density
m 硬度 | hardness
m 明るさ,輝度 | brightness
m 音量,騒音 | noise
m 放射線量,線量 | radiation dose
m 視力 | vision
m 防御率 | era earned-run-average
m 契約金 | signing-bonus
t 燃料,燃費,化石燃料,使用済み核燃料 | fuel fossil-fuel spent-fuel spent-nuclear-fuel
t 輸送 | transport transportation shipping
t 航路 | route line ferry-route
t 決定,閣議決定 | decision decided cabinet-decision
t 井戸 | well wells
t 掘 | drill drilled dug dig
t 村 | village villages
t 動物園 | zoo
t 動物,野生動物 | animals animal wild-animals
t 飼育 | keep kept care cared
t 双子 | twin twins
t 野生 | wild
t 大人,成人 | adult adults
t 囲い,獣舎,施設 | enclosure facility facilities
t 賄,まかな | funded covered paid came
t 使 | use used uses
t 使え,長持ち | last lasts
t 住 | live lives living lived
t 働 | work works worked
t 集め,集ま,収集 | raised collected gathered drew attracted
t 売 | sell sold sells
t 買 | buy bought buys
t 建て,建設 | build built
t 失 | lose lost
t 残 | remain remained left remaining
t 占め | account accounted share make-up
t 植え,植樹 | plant planted trees
t 運 | carry carried carries
t 結 | link links connect connects between
t 撃 | shot shoot
t 殺 | killed kill murdered
t 焼 | burn burned burnt
t 壊 | destroy destroyed damaged
t 逃 | flee fled escape escaped
t 送 | send sent
t 届 | reach reached deliver delivered
t 払 | pay paid
t 稼 | earn earned
t 借 | borrow borrowed rent
t 貸 | lend lent
t 学 | study studied learn
t 教え | teach taught
t 読 | read
t 書 | write wrote written
t 描 | paint painted depict
t 歌 | sing sang song
t 演じ | play played
t 負け,敗れ | lose lost beaten defeated
t 走 | run ran
t 歩 | walk walked
t 泳 | swim swam
t 飛 | fly flew flies
t 乗 | ride board boarded aboard
t 溶 | melt melted melting
t 凍 | freeze froze frozen
t 燃 | burn burned
t 食べ | eat ate eaten consume
t 飲 | drink drank
t 着 | wear arrive arrived
t 眠 | sleep slept
t 育 | raise raised grow
t 治 | cure cured treat treated
t 防 | prevent prevented
t 守 | protect protected keep
t 支え,支援 | support supported help
t 与え | give gave given
t 得 | get got gain gained won
t 求め | ask asked seek sought demand demanded call
t 認め | admit admitted recognize recognized approve approved allow
t 述べ,語っ,話し,話す,語る | said say told
t 報じ,伝え | reported report
t 示し,示す | show showed shows
t 比べ,比較 | compared comparison
t 超え,上回っ,突破 | exceed exceeded surpass surpassed more-than over top topped
t 下回っ,割り込 | below less-than under fell-below
t 約束,公約 | pledge pledged promise promised
t 変更,変え | change changed
t 続 | continue continued last lasted
t 待 | wait waited waiting
t 選 | choose chose chosen select selected
t 呼 | call called
t 配 | distribute distributed hand-out
t 捨て,廃棄 | throw-away discard discarded waste
t 拾 | pick picked found
t 隠 | hide hid hidden
t 盗,窃盗 | steal stole stolen theft
t 偽 | fake false forged
t 救 | save saved rescue
t 襲 | attack attacked hit struck
t 遅 | late delay delayed
t 早 | early earlier
t 若 | young
t 古 | old ancient
t 大き | large big
t 小さ | small
t 高 | high tall
t 低 | low
t 速 | fast speed
t 遠 | far
t 近 | near close
t 半分 | half
t 首位,トップ,一位 | top first leading leader
t 職員,教職員,連邦職員 | staff employees teaching-staff federal-employees government-employees
t 拠点 | offices office base
t 財団 | foundation
t 協会 | association
t 連盟 | federation league
t 機構 | organization organisation agency
t 研究所 | institute laboratory
t 大学院 | graduate-school
t 高校 | high-school
t 中学 | junior-high
t 幼稚園,保育園 | kindergarten nursery
t 空 | sky air
t 陸 | land
t 港 | port harbor harbour
t 道 | road
t 村民,住民 | residents villagers
t 市民 | citizens
t 国民 | people public nation
t 農民 | farmers
t 記者 | reporter reporters journalist journalists
t 警官,警察官 | officers police-officers
t 客員,招待 | guest invited
t 貨幣,通貨,デジタル通貨 | currency digital-currency
t 円安 | weak-yen weaker-yen
t 円高 | strong-yen stronger-yen
t 量的緩和,金融緩和 | easing
t 見直し,改定 | review revision revised
t 赤道 | equator
t 大気 | atmosphere
t 酸素 | oxygen
t 窒素 | nitrogen
t メタン | methane
t 湿度 | humidity
t 乾燥,干ばつ | drought dry
t 害虫 | pests
t 蚊 | mosquito mosquitoes
t 蜂 | bees bee
t 鳥 | birds bird
t 馬 | horse horses
t 牛 | cattle cows cow
t 豚 | pigs pig
t 鶏 | chickens chicken hens
t クジラ,鯨,ミンククジラ,ナガスクジラ | whale whales fin-whales
t サメ | shark sharks
t 象,ゾウ | elephant elephants
t ライオン | lion lions
t トラ,虎 | tiger tigers
t クマ,熊,シロクマ | bear bears polar-bear
t パンダ,レッサーパンダ,ジャイアントパンダ | panda pandas red-panda giant-panda
t ペンギン | penguin penguins
"""
"""The ideas, one a line."""
