"""Things that reports count and places they speak of: data, in the form of `_concepts_data`.

Second words for what other rows name stand here as well: a word may stand in several rows.
"""

THINGS = """
n 貨幣,コイン,銅銭,銀貨,金貨,硬貨 | coins coinage
n 被害者,顧客,投資家 | clients defrauded-investors
n 柱,支柱,杭 | posts pillars columns pillar column stakes
n 稼働率,入居率,占有率 | occupied occupancy occupancy-rate
n 運休,欠航,中止,取りやめ | cancellations cancellation called-off
n 風力発電機,風車 | wind-turbines windmills windmill
n 絵,油絵,水彩画 | paintings painting canvases
n 磁器,陶磁器,陶器,焼き物 | porcelain ceramics pottery stoneware
n 野鳥,渡り鳥,海鳥 | birds migratory-birds seabirds
n 定員,募集人数 | places seats capacity intake
e 沈没,沈んだ,水没 | sinking sank sunk went-down
n 水田,田んぼ,棚田 | rice-field paddy paddies rice-fields
n 邸宅,屋敷,豪邸 | villa mansion residence manor
n モザイク | mosaic mosaics
n 床,フロア | floor flooring
n 海底 | sea-floor
n 段ボール | cardboard containerboard corrugated
n 製紙,紙,用紙 | paper papermaker pulp
n 高値,最高値 | highest-price peak-price record-price
e 予測,予想,見通し | outlook projection
n 商社,貿易会社 | trading-house trading-company merchant
n 客船,クルーズ船,クルーズ | cruise-ship cruise liner cruises
n 乗客,乗客数 | guests guests-carried
n 得票,票 | vote-share share-of-the-vote
e 当選,再選,初当選 | elected-mayor re-elected victory-in-the-election
n スマートフォン,スマホ,携帯電話 | mobile-phones cellphones handsets
n 学力テスト,平均点,試験の点 | test-scores scores average-score
n 自宅,持ち家 | home homes house
n 新作,新製品,新型 | new-game new-title new-model new-product
n 高速鉄道,新幹線 | high-speed-line high-speed-railway bullet-train high-speed-train
e 延伸,延長 | extension extend extended prolong
n 保護団体,環境団体 | conservation-group conservation-trust conservancy wildlife-trust
n 母鯨 | mothers mother
n 支援,緊急支援 | emergency-aid relief assistance
e 黒字化,黒字転換 | profitability break-even breakeven
n 古着,中古衣料,中古品 | second-hand-clothing second-hand used-clothes secondhand
n 風速,瞬間風速 | wind-speed
n 運行,運転,定常運行 | regular-service in-service runs operation
n 農家,農園 | growers grower producers
n 刑,実刑,禁錮刑,懲役,禁錮,服役 | sentence sentences prison-term jail-term sentenced
n 水位 | lake-level water-table lake-levels
e 蒸発 | evaporation evaporates
e 焼失,消失 | burned-down destroyed gutted
e 復旧,再開 | restoration restored reopened resumed
n 重傷,重体 | seriously-injured serious-injuries critical-condition
n 軽傷,けが | minor-injuries slightly-injured
n 入院,病院 | hospital hospitalised hospitalized
n 致死率,死亡率 | fatality death-rate mortality
n 着工,着工戸数 | housing-starts ground-breaking
n 一時金,賞与,ボーナス | bonus bonuses one-off-payment
e 出資,資本参加 | invested took-a-stake equity-investment
n 出資比率,持ち株比率,保有比率 | shareholding ownership
e 統合,合併,経営統合 | integration combine
e 撤退,離脱,脱退 | withdrawal exit pull-out leave
n 破産,倒産,経営破綻 | insolvency insolvencies insolvent
n 販売台数,納車 | deliveries units-sold
n 在庫,備蓄 | stocks inventories
n 観客,観客動員,動員数 | audience audiences box-office
n 訪日客,訪日外国人 | visitors-to-japan
n 遅延,遅れ,遅刻 | late lateness behind-schedule
e 衝突,追突 | crash collide pile-up
e 起訴,訴追 | prosecuted prosecution
n 死刑 | death-sentence capital-punishment
n 賛成票 | votes-for voted-for
n 反対,反対票 | no-vote
e 否決 | defeated voted-down
n 議会,州議会,市議会 | assembly council legislature
n 軍事費 | defence-spending
n 太陽光,太陽 | photovoltaic solar
n 蓄電池 | battery batteries
n 研究所,研究室 | lab labs laboratories
n サーバー | servers server
n 規約,利用規約 | terms-of-service terms-of-use
e 流出 | breach breached
n 入学者,新入生 | enrolments intake
n 墓,墓地,古墳 | grave graves burial burials cemetery
n 骨 | skeletons skeleton remains
e 落札,競り落とさ | under-the-hammer hammer-price fetched
n 準優勝 | second-place
e 完走,ゴール | finished finishers finisher
n 標高,海抜 | metres-above meters-above above-sea-level
n 直径,差し渡し | across in-diameter wide
n 共犯,共犯者,一味 | accomplices accomplice co-defendants other-defendants gang
n 剣,刀,刀剣 | swords sword
n 仏像 | buddha buddhist-statue
n 壁画 | wall-painting fresco
n 宝石,ダイヤモンド,ダイヤ | jewel
n 衣料品,衣類 | clothing garments apparel clothes
n 靴,シューズ | shoes footwear trainers sneakers
n 飲み物 | beverages beverage
n 缶,空き缶 | tins
n 袋,レジ袋 | bags bag sacks
n 箱 | boxes box cartons crates
n 家屋,建物,住宅 | dwellings structures
n 屋根 | roof roofs rooftop
n 窓 | windows window
n 壁 | wall walls
n 階段 | stairs steps
n エレベーター | elevator elevators lift lifts
n オートバイ,バイク,二輪車 | motorcycles motorcycle motorbikes
n トラック | lorries lorry
n タクシー | cabs
n 運搬船,輸送船 | carriers carrier lng-carriers transport-ship
n 大橋 | bridges bridge
n 港湾 | harbour harbor
n 駅,停車駅 | stations station stops
n 線路,レール | tracks track rails
n 高速道路,自動車道 | motorway expressway highway freeway
n 歩道 | sidewalk pavement footpath
n 信号,信号機 | signals
n 公園,庭園 | park parks garden gardens
n 森,山林 | forest forests woodland
n 畑,農地 | fields farmland cropland field
n 牧草地 | ranch pasture pastures
n 果樹園 | orchard orchards
n ハウス | greenhouse greenhouses
n 噴水 | fountain
n 洞窟,洞穴 | cave caves cavern
n 砂浜,海岸,浜 | beach beaches coast shore
n 谷,渓谷 | valley gorge canyon
n 火口 | crater craters
n 岩,岩石 | rocks rock boulder
n 土壌,土 | soil soils
n 砂 | sand
n 気温,最高気温 | heat
n 嵐,暴風雨,サイクロン | storm storms cyclone hurricane
n 冠水 | flood floods flooded flooding
n 蜂 | honeybees
n 虫 | insects insect
n 魚類 | fish fishes
n サル,チンパンジー,ゴリラ | monkeys apes chimpanzees gorillas
n 豚 | pork
n 牛,乳牛,肉牛 | cattle cows beef
n 羊 | lambs
n 鶏,ニワトリ | chickens poultry hens
n 競走馬 | horses horse
n 種 | seeds seed
n 苗,苗木 | seedlings saplings
n 花,桜 | flowers blossoms bloom cherry
n ブドウ | vineyard vineyards
n 大豆 | soya
n カカオ,チョコレート | cacao
n 果実 | fruit fruits
n ナッツ,ヘーゼルナッツ,アーモンド | nuts hazelnuts almonds
n ビール | brewery
n 日本酒,酒 | sake liquor spirits
n 錠,錠剤 | tablets pills tablet
n 注射 | injections injection shots
n 臓器,移植 | transplant transplants organs
n がん,腫瘍 | cancer tumours tumors
n 心臓,心不全 | heart heart-failure cardiac
n 児童,生徒 | schoolchildren
n 教室 | classes classrooms class
n 宿題 | homework
n 部活動 | clubs club
n 校則 | school-rules
n 博士,博士号 | phd doctoral
n 分子 | molecule molecules
n ゲノム,遺伝子 | genomes genetic genome
n 細菌,バクテリア | bacteria bacterium
n 画像,映像 | images footage image
n カメラ | cameras camera
n センサー | sensors sensor
n ソフトウエア,ソフト,アプリ | software app apps application
n コンサート,ライブ,公演 | concerts concert gigs shows
n 映画,長編 | film films movie movies
n ドラマ,番組 | series drama programme episodes
n アニメ | animation
n マンガ | manga comics comic
n 絵本 | picture-books picture-book
n 広告 | advertisement
n 登録者 | followers
n クレジットカード,カード | cards card
n 紙幣 | notes
n 税金 | taxes tax
n 競馬 | race
n 登板 | starts appearances
n ホール | holes hole
n 周,ラップ | laps lap
n 距離,走行距離 | distance mileage
n 休日,休暇 | holidays leave days-off vacation
n 労働組合,組合員 | union unions union-members
n 署名 | petition
n 募金,寄付 | donors raised
n 警察官,警官 | police
n 違反 | breaches infringement
n 許可,認可,承認 | approval permits licence license approved
n 規制 | restrictions
n 協定 | accord
n 会談 | summit
n パスポート,旅券 | passports passport
e 明らかに | revealed disclosed
e 達成,満た | met fulfilled
u 上回,超え | above topped surpassed beat
d 下回 | below under
n 最高益,過去最高 | all-time-high record-profit highest-ever
n 通期,年間 | full-year annual
e 上方修正,引き上げ | upgraded raised-its-guidance lifted-its-forecast
e 下方修正 | downgraded lowered-its-guidance trimmed-its-forecast
n 提携,連携 | tie-up partnership tied-up
m 調達 | financing
e 開始,始まっ | launched
e 採用 | employ
e 解雇,人員削減 | laid-off layoffs redundancies
e 退職,引退 | retired left
e 辞任,退任 | quit
e 死去 | dead dies
e 調査,研究 | studied examined
e 実験 | test tests testing
e 回答,答え | responded answered replied responses
n 対象,参加者 | covered participants surveyed enrolled
d 悪化 | deteriorated deterioration
u 拡大 | widened widening
d 縮小 | narrowed narrowing
e 輸送,運ん,運ぶ | carried transported hauled
e 製造,作る,作っ | manufacture manufactured making
e 供給 | supplied
e 使用,利用 | used uses use
n 所有 | owns owned holdings
e 保管,貯蔵 | stored storage store
e 処分,廃棄 | disposed disposal thrown-away
n 汚染,公害 | pollution polluted
n 大雨,豪雨 | heavy-rain downpour torrential-rain
n 重症,重篤 | serious-condition critically
e 予防,防止 | prevention prevent prevents
n 効果 | effect effects impact
n 受験,入試 | exam exams entrance-exam
e 合格,入学 | admitted admission enrolment
m 国債 | public-debt debt government-debt
m 借入,借り入れ,融資 | borrowing loans borrowings lending
n 為替 | currency currencies
d 円安 | yen-weakness
m 株式,株 | shares stock equity
e 来場,参加 | attended attendees
n 旅行,出張 | travel trips trip
n 宿泊,延べ宿泊 | overnight nights
n 予約 | bookings reserved
n 航空券 | air-tickets tickets ticket
n 車両,客車 | carriages coaches rolling-stock
e 乗車,乗っ | boarded riders rode
n 出発,到着 | departure departures
n 所要 | journey-time travel-time
e 判決 | sentence sentenced handed-down
n 捜査,捜索 | investigation investigators probe
e 押収,没収 | confiscated confiscation
n 議員,下院議員,上院議員 | mps members-of-parliament deputies
n 大臣 | minister ministers cabinet
n 市民,住民 | residents townspeople
n 軍,部隊 | troops forces
n 文化 | culture cultural
e 契約 | signed signing
n 絶滅危惧種,絶滅危惧,脅迫 | threatened
n 個体 | individuals
e 繁殖,産卵 | bred breed nesting
n 巣 | nests nest
n 降水 | rainfall precipitation
d 削減,減ら | reduce reduction reduced
n 風力,風力発電 | wind offshore-wind
n 機械,装置 | machines machinery machine
n 本社,拠点 | based headquartered headquarters
n 支店 | branches branch
n 土地,用地 | land plot site
n 出生,生まれ | born births
n 貸出,貸し出し | lent checked-out
n 会費,年会費 | dues
n 寄贈,寄付 | gifts
n 落選 | lost-the-election
n 増額,増やし | increased raised-by
n 減額 | reduced-by cut-by
n 単価,平均単価 | unit-price average-price price-per
n 受託,請負 | contract contractor
n 量産 | volume-production
n 能力 | capacity production-capacity
n 稼働,操業 | operating
n 更新 | renewal
n 有効期限,期限 | deadline expiry expires due
n 開館,開場 | opens opened-to-the-public
n 閉幕,最終日 | closes closing-day ends
n 会期,期間 | runs-until period duration
n 出演,登場 | appeared starring cast
n 訳 | translated translation
n 重版,増刷 | reprint printed
n 創刊 | first-issue
n 歳 | age aged
n 視力 | eyesight
n 発症率 | incidence
n 受診,診察 | visits consultations appointments
n 臨床,第3相 | phase-iii late-stage clinical
n 統計,集計 | statistics tally
n 無作為 | randomised randomized
n 電話調査 | phone
n 前期比 | quarter-on-quarter from-the-previous-quarter
n 予想 | consensus expectations
n 寄り付き | opened
n 担保 | collateral
n 延滞 | arrears overdue
n 給付,支給 | benefits paid payments
n 控除 | deduction deductible
n 納税者 | taxpayers
n 信号無視 | red-light
n 免許 | licence license
n 車検 | vehicle-inspection
n 排気量 | displacement
n 馬力,最高出力 | horsepower output
n 整備士 | mechanics
n 触媒 | catalyst
n 樹脂 | plastic plastics
n 採掘 | extracted
n 栄養,栄養不足 | nutrition malnutrition
n 格差 | gap
n 避難訓練 | drill drills
n 堤防,護岸 | embankment levees seawall
n ごみ,廃棄物 | rubbish
"""
