"""Ideas of money, markets, prices, trade and work: data, in the form of `_concepts_data`."""

MONEY = """
m 物価上昇率,インフレ率,消費者物価,インフレ,コアインフレ | inflation core-inflation
  headline-inflation annual-inflation consumer-inflation
n 社債,普通社債,無担保社債,起債,社債発行,転換社債,新株予約権付社債 | bonds bond notes senior-notes
  note debentures bond-issue bond-sale bond-offering notes-offering corporate-bonds corporate-bond
  senior-unsecured-notes convertible-bonds convertible-notes government-bonds sovereign-bonds
  treasury-bonds
n 元本,額面,発行額,起債額 | principal principal-amount aggregate-principal face-value face-amount
n 満期,償還期限,償還,満期を迎え,期限を迎え | mature maturity maturing due redeem redemption redeemed
n 年限,年債,10年債,5年債,30年債 | tenor tranche year-notes year-bond year-note year-bonds
n 表面利率,クーポン,利率,固定金利 | coupon interest-rate fixed-rate rate interest
n 利払い,利息,支払利息,利子 | interest-payment interest-payments interest-expense interest
t 借り換え,借換,借り換,返済資金 | refinance refinancing repay repayment rolled-over
n 返済,返済額,完済 | repay repaid repayment repayments pay-back paid-back paid-off
n 債務不履行,デフォルト | default defaulted defaults
n 手取り金,手取金,調達資金,調達した資金,調達額 | proceeds net-proceeds gross-proceeds funds-raised
t 使途,資金使途,充てる,充当,充て | use-of-proceeds used-to use-to intends-to-use earmarked allocated
  allocate
n 転換社債,新株予約権付社債 | convertible convertible-bonds convertible-notes
n 新株,新株発行,公募増資,第三者割当増資,第三者割当,株式発行 | new-shares share-issue share-offering
  stock-offering rights-issue private-placement issued-shares
n 公開価格,公募価格,仮条件 | ipo-price offer-price offering-price priced
n 初値 | opening-price debut-price first-trade opened-at
n 上場来高値,年初来高値,最高値,高値 | record-high all-time-high
n 上場来安値,年初来安値,最安値,安値 | record-low all-time-low
n 発行済み株式,発行済株式,株式数 | shares-outstanding outstanding-shares
n 株式分割 | stock-split share-split
n 自社株買い,自己株式取得,自社株,株主還元 | buyback buybacks share-buyback stock-buyback
  share-repurchase repurchase repurchased repurchases shareholder-returns
n 中間配当,期末配当,増配,減配,無配,年間配当 | dividend payout interim-dividend final-dividend
m 配当性向 | payout-ratio
m 売上原価,原価 | cost-of-sales cost-of-revenue cost-of-goods
n 販管費,販売管理費 | sg&a selling-general operating-expenses
m 減価償却費,減価償却 | depreciation amortization amortisation
m 減損損失,減損,評価損 | impairment write-down writedown write-off writedowns
n 引当金,貸倒引当金 | provision provisions allowance
n 特別損失,特損 | extraordinary-loss one-time-charge special-loss charge charges
n 特別利益,特益 | extraordinary-gain one-time-gain
m 税引き前利益,税引前利益,税前利益 | pretax-profit pre-tax-profit profit-before-tax pretax-income
m 調整後利益,調整後純利益,実質利益 | adjusted-profit adjusted-earnings adjusted-net-income
m EBITDA | ebitda
m フリーキャッシュフロー,営業キャッシュフロー | free-cash-flow operating-cash-flow cash-flow
  cash-from-operations
n 手元資金,手元流動性,現預金,現金同等物 | cash cash-equivalents cash-on-hand liquidity
n 純負債,純有利子負債 | net-debt
n 総資産 | total-assets
n 運用資産,預かり資産,運用額 | assets-under-management aum assets-managed manages managed
m 自己資本比率 | capital-ratio equity-ratio capital-adequacy
m 自己資本利益率,ROE | return-on-equity roe
m 株価収益率,PER | price-to-earnings price-earnings
n 既存店売上高,既存店 | same-store same-store-sales comparable-sales like-for-like comparable-store
n 実質ベース,現地通貨ベース | constant-currency constant-currencies organic
n 増収増益,過去最高益,最高益 | record-profit record-earnings
n 黒字転換,黒字化,黒字に転,黒字に転換 | return-to-profit returned-to-profit swung-to
  turned-profitable profitable profit
n 赤字転落,赤字に転,赤字幅 | swung-to loss losses net-loss
n 赤字国債,国債発行,国債発行額 | government-bonds bond-issuance government-debt sovereign-bonds
n 米国債,財務省証券 | treasuries treasury-bonds treasury-notes u.s-treasuries
n 地方債 | municipal-bonds local-bonds munis
n 財政赤字,赤字額 | budget-deficit fiscal-deficit deficit shortfall
n 財政黒字 | budget-surplus fiscal-surplus surplus
n 公的債務,政府債務,国の借金,累積債務 | public-debt government-debt national-debt sovereign-debt
n 補正予算 | supplementary-budget extra-budget
n 一般会計 | general-account general-budget
n 概算要求 | budget-request budget-requests
n 歳出削減,緊縮,緊縮財政 | austerity spending-cuts spending-cut
n 経済対策,景気刺激策,景気対策 | stimulus stimulus-package economic-package relief-package
n 減税,減税額,税額控除 | tax-cut tax-cuts tax-credit tax-credits tax-break tax-breaks
n 増税,課税,追徴課税 | tax-increase tax-hike tax-rise levy levied taxed back-taxes unpaid-taxes
n 法人税率,法人税 | corporate-tax corporate-tax-rate corporation-tax
n 所得税率,所得税 | income-tax
n 相続税 | inheritance-tax estate-tax
n 固定資産税 | property-tax
n 富裕税,富裕層 | wealth-tax wealthy rich-people richest millionaires billionaires
n 追徴課税,申告漏れ,脱税,所得隠し | back-taxes tax-evasion unpaid-taxes undeclared evaded
n 炭素税 | carbon-tax
n 付加価値税 | vat value-added-tax
n 軽減税率 | reduced-rate reduced-tax
n 非課税,免税 | tax-free duty-free tax-exempt exempt
n 相互関税,追加関税,報復関税,輸入関税,反ダンピング関税 | tariff tariffs reciprocal-tariffs
  retaliatory-tariffs additional-tariff import-duty import-duties anti-dumping duties levies
t 自由貿易協定,FTA,経済連携協定,EPA | free-trade-agreement free-trade trade-agreement trade-deal
t 環太平洋経済連携協定,TPP | trans-pacific tpp cptpp
t 世界貿易機関,WTO | wto world-trade-organization world-trade-organisation
n 貿易額,貿易総額,往復貿易 | trade bilateral-trade two-way-trade trade-volume total-trade
n 貿易黒字,黒字額,黒字,経常黒字 | trade-surplus surplus
n 経常黒字 | current-account-surplus current-account
n 輸出規制,輸出管理,禁輸 | export-controls export-curbs export-restrictions embargo export-ban
n 対米輸出,対米 | exports-to-the-u.s to-the-united-states
n 直接投資,対外直接投資,対日直接投資 | foreign-direct-investment direct-investment fdi
n 制裁関税 | punitive-tariffs tariffs
n 政策金利,主要政策金利,誘導目標 | policy-rate benchmark-rate key-rate base-rate federal-funds-rate
  interest-rate interest-rates target-range repo-rate cash-rate overnight-rate
n 利上げ,利上げ幅 | rate-hike rate-hikes rate-increase rate-rise raised-rates raise-rates hike hiked
  raised-interest-rates tightening
n 利下げ,利下げ幅 | rate-cut rate-cuts cut-rates cut-interest-rates lowered-rates lower-rates easing
n マイナス金利 | negative-interest negative-rates negative-rate
n ゼロ金利 | zero-rate zero-interest
n 長期金利,10年物国債 | long-term-yield ten-year-yield benchmark-yield year-yield bond-yield
n 住宅ローン金利 | mortgage-rate mortgage-rates
n 預金金利 | deposit-rate savings-rate
n 量的引き締め,保有資産,資産購入,国債買い入れ,買い入れ | asset-purchases quantitative-tightening
  bond-purchases bond-buying balance-sheet
n 金融政策決定会合,金融政策 | monetary-policy policy-meeting policy-board
t 連邦公開市場委員会,FOMC | fomc federal-open-market-committee fed
t 欧州中央銀行,ECB | ecb european-central-bank
t イングランド銀行,英中銀 | bank-of-england boe
t 人民銀行,中国人民銀行 | people's-bank-of-china pboc
n 消費者物価指数,CPI | cpi consumer-price-index consumer-prices consumer-price inflation
n コア指数,生鮮食品を除く,コアインフレ | core core-inflation core-cpi excluding-fresh-food
  excluding-food
n 企業物価,卸売物価,生産者物価 | producer-prices producer-price ppi wholesale-prices wholesale
n 個人消費支出,PCE | pce personal-consumption
n 小売売上高 | retail-sales
n 鉱工業生産 | industrial-production industrial-output factory-output
n 耐久財受注 | durable-goods
n 購買担当者景気指数,PMI | pmi purchasing-managers
t 短観,業況判断指数,業況判断 | tankan business-sentiment
n 景況感,消費者態度指数,消費者信頼感 | sentiment consumer-confidence business-confidence confidence
n 実質賃金 | real-wages real-wage inflation-adjusted-wages
n 名目賃金,現金給与総額 | nominal-wages cash-earnings total-cash-earnings
n 平均時給,時間当たり賃金 | hourly-earnings average-hourly hourly-pay hourly-wage
n 実質成長率,実質国内総生産,実質GDP | real-gdp gdp economy-grew economy-shrank
n 前期比年率,年率換算,年率 | annualized annualised annualized-rate annual-rate annual-pace
n 名目国内総生産,名目GDP | nominal-gdp
n 1人当たり国内総生産,1人当たりGDP,一人当たりGDP | gdp-per-capita per-capita-gdp
n 家計,家計支出,消費支出,家計消費 | household-spending consumer-spending household-consumption
  household-expenditure
n 家計債務 | household-debt
n 物価高,生活費 | cost-of-living living-costs
n 景気後退,リセッション | recession downturn contraction
n マイナス成長 | contraction contracted shrank
n 潜在成長率 | potential-growth
n 雇用統計,非農業部門雇用者数,就業者数 | nonfarm-payrolls payrolls jobs-report jobs-added
n 新規失業保険申請,失業保険申請件数 | jobless-claims initial-claims unemployment-claims
n 有効求人倍率 | jobs-to-applicants job-availability job-to-applicant
n 労働参加率 | participation-rate labor-participation
n 春闘,春季労使交渉,労使交渉,団体交渉 | shunto spring-wage wage-talks wage-negotiations
  collective-bargaining labor-talks
n 組合員 | union-members members
n 組織率 | unionization union-density unionized
n 希望退職,早期退職,早期退職者 | voluntary-retirement early-retirement voluntary-redundancy
  voluntary-buyouts
n 人員整理,余剰人員,解雇者 | redundancies redundancy layoffs dismissals laid-off
n 全従業員,従業員の,全社員 | workforce headcount global-workforce employees
n 正社員,正規雇用 | full-time permanent-employees regular-employees full-time-employees
n 派遣社員,契約社員,パート,アルバイト | temporary-workers part-time part-timers contract-workers
  contractors
n 技能実習生,特定技能 | technical-trainees technical-intern skilled-worker specified-skilled
n 週休3日,週4日勤務,週4日 | four-day-week four-day-workweek four-day-working
n 出社,オフィス勤務 | return-to-office in-office in-the-office
n 副業,兼業 | side-jobs second-job side-job
n 過労死,過労 | overwork karoshi
n 労災,労働災害 | workplace-accident industrial-accident work-related workplace-deaths
n 男女賃金格差,賃金格差 | gender-pay-gap pay-gap wage-gap
n 最高経営責任者の報酬,経営者報酬 | ceo-pay executive-pay
n ストックオプション | stock-options
n 企業買収,買収総額,買収価格,買収金額 | acquisition takeover deal purchase-price deal-value
n 株式公開買い付け,公開買い付け,TOB | tender-offer takeover-bid tob
n 買い付け価格,1株当たり | per-share a-share offer-price
n 敵対的買収 | hostile-takeover hostile-bid
n 完全子会社,完全子会社化 | wholly-owned-subsidiary wholly-owned
n 非公開化,上場廃止 | take-private delist delisted delisting privatization going-private
n 分社化,スピンオフ,事業分離 | spin-off spinoff spun-off split
n 事業売却,売却先 | divestiture sold-its sale-of divest disposal
t 投資ファンド,プライベートエクイティ,ファンド,ヘッジファンド,政府系ファンド | private-equity fund
  funds investment-fund hedge-fund sovereign-wealth-fund wealth-fund
t ヘッジファンド | hedge-fund hedge-funds
t 物言う株主,アクティビスト | activist activist-investor
t 株主総会 | shareholders-meeting annual-meeting annual-general-meeting agm
t 独占禁止法,反トラスト法,独禁法,反トラスト | antitrust competition-law monopoly anti-monopoly
t 公正取引委員会,公取委 | fair-trade-commission ftc antitrust-watchdog competition-authority
t 証券取引委員会,SEC | sec securities-and-exchange-commission
t 連邦取引委員会 | ftc federal-trade-commission
t 金融庁 | financial-services-agency fsa
t 国税庁,国税局 | national-tax-agency tax-authorities tax-bureau
t 内国歳入庁 | irs internal-revenue-service
t 民事再生法,民事再生 | civil-rehabilitation
t 会社更生法,会社更生 | corporate-reorganization corporate-rehabilitation
t 連邦破産法,破産法,チャプターイレブン | bankruptcy-protection bankruptcy-code
n 破産申請,破産手続き | filed-for-bankruptcy bankruptcy-filing insolvency insolvent
n 負債総額 | total-debt liabilities debts
n 債権者 | creditors creditor lenders
n 救済,救済策,公的資金 | bailout rescue-package public-funds bail-out
n 不良債権 | bad-loans nonperforming-loans non-performing-loans
n 預金残高,預金 | deposits deposit
n 融資残高,融資額,融資枠,与信枠 | loans lending credit-line credit-facility loan outstanding-loans
n クレジットカード | credit-card credit-cards
n キャッシュレス,キャッシュレス決済,電子マネー | cashless contactless mobile-payment
  digital-payments
n 現金給付,給付 | cash-handout cash-handouts handout handouts cash-payment
n 評価益,含み益 | unrealized-gains paper-gains paper-profit
n 含み損 | unrealized-losses paper-losses
n 時価総額首位 | most-valuable
n 資産家,大富豪,億万長者 | billionaire billionaires tycoon richest wealthiest
n 純資産額,個人資産,資産額 | net-worth fortune wealth
t 株式市場,証券取引所,東証,東京証券取引所,ニューヨーク証券取引所 | stock-exchange stock-market
  bourse tokyo-stock-exchange new-york-stock-exchange
t ナスダック | nasdaq
t ニューヨーク証券取引所 | nyse new-york-stock-exchange
n 日経平均株価,日経平均 | nikkei nikkei-stock-average
n TOPIX,東証株価指数 | topix
n ダウ平均,ダウ工業株,ダウ | dow-jones dow dow-jones-industrial-average
n S&P500 | s&p
n 売買代金,出来高 | trading-volume turnover traded volume
n 外国為替,円相場,為替相場,対ドル | foreign-exchange yen-rate against-the-dollar to-the-dollar
  exchange-rate
n 為替介入,介入,円買い | intervention intervened yen-buying
n ドル高 | strong-dollar stronger-dollar
n 通貨安,切り下げ | devaluation weaker-currency devalued depreciation
n 金価格,金相場 | gold-price gold-prices gold spot-gold
n 小麦価格 | wheat-prices wheat
n 国際商品,商品相場 | commodity commodities
n 先物,先物価格 | futures futures-price
n WTI,米国産標準油種 | wti west-texas-intermediate
n 北海ブレント,ブレント | brent
n 原油生産,産油量,減産,増産 | oil-output production-cut production-cuts output-cut output
t 石油輸出国機構,OPEC | opec
t 国際エネルギー機関,IEA | iea international-energy-agency
t 経済協力開発機構,OECD | oecd
t アジア開発銀行,ADB | adb asian-development-bank
t 主要7カ国,G7 | g7 group-of-seven
t 20カ国・地域,G20 | g20 group-of-twenty
n 暗号資産交換業者,仮想通貨交換業者,取引所,証券取引所,東京証券取引所 | crypto-exchange
  cryptocurrency-exchange exchange stock-exchange tokyo-stock-exchange new-york-stock-exchange
n ニューヨーク証券取引所 | crypto-exchange cryptocurrency-exchange exchange stock-exchange
  tokyo-stock-exchange new-york-stock-exchange
n ステーブルコイン | stablecoin stablecoins
n デジタル通貨 | digital-currency cbdc digital-yuan
n 保険会社,生命保険,損害保険,生保,損保 | insurer insurers life-insurance insurance
n 再保険 | reinsurance reinsurer
n 保険金額 | insured payout claim claims
n 年金基金,公的年金,年金積立金 | pension-fund public-pension pension gpif
n ベンチャーキャピタル,VC | venture-capital vc
n シード,シード資金 | seed seed-round seed-funding
n ユニコーン | unicorn unicorns
n 主導し,引受先,出資者,投資家,個人投資家,機関投資家 | investors investor led-by backers led
  retail-investors individual-investors institutional-investors
n クラウドファンディング | crowdfunding crowdfunded kickstarter
n 住宅価格,新築価格,マンション価格,分譲価格 | house-prices home-prices property-prices median-price
n 公示地価,基準地価,路線価,地価 | land-prices land-price
n 着工件数,住宅着工,新設住宅着工 | housing-starts
n 中古住宅,中古住宅販売 | existing-home existing-home-sales
n 家賃補助 | rent-subsidy housing-benefit
n オフィスビル | office-building office-tower office-space
n 商業施設,ショッピングモール,ショッピングセンター | shopping-mall shopping-center mall
n 百貨店,デパート | department-store department-stores
n スーパー,スーパーマーケット | supermarket supermarkets grocery
n コンビニ,コンビニエンスストア | convenience-store convenience-stores
t 電子商取引,ネット通販,EC,通販 | e-commerce online-shopping ecommerce online-retail online-sales
n ファストフード | fast-food
n 牛丼 | beef-bowl
n ハンバーガー | burger burgers hamburger
n 値引き率,割引率 | discount
n 据え置き | unchanged held-steady kept-unchanged hold
n 燃油サーチャージ,燃油特別付加運賃 | fuel-surcharge
n 初乗り,初乗り運賃 | base-fare minimum-fare initial-fare
n 定期券 | commuter-pass season-ticket
n 乗り放題 | unlimited-ride travel-pass flat-rate
n ガソリン補助金,燃料補助 | fuel-subsidy gasoline-subsidies
n 卸値,卸売価格 | wholesale-price wholesale
n 希望小売価格,税抜き価格,税込み価格 | suggested-retail-price msrp retail-price list-price
n 月額料金,年額,会費,年会費 | monthly-fee annual-fee membership-fee subscription a-month per-month
n 入会金 | joining-fee enrollment-fee
n 通行料,通行料金 | toll tolls
n 宿泊税,観光税,出国税 | tourist-tax lodging-tax accommodation-tax departure-tax visitor-tax
  city-tax
n 賠償命令,支払い命令 | ordered-to-pay
n 懲罰的賠償 | punitive-damages
n 和解案,和解合意 | settlement settled settle
n 違約金,解約金 | breakup-fee termination-fee penalty
n 契約金額,受注金額,契約総額 | contract-value contract-worth worth valued
n 輸送費,物流費,運送費 | shipping-costs freight-costs freight-rates logistics-costs
n コンテナ,コンテナ運賃 | container containers container-rates teu
t 供給網,サプライチェーン | supply-chain supply-chains
n 在庫調整 | destocking inventory-adjustment
n 工作機械 | machine-tools machine-tool
n 粗鋼,粗鋼生産 | crude-steel steel-output
n 造船,新造船 | shipbuilding shipbuilder shipyard
n 建設機械,建機 | construction-machinery
n 繊維 | textile textiles
n 化粧品 | cosmetics beauty
n 高級品,ブランド品 | luxury luxury-goods
n 家庭用品,日用品 | household-goods consumer-goods
n 化学品 | chemicals
n 食品ロス,フードロス | food-waste food-loss
n 世界食糧計画,WFP | world-food-programme world-food-program wfp
t 食糧農業機関,FAO | fao food-and-agriculture-organization
n 奴隷労働,強制労働 | forced-labor forced-labour modern-slavery
n 格差,所得格差,ジニ係数 | inequality income-gap gini
n 生活保護 | welfare welfare-recipients public-assistance
n 受給者,受給 | recipients beneficiaries receive benefits
n 失業手当,失業給付 | unemployment-benefits unemployment-benefit
n 児童手当 | child-allowance child-benefit
n 年金受給,支給開始年齢,受給開始 | pension-age retirement-age pensioners
n 社会保障費,社会保障 | social-security social-welfare
n 寄付者 | donors donor
n 遺産,相続 | inheritance estate inherited bequest
n 慈善団体,慈善,チャリティー | charity charities philanthropic
n 宝くじ | lottery jackpot
n カジノ,統合型リゾート | casino casinos integrated-resort
n 賭け,賭博,ギャンブル | gambling betting bets wagers
n 不動産価格 | property-prices real-estate-prices
n 不動産開発,デベロッパー | property-developer developer real-estate-developer
n ふるさと納税 | hometown-tax furusato
n マイナンバー,マイナンバーカード | my-number
n 企業数社,倒産件数 | bankruptcies business-failures
n 廃業 | went-out-of-business closures
t 創業者一族,創業家 | founding-family
n 後継者 | successor succession heir
n 開示,公開文書,届け出,有価証券報告書 | filing disclosed filings disclosure regulatory-filing
n 不正会計,粉飾,粉飾決算 | accounting-fraud accounting-scandal falsified
n 内部告発,公益通報 | whistleblower whistle-blower
n 品質不正,検査不正,データ改ざん,改ざん | falsification falsified data-fraud rigged
n 談合,カルテル | cartel bid-rigging price-fixing collusion
n 決算,決算発表,四半期決算 | earnings results financial-results earnings-report quarterly-results
n 通期見通し,業績見通し,会社予想 | guidance outlook full-year-forecast forecast
n 市場予想,アナリスト予想,事前予想 | analysts-expected analyst-estimates market-expectations
  consensus expectations analysts-had
n 前年同月,前年同月比 | year-on-year from-a-year-earlier year-ago a-year-earlier same-month
  twelve-months year-over-year
n 前月比 | month-on-month from-the-previous-month month-over-month
n 累計販売,累計出荷 | cumulative-sales lifetime-sales
n 受取額,受け取 | receive received receives
n 支払額,支払総額 | payment paid payments payout
n 余剰金,剰余金 | surplus
n 不足額,資金不足,財源不足 | shortfall funding-gap gap
n 税収減 | revenue-shortfall
n 埋め合わせ,補填 | offset compensate
n 賃借料,リース | lease leased leasing
n 購入者,買い手 | buyer buyers purchaser purchasers
n 売り手 | seller sellers
"""
"""The ideas, one a line."""
