"""More words of English news for ideas that Japanese names with one: data, see `_concepts_data`."""

NEWS = """
t 塗り直,塗り替え,塗装 | repaint repainted repainting painted paint
t 根絶,撲滅,廃絶 | eliminate eliminated elimination eradicate eradicated eradication end-to
t 巡礼,巡礼者,大巡礼 | pilgrim pilgrims pilgrimage hajj
t 職業訓練,実習,研修,見習い | apprenticeship training vocational traineeship trainees
t 関税,輸入税 | import-duty import-duties customs-duty duties levy levies tariff-rate
t 税収,歳入 | proceeds tax-take tax-receipts tax-income revenue-from
t 国防費,防衛費,軍事費 | spending-on-the-military military-expenditure defence-outlays
  defense-outlays
t 稼働,生産開始,操業開始 | production start-up comes-online go-online commissioning in-service
t 開業,運行開始,開通 | services-starting start-running entry-into-service enter-service
  open-to-passengers begin-running
t 時間帯 | time-zone time-zones timezones
t 移民,外国生まれ,外国出身 | born-outside foreign-born born-abroad born-overseas immigrants
  migrants migrant
t 一時滞在者,非永住者 | non-permanent-residents temporary-residents temporary-visa
t 駐車場,駐車スペース | parking parking-spaces parking-places parking-spots
t 夜行列車,寝台列車 | sleeper sleepers
t 個室 | private-compartment compartment private-room private-rooms
t 運営費,運営経費 | running-cost running-costs operating-costs cost-of-running
t 総費用,総コスト | total-cost overall-cost total-costs
t 決勝点,決勝ゴール | winner winning-goal decisive-goal settled
t 得点,ゴール | scored-goals points-scored
t 詰めかけ | in-front-of packed crowd
t 優勝賞金,賞金 | prize-money purse winner-takes winners-prize
t 消滅,絶滅 | disappeared vanished disappearance extinct extinction
t 死者,犠牲者,死亡者 | lives-lost lost-their-lives perished
t 命を落と,亡くな,死亡 | died death deaths lost-their-lives lives fatal
t けが,怪我,負傷,けが人 | injured hurt wounded injuries injury casualties
t 行方不明,連絡が取れ,安否不明 | missing unaccounted out-of-contact whereabouts
t 孤立,取り残 | stranded trapped cut-off isolated
t 避難 | shelters shelter fled
t 停電 | power-cut power-cuts without-electricity
t 断水 | water-cut
t 震源 | hypocenter
t マグニチュード,地震の規模 | magnitude quake-measured
t 豪雨,大雨 | torrential rainfall rains
t 洪水,浸水,冠水 | inundated submerged
t 土砂崩れ,地滑り,土石流 | debris-flow
t 猛暑,熱波 | extreme-heat
t 熱中症 | heat-stress heat-exhaustion heat-related
t 干ばつ,渇水 | dry-spell
t 気温 | thermometer
t 平年 | average-for normal long-term-average usual
t 海氷 | ice-extent
t 氷河 | glacial ice
t 生息数,個体数,頭数 | herd count
t 絶滅危惧,絶滅の恐れ | endangered threatened vulnerable at-risk
t 農作物被害,食害 | crop-damage damage-to-crops farm-damage agricultural-damage
t シカ | elk
t 漁獲量,漁獲,水揚げ | catch catches landings fishing haul
t 収穫量,収量,作況 | harvest yield yields crop
t 植林 | trees
t 温室効果ガス,二酸化炭素,排出量 | greenhouse
t 再生可能エネルギー,再エネ | clean-energy
t 太陽光,太陽電池 | solar
t 風力,洋上風力 | wind
t 原発,原子力発電所 | nuclear reactor reactors nuclear-plant nuclear-power
t 原油生産量,産油量 | oil-production crude-output oil-output output-of-crude
t 銅,銅鉱石 | copper
t 鉄鋼,粗鋼 | steel crude-steel
t 半導体 | wafer
t 在庫 | unsold piled-up
t 減産 | cut-output lower-output
t 増産 | raise-output ramp
t 受注 | order-intake contract
t 販売台数,販売数 | unit-sales vehicles-sold deliveries
t 客単価,単価 | average-ticket average-price spend-per
t 既存店売上高,既存店 | comparable
t 店舗数,出店 | stores outlets openings new-stores
t 閉店,撤退 | exit withdrawal pull-out
t 値上げ,値上がり | price-increase price-rise higher-prices raise-prices price-hike
t 値下げ,値引き | price-cut discount price-cuts discounts markdown
t 入場料,料金 | admission ticket tickets fee price fare
t 無料 | free-of-charge no-charge
t 会員数,会員 | membership loyalty
t 加入者,契約者,契約数 | subscribers subscriptions customers contracts accounts
t 有料会員,有料契約 | paying-users paid-seats
t 時価総額,企業価値 | market-value valuation valued market-capitalization market-capitalisation
  worth
t 調達額,調達 | proceeds offering
t 公開価格,売り出し価格 | offer-price ipo-price issue-price offering-price
t 初値 | debut
t 上場 | debut initial-public-offering
t 株価,株式 | share-price
t 配当,年間配当 | payout
t 減損 | written-down
t 特別損失 | one-off-charge exceptional
t 特別利益 | one-off-gain special-gain
t 赤字,損失 | in-the-red
t 黒字 | in-the-black profitable
t 増益 | profit-growth profit-rise higher-profit earnings-growth
t 減益 | profit-fall lower-profit profit-drop
t 増収 | revenue-growth sales-growth higher-revenue
t 減収 | lower-revenue revenue-decline hit-to-revenue lost-revenue
t 営業利益率,利益率 | operating-margin margin margins
t 業績予想,業績見通し,通期予想,見通し | guidance projection
t 下方修正,引き下げ | lowered reduced downgrade trimmed revised-down cut slashed
t 据え置 | maintained left-unchanged
t 従来予想,前回予想 | previous-forecast earlier-forecast prior-guidance previously-expected
t 人員削減,削減,リストラ | cut-jobs redundancies eliminate-jobs
t 希望退職,早期退職 | buyouts
t 採用,雇用 | employment
t 賃上げ,ベースアップ | wage-rise
t 最低賃金 | national-living-wage
t 平均年収,年収 | annual-salary average-salary salary annual-pay earnings
t ストライキ,スト | industrial-action
t 労働組合,組合 | union unions labour-union labor-union
t 失業率 | jobless-rate unemployment-rate
t 物価,物価上昇率,インフレ率 | prices
t 政策金利 | main-rate bank-rate
t 国内総生産 | output economy
t 経済成長率,成長率 | growth growth-rate expand expanded grew
t 貿易赤字 | trade-gap
t 輸出 | shipments-abroad
t 為替,為替レート | currency
t 個人消費,消費支出 | household-spending private-consumption consumption
t 設備投資 | business-investment
t 投資額,投じる,投資 | invest investment spend spending invests
t 総事業費,事業費,総工費 | project-cost total-cost construction-cost budgeted
t 補助金,助成金,支援金 | incentives funding
t 優遇措置,税優遇 | incentives tax-breaks tax-credits tax-relief
t 課徴金,制裁金,罰金 | civil-penalty
t 和解金,和解 | pay-to-settle
t 賠償金,損害賠償 | awarded
t 提訴,訴訟 | suing complaint
t 禁錮,懲役,実刑 | years-in-prison
t 死刑,執行 | execution executions death-penalty executed capital-punishment
t 詐欺 | swindle
t 強盗,窃盗 | robbery theft burglary stolen stole
t 銃,銃撃,発砲 | shooting gun gunfire firearm shot
t 刃物 | sharp-instrument blade
t 個人情報,漏えい,流出 | data-breach personal-data personal-information
t 位置情報 | location-data location location-tracking
t 監査 | assessments
t 児童労働,未成年 | child-labour child-labor minors underage children
t 労働者 | employees
t 選挙,総選挙,投開票 | elections poll vote ballot polls general-election election
t 有権者 | eligible-to-vote eligible-voters enrolled
t 期日前投票 | advance-voting cast-ballots early
t 投票所 | polling-places voting-stations
t 開票 | vote-count tally
t 得票率,得票 | percent-of-the-vote
t 支持率 | poll-rating popularity
t 議席 | lawmakers
t 過半数 | more-than-half
t 与党 | governing-party government coalition ruling
t 連立 | alliance
t 女性議員,女性候補 | women female-lawmakers women-candidates female women-elected
t 就任,就任式 | inauguration took-office takes-office inaugurated
t 辞任,退任 | leave-office
t 任期,期目 | term terms
t 法案,可決 | bill passed approved vote passes adopted
t 賛成票,賛成 | votes-in-favour
t デモ,抗議 | rally
t 増税 | higher-taxes
t 減税,定額減税 | tax-cut tax-cuts tax-reduction
t 給付,給付金 | benefit payment handout payments benefits cash
t 生活保護 | social-assistance
t 非課税世帯 | low-income-households tax-exempt households-exempt
t 燃料補助,燃料補助金 | fuel-subsidies fuel-subsidy price-support
t 経済対策 | package economic-measures
t 難民 | asylum
t 核弾頭 | nuclear-warheads
t 記者,ジャーナリスト | journalist journalists reporters press
t 収監,拘束,拘留 | jailed imprisoned behind-bars detained custody prison
t 人口,総人口 | inhabitants residents
t 出生数,出生 | live-births babies-born newborns
t 出生率,合計特殊出生率 | total-fertility
t 自然増,自然減 | natural-increase births-minus-deaths natural-change natural-decrease
t 転入超過,純流入,社会増 | net-migration net-inflow net-immigration
t 高齢者,65歳以上 | older-people seniors
t 高齢化率 | ageing-rate share-of-elderly proportion-aged
t 百歳以上,100歳以上 | centenarians
t 若者 | young-adults
t 世帯 | homes
t 結婚,婚姻 | weddings
t 初産 | first-birth first-child first-time-mothers first-baby
t 帝王切開 | caesarean c-section cesarean
t 飲酒 | alcohol
t 心臓病,心疾患 | coronary
t 感染者,感染 | contracted
t ワクチン,接種 | jab vaccine
t 治験,臨床試験,試験 | study
t 投与 | injection treated
t 入院 | admitted hospitalization
t 手術 | surgical
t 被験者,参加者 | adults
t 追跡期間,追跡 | followed-for
t 死亡リスク,死亡率 | risk-of-death death-rate risk-of-dying
t リスク,危険性 | likelihood odds chance
t 歩数 | step-count daily-steps
t 運動不足 | physically-inactive
t 食事 | food
t 摂取量 | intake consumption consume
t 研究チーム,研究者,研究グループ | researchers scientists authors
t 論文 | journal
t 解析,分析 | analysis analysed analyse
t 調査,アンケート | study questionnaire respondents
t 回答,答え | respondents reported
t 被調査者,調査対象 | data-cover covers sample surveyed respondents
t 標本,試料 | cores
t 発見,見つか | uncovered unearthed
t 遺跡,集落 | ruins settlement archaeological remains
t 復元,修復 | reconstruction restoration rebuilt reconstructed repair
t 重要文化財,国宝 | important-cultural-property designated
t 展示,常設展 | exhibition galleries on-display exhibits exhibit
t 来館者,来場者,訪れ | visits attendance welcomed
t 延べ床面積,床面積 | gross-floor
t 敷地,用地,面積 | land acres hectares
t 高さ | stands
t 速度,時速 | mph
t 寿命 | life
t 映画,作品 | film movie films
t 書籍,本 | copies
t 初版 | first-edition printed printing
t 現存 | survive surviving exist extant
t 落札 | hammer
t アルバム,楽曲 | album
t 優勝,初優勝 | winner victory
t 連勝 | wins-in-a-row
t 連敗 | straight-defeats straight-losses
t 勝ち点,勝点 | points
t 出場,試合 | appearances caps
t 移籍金,移籍 | transfer fee transfer-fee
t 航空事故,墜落 | crash accident accidents crashed
t 全損 | hull-loss hull-losses written-off
t 便,運航 | sectors departures
t 乗客 | travellers travelers
t 区間 | section stretch segment
t 制限速度,最高速度 | speed-limit speed-limits permitted-speed
t 歩行者 | walking
t 徒歩 | walk walking on-foot
t 電動キックボード | scooters
t 交通事故 | traffic crashes road-deaths
t 燃費,燃料費 | fuel fuel-cost fuel-bills fuel-costs mileage
t ロケット,打ち上げ | launch launched liftoff rocket
t 着陸 | touched-down
t 公転,周期 | orbit orbits orbital
t 処理性能,性能 | performance inference throughput faster
t 消費電力 | power-draw watts
t チャットボット | chatbot chatbots
t 大学生,学生 | college-students
t 教員,教師 | professors instructors
t 入学,定員 | enrolment enrollment intake admissions
t 奨学金 | loans
t 家賃,賃料 | rental
t 工期,建設 | construction
t 宿泊者,宿泊 | nights
t 客室,客室数 | guest-rooms
t 稼働率 | utilisation
t 消費額 | expenditure
t 売却 | divestment
t 出資 | investment
t 議決権,持ち株,株式保有 | voting-rights voting-power stake shareholding votes
t 市場シェア,シェア | share-of-the-market
t 世界首位,首位 | number-one
t 過去最高,最高 | record-high all-time
t 過去最多,最多 | highest-number
t 木戸,開館,営業時間 | opening-hours closes
"""
"""The ideas, one a line."""
