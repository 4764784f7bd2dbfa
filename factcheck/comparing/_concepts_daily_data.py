"""Ideas of daily life, crafts, travel and the courts, in the form of `_concepts_data`: data."""

DAILY = """
t 服喪 | mourning mourn memorial-service tribute
t 勾配,傾斜 | gradient slope incline steep
e 転倒 | fall falls fell tumble
t 筋力トレーニング,筋トレ,筋力 | strength-training resistance-training muscle muscle-training
t 復路,帰路 | return-journey return-trip return-leg homeward
t 往路 | outward-journey outbound
t 灯台 | lighthouse light
n 史跡,旧跡 | historic-site landmark monument ruins archaeological-site
t 災害,自然災害,天災 | disaster disasters natural-disaster calamity
n 早産 | preterm-birth premature-birth preterm
t 海路 | sea-route by-sea voyage crossing shipping-lane route
t 邦訳,和訳,訳書 | translation translated japanese-translation translate
t 文学賞 | literature-prize literary-prize literary-award
t 戯曲,台本 | plays drama playwright script screenplay
n 薬価 | drug-price list-price drug-prices
t 密航者,密航 | stowaway stowaways smuggled
t 検知,探知,感知 | detect detected detection
t 詐欺メール | phishing scam-emails
t 父親 | father fathers dad
t 母親 | mother mothers mum mom
t 食堂,飯店,定食屋 | restaurant cafeteria diner canteen eatery
t 織物,生地 | textile textiles fabric fabrics cloth
t 共犯,共謀 | accomplice accomplices co-conspirators
e 授賞,表彰 | award awarded prize honor honoured won
t 見積もり,見積 | estimate estimated
t 通行,往来 | traffic pass crossed passing
t 請求書,請求 | invoice invoices bill bills
t 期日,期限,締め切り,納期 | due-date deadline due
t 間隔,頻度 | interval intervals frequency
t 建屋,社屋 | building buildings
t 食材,材料,原料,原材料 | ingredients ingredient materials raw-materials
t 制度,仕組み | system scheme program programme
t 出土品,遺物 | artifacts artefacts finds relics
t 木製品,木製 | wooden wood
t 住まい | dwelling dwellings houses home
t 詐取,だまし取 | defraud defrauded swindle scam fraud
t 逃走 | at-large fugitive escape fled
t 編成,両編成 | carriages cars train-set
t 老朽 | aging ageing old outdated
t 小型衛星 | small-satellite satellites satellite
e 経営統合 | merger merge integrate consolidation combine
t 補助 | subsidy grant support aid assistance
t 修繕 | renovation repair restoration renovate refurbish
t 最大出力 | output capacity
t 従事,携わ | engaged worked employed
t 来訪,来館 | visit visitors visited attend
t 赤れんが,れんが,煉瓦 | brick bricks
t 石段 | stone-wall stone-base stonework
t 城郭,天守 | castle keep fortress
t 打ち合わせ | meeting meetings conference
t リモートワーク | remote-work work-remotely telework work-from-home
t 会社員,勤め人 | office-worker office-workers employees company-employees
t 予備費 | reserve-fund contingency reserve
t 汚水 | sewage wastewater
t 汚濁 | pollution contamination polluted
t 監督官庁 | regulator regulators watchdog
t 訴追 | indict indicted charged prosecute
t 眠り | sleep sleeping slept
t 慢性疾患,持病 | chronic-disease chronic-conditions
t 楽器 | instrument instruments musical-instrument
t 自己株式 | buyback buy-back share-repurchase repurchase
t 高架橋,鉄道橋 | viaduct railway-bridge
t アーチ | arch arches
t サンゴ礁,珊瑚 | coral reef corals
t 観光業 | tourism tourist
t 録画 | recording recorded taped
t 書き込み | posts post posted
t 視聴 | viewers viewership watch audience viewing
t 客数,来店客 | traffic customer-numbers transactions footfall
t 退職 | leaving resign retirement severance departing
t 製造業 | manufacturing
t 非農業部門 | nonfarm
t 飛行船 | airship
t 橋梁,橋 | bridge
t 選挙区 | constituency district seat
t 本離れ | reading read
t 女優,俳優 | actor actress
t 音楽家 | singer musician
t 骨董,古美術 | antique
t 合唱,演奏会 | concert performance chorus staged performances
t 制覇 | win won title champion victory championship
t 観衆 | crowd spectators attendance fans
t 降雨 | rainfall precipitation rain
t 志願者,受験者 | applicants candidates examinees
t 欠席 | absent truancy absence non-attendance
t 保育 | nursery childcare day-care
t 少子高齢化 | declining-birthrate low-birth-rate
t 脳梗塞 | stroke
t 臓器 | organ organs
t 療法 | treatment therapy
t 時間外 | overtime
t 盗難,盗まれ | theft stolen stole burglary
t 交戦 | fighting battle combat
t 兵員 | soldiers troops
t 協定 | agreement pact deal
t 県議会 | council assembly
t 新築 | new-homes housing-starts construction
t ドライバー | driver drivers
t 運送 | transport shipping logistics freight
t 荷物,小包 | parcel parcels delivery deliveries
t 稲,米,コメ | rice
t 加糖 | sugar sweetened
t 乳製品 | milk dairy
t 生息 | population populations individuals habitat
t 苗木 | tree-planting seedlings planted
t 寺院 | temple
t モスク | mosque
t 宮殿 | palace
t 滝 | waterfall falls
t 海辺 | coast beach shore
t 発明 | invent invention invented
t 小説家,作家 | author writer novelist
t 建築 | architect architecture
t 切手 | stamp stamps
t 時計 | watch watches clock
t くじ | lottery jackpot
t 懸賞 | reward bounty
n 倉庫,物流倉庫 | warehouse warehouses
n 申請,申し立て | filing filings application applications
n 壺,つぼ,甕 | jar jars pot pots
t 消火,鎮火 | extinguish extinguished put-out firefighters
t 停電 | outage outages blackout lost-power without-power power-was-cut
t 後払い,支払い猶予 | defer deferred deferral
t 値下げ,安く,割安 | cheaper lower-price price-cut
t 退職金,割増退職金 | severance
t 小型衛星,超小型衛星 | smallsat smallsats cubesat cubesats
n 接触者,濃厚接触者 | contacts close-contacts
t 入院,入院患者 | admitted-to-hospital those-admitted hospital-admissions admissions
t 高齢者,お年寄り,高齢 | aged aged-65 aged-70 aged-75
t 燃費 | burn mileage fuel
t 負担,拠出 | pay paid bear cover fund shoulder contribute contributed
t 観察,経過観察 | followed monitored monitoring observe observed observation
t 生息,すむ,暮らす | home-to live inhabit inhabited
t 生物種,固有種,魚類,種 | species
n 社員,職員,同僚 | colleagues colleague officials
n 乗客,利用者,利用客,乗降客,乗客数 | passengers riders ridership
n 事務所,営業所,出張所 | office offices
n 機体,旅客機,航空機 | plane planes airliner jets
n 作業員,労働者,現場作業員 | workers laborers labourers
n 建物,構造物,棟 | buildings structures
t 鉄道 | railroad railroads railways
n 美術館,画廊 | gallery galleries
n 著書,著作,書籍 | book books author-of
n 論文 | article articles papers paper studies publications
n 曲,楽曲,作曲 | tracks works pieces composed
n 作品 | work works pieces
t 展示 | display displayed on-show
t 所蔵,保有,保管 | hold holds held owns
t 遺跡,遺構 | remains
e 発掘,出土 | unearthed dug-up
t 森林,林 | woodland woods
t 海域,海洋,沖 | waters sea marine offshore
t 禁漁,漁獲禁止 | closed-to-fishing no-take fishing-ban
t サンゴ,珊瑚 | reef reefs corals
n 哺乳類 | mammal mammals
t 惑星,系外惑星 | exoplanet exoplanets
n 探査機 | orbiter lander craft
n 政党,会派,与党,野党 | party parties
m 支持率,支持 | support backing
t 賛成,可決 | voted-for supported backed
n 出荷,納車,納入 | deliveries delivered
m 物価,価格,値段,料金 | prices price
n ワクチン | doses dose shots
e 接種 | inoculated jab jabs
t 睡眠,眠 | slept sleeping
t 留学,海外留学 | study-abroad studying-abroad studied-overseas
n 生徒,児童,学生,児童生徒 | students pupils
m 学費,授業料 | fees
e 優勝 | victory triumph
e 出場,参加 | played compete competed took-part
e 創業,操業開始 | started
t 自己記録,自己ベスト | personal-best best
t 崩落,落下 | fell fallen plunged collapsed
t 欠陥,ひび,亀裂 | defect crack flaw
t 添加物,保存料 | additive preservatives
t 部品,部材 | parts component components
t 給水,断水 | water-supply running-water
t 通学,登校,出席 | attendance attend attended
t 保険,医療保険 | coverage insurance health-coverage
t 景気,好況,不況 | economy boom slump
t 配送,配達 | deliver delivery couriers
t 契約更新,再契約 | renew renewed renewal
"""
