"""More ideas that news speaks of: data, in the form of `_concepts_data`, written for this."""

MORE = """
m 営業利益率 | operating-margin
m 保証,保証期間 | warranty warranties guaranteed-for
m 効率,効率性 | efficiency efficient
n 連勝,連敗 | streak
m 純利益率 | net-margin profit-margin
m 粗利益,粗利,売上総利益 | gross-profit
m 粗利率,粗利益率 | gross-margin
n 経常赤字,経常収支 | current-account
m 空室率,空き室 | vacancy-rate vacancy vacant
n 賃上げ,ベースアップ,昇給 | pay-rise pay-increase wage-increase wage-hike
m 再犯率 | recidivism
m 感染率,陽性率 | positivity infection-rate
m 罹患率,有病率 | prevalence incidence
m 回復率,治癒 | recovery-rate cure cured
n 完走,完走率 | finishers completion
n 離職者 | quit quits leavers
m 継続率,解約率,解約 | churn retention
n 稼働 | uptime utilization utilisation
m 定着率 | retention-rate
m 出席率,出席 | attendance attended
m 登録率 | enrollment enrolment
m 開票率,開票 | counted tallied
m 不支持率,不支持 | disapproval
n 視聴時間 | watch-time
n 賛成,賛成票 | in-favor in-favour yes-votes approve-of
n 反対,反対票,賛成反対 | against opposed oppose voted-against
n 棄権 | abstained abstentions
n 得票数 | votes-received
n 行方不明者,安否不明 | missing unaccounted-for
n 搬送,救急搬送 | taken-to-hospital hospitalized hospitalised rushed ambulance
n 避難所 | shelter shelters evacuation-center evacuation-centre
n 被災,被災者 | disaster-hit survivors affected
n 生存,生存者,助かっ | survive survivor survived
n 落雷 | lightning
n 溺れ,水死 | drown drowned drowning
n 交通事故 | traffic-accident road-accident car-crash
n 乗組員 | crew-member
n 乗客乗員,乗員乗客 | on-board aboard passengers crew
n 拘束者,不法入国,越境 | apprehend apprehended apprehensions crossing crossings
n 入国,入国者 | arrivals entry-into entered
n 出国 | departures
n 滞在,滞在日数 | stay stayed
n 亡命,庇護 | asylum
n 帰還者 | returnees
n 就業者,雇用者 | employed payroll payrolls jobs employment nonfarm
n 失業保険 | jobless-claims unemployment-benefit
n 求職 | job-seekers
n 非正規 | part-time temporary-workers non-regular
n 管理職,女性管理職 | managers management-positions managerial women-managers female-managers
n 育児休業 | parental-leave paternity maternity paternity-leave
n 待機児童 | waiting-list
n 保育所,保育園 | nursery nurseries day-care daycare childcare
n 出産 | childbirth births gave-birth
n 初婚 | first-marriage
n 百歳,100歳以上 | centenarian centenarians
n 外国人労働者 | foreign-workers
n 不登校 | truancy absenteeism non-attendance
n いじめ | bullying bullied
n 虐待,児童虐待 | abuse abused child-abuse
n 自殺者 | suicides
n 相談件数 | consultations
n 詐欺被害 | scam scams
m 検挙率 | clearance-rate
n 保釈金 | bail
n 損害,被害総額,保険損害 | losses damage insured-losses
n 保険金支払い | payout insured-losses
n 義援金 | relief donations
n 見舞金 | condolence-money
n 報酬,役員報酬 | compensation remuneration paid
n 退職金 | severance retirement-allowance
n 基本給 | base-pay base-salary
m 固定費 | fixed-costs
m 売却額,売却 | sale sell sold divest divestiture
n 増資 | share-issue capital-increase
m 引受額 | commitment committed
n 拠出,拠出金 | contribute contributed contribution pledge pledged
n 分担金 | dues assessed-contribution
m 開発費 | development-cost
n 改修,改修費 | renovation refurbish refurbishment
n 上乗せ,プレミアム | premium
n 割引,値引き | discount discounted off
m 送料 | shipping-fee postage
n 電気料金,電気代 | electricity-bill power-bill electricity-price
n ガソリン,ガソリン価格 | gasoline petrol
n 原油価格 | oil-price crude
n 下げ幅 | points-down loss
n 上げ幅 | points-up gain
n 終値 | close closed closing-price
n 始値 | opened opening-price
n 円相場 | yen
n 時価 | market-value
n 純資産 | net-assets net-worth
n 格付け | rating rated ratings
n 在庫日数 | inventory-days
n 加速,加速度 | acceleration
n 充電時間 | charging-time
n 応答速度,遅延時間 | latency response-time
n 解像度,画素数 | resolution megapixel megapixels
m 正解率,正答率,精度 | accuracy accurate score scored scores
n ベンチマーク | benchmark
m 誤り率,誤答率 | error-rate
n トークン | token tokens
n 文脈長 | context-window
n 発電コスト | levelized-cost
n 風力発電所 | wind-farm
n 太陽光発電所 | solar-farm solar-park
m 設備利用率 | capacity-factor
n 電源構成 | energy-mix generation-mix
n 二酸化炭素濃度 | co2-concentration carbon-dioxide
n 森林面積,森林破壊 | forest-loss deforestation
n 海氷 | sea-ice
n 降雪量,降雪 | snowfall
n 日照時間 | sunshine
n 猛暑日 | extremely-hot-days
n 熱中症 | heatstroke heat-stroke
n 花粉 | pollen
m 貯水率,貯水量 | reservoir
n 流量 | flow-rate
n 焼失,延焼 | burned burnt charred
n 震源地 | epicenter epicentre
n 噴煙 | plume ash
n 津波の高さ | tsunami-height waves
n 打撃 | hit
n 効果量 | effect
n リスク,危険性,死亡リスク | risk risks hazard death-risk
n 症状 | symptom symptoms symptomatic
n 発症,発病 | onset develop disease illness symptomatic
n 再発 | recurrence relapse
n 血糖値,血糖 | blood-sugar glucose
n 体重減少,減量 | weight-loss
n 服用,投与 | dose taken administered given
n 偽薬,プラセボ | placebo
n 抗体 | antibody antibodies
n 入院患者 | inpatients hospitalized
n 外来 | outpatient outpatients
n 診断 | diagnosed diagnosis
n 追跡,追跡調査 | follow followed follow-up tracked
n 参加者数 | participant enrolled volunteers
n 対象 | cohort among sample respondents
n 心血管,心疾患,心臓病 | cardiovascular heart-disease cardiac
n 脳卒中 | stroke strokes
n 認知症 | dementia alzheimer's
n 抑うつ,うつ,うつ病 | depression depressive
n 不眠,不眠症 | insomnia sleepless
n ストレス | stress
n 不安 | anxiety
n 肺炎 | pneumonia
n インフルエンザ,鳥インフルエンザ | influenza flu bird-flu avian-flu avian-influenza
n 結核 | tuberculosis
n マラリア | malaria
n デング熱 | dengue
n はしか,麻疹 | measles
n アレルギー | allergy allergies
n 歩数 | steps
n 運動 | exercise physical-activity
n 食事,食生活 | diet meals eating
n 塩分 | sodium salt
n カロリー | calorie calories
m 視聴率,視聴者数 | viewership ratings audience
n 観客,入場者,累計入場者 | spectators crowd attendance fans total-attendance cumulative-attendance
n 優勝回数,優勝,メジャー優勝,初優勝 | titles championship champion championships gold major-title
  major-championship first-title defending-champion consecutive-titles
m 勝率 | winning-percentage
n 連勝 | winning-streak straight-wins consecutive-wins
n 連敗 | losing-streak
n 打点 | rbi runs-batted-in
n 盗塁 | stolen-base stolen-bases
n 差 | ahead-of margin behind gap
n 次点,2位 | second runner-up
n タイム,記録,スクリーンタイム | time clocked timed screen-time
n 自由形 | freestyle
n 平泳ぎ | breaststroke
n 背泳ぎ | backstroke
n 走り幅跳び | long-jump
n 走り高跳び | high-jump
n マラソン | marathon
n 棒高跳び | pole-vault
n 代表戦,国際試合 | caps internationals
n 得点王 | top-scorer
n 契約期間,契約年数 | contract-runs year-deal
n 移籍 | transfer joined
n 開始年齢 | starting-age
n 定年 | retirement-age
n 刑期,禁錮刑,懲役刑,拘禁 | prison jail sentence sentenced imprisonment
n 執行猶予 | suspended
n 陪審 | jury juror
n 特許侵害,侵害,著作権侵害 | infringe infringing infringement infringed copyright-infringement
n 原告 | plaintiff plaintiffs sued
n 控訴,上告 | appeal appealed
n 証拠 | evidence exhibit exhibits
n 証人 | witness witnesses
n 集団訴訟 | class-action
n 違法 | illegal unlawful
n 押収 | seize seized seizure
n 密輸 | smuggling smuggled trafficking
n 覚醒剤,コカイン | methamphetamine cocaine
n 不正,品質不正,検査不正,研究不正 | fraud irregularities misconduct data-fraud research-misconduct
n 口座,アカウント,口座数 | account accounts
n 決済,キャッシュレス決済 | payment payments mobile-payment digital-payments
n 送金 | remittance remittances
n 送電線 | transmission-line
n 路線長 | route-length
n 発着,発着回数 | takeoffs landings slots
n 定時運航,定時 | on-time punctuality
n 訓練,訓練期間 | training cadets trainee
n パイロット,操縦士 | pilot pilots
n 運転手 | driver drivers
n 客室乗務員 | flight-attendant cabin-crew
n 機体 | aircraft airframe
m 宿泊料 | room-rate
n 客室数 | guest-rooms rooms
n 床面積,延べ床面積 | floor-space floor-area
n 戸数 | dwellings apartments
n 分譲,マンション | condominium apartment flats
n 空き家 | vacant-homes empty-homes
n 農地,耕地 | farmland cropland
n 作付け,作付面積 | planted-area acreage
n 生産者 | growers producers farmers
n 漁船 | fishing-boat trawlers
n 養殖 | aquaculture farmed
n 生息地 | habitat
n 密猟,密漁 | poaching poached
n 繁殖,つがい | breeding breeding-pairs
n 絶滅危惧種 | endangered
n 新種 | new-species
n 標本 | specimen specimens
n 発掘 | excavate excavated excavation dig
n 年代,炭素年代 | dated dating carbon-dating
n 軌道,低軌道,地球低軌道,静止軌道 | orbit orbits orbital low-earth-orbit
n 公転 | orbital-period
n 光年 | light-years
n 周回 | orbited circled
n 宇宙遊泳,船外活動 | spacewalk
n 打ち上げ回数 | launches
n 積載,搭載量 | payload
n 量子ビット,論理量子ビット,量子ビット数 | qubit qubits logical-qubits
n 忠実度 | fidelity
n 発行,社債発行,新株発行,株式発行 | issue issued bond-issue share-issue rights-issue
n 部数,累計発行部数 | circulation in-circulation
n 応募作 | entries submissions
n 落札価格 | hammer-price
n 会合,会議,金融政策決定会合,首脳会議 | meeting meetings policy-meeting summit-meeting
n 委員 | members
n 委員会,連邦公開市場委員会,第三者委員会,調査委員会,国際オリンピック委員会 | committee panel
  federal-open-market-committee independent-panel international-olympic-committee
n 定数 | seats-total
n 投票者 | voters cast
n 現職 | incumbent
n 与党 | ruling-party
n 野党 | opposition
n 決選投票 | runoff run-off
n 登録有権者 | registered-voters registered
n 署名数 | signatures
n 条項 | clause article
n 加盟店 | merchants franchise
n 直営 | directly-operated company-owned
n 法人,法人顧客 | businesses corporate enterprise business-customers
n 個人 | individual individuals consumers
n 契約数,回線数 | subscriptions lines
n 会員数 | memberships members subscribers
n 純増 | net-additions net-adds
n 広告つき,広告付き | ad-tier ad-supported
n 平均単価,客単価 | average-revenue-per average-spend arpu
n 注文数 | orders-placed
n 配達 | deliver delivered deliveries
n 返品 | returns returned
n 不具合,欠陥 | defect defects fault
n リコール台数 | recall recalled
n 走行,走行可能 | range driving-range
t かかる,かかっ,かかり | take took cost
t リサイクル,再利用,再資源化 | recycling recycled recycle
t 区画 | plot plots
t 散布 | spray spraying sprayed
t 世界選手権,選手権 | championship championships
t 開催地 | host venue
t 1人当たり,一人当たり,1人あたり | per-person per-capita per-head a-head
t 手書き | by-hand handwriting handwritten
t メモ | note notes
t 縮ま,縮小し | shrank narrowed shrunk
t 広が | widened spread expanded
t 航海,横断 | crossing voyage sail
t 群れ | pack packs herd flock pod
t オオカミ,狼 | wolf wolves
t 首長 | mayor governor
t 収賄,贈賄,賄賂 | bribery bribe bribes
t 評決,有罪評決 | verdict guilty-verdict
t 国境 | border borders frontier
t 地中海 | mediterranean
t 心理 | psychological mental
t 精神 | mental psychiatric
t 肺 | lung lungs
t 肝臓 | liver
t 腎臓 | kidney
t 皮膚 | skin
t 骨 | bone bones
t 目,眼 | eye eyes
t 歯 | tooth teeth dental
t 子宮頸,乳 | cervical breast
t 妊産婦 | maternal
t 乳児,赤ちゃん,新生児 | infant infants baby newborn
t 中高年 | middle-aged
t 健康 | health healthy
t 病気,疾患,心疾患 | disease diseases illness heart-disease
t 治療,不妊治療,放射線治療,遺伝子治療 | treatment treat treated therapy fertility-treatment
  radiation-therapy gene-therapy
t 改善 | improve improved better improvement
t 悪化 | worsen worsened
t 抑え,抑制 | reduce reduced lower curb limit prevent
t 減ら,減少させ | reduce reduced cut
t 増や | increase add boost expand
t 低い,低く,低かっ,低水準 | low lower lowest
t 高い,高く,高かっ,高水準 | high higher highest
t 多い,多く,多かっ | more many most
t 少な | fewer less few
t 長い,長く,長期 | long longer
t 短い,短く,短期 | short shorter
t 速い,速く | fast faster
t 重い,重く | heavy heavier
t 倍増 | doubled double
t 横ばい | flat unchanged
t 昨夏,今夏,夏 | summer
t 冬 | winter
t 春,春季 | spring
t 秋 | autumn fall
t 朝 | morning
t 夜 | night evening
t 前日 | previous-day day-before
t 前月,先月 | month-earlier previous-month last-month
t 翌年 | following-year next-year
t 過去 | past previous
t 当時 | at-the-time then
t 途中 | during
t 直前 | shortly-before
t 直後 | shortly-after
t 連続 | consecutive straight in-a-row row
t 追加 | additional further extra
t 残り | remaining rest
t 負債を含め | including-debt assumption-of-debt
t 現金 | cash
t 上乗せし | premium
t 1株,一株 | per-share
t 取引,売買,インサイダー取引,司法取引,排出量取引 | deal transaction trading insider-trading
  plea-deal emissions-trading
t 完了 | close complete completed completion
t 統合作業 | integration
t 相乗効果,シナジー | synergy synergies
t 引き下げ,下げ,値下げ,利下げ | lower lowered cut reduce eased price-cut rate-cut
t 引き上げ,上げ,値上げ,利上げ,賃上げ | raise raised lifted hike increase price-increase rate-hike
  rate-increase pay-increase wage-increase wage-hike
t 見通しを,業績予想 | outlook forecast guidance
t 下方 | downward
t 上方 | upward
t 為替変動,為替の影響 | constant-currency constant-currencies
t 会計基準 | accounting
t 売上構成 | mix
t 部門,事業 | division segment unit business
t 支社 | branch
t 傘下 | owned parent
t 大手 | major leading giant
t 中小,中小企業 | small-and-midsize small-business smaller
t 地方 | regional local rural
t 都市部 | urban
t 農村 | rural
t 難病 | rare-disease
t 財源 | revenue-source financed
t 施策,対策 | measure measures steps
t 規制 | regulation rules regulate
t 基準 | standard standards threshold
t 目的 | purpose aim
t 原因 | cause caused
t 影響 | effect impact affected
t 結果 | result results findings
t 分析 | analysis analysed analyzed
t 社長 | president chief-executive
t 会長 | chairman chair
t 幹部,元幹部 | executive executives senior former-executive
t 元幹部 | former-executive former
t 広報 | spokesperson spokeswoman spokesman
t 声明 | statement
t 会見 | news-conference press-conference
t 取材 | interview
t 調査会社 | research-firm pollster
t 誤差範囲 | margin-of-error
t 無作為 | random randomly
t 二重盲検 | double-blind
t 第1相,第2相,第3相 | phase
t 動物実験 | mice animal-study
t 望遠 | telescope
t 画期的 | breakthrough
t 実用化 | commercial practical
t 量産 | mass-production
t 試作 | prototype
t 工期 | construction-period
t 立地 | located location
t 隣接 | adjacent next-to
t 全長,全幅 | length long wide
t 最上階 | top-floor
t 展望台 | observation-deck observatory
t 橋脚 | pier piers
t 車体 | body
t 車種 | model models
t 部隊 | unit troops
t 戦闘 | combat fighting
t 空爆,空襲 | airstrike air-strike
t 砲撃 | shelling
t 無人 | uncrewed unmanned driverless
t 有人 | crewed manned
t 人質解放 | hostages-released
t 援助,軍事援助,人道援助,政府開発援助 | aid assistance relief military-aid military-assistance
  security-assistance humanitarian-aid humanitarian-assistance official-development-assistance
t 難民キャンプ | refugee-camp
t 国際 | international
t 国内総 | domestic
t 外国 | foreign overseas
t 海外 | overseas abroad
t 渡航 | travel trip
t 観光地 | tourist-destination
t 入場 | admission entry
t 予約 | booking reservation
t 祝日 | holiday
t 週末,初週末,公開初週末 | weekend opening-weekend first-weekend debut-weekend
t 営業 | operate open business
t 通学 | attending-school
t 授業 | class lessons classes
t 試験結果 | test-scores
t 学力 | achievement academic
t 校長 | principal
t 端末 | device devices handset
t 通話 | call calls
t 漏れ | leaked exposed
t 復旧 | restore restored recovery recovered back-in-service
t 障害 | outage disruption failure system-failure
t 障害者 | disabled disabilities
t 車いす | wheelchair
t ひとり親 | single-parent
t 高齢 | elderly aging ageing older
t 単身 | single-person living-alone
t 共働き | dual-income
t 税制 | tax-system
t 公的 | public
t 年度末 | fiscal-year-end
t 通年 | full-year
t 上場企業 | listed-companies listed
t 株価指数,平均株価 | index nikkei dow s&p
t 長期金利 | long-term yield
t 住宅ローン | mortgage
t 消費者 | consumer consumers
t 不況,景気後退 | recession
t 生成,生成AI,人工知能 | generative
t モデル,新モデル,言語モデル,大規模言語モデル,基盤モデル | model new-model language-model
  large-language-model foundation-model
t 半導体工場 | chip-plant fab fabs
t 前世代,前モデル | previous-generation predecessor
t 省エネ | energy-efficient efficiency
t 航続 | range
t 自動車 | automobile automotive carmaker
t 電動 | electric
t 二輪 | motorcycle
t 船員 | sailor sailors
t 氷 | ice
t 雪崩 | avalanche
t 土砂崩れ,土石流 | landslide landslides mudslide
t 熱帯 | tropical
t 海流 | current
t サンゴ | coral
t 生物多様性 | biodiversity
t 昆虫 | insect insects
t 植物 | plant plants
t 木,樹木 | tree trees
t 種子 | seed seeds
t 象牙 | ivory
t 毛皮 | fur
t 羊 | sheep
t 山羊,ヤギ | goat
t 犬種 | breed
t 盲導犬 | guide-dog
e 設置 | install installed set-up installation
e 撤去 | removed removal
e 改築 | rebuilt
e 開発 | developed develop development
e 導入し | adopted introduced
e 提供 | provide provided offer
e 配布 | distribute distributed handed-out
e 公募 | call-for
e 募集 | recruit recruiting recruitment seeking
e 追放 | expelled deported deportation
e 送還 | deported repatriated returned
e 接見,面会 | met
e 祝っ,祝う | celebrate celebrated
e 中断,中止 | suspended halted
e 打ち切 | ended discontinued
e 値下がり | fell
e 値上がり | rose
e 落選 | lost-seat defeated
e 敗北 | defeat defeated lost
e 昇格,昇進 | promoted promotion
e 降格 | relegated demoted
e 入賞 | placed
e 移植し | transplanted
e 陽性反応 | tested-positive
e 隔離 | quarantine isolated
e 感染拡大 | spread outbreak
e 収束 | contained
e 放出,放流 | release released discharge
e 採取 | collected sampled
e 解析 | analyzed sequenced
e 観測し | observed observations
e 検証 | verified verification
e 推定 | estimated estimate
e 算出 | calculated
e 更新 | set renewed update broke
e 破っ,破り | broke beat
e 抜い,抜き | overtook surpassed overtake
e 追い越 | overtook
e 転覆 | capsized
e 座礁 | ran-aground aground
e 不時着 | emergency-landing
e 離着陸 | takeoff
e 追突 | rear-ended
e 逮捕し | arrested
e 送検 | referred-to-prosecutors
e 書類送検 | referred
e 言い渡 | sentenced handed ruled
e 棄却 | dismissed rejected
e 和解 | settled settlement
e 罰し | punished
e 認定 | recognized certified found designated
e 指定 | designated named
e 格上げ | upgraded
e 格下げ | downgraded
e 参入 | entered enter
e 進出 | expanded entered
e 提携,業務提携,資本提携,資本業務提携 | partner partnership alliance capital-alliance
  business-alliance
e 出資し | invested stake
e 回復 | recovered recovery rebounded
e 退院 | discharged
e 帰宅 | returned-home
e 出産し | gave-birth
e 孵化,ふ化 | hatched
e 立ち上げ,立ち上が | set-up launched founded started
e 手放 | sold divested sell
e 買い戻 | buy-back bought-back repurchase repurchased
t 譲渡 | transfer transferred sold
e 吸収合併 | merged merge absorbed merger
e 傘下に収め,子会社化,買い取 | acquired acquire take-control bought buy acquisition
e 辞め,辞職,退任し | resigned quit step-down stepped-down stepping-down resign
t 助け出,救い出 | rescued pulled saved
t 突き止 | identified found
t 投入 | deployed invested inject injected
t 支給 | paid provided distributed pay
t 交付 | issued granted
t 免除 | waived exempt exempted waiver
t 滞納,未払い | unpaid overdue arrears
t 差し押さえ,没収 | seized confiscated forfeited foreclosure seize
e 投獄 | jailed imprisoned
t 脱獄,脱走 | escaped escape jailbreak
t 着弾,命中 | hit struck landed
t 破壊 | destroyed destroy destruction
t 制圧,奪還 | captured recaptured retook capture
e 撤兵,撤収 | withdrew pullout withdrawal pulled-out
e 派兵 | deployed troops send-troops
e 断交,国交断絶 | severed cut-ties broke-off
t 召還 | recalled recall
t 建て替え | rebuild rebuilt replace redevelopment
e 再開発 | redevelopment redevelop
t 増築 | extension expanded expansion
t 完売,売り切れ | sold-out
t 先送り,見送 | postponed delayed shelved put-off postpone
t 前倒し | brought-forward ahead-of-schedule earlier
t 締め切 | deadline
e 失効 | expired expire lapsed
t 凍結,資産凍結 | frozen freeze froze asset-freeze
t 解凍 | thawed unfrozen
t 移管 | transferred transfer
e 返還 | returned return handover handed-back
t 献花 | flowers laid-flowers
t 黙とう,黙祷 | silence moment-of-silence
t 謝罪,陳謝,おわび | apologized apology apologised apologize
t 否定 | denied deny denies
t 確認 | confirmed confirm
t 批判,非難 | criticized criticism condemned criticised
t 称賛 | praised praise
t 警告 | warned warning warns
t 勧告 | recommended recommendation recommends recommend
t 要求,要請,概算要求 | demanded request requested demand urged budget-request
t 招待,招請 | invited invitation
t 公認 | endorsed endorsement recognized
t 推薦 | recommended nominated endorsed
t 投稿し | posted tweeted
t 配信 | streamed distributed streaming
e 放送,放映 | broadcast aired
t 翻訳し | translated
t 録音,収録 | recorded recording
e 上演 | performed staged performance
e 初演 | premiered premiere
t 優勝し,制し | won beat champion
t 破れ,敗退,敗れ | lost eliminated knocked-out beaten defeated
t 進出し | advanced reached
t 決勝進出 | reached-the-final
t 同点,引き分け | tied drew draw equalizer tie
t 逆転 | comeback came-from-behind
t 棄権 | withdrew abstained
t 失格 | disqualified disqualification
t 復活 | revived revival comeback
t 繁殖し,産卵 | spawn bred breeding laid-eggs
t 放鳥,野生復帰 | released-into-the-wild reintroduced reintroduction
t 捕獲 | captured caught capture culled trapped
t 駆除 | culled exterminated eradicated
t 絶滅し | extinct died-out
t 発掘し,出土 | unearthed excavated found
t 復元 | restored reconstructed
t 修理 | repaired repair repairs
t 点灯 | lit illuminated
t 消灯 | lights-out
t 浮上 | surfaced emerged
t 着水 | splashdown splashed-down
t 着地 | landed landing
t 接近 | approach approached flyby closest-approach
t 周回し | orbiting orbited
t 観測され | observed recorded
t 計上 | posted recorded booked booking post
t 拠出し | contributed pledged
t 上回り,上振れ | exceeded above beat
t 下振れ | below missed
t 底入れ | bottomed
t 堅調,好調 | strong robust solid
t 不振,低迷 | weak sluggish slump
t 品薄,不足,不足し,人手不足,労働力不足,水不足 | shortage short shortages labor-shortage
  labour-shortage staff-shortage worker-shortage water-shortage
t 過剰,余剰 | surplus oversupply glut excess
t 需給 | supply-demand
t 相殺 | offset
t 段階的 | phased gradually stages
t 一時的 | temporary temporarily
t 恒久,永久 | permanent permanently
t 無期限 | indefinite indefinitely
t 即時 | immediate immediately
t 匿名 | anonymous anonymity
t 透明性 | transparency
t 責任 | responsibility liable liability
t 懸念 | concern concerns worries
t 混乱 | chaos disruption turmoil
t 対立 | dispute conflict rift
t 協力,連携 | cooperation cooperate collaboration collaborate
t 試算 | estimate estimated calculation
t 換算 | equivalent
t 相当 | equivalent worth
t 内外 | domestic-and-foreign
t 国内外 | at-home-and-abroad worldwide
t 一部 | part partly
t 全域,全土 | nationwide across-the-country entire
t 各地 | various across
t 全国 | nationwide national across-the-country
t 都市圏 | metropolitan urban
t 過半 | majority more-than-half
t 少数派 | minority
t 多数派 | majority
t 初回 | first first-time
t 最終回 | final finale
t 早期 | early
t 当初 | initially originally initial original
t 最終的 | eventually ultimately final
t 長期的 | long-term
t 短期的 | short-term
t 中期経営計画,中期計画 | medium-term-plan mid-term-plan medium-term
t 戦略 | strategy strategic
t 方針 | policy
t 目玉 | centerpiece
t 枠組み | framework
t 協議,連立協議,和平協議 | talks consultations negotiations coalition-talks peace-talks
t 仲介 | mediated mediation brokered
t 主催 | hosted organized organised organizer
t 後援,協賛 | sponsored supported
t 運営 | operates operated
t 管理 | manage managed management
t 監督,監視 | supervise monitor monitoring oversight
t 評価 | rated evaluation assessed assessment
t 認知度 | awareness
t 人気 | popular popularity
t 需要増 | demand
t 愛好家,ファン | fans fan enthusiasts
t 視察 | inspected visited tour
t 会場 | venue
t 本拠,本拠地 | headquarters home
t 跡地 | former-site site
"""
"""The ideas, one a line."""
WIDER = {
    "net-profit": "profit",
    "operating-profit": "profit",
    "ordinary-profit": "profit",
    "gross-profit": "profit",
    "operating-margin": "margin",
    "net-margin": "margin",
    "gross-margin": "margin",
    "active-users": "user",
    "adjusted-profit": "profit",
    "bailout": "funds",
    "businesses": "customer",
    "coupon": "interest-rate",
    "crude-steel": "production",
    "disposable-income": "income",
    "extraordinary-loss": "loss",
    "foreign-direct-investment": "investment",
    "foreign-workers": "workers",
    "fuel-subsidy": "subsidy",
    "full-time": "employ",
    "futures": "price",
    "gdp-per-capita": "gdp",
    "gold-price": "price",
    "hammer-price": "price",
    "hourly-earnings": "wage",
    "house-prices": "price",
    "household-debt": "debt",
    "household-spending": "spent",
    "industrial-production": "production",
    "ipo-price": "price",
    "levelized-cost": "cost",
    "long-term-yield": "interest-rate",
    "minimum-wage": "wage",
    "mortgage-rate": "interest-rate",
    "negative-interest": "interest-rate",
    "net-assets": "assets",
    "net-debt": "debt",
    "nominal-gdp": "gdp",
    "nominal-wages": "wage",
    "oil-output": "production",
    "oil-price": "price",
    "pension-age": "age",
    "policy-rate": "interest-rate",
    "potential-growth": "growth",
    "pretax-profit": "profit",
    "property-prices": "price",
    "public-debt": "debt",
    "punitive-damages": "damages",
    "real-gdp": "gdp",
    "real-wages": "wage",
    "retail-sales": "revenue",
    "same-store": "revenue",
    "starting-age": "age",
    "suggested-retail-price": "price",
    "supplementary-budget": "budget",
    "temporary-workers": "employ",
    "total-assets": "assets",
    "traffic-accident": "accident",
    "wheat-prices": "price",
    "wholesale-price": "price",
    "zero-rate": "interest-rate",
    "age-of-mothers": "age",
    "cabinet-approval": "approval-rating",
    "campaign-funds": "funds",
    "care-workers": "employ",
    "civil-servants": "employ",
    "disabled-workers": "employ",
    "economic-losses": "loss",
    "female-lawmakers": "lawmakers",
    "infant-mortality": "mortality",
    "internally-displaced": "evacuated",
    "life-imprisonment": "asked-for",
    "migrant-workers": "workers",
    "neonatal-mortality": "mortality",
    "new-cases": "infection",
    "political-funds": "funds",
    "population-density": "density",
    "student-loan": "debt",
    "total-cases": "infection",
    "train-crash": "accident",
    "undocumented": "refugees",
    "war-crimes": "crime",
    "weapons": "exports",
    "youth-unemployment": "unemployment",
    "energy-density": "density",
    "nuclear-accident": "accident",
    "paid-subscribers": "user",
    "rice-price": "price",
    "ride-hailing": "market-share",
    "crude-birth-rate": "births",
    "legal-costs": "cost",
    "plane-crash": "accident",
    "total-cost": "cost",
}
"""The first English words of ideas, and of those under which they fall."""
