"""Other words of English news for what Japanese news counts and measures, see `_concepts_data`."""

LINKS = """
t 会員,会員数,加入者,加入者数,契約者,契約数 | members memberships subscribers subscriptions
  subscriber customers net-additions accounts sign-ups
t 利用者,利用者数,ユーザー,利用客 | user customers riders passengers subscribers visitors users
t 喫煙者,喫煙率 | smokers smoking tobacco-users tobacco-use smoke
t 購入,買い,買収,取得 | buy bought purchase purchased acquire acquired acquisition takeover deal
t 売却,手放,譲渡 | sell sold sale divest divested divestment dispose
t 受注,受注額,受注高,受注残 | orders bookings order-backlog backlog order-intake
t 出荷,出荷量,出荷台数 | shipments shipped deliveries delivered ship
t 販売,販売台数,販売数,販売量 | sales sold deliveries shipments units sell
t 納車,引き渡し,納入 | deliveries delivered delivery handed-over
t 生産,生産量,生産台数,産出 | output production produced built made manufactured
t 産油量,原油生産 | output production pump pumped barrels-a-day
t 建設費,総工費,工費,事業費 | cost price-tag budget bill construction-cost
t 開発費,製作費,制作費 | budget cost cost-to-make development-cost spent
t 維持費,運営費 | upkeep running-costs maintenance maintain
t 補助金,助成金,支援金,補助 | grant grants subsidy subsidies aid funding support
t 融資,借り入れ,貸し付け,貸出 | loans lending lend borrowed credit loan
t 返済,償還 | repay repaid repayment redeem redeemed pay-back
t 寄付,寄付金,義援金 | donation donations donated gift pledged pledges contributions
t 募金,クラウドファンディング | crowdfunding fundraiser fundraising raised appeal donations
t 賠償,賠償金,損害賠償 | damages compensation award awarded payout settlement
t 和解金,和解 | settlement settle settled
t 罰金,制裁金,課徴金,過料 | fine fined penalty penalties
t 追徴税,追徴課税,追徴 | back-taxes unpaid-taxes
t 被害額,損害額,被害総額 | damage losses loss cost-of-damage
t 保険金,保険料 | premium premiums insurance payout claims
t 保釈金 | bail bond
t 身代金 | ransom
t 落札,落札額,落札価格 | sold fetched hammer hammered-down auction bid winning-bid
t 予想落札価格,評価額,見積額 | estimate estimated presale-estimate valued valuation
t 入場料,入館料,観覧料,拝観料 | ticket tickets entry-fee entrance-fee entry admission
t 運賃,料金,乗車賃 | fare fares toll charge ticket price
t 家賃,賃料,賃貸料 | rent rents asking-rent rental
t 宿泊料,宿泊費,客室単価,宿泊単価 | room-rate room-rates average-daily-rate nightly-rate
t 客室稼働率,稼働率 | occupancy utilization utilisation capacity-factor load-factor
t 空室率,空き家率 | vacancy vacancy-rate vacant empty
t 空き家,空室 | vacant empty unoccupied dwellings homes vacancies
t 在庫,在庫量 | inventory inventories stocks stockpile stockpiles homes-on-the-market
  unsold-homes supply on-the-market
t 備蓄,備蓄量 | reserve reserves stockpile stockpiles
t 埋蔵量 | reserves resources recoverable
t 時給,賃金,給与,給料,年収,月給 | wage wages pay salary salaries earnings hourly paid
t 賃上げ,昇給,ベースアップ | pay-rise pay-raise raise wage-increase pay-increase wage-hike
  rise-in-pay
t 最低賃金 | minimum-wage wage-floor living-wage
t 退職金,割増退職金 | severance-pay pay-off severance
t 年金 | pension pensions retirement
t 労働時間,勤務時間 | hours-worked working-hours workweek working-week
t 有給休暇,休暇 | vacation holiday holidays days-off time-off leave
t 雇用,雇用者数,就業者,就業者数,働く人 | employment jobs payrolls payroll employed workers
  workforce
t 失業,失業者,失業者数 | unemployed jobless out-of-work unemployment
t 失業率 | unemployment jobless rate
t 求人,求人数,求人件数 | job-openings vacancies openings postings
t 求職者,求職 | job-seekers jobseekers looking-for-work
t 新規雇用,採用,雇い入れ | hire hired hiring recruit recruited new-jobs create jobs
t 人員削減,削減,解雇,リストラ | job-cuts layoffs lay-off laid-off redundancies cut shed
  eliminate eliminated slash dismissed posts-lost
t 従業員,社員,職員,従業員数,人員 | employees staff workers workforce headcount jobs personnel
  team
t 組合員,労働組合,労組 | union workers members
t スト,ストライキ | strike walkout walked-out stoppage industrial-action
t 非正規,非正規雇用 | non-regular part-time temporary
t 正社員,正規雇用 | full-time regular permanent
t 店舗,店舗数,店 | stores outlets shops locations branches restaurants
t 支店,営業所,拠点 | branches offices sites locations
t 工場,製造拠点 | plant factory plants factories fab facility mill
t 製油所 | refinery refineries
t 出店,新規出店,開店 | open opened opening new-stores
t 閉店,閉鎖,廃業,撤退 | close closed closing closure closures shut shutter exit
t 倒産,破綻,経営破綻 | bankruptcy bankruptcies insolvency insolvencies collapse collapsed failed
t 創業,設立,創立,創設 | founded established started set-up launched incorporated formed opened
t 上場,株式公開 | listed listing went-public ipo initial-public-offering floated debut
t 公開価格,売り出し価格 | ipo-price priced offer-price
t 株主,株主数 | shareholders investors stockholders
t 配当,配当金,1株配当 | dividend payout
t 自社株買い | buyback buybacks repurchase repurchases repurchased
t 時価総額 | market-cap market-capitalization valued market-value
t 出資,出資額,出資比率,持ち株比率 | stake invest invested investment holding interest owns share
t 保有,保有数,所有 | own owns hold holds holdings owned
t 市場占有率,市場シェア,シェア,占有率 | share market-share
t 売上高構成比,売上構成比,売上比率 | share-of-sales share-of-revenue percent-of-sales
  percent-of-revenue
t 輸出,輸出額,輸出量 | exports exported shipments overseas-sales abroad
t 輸入,輸入額,輸入量 | imports imported
t 貿易赤字,貿易収支 | trade-deficit trade-gap trade-balance
t 貿易黒字 | trade-surplus
t 経常収支,経常黒字,経常赤字 | current-account
t 財政赤字 | budget-deficit deficit shortfall
t 債務残高,公的債務,国の借金 | public-debt government-debt national-debt debt
t 歳出,支出,支出額 | spending expenditure outlays spend
t 税率 | tax-rate duty levy rate
t 物価,物価上昇率,インフレ率,消費者物価 | inflation consumer-prices cpi prices price-growth
t 政策金利,金利,利率 | rate rates interest-rate benchmark-rate key-rate policy-rate
  borrowing-costs
t 利上げ,引き上げ | hike hiked increase raised raise rate-rise tightening
t 利下げ,引き下げ | cut cuts lower lowered reduce reduced easing
t 長期金利,国債利回り,利回り | yield yields bond-yield
t 成長率,経済成長率 | growth grow grew expansion expand expanded
t 国内総生産,GDP,総生産 | gdp gross-domestic-product economy output
t 景況感,景況指数 | sentiment confidence business-climate morale
t 消費額,消費支出,消費 | spending consumption spent outlay
t 設備投資 | capital-spending capital-expenditure capex investment
t 粗利益率,売上総利益率,粗利率 | gross-margin
t 営業利益率,利益率 | margin operating-margin
t 減損,減損損失,評価損 | impairment writedown write-down charge
t 構造改革費用,リストラ費用 | restructuring restructuring-charges charges
t 値上げ,値上げ幅 | price-rise raise raised higher-prices increase go-up price-increase
t 値下げ,値下げ幅,割引 | discount price-cut reduction reduced lower-price off
t 定員,収容人数,収容,座席,座席数 | capacity seats seating hold accommodate places
t 客室,客室数,部屋 | rooms suites bedrooms guestrooms
t 病床,病床数,ベッド | beds
t 敷地,敷地面積,用地 | grounds land acres plot campus site
t 床面積,延べ床面積,延床面積 | floor-area floor-space floorspace square-feet square-metres
t 面積 | area covers covering size acres square-miles square-kilometers square-kilometres
  spread-over
t 焼失面積,焼失,延焼 | burned burnt scorched charred destroyed
t 作付面積,栽培面積 | planted acreage planting under-cultivation sown
t 流域,流域面積 | basin catchment drainage watershed
t 全長,長さ,総延長,延長 | long length stretch span stretches total-length
t 高さ,標高,海抜 | high height tall elevation altitude above-sea-level rises summit
t 幅 | wide width across
t 深さ,水深,深度 | deep depth
t 厚さ | thick thickness thinned
t 直径 | diameter across wide
t 体長,全長 | long length body-length measured
t 体重,重さ,重量 | weigh weighs weighed weight weighing mass heavy
t 積載量,搭載量 | payload cargo capacity carry
t 出力,発電能力,発電容量,設備容量 | capacity output power megawatts gigawatts installed
t 発電量,年間発電量 | generate generated generation electricity output produces power
t 消費電力,電力消費,電力消費量 | power-consumption electricity-use electricity-consumption
  electricity-demand energy-use
t 航続距離,走行距離 | range mileage miles driven
t 燃費 | mileage fuel-economy miles-per-gallon fuel-efficiency
t 時速,速度,最高速度,最高時速,速さ | speed top-speed mph miles-an-hour kilometers-per-hour
  travelling traveling clocked operating-speed
t 風速,最大風速 | winds wind-speed gusts sustained-winds
t 降水量,雨量,降雨量 | rain rainfall precipitation
t 積雪,積雪量,降雪 | snow snowfall snowpack
t 最高気温,気温,猛暑日,真夏日 | temperature temperatures high heat hot warm thermometer
t 平年,平年比,平年差 | average normal long-term-average anomaly
t 気温上昇,温暖化 | warming warmer temperature-rise heating
t 海面,海面上昇,海水面 | sea-levels sea-level
t 排出量,排出,温室効果ガス | emissions emitted greenhouse-gas carbon
t 二酸化炭素 | carbon-dioxide co2 carbon
t 再生可能エネルギー,再エネ | renewable renewables clean-power clean-energy solar wind
t 震度,マグニチュード | magnitude quake earthquake
t 津波 | waves tsunami
t 噴火 | erupt erupted eruption eruptions
t 余震 | aftershock aftershocks
t 死者,死亡者,死者数,犠牲者 | dead deaths killed died death-toll toll fatalities victims lives
t 負傷者,けが人,負傷,重傷,軽傷 | injured injuries hurt wounded
t 行方不明,行方不明者 | unaccounted missing
t 生存者,救助,救出 | survivors survived rescued saved alive pulled
t 避難者,避難者数,避難,避難民 | evacuated evacuees evacuation displaced fled shelters flee
t 難民 | refugees refugee displaced asylum
t 国内避難民 | internally-displaced displaced
t 移民 | migrants immigrants migration immigration
t 亡命申請,難民申請 | asylum asylum-seekers
t 逮捕,拘束,検挙,摘発 | arrested detained arrest arrests custody seized
t 起訴,訴追 | charged indicted indictment prosecuted counts
t 有罪,有罪評決 | convicted guilty conviction
t 禁錮,懲役,実刑,刑期,判決 | prison sentence sentenced jail jailed years-in-prison
t 受刑者,収監,投獄 | inmates prisoners jailed imprisoned prison behind-bars incarcerated
t 押収,差し押さえ | seized seizure confiscated
t 盗難,窃盗,盗ま | stolen theft thefts robbery
t 詐欺 | fraud scam scams
t 流出,漏えい,漏洩,情報流出 | leak leaked breach breached exposed stolen compromised
t 停電 | outages without-power blackout power-cuts lost-power outage
t 欠航,運休 | cancelled canceled cancellations grounded
t 遅れ,遅延 | delay delays delayed late
t 全壊,倒壊,損壊,半壊 | destroyed collapsed damaged flattened homes-destroyed
t 浸水 | flooded inundated submerged flooding
t 患者,患者数,感染者,感染者数,症例 | patients cases infections infected sufferers people-with
t 発症,発症者,罹患 | developed diagnosed onset cases fell-ill contracted
t 死亡率,致死率 | mortality death-rate fatality-rate
t 発症リスク,リスク,危険,危険性 | risk likelihood odds chance hazard likely
t 有効性,有効率,効果 | effective efficacy effectiveness
t 副作用,副反応 | side-effects side-effect adverse-events adverse
t 接種,接種率,ワクチン | vaccine vaccinated vaccination coverage doses shots jabs
t 投与,投与量,服用 | dose doses treatment taking given
t 手術,移植 | surgery operation transplant transplants procedure
t 入院,入院患者 | hospitalized hospitalised hospital admissions admitted
t 被験者,参加者,対象者,調査対象 | participants subjects volunteers adults people-studied
  respondents patients enrolled cohort
t 追跡,追跡調査,追跡期間 | followed follow-up tracked median-follow-up
t 回答者,回答,有効回答 | respondents surveyed polled responses interviewed
t 世論調査,調査 | poll survey polled surveyed study
t 支持率,支持 | approval support backing favorability approve back
t 投票率 | turnout voter-turnout
t 得票率,得票,得票数 | vote votes share-of-the-vote of-the-vote won took
t 議席,議席数 | seats
t 有権者,有権者数,登録有権者 | voters electorate eligible-voters registered-voters
t 賛成,賛成票 | in-favor in-favour for yes approve approved voted-for support
t 反対,反対票 | against opposed oppose no dissent dissented voted-against
t 任期 | term terms years-in-office
t 在任,在位,在職 | reign reigned office served tenure ruled
t 就任 | sworn-in inaugurated inauguration took-office appointed takes-office
t 辞任,退任,退く | resign resigned step-down stepped-down quit leave retire
t 人口,総人口 | population people inhabitants residents
t 世帯,世帯数 | households homes families
t 出生数,出生者数,生まれ | born babies newborns births
t 出生率,合計特殊出生率 | fertility-rate birth-rate fertility children-per-woman
t 死亡数,死亡者数 | deaths died
t 自然減,自然増 | natural-decrease natural-increase natural-decline deaths-exceeded-births
t 婚姻,婚姻数,結婚 | marriages married weddings
t 離婚,離婚件数 | divorces divorced
t 平均寿命,寿命 | life-expectancy lifespan
t 平均年齢,年齢中央値 | average-age median-age mean-age
t 高齢者,お年寄り,65歳以上,高齢化率 | elderly older seniors aged-65 older-people aged
t 子ども,子供,児童 | children child kids pupils youngsters
t 女性 | women woman female females
t 男性 | men man male males
t 若者,若年層 | young-people youth youths young
t 外国人,外国人客,外国籍 | foreign foreigners overseas non-japanese
t 訪日客,訪日外国人,訪日外国人客,訪日外客,訪日外国人旅行者,インバウンド | visitors arrivals
  foreign-visitors tourists inbound visitor-arrivals international-visitors
t 観光客,旅行者,訪問者,来訪者,訪問客 | tourists visitors travellers travelers arrivals
  holidaymakers
t 宿泊客,宿泊者,延べ宿泊者 | guests overnight-stays guest-nights nights overnights
t 来場者,来館者,入場者,入館者,来園者,入園者,入城者 | visitors attendance attended visits
  welcomed visitor-numbers admissions
t 観客,観衆,観客動員,動員 | crowd attendance audience spectators moviegoers watched fans
  admissions
t 視聴者,視聴率,視聴 | viewers audience ratings watched viewership
t 旅客,旅客数,乗客,乗客数,乗員,利用客数 | passengers passenger crew travellers traffic riders
  on-board aboard
t 便,便数,運航便 | flights services
t 路線,路線数 | routes lines line destinations
t 就航,乗り入れ | serve serves fly flies destinations routes
t 貨物,貨物量,取扱量,コンテナ | cargo freight containers tonnage teu throughput volume
t 船,船舶,隻 | vessels ships boats ferries fleet ship
t 待ち時間 | wait waiting waits waiting-time
t 所要時間 | journey-time travel-time takes trip journey duration
t 生徒,生徒数,児童生徒 | pupils students enrolment enrollment
t 学生,学生数,在籍者 | students enrolment enrollment undergraduates enrolled
t 志願者,応募者,出願者,応募 | applications applied candidates entries submissions applicants
t 合格者,合格,合格率 | admitted passed pass-rate accepted acceptance
t 入学者,入学 | admitted enrolled freshmen first-year intake entrants
t 授業料,学費 | tuition fees
t 教員,教師,教職員 | teachers faculty staff educators
t 奨学金 | scholarship scholarships grants
t 待機児童,保育所 | childcare nursery daycare waiting-list
t 論文,研究論文 | papers articles study publications paper
t 特許,特許出願 | patents patent filings
t 発掘,出土,発見 | excavated unearthed found discovered finds excavation
t 化石 | fossils fossil
t 遺跡 | site ruins remains archaeological
t 世界遺産 | heritage sites world-heritage
t 展示,展示品,出品,作品 | exhibits works on-display displayed show pieces objects
t 所蔵,所蔵品,収蔵品 | collection holdings houses items
t 絵画,油彩,肖像画 | painting paintings canvases portrait
t 興行収入,興収 | box-office grossed gross ticket-sales took-in earned
t 上映館,スクリーン,公開館 | theatres screens locations cinemas theaters
t 上映時間 | running-time runs runtime
t 発行部数,部数,販売部数 | circulation copies sold-copies print-run
t 再生回数,再生,ストリーミング | streams views plays listens
t 曲,アルバム | songs tracks albums album
t 受賞,受賞者,授与 | award awarded prize won winner laureate laureates
t 部門,部門賞,オスカー | oscars awards categories prizes
t 候補,ノミネート | nominations nominated nominees shortlist
t 優勝,制覇,制した,連覇 | won win title titles champion championship victory winning crown
t 勝利,勝ち,白星,勝 | win wins victory victories won winning beat
t 敗戦,敗れ,黒星,敗 | loss losses lost defeat defeats defeated beaten
t 引き分け | draw draws tied tie
t 得点,ゴール,点 | goals points scored scoring runs score
t 失点 | conceded goals-against
t 本塁打,ホームラン | home-runs homers home-run homer
t 安打,ヒット | hits hit
t 奪三振,三振 | strikeouts struck-out strikeout
t 打率 | batting-average hitting batting
t 防御率 | era earned-run-average
t アシスト | assists assist
t リバウンド | rebounds boards
t 出場,出場試合,試合出場 | games caps played matches starts appearances
t 移籍金,移籍 | transfer-fee fee transfer
t 契約,契約期間,契約年数 | contract deal agreement signed
t 賞金,賞金総額 | prize purse prize-money check cheque winnings
t 世界記録,新記録,記録 | record world-record best mark
t メダル,金メダル,銀メダル,銅メダル | medals gold golds silver bronze medal
t 完走,完走者,出走者,参加者数 | finishers runners starters field entrants started
t 打差,点差,ポイント差,差 | margin lead behind ahead clear shots points deficit
t 打上げ,打ち上げ | launch launched lifted-off liftoff launches
t 着陸,着地,軟着陸 | land landed landing touched-down touchdown
t 軌道,周回 | orbit orbits circles orbital
t 公転,公転周期 | orbits circles orbital-period year revolves every
t 衛星 | satellites satellite moons
t 探査機,探査車 | probe rover spacecraft lander
t 宇宙飛行士,飛行士 | astronauts crew cosmonauts astronaut
t 望遠鏡 | telescope
t 採取,試料,回収 | sample samples collected material returned brought-back
t 個体数,生息数,頭数 | population individuals animals numbers counted count wild
t 繁殖,ひな,つがい | breeding pairs chicks nests breed
t 産卵,卵 | eggs lay laid nests
t 駆除,捕獲 | culled captured killed removed trapped
t 伐採,森林破壊,森林消失 | deforestation cleared felled logging forest-loss
t 植樹,植林 | planted trees planting
t 漁獲,漁獲量,水揚げ | catch landed landings fish haul
t 収穫量,収量,生産高 | crop yield output production harvest
t 家畜,牛,豚,鶏 | cattle cows pigs hogs poultry chickens herd livestock
t 飢餓,食料不足,食料不安 | hungry food-insecurity food-insecure famine starvation hunger
t 貧困,貧困率,貧困層 | poor poverty
t 支援,援助,支援を必要 | aid assistance support relief need help
t 回収,リコール,自主回収 | recall recalled recalling recalls
t 不具合,欠陥,故障 | defect fault malfunction failure problem flaw failed
t 事故,衝突 | crash accident collision crashes accidents collided
t 脱線 | derailed derailment
t 墜落 | crashed crash plane-crash went-down
t 沈没,転覆 | sank capsized sunk overturned
t 飛行時間,操縦経験 | flight-time flying-hours hours-in-type flight-hours
t 攻撃,空爆,爆撃 | attack strike strikes airstrike bombing attacks
t 兵士,部隊,兵員 | soldiers troops personnel forces
t 軍事費,防衛費,国防費 | military-spending defence-spending defense-budget military-expenditure
t 核弾頭 | warheads nuclear-weapons
t 停戦 | ceasefire truce
t 公開,リリース,発売 | release released launch launched available on-sale
t 予約,予約数 | reservations pre-orders bookings orders booked
t 画面,ディスプレー,ディスプレイ | display screen inch
t 画素,有効画素 | megapixels pixels
t 容量,記憶容量 | capacity storage memory
t 電池,バッテリー,充電 | charge charging battery
t 処理速度,性能 | performance speed faster
t ダウンロード,ダウンロード数 | downloads downloaded installs
t 投稿,フォロワー | posts followers
t 検索,検索数 | searches queries
t 訪問数,閲覧数,アクセス | visits views page-views traffic hits
t データセンター | data-centers data-centre data-centres datacenter data-center
t 半導体,チップ | chips chip semiconductor semiconductors
t 人工知能,生成AI | artificial-intelligence ai
t 学習,学習データ,訓練 | trained training pre-train data
t 品目,品目数,商品数 | items products lines goods
t 車種,機種,モデル | models model vehicles cars
t 住宅着工,着工,着工件数,着工戸数 | housing-starts starts groundbreaking construction-began
t 竣工,完成,完工,落成 | completed finished completion built opened
t 建設,建造,建築 | built construction build constructed building
t 取り壊し,解体 | demolished demolition torn-down
t 改修,修復,修理,改築 | restoration renovation restored repair repairs renovated refurbishment
  works
t 開業,開館,開園,開校,開通 | opened open opening inaugurated began-service
t 住宅,住戸,戸数,家屋 | homes houses housing units dwellings apartments flats
t 新築,新築住宅 | new-homes newly-built new-construction completed
t 中古住宅 | existing-homes existing-home previously-owned
t 許可,建築許可 | permits approvals permit authorised
t 地価,公示地価 | land-prices land
t 住宅価格 | house-prices home-prices home-price
t 平均価格,価格中央値,中央値 | average-price median-price median average
t 原油,原油価格 | oil crude brent
t ガソリン,ガソリン価格 | gasoline petrol pump gas-prices
t 電気料金,電力料金 | electricity-bills power-prices electricity-prices bills
t 光熱費 | energy-bills utility-bills heating
t 食料品,食料,食品 | food groceries grocery
t 砂糖 | sugar
t 穀物,小麦,トウモロコシ,大豆 | grain grains wheat corn maize soybeans soy cereals
t コメ,米 | rice
t 肉,牛肉,豚肉,鶏肉 | beef pork chicken meat
t 乳製品,牛乳 | dairy milk butter cheese
t 金価格,金相場 | gold bullion
t 為替,円相場,為替レート | exchange-rate currency
t 円安,円高 | weaker-yen stronger-yen weak-yen
t 仮想通貨,ビットコイン | bitcoin cryptocurrency crypto
t 電気自動車,EV | electric-cars electric-vehicles evs ev battery-electric bev electric
t ハイブリッド車 | hybrids hybrid
t 自動車,乗用車,新車 | cars vehicles car auto automobiles registrations
t トラック,バス | trucks buses lorries
t 鉄道,列車,電車 | trains railway rail train
t 新幹線,高速鉄道 | bullet-train high-speed-rail high-speed
t 地下鉄 | metro underground subway
t 空港 | airport airports
t 港,港湾 | port harbor harbour
t 橋 | bridge crossing span
t ダム | reservoir dam
t 道路,高速道路 | highway motorway roads expressway road
t 塔,タワー,高層ビル | skyscraper storeys stories floors tower
t 城,天守 | castle keep
t 教会,大聖堂 | cathedral church
t 寺,神社 | shrine temple
t 公園,国立公園 | parks national-park park
t 動物園,水族館 | aquarium zoo
t 博物館,美術館 | museum gallery
t 図書館,蔵書 | books volumes library
t 島 | island islands isle
t 川,河川 | stream waterway river
t 湖 | reservoir lake
t 山,火山 | mountain peak volcano mount
t 氷河 | glacier glaciers ice
t サンゴ礁 | reefs coral reef
"""
