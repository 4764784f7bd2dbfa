"""Ideas of sport, culture, travel, transport, firms' deeds and everyday verbs: data."""

CULTURE = """
n 観客動員,観客動員数,観客数,入場者数,来場者数,動員数,平均観客数,平均入場者数 | attendance
  attendances spectators crowd crowds visitors admissions average-attendance total-attendance
  total-visitors cumulative-attendance
n 総入場者数 | attendance attendances spectators crowd crowds visitors admissions average-attendance
  total-attendance total-visitors cumulative-attendance
n 総入場者数,累計入場者,累計来場者 | total-attendance total-visitors cumulative-attendance
n 収容人数,定員,収容能力 | capacity seating-capacity seats seat
n 立ち見,満員 | sold-out sellout sell-out
n 年間来館者,来館者数,入館者数 | annual-visitors visitors museum-visitors attendance
n 来園者,入園者,来園者数,入園者数 | park-visitors visitors attendance guests
n 会期,開催期間,会期中 | open-until duration
n 出展,出展者,出品 | exhibitors exhibitor exhibits exhibited booths stands
t 万博,万国博覧会,大阪・関西万博 | expo world-expo world-fair
t パビリオン | pavilion pavilions
t 芸術祭,音楽祭,映画祭 | festival film-festival music-festival arts-festival
t 美術展,特別展,企画展,個展 | exhibition exhibitions retrospective show
t 常設展,所蔵品,収蔵品 | permanent-collection collection holdings
t 名画,油絵,肖像画,自画像 | painting paintings portrait self-portrait
t 彫刻,彫像,銅像 | sculpture sculptures statue statues
n 美術品,芸術作品,作品 | artwork artworks art
t 贋作,偽物,模造品 | fake forgery forgeries counterfeit counterfeits
t 競売会社,競売,オークション | auction auction-house auctioned christie's sotheby's
n 予想落札価格,落札予想価格 | estimate presale-estimate pre-sale-estimate
t 国宝,重要文化財,文化財 | national-treasure national-treasures cultural-property cultural-assets
t 世界遺産登録,世界文化遺産,世界自然遺産,無形文化遺産 | world-heritage world-heritage-site
  intangible-cultural-heritage heritage-list
t ユネスコ,国連教育科学文化機関,世界遺産 | unesco
t 作曲家,作曲 | composer composed composers
t 指揮者,交響楽団,オーケストラ | conductor orchestra symphony philharmonic
t ピアニスト,ピアノ | pianist piano
t バイオリン,ヴァイオリン | violin violinist
t 歌劇,オペラ | opera
t バレエ,バレリーナ | ballet
t ミュージカル,演劇,舞台,劇場 | musical theater theatre play stage theatres theaters
t アイドル,バンド,グループ | idol band boy-band
n 公演数,公演回数,ツアー,コンサートツアー | tour concerts shows tour-dates performances
n 音楽配信,再生数,総再生回数 | streams streaming plays listens
t ビルボード,チャート | billboard chart charts
t グラミー賞 | grammy grammys
t アカデミー賞,オスカー | oscar oscars academy-award academy-awards
t エミー賞 | emmy emmys
t カンヌ,カンヌ国際映画祭 | cannes
t ベネチア国際映画祭 | venice
t 芥川賞 | akutagawa
t 直木賞 | naoki
t ブッカー賞 | booker booker-prize
t ピュリツァー賞 | pulitzer
n 興行,興収,興行成績,累計興収 | box-office grossed gross ticket-sales takings box-office-receipts
n 公開初週,初週末,公開初週末 | opening-weekend first-weekend debut-weekend
n 公開館数,上映館数,スクリーン数 | theaters screens cinemas theatres
t 映画館,劇場 | cinema cinemas movie-theater movie-theaters theaters
t 上映,封切り,劇場公開 | screened screening released premiered premiere
t 続編,前作,第1作,シリーズ作 | sequel previous-film predecessor first-film
t 主演,出演者,主役 | starring stars starred cast
t 脚本,脚本家,原作 | screenwriter screenplay script adapted based-on
t ドキュメンタリー | documentary
t 連続ドラマ,ドラマ,テレビドラマ | drama tv-series
n 放映権,放映権料,放送権 | broadcast-rights tv-rights media-rights
t スポンサー,スポンサー契約,協賛 | sponsor sponsors sponsorship
n 累計発行部数,発行部数,初版 | copies-in-print copies circulation first-printing print-run
  in-circulation
t ベストセラー | bestseller bestselling best-selling best-seller
n 電子版購読者,購読者,定期購読者 | subscribers subscriber
t 出版社,版元 | publisher publishers publishing-house
t 書店,本屋 | bookstore bookstores bookshop bookshops
n 図書館数,公共図書館,貸出冊数,貸出 | library libraries loans borrowed lending
t 辞書,辞典,新語,流行語 | dictionary word-of-the-year new-words
t 回顧録,自伝,自叙伝 | memoir autobiography memoirs
t 遺作,処女作,デビュー作 | debut-novel first-novel last-novel final-work
n 視聴世帯,平均視聴者数 | average-viewers households viewers viewership
n 自己ベスト,自己最高 | personal-best
n 銀メダル | silver-medal silver
n 銅メダル | bronze-medal bronze
n 金メダル | gold-medal gold gold-medals
n メダル数,メダル獲得 | medals medal-count medal-tally
t 夏季五輪,東京五輪,パリ五輪,夏季オリンピック | summer-olympics olympics summer-games tokyo-olympics
  paris-olympics tokyo-games
t 冬季五輪,冬季オリンピック | winter-olympics winter-games
t パラリンピック | paralympics paralympic
t 国際オリンピック委員会,IOC | ioc international-olympic-committee
t アジア大会 | asian-games
t 選手団,代表選手 | delegation athletes team
t 開会式 | opening-ceremony
t 閉会式 | closing-ceremony
t 聖火,聖火リレー | torch torch-relay flame
t 陸上,陸上競技,世界陸上 | track-and-field athletics
t 競泳,水泳 | swimming swimmer
t 体操 | gymnastics gymnast
t 柔道 | judo
t レスリング | wrestling wrestler
t 相撲,大相撲,力士,横綱 | sumo yokozuna wrestler wrestlers
t 卓球 | table-tennis
t バドミントン | badminton
t 全米オープン | u.s-open
t ゴルフ,マスターズ | golf masters golfer
t メジャー優勝,メジャー大会 | major-title majors major-championship
t サッカー | soccer football
t 国際サッカー連盟,FIFA | fifa
n 得点,ゴール,決勝点 | goal goals scored scorer
n 失点 | conceded goals-conceded
n アシスト | assists assist
t ペナルティーキック,PK戦,PK | penalty penalties penalty-shootout shootout
t 退場,レッドカード | red-card sent-off
t 延長戦 | extra-time overtime extra-innings
t 背番号 | jersey-number shirt-number
n 移籍金,違約金 | transfer-fee fee
t 代表監督,新監督,監督就任 | coach manager head-coach
t 野球,プロ野球,高校野球 | baseball high-school-baseball
t 大リーグ,メジャーリーグ,MLB | major-league mlb major-league-baseball
t ワールド・ベースボール・クラシック,WBC | world-baseball-classic wbc
t ドジャース | dodgers
t ヤンキース | yankees
t 大谷翔平,大谷 | ohtani shohei-ohtani
t 投手,先発投手,登板 | pitcher pitched pitching
n 投球,球数 | pitches pitch
n 奪三振,三振 | strikeouts struck-out
n 四球 | walks walk
n 本塁打数,ホームラン,号本塁打 | home-runs home-run homers homer homered
n 打席,打数 | at-bats plate-appearances
n 打率 | batting-average hitting
n 勝利数,勝目,勝利 | wins victories win victory
t 無安打無得点,ノーヒットノーラン,完全試合 | no-hitter perfect-game
t 最優秀選手,MVP | mvp most-valuable-player
t サイ・ヤング賞 | cy-young
t 野球殿堂,殿堂入り,殿堂 | hall-of-fame
t 甲子園,高校野球 | koshien high-school-baseball
t バスケットボール,NBA | basketball nba
n リバウンド | rebounds
t アメリカンフットボール,NFL,スーパーボウル | nfl super-bowl american-football
t アイスホッケー,NHL | hockey nhl
t ラグビー,トライ | rugby
t クリケット | cricket
t ボクシング,世界王座,防衛戦 | boxing boxer title-fight knockout
t フィギュアスケート,スケート | figure-skating skater skating
t 競馬,ダービー,凱旋門賞 | horse-racing derby racehorse
t 自転車競技,ツール・ド・フランス | tour-de-france cycling cyclist
t F1,フォーミュラワン,グランプリ | formula-one grand-prix formula
t 駅伝,箱根駅伝 | ekiden relay
n 完走者,出走,ランナー | runners finishers runner
t eスポーツ | esports e-sports
t ドーピング,薬物検査 | doping anti-doping
t 八百長 | match-fixing
t 出場停止 | banned suspended suspension ban
t 世界ランキング,世界ランク,世界1位 | world-ranking ranked world-no world-rankings
n 準優勝,準決勝,準々決勝 | runner-up semifinal semi-final quarterfinal semifinals quarterfinals
n 初優勝,連覇,大会連覇 | first-title back-to-back defending-champion consecutive-titles
t 通算,通算成績,生涯 | career
t 今季,今シーズン,昨季,来季 | season this-season last-season
t 開幕戦 | season-opener opener opening-match opening-game opening-day first-match
t 前半 | first-half before-the-break before-halftime halftime half-time
t 後半 | second-half after-the-break after-halftime
n 訪日外国人数,訪日客数,訪日外国人客 | visitors-to-japan foreign-visitors foreign-arrivals inbound
  international-visitors overseas-visitors arrivals
n 出国者数,日本人出国者 | outbound japanese-travelers overseas-travelers
n 旅行消費額,訪日客消費,消費額 | visitor-spending tourist-spending spending spent spending-by
n 延べ宿泊者,延べ宿泊者数,宿泊数,泊 | overnight-stays guest-nights nights room-nights stays
n 客室稼働率,稼働率 | occupancy occupancy-rate
n 宿泊料金,宿泊費,平均客室単価 | room-rate room-rates average-daily-rate nightly
t 旅館,温泉 | inn hot-spring hot-springs onsen ryokan
t 観光公害,オーバーツーリズム | overtourism over-tourism
t 旅行会社,旅行代理店,ツアー客 | travel-agency tour-operator tour-group package-tour
n クルーズ船,クルーズ客船,クルーズ | cruise-ship cruise cruise-ships cruises
t テーマパーク,遊園地,ディズニー,ディズニーランド | theme-park amusement-park disney disneyland
t ユニバーサル・スタジオ | universal-studios
n ジェットコースター,観覧車 | roller-coaster ferris-wheel
n 入場券,前売り券,当日券,入場チケット | tickets ticket advance-tickets admission
n 入場料,入園料,観覧料 | admission-fee entrance-fee admission entry-fee ticket-price
n 無料開放,入場無料 | free-admission free-of-charge free-entry
n 空港利用者,旅客数,航空旅客 | passengers passenger-traffic air-passengers passenger-numbers
n 国際線 | international-flights international-routes
n 国内線 | domestic-flights domestic-routes
n 直行便,定期便,チャーター便 | direct-flight direct-flights nonstop charter-flights nonstop-flights
n 格安航空,格安航空会社,LCC | low-cost-carrier low-cost budget-airline
n 搭乗率,座席利用率 | load-factor
n 搭乗者,搭乗 | on-board aboard boarded boarding
n 墜落機,墜落事故,航空機事故 | plane-crash crash air-disaster crashed
n ブラックボックス,飛行記録装置 | black-box flight-recorder black-boxes
n 発着枠 | slots slot
n 滑走路延長,第3滑走路,滑走路 | third-runway runway
n 旅客ターミナル,ターミナル | terminal terminals
n 受注機数,機材,保有機 | aircraft fleet jets
t ボーイング | boeing
t エアバス | airbus
t 全日空,全日本空輸,ANA | ana all-nippon
t 日本航空,日航,JAL | jal japan-airlines
n 鉄道網,路線距離,営業距離,営業キロ | network rail-network route-length track kilometers-of-track
n 高速鉄道,リニア,リニア中央新幹線,リニア新幹線 | high-speed-rail maglev high-speed-railway
n 貨物列車,特急,夜行列車,寝台列車 | freight-train express sleeper-train night-train
n 脱線事故,列車衝突,踏切 | derailment derailed train-collision railroad-crossing level-crossing
n 地下鉄駅,新駅,無人駅 | subway-station new-station unstaffed
n 路線バス,バス路線,高速バス | bus-routes buses bus-route highway-bus
n 乗車人員,輸送人員,1日平均乗車 | ridership boardings daily-ridership
n 廃線,廃止路線,路線廃止,赤字路線 | discontinued closed-lines loss-making-lines line-closure
n 貨物船,貨物船舶,コンテナ船 | cargo-ship container-ship freighter cargo-vessel containership
n 海運,海運会社,船会社 | shipping-company shipping-line shipping
n 積載量,載貨重量,総トン,総トン数 | deadweight gross-tons tonnage gross-tonnage payload
n 港湾,荷揚げ,荷役 | port ports dockworkers unloading cargo-handling
t 運河,スエズ運河,パナマ運河 | canal suez-canal panama-canal
n 進水,就役 | launched commissioned commissioning
n 乗船,下船 | boarded aboard disembarked
n 沈没事故,転覆事故 | sinking capsizing sank capsized
n 渋滞,交通渋滞 | congestion traffic-jam traffic-jams gridlock congested
n 渋滞税,混雑税 | congestion-charge congestion-pricing
n 交通量,通行量 | traffic traffic-volume vehicles-a-day
n 制限速度,最高時速 | speed-limit top-speed maximum-speed
t つり橋,吊り橋,斜張橋 | suspension-bridge cable-stayed
n 有料道路,料金所 | toll-road tolls toll-booth
n 駐車場,駐輪場,駐車 | parking parking-lot parking-spaces car-park
n 信号,歩行者,横断歩道 | pedestrian pedestrians crosswalk traffic-light
n 自転車利用者,自転車レーン,ヘルメット | cyclists helmet helmets bike-lanes cycle-lanes
n 新設,新規開設,開設,新規出店 | open opened new-store set-up opening opens new-stores establish
n 閉店数,店舗閉鎖,不採算店,閉店 | store-closures close-stores closing closures
  underperforming-stores
n 工場閉鎖,工場建設,新工場 | plant-closure new-plant new-factory build-a-plant factory-closure
n 増産,増強,能力増強 | boost-production increase-output ramp-up expand-capacity
n 減産,生産削減 | cut-production production-cuts output-cut reduce-output
n 内製,外注,委託 | outsourced outsourcing outsource in-house
n 業務提携,資本提携,資本業務提携 | alliance partnership tie-up capital-alliance business-alliance
n 合弁,合弁会社,共同出資 | joint-venture
n 技術供与,ライセンス,使用許諾 | license licence licensing licensed
t 独占契約,独占 | exclusive exclusive-rights exclusivity
n 入札参加,落札者,落札 | winning-bid won-the-contract won-bid bidder bidders
n 受注した,受注し | won-order won-contract secured-order awarded-contract
n 一時帰休,自宅待機 | furlough furloughed
n 配置転換,異動 | reassigned redeployed transfers
n 早期退職募集 | voluntary-retirement buyouts
n 退職者,定年退職 | retirees retired retiring
n 求人広告,中途採用,新卒採用 | job-postings mid-career hiring new-hires recruit
n 欠員,人手不足,労働力不足 | vacancies labor-shortage labour-shortage staff-shortage worker-shortage
n 無断欠勤,病欠 | sick-leave sick-days absence
n 労働生産性,生産性 | productivity
n 自主回収,製品回収,無償修理,改善対策 | recall recalls recalled recalling voluntary-recall
n 不具合件数,故障 | malfunction malfunctions failures breakdown defect
n 誤作動,誤表示 | malfunction error glitch
n 賞味期限,消費期限 | best-before expiration use-by shelf-life
n 値上げ幅,平均値上げ率 | price-increase price-increases price-hike average-increase
n 品目,品目数 | items products food-items
n 品ぞろえ,新商品,新製品,新サービス | new-product new-products new-service lineup
n 予約開始,先行予約,予約注文 | preorders pre-orders preorder reservations advance-orders
n 発売日,発売予定 | release-date on-sale goes-on-sale go-on-sale launch available-from
n 一般公開,一般提供 | open-to-the-public public-opening general-availability
t 旗艦店,1号店,国内1号店 | flagship flagship-store first-store
t フランチャイズ,加盟店 | franchise franchisees franchised
n 自動販売機 | vending-machine vending-machines
n 会員制 | membership membership-only
n 顧客満足度,苦情件数 | customer-satisfaction complaints
n 返金,払い戻し | refund refunds refunded reimbursement
n 補償,補償金 | compensation compensated indemnity
n 損害保険金,賠償請求,請求額 | claims claim seeking-damages claimed sought
n 集団提訴,訴訟費用,弁護士費用 | legal-costs legal-fees class-action
n 罰金額,過料,制裁金額 | fine fined penalty fines
n 支援額,拠出額,援助額,支援総額 | aid pledged assistance contribution aid-package pledge
n 寄付額,寄付総額 | donations donated donation gift
n 予算規模,総予算,当初予算 | budget total-budget
n 総費用,総工事費,建設費用,工費 | total-cost construction-cost cost cost-of-construction
n 超過費用,予算超過 | cost-overrun over-budget overrun cost-overruns
n 遅延日数,工期延長 | delay delays delayed behind-schedule
n 工事,改修工事,補修 | construction-work works renovation repairs repair
n 取り壊し,解体 | demolition demolished demolish dismantled torn-down
n 再建,修復 | rebuilt restoration restored reconstruction rebuild
n 高層マンション,タワーマンション,集合住宅 | high-rise condominium apartment-building
  apartment-block apartments tower-block
t 免震,制震 | base-isolated seismic-isolation
t 設計,設計者 | designed architect design designer
t 施主,施工,建設会社,ゼネコン | contractor builder construction-company contractors
n 敷設,埋設 | laid laying buried
t 老朽化,耐用年数 | aging deteriorating ageing service-life
n 点検,検査,立ち入り検査 | inspection inspections inspected on-site-inspection
n 調査回答,回答者数,有効回答,回答率 | respondents responses response-rate valid-responses surveyed
t 調査期間,調査時期 | survey-period conducted-between conducted-from polled-between
n 対象者数,標本数 | sample-size sample surveyed participants
n インタビュー,聞き取り | interviewed interviews interview
t 推計値,試算額 | estimate estimated estimates
t 暫定値,速報値,確報値,改定値 | preliminary provisional revised flash-estimate advance-estimate
t 季節調整,季節調整済み | seasonally-adjusted
t 基準年,指数,消費者物価指数 | index consumer-price-index
t 過去最低,最低,最少 | record-low lowest fewest all-time-low
t 過去最悪,最悪 | worst worst-ever
t 過去最大,史上最大,最大級,最大規模 | largest-ever biggest-ever largest biggest record
t 戦後最大,戦後最悪,戦後最長 | postwar post-war since-world-war
t 世界初,国内初,史上初 | world-first first-ever first-in-the-world first-time
t 世界一,日本一 | world's-largest world's-biggest world's-tallest
n 半減,半額 | halved half half-price halving halve
t 急落,暴落 | plunged plunge slump crash tumbled tumble plummeted
t 反発,持ち直 | rebound rebounded recovered recovery
t 鈍化,減速 | slowed slowdown slowing decelerated
t 加速 | accelerated accelerate acceleration
n 達成率,進捗率 | completion achieved progress
t 内訳 | breakdown comprising consisting including
n 参加国,参加国数,参加国・地域 | participating-countries countries nations
n 加盟国数,締約国 | member-states member-countries states-parties parties
n 参加者数,参加人数 | participants attendees took-part participant number-of-participants
n 応募者数,応募総数,応募件数 | applicants entries applications submissions
n 競争率,倍率 | acceptance-rate ratio competition applicants-per
n 採用人数,採用数 | hires hired new-hires recruits
n 卒業者 | graduates graduate
n 登録者数,登録者 | registered-users subscribers registrants registered
n 申請件数,申請者,難民申請者,庇護申請者,失業保険申請件数 | applications applicants claims
  asylum-applications jobless-claims initial-claims unemployment-claims
n 受理,認可件数 | accepted approvals granted
n 届け出件数,報告件数 | reports reported-cases
n 発生件数,件数,届け出件数,報告件数 | incidents cases number-of-cases reported-cases
n 被害件数,被害者,被害者数 | victims victim
n 死傷者,死傷者数 | casualties casualty dead-or-injured
n 心肺停止 | cardiac-arrest no-vital-signs
n 意識不明,重体 | unconscious critical-condition coma
n 搬送者 | taken-to-hospital hospitalized rushed-to
n 帰宅困難者 | stranded-commuters
n 運転見合わせ,運休 | suspended services-suspended cancelled canceled suspension
n 通行止め,閉鎖,店舗閉鎖,工場閉鎖 | closed closure road-closure blocked store-closures plant-closure
  factory-closure
n 給水,給水車 | water-trucks water-supplies
n 営業停止,休業,臨時休業 | temporarily-closed suspended-operations shut closed
n 平均待機,待機期間 | waiting-period wait
n 審査,審査期間,処理期間 | screening review processing processing-time
n 有効期間,有効期限 | valid-for validity expire expires
n 任期満了,任期 | term term-ends term-expires
n 再任,続投 | reappointed second-term stay-on
n 在任,在任期間,在職 | in-office tenure served
t 享年,死因 | cause-of-death aged died-of
t 老衰,心不全,多臓器不全 | heart-failure old-age organ-failure natural-causes
t 葬列,国葬 | state-funeral
n 生後 | months-old weeks-old days-old
n 誕生日 | birthday
n 結婚式,挙式 | wedding weddings
n 婚約 | engaged engagement
t 全国平均,県平均 | national-average nationwide-average
t 都道府県,県,道府県 | prefecture prefectures
t 州都,県庁所在地 | state-capital prefectural-capital capital
t テニス | tennis
t 全豪オープン,全豪 | australian-open
t 全仏オープン,全仏 | french-open roland-garros
t ウィンブルドン | wimbledon
t 四大大会 | grand-slam
t 歌舞伎 | kabuki
t 文楽 | bunraku
t 落語 | rakugo
t スキー | ski skiing skier skiers
t スノーボード | snowboard snowboarding
t 将棋 | shogi
t 囲碁 | go-player baduk
t チェス | chess
t 手紙,書簡 | letter letters
t 日記 | diary diaries
t 原稿,手稿 | manuscript manuscripts
t 詩人 | poet poets
t 詩 | poem poems poetry
t 俳句 | haiku
n 軽傷者 | slightly-injured minor-injuries injured
n 重傷者 | seriously-injured serious-injuries injured
t 出身 | born-in native
t シングル | single
"""
"""The ideas, one a line."""
