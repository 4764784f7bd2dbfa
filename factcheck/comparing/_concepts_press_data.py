"""What English releases and statistics call what news names: data, see `_concepts_data`.

Rows of ideas that have others already, with further words for them.
"""

PRESS = """
n 個人消費,家計消費,家計支出 | consumer-spending personal-consumption household-spending
  private-consumption consumption household-consumption
t 貯蓄率,貯蓄 | saving-rate savings-rate saving savings
t 総投資額,投資額,総事業費,投じ | cost invest invested investment spend worth
t 賃金の伸び,賃金,平均賃金,給与 | earnings earnings-growth average-earnings wages pay pay-growth
  wage-growth average-pay salary salaries
n 求人数,求人件数,求人 | vacancies job-openings openings job-postings unfilled-posts
n 就業者数,就業者,雇用者数,雇用者 | employment employed people-in-work in-work jobs payrolls
t 未利用者,利用していない | offline unconnected without-access
n 外国から,海外から,国外から | from-abroad international foreign overseas
t 栽培歴,栽培,育て | growing grow grown cultivation cultivated farming
t 発覚,判明,検知 | discovered discovery detected detection came-to-light found-out noticed
t 侵入,不正アクセス,不正侵入 | entered enter break-in intrusion intruders accessed access hack
  hacked breach unauthorized-access unauthorized-activity compromised
t 有料会員,有料契約,有料利用者,有料 | paid paying pay subscribers paid-members paid-memberships
n 週間利用者,週の利用者,週間アクティブ | weekly-users weekly-active every-week each-week a-week
n 月間利用者,月の利用者,月間アクティブ | monthly-users monthly-active every-month each-month a-month
n 粗利益率,売上総利益率,粗利率 | gross-margin gross-profit-margin gross-margins
n 純金利収入,資金利益,利ざや収入 | net-interest-income net-interest interest-income
n 与信費用,貸倒引当金,貸し倒れ引当金,信用コスト | provisions provision credit-losses loan-losses
  loan-loss-provisions credit-loss
t 受注高,受注額,受注 | orders order-intake bookings new-orders order-bookings
n 受注残,受注残高 | backlog order-book order-backlog
n 客単価,平均単価 | average-check average-ticket average-basket spend-per-customer
n 既存店売上高,既存店 | comparable-sales same-store-sales like-for-like comps comp-sales
  comparable-store
n 起動時間,起動 | cold-start startup startup-time boot boot-time launch-time
t 応答時間,遅延,待ち時間 | latency response-time delay waiting-time wait
t 修正プログラム,修正版,パッチ | patch patched fix fixes update hotfix
n 貢献者,協力者,寄稿者 | contributors contributor contributions
n 長期サポート,サポート期間 | lts long-term-support supported support-window
n ダウンロード,インストール | downloads downloaded download installs installed installations
n 予約金,手付金,頭金 | deposit down-payment
t 予約,予約受付,先行予約 | pre-orders pre-order reservations reserve bookings
t 最大出力,出力,馬力 | horsepower power output hp peak-power
n 加速,到達時間 | accelerates acceleration sprint sprints zero-to-sixty
n 価格は,車両価格,本体価格,希望小売価格 | starts-at starting-at priced-at pricing price msrp
n 単収,収量,反収 | yield yields yield-per-acre per-hectare
n 収穫面積,作付面積,作付け面積 | area-harvested harvested-area planted-area acreage hectares
t 被保険者,加入者,契約者 | insured policyholders policy-holders members enrolled covered
t 契約件数,保険契約 | policies policy contracts contract
t 対象者,被験者,参加者,調査対象 | participants subjects enrolled volunteers respondents sample
  surveyed people-studied
t 服用,投与,使用者 | took take taking treated treatment received dose
n 受賞者,受章者 | recipients recipient laureates laureate winners honorees
n 賞金,賞金総額,優勝賞金 | prize prize-money award purse winner's-check winner's-cheque
t 改修,修復,再建 | renovation renovated restoration restored refurbishment refurbished
  rebuilding overhaul
t 展示,公開,陳列 | on-display display exhibited exhibit show shown on-view
t 寄贈,遺贈,寄付 | bequest donated donation donations gift given donors
n 油彩,油絵,絵画 | oil-paintings oils oil-on-canvas paintings canvases
t 新館,別館,増築 | new-wing wing extension annex annexe addition
n 収集家,コレクター | collector collectors
e 着工,起工,工事開始 | ground-broken broke-ground ground-breaking groundbreaking work-began
  work-started construction-began construction-started begun
n 貯水量,貯水容量 | storage reservoir-capacity storage-capacity
t 主塔,塔,尖塔 | towers tower pylons pylon spire
t 支間,中央支間,径間 | span main-span longest-span central-span
t 水位,増水 | river-level water-level gauge gauges crest
n 流域,集水域 | basin catchment watershed drainage
t 犠牲,犠牲者,死者,死亡 | killed died dead deaths death-toll lives victims fatalities toll
n 家を失,住まいを失,家を追わ | homeless displaced forced-from-their-homes without-homes
n 保険金,支払保険金,保険支払い | insured-losses payouts payout claims insurance-claims
n 税優遇,優遇税制,税制優遇 | tax-rulings tax-breaks tax-relief tax-benefits tax-credits
n 追徴税,追徴課税,追徴額 | back-taxes unpaid-taxes tax-bill tax-demand
t 定数,総議席,議席総数 | seats total-seats members chamber
e 国葬,葬儀,告別式 | funeral state-funeral burial memorial-service
n 高齢化率,高齢者の割合 | older-people elderly share-of-elderly
n 都市化率,都市人口 | urbanization-rate urbanisation-rate urbanization urban-population
  living-in-cities
t 出生数,出生児数,出生児,赤ちゃん | births born babies newborns live-births
n 移民,純移民,移入 | immigration migration net-migration immigrants migrants
t 外国人客,訪日客,外国人旅行者,外国人観光客,訪日外国人 | foreign-visitors foreign-tourists
  foreign-arrivals international-arrivals overseas-visitors arrivals tourists
t 契約期間,契約は,契約 | contract runs-until deal agreement
t 試料,標本,サンプル | samples sample rocks rock soil material specimens
t 打ち上げ,発射 | blasted-off blast-off lifted-off lift-off liftoff launched launch takes-off
n エース,サービスエース | aces ace
t 長編,小説,長編小説 | novels novel books fiction
t 著書,著作,作品 | works work books titles published
t 興行収入,興収 | gross grossed box-office took-in earned ticket-sales
t 制作費,製作費 | budget cost-to-make production-cost production-budget cost
t 上映館,上映館数,公開館 | theaters theatres cinemas locations screens
n 原油価格,原油先物 | crude-price oil-price crude-prices brent crude wti
n 日量,1日あたり | barrels-a-day barrels-per-day bpd a-day per-day daily
n 水力,水力発電 | hydro hydropower hydroelectric
t 増設,新設,追加 | added addition additions adding new-capacity newly-installed expansion
n 産卵,産み,産む | lay lays laid eggs clutch spawning
n 再生,再利用,リサイクル | recycled recycling recycle reused reuse
t 会合,会議,協議 | session sessions meeting talks round conference summit
t 採択,合意 | adopted agreed agreement adoption endorsed approved
t 支援額,支援,援助 | funding aid assistance support help
t 融資,融資枠,貸し付け,貸付 | loan loans lending financing credit lent
n 債務残高,公的債務,政府債務 | debt public-debt government-debt outstanding-debt borrowing
t 実質,実質ベース | real real-terms inflation-adjusted constant-prices constant-currency
t 名目,名目ベース | nominal current-prices current-dollars
t 速報値,速報 | preliminary advance-estimate flash initial provisional first-estimate
t 確報,改定値,確報値 | revised final-estimate final second-estimate updated
n 上方修正,引き上げ | raised raises upgraded revised-up revised-upward lifted increased
t 季節調整,季調 | seasonal-adjustment seasonally-adjusted adjusted
n 派遣,派遣社員,派遣労働者 | temporary-workers temps agency-workers temporary-staff
n 管理職,幹部 | management managers managerial senior-roles leadership executives
n 大学進学率,進学率 | enrolment enrollment college-going going-to-university
t 上位,首位,トップ | top leading first highest largest biggest
t 下位,最下位 | bottom lowest last smallest
t 厚さ,厚み | thick thickness thinned deep
t 総資産,資産総額 | total-assets assets assets-under-management
t 純資産,自己資本 | equity net-assets net-worth shareholders'-equity capital
t 工場,製造拠点,生産拠点 | facility plant factory plants factories site sites works mill fab
t 敷地,用地 | site campus grounds land plot acres
t 走行距離,走行 | miles mileage kilometers driven driving distance
n 奨学金,給付金,助成金,補助金 | grants grant scholarship scholarships subsidy subsidies bursaries
n 時給,時間給 | hourly an-hour per-hour hourly-wage hourly-pay
t 最高額,最高値,過去最高 | largest highest record most-expensive most-valuable all-time-high
t 利用企業,導入企業,顧客企業 | customers companies organizations businesses users clients
t 導入,採用,採り入れ | deployed adopted introduced rolled-out adoption uses implemented
t 公開,発表,公表 | public released release published unveiled launched announced
t 発売,販売開始,出荷開始 | availability available on-sale go-on-sale launch launches released
  deliveries-begin shipping ships arrives-in-stores
t 経営破綻,破綻,倒産 | failure failed bankruptcy bankrupt collapsed collapse insolvency
t 流出,漏えい,漏洩,盗ま | stolen exposed leaked leak breach outflow outflows withdrawn withdrawals
t 顧客情報,個人情報,データ | personal-details personal-information customer-data records data
  details-of personal-data
n 新規感染,新たに診断,新たに確認 | newly-diagnosed new-cases new-infections newly-infected
t 差,開き,リード | difference gap margin lead ahead behind
t 伸び率,増加率,上昇率 | growth-rate growth rise increase gain annual-growth rate-of-growth
t 前年同期比,前年比,前年同月比 | year-on-year year-over-year yoy annual from-a-year-earlier
  from-a-year-ago compared-with-a-year-earlier on-year
n 前期比,前四半期,前四半期比,前の四半期 | previous-quarter prior-quarter preceding-quarter
  quarter-on-quarter sequentially qoq in-the-quarter on-the-quarter last-quarter
n 前月比,前月,前の月 | previous-month prior-month month-over-month month-on-month mom on-the-month
  last-month
t 見込み,予想,予測,見通し,見込ん | expected expects forecast forecasts projected projects outlook
  guidance estimate estimates predicted sees seen set-to anticipates
t 目標,目指,計画 | target targets goal aims plans plan planned intends hopes
t 利下げ,金利引き下げ | cut-rates rate-cut cut-its-benchmark lowered-rates reduction lowering easing
  reduces cut-interest-rates
t 利上げ,金利引き上げ | raised-rates rate-hike increase-in-rates tightening hike raising-rates
t 据え置,維持 | unchanged hold held kept maintained left steady keeps
t 首位,1位,トップ | first-place top-spot led leads leader number-one
t 議席減,議席を失,議席減ら | lost-seats losing seats down
n 失業率,失業者 | unemployment jobless unemployed out-of-work
t 利用者数,利用者,ユーザー | users user customers people-use use passengers riders patrons
n 売上高,販売額,売り上げ | revenue revenues sales turnover net-sales net-revenues net-revenue
n 純利益,最終利益 | net-income net-profit net-earnings profit-attributable profit-after-tax
n 営業利益,営業黒字 | operating-income operating-profit operating-earnings ebit
n 1株利益,1株当たり利益,1株あたり利益 | eps earnings-per-share per-diluted-share per-share
  diluted-eps
n 海外売上,海外売上高,海外比率,海外向け | overseas overseas-sales international-sales foreign-sales
  outside abroad exports
n 発症,発症リスク,罹患 | risk incidence developed develop onset hazard-ratio
n 死亡率,致死率,死亡リスク | mortality death-rate fatality-rate case-fatality risk-of-death
n 追跡,追跡期間,追跡調査 | follow-up followed followed-up tracked observation
n 大会記録,コースレコード | course-record tournament-record championship-record meet-record
t 縮め,短縮,更新 | shortened cut reduced broke improved lowered
t 出場者,出走者,参加人数 | runners starters entrants participants started competitors field
t 中央支間,全長,延長 | length total-length long miles-long kilometers-long overall-length
t 乗組員,乗員,搭乗者 | crew on-board aboard passengers
t 引き下げ幅,下げ幅,減少幅,下落幅 | cut reduction decrease decline drop fall
t 引き上げ幅,上げ幅,増加幅,上昇幅 | increase rise raise hike gain
n 人件費,給与費,賃上げ | labor-costs labour-costs wage-bill payroll pay-rise pay-raise
n 退職,退職者,早期退職 | retire retired retirement buyouts voluntary-departures severance
t 視聴,視聴回数,再生回数 | views viewed viewing viewers streams streamed watched hours-viewed
t 放送,配信,中継 | broadcast streaming aired airing stream
n 観測史上,統計開始以来,過去最多,過去最高 | since-records-began on-record since-monitoring-began
  all-time-high highest-ever record-high most-ever
t 面積,焼失面積,焼失 | area acres hectares burned burnt scorched
n 鎮圧率,消火 | contained containment contain
n 消防隊員,消防士 | firefighters firefighting crews
t 部隊,兵士,兵力,自衛隊 | troops soldiers forces personnel army
t 攻撃,空爆,爆撃 | strike strikes attack attacks airstrike airstrikes bombing raid
n 無人機,ドローン | drones drone uavs unmanned
n 停戦,休戦 | ceasefire cease-fire truce
t 人質,拘束 | hostages hostage captives detained held
t 送還,強制送還 | deported deportation deportations removed returned
t 入国,入国者,到着 | arrived arrivals arrival entered entries crossed crossings
n エネルギー,エネルギー価格 | energy energy-prices fuel
n 食品,食料品,食料 | food groceries food-prices
n 家賃,住居費 | rent rents housing shelter
n 参加率,労働参加率,労働力率 | participation-rate labor-force-participation participation
n 収容人数,定員,収容 | seats capacity carries holds accommodates
n 通行,通行台数,交通量 | traffic vehicles-a-day daily-traffic carries crossings
n 署名,締結,加盟 | signed parties signatories members joined
n 所要時間,結ぶ,かかる | takes taking travel-time journey-time minutes-from
n 評価,評点,星 | rated rating ratings stars score scored
n 創刊,創業,設立 | founded established started set-up launched-in since
n 発効,施行 | entered-into-force takes-effect took-effect in-force effective
n 欠航,運休 | cancelled canceled grounded suspended
n 積雪,降雪 | snow snowfall snowpack
n 利回り,長期金利 | yield yields
n 公用語,言語 | official-languages languages language
n 乗組員,乗せ,乗り込 | crew aboard astronauts on-board carrying carried
n 全焼,焼け落ち | burned-down burnt-down destroyed-by-fire gutted
n 賃上げ,昇給 | raises raise pay-rise pay-raises wage-hike wage-increases
n 収入,歳入 | revenue income receipts takings
n 赤字,財政赤字,貿易赤字 | deficit shortfall trade-deficit budget-gap
n 全体の,占め,占める | account accounts accounted represent represents made-up make-up share-of
"""
