"""Ideas of technology, energy, climate, science, space, animals and farming: data."""

NATURE = """
n 生成AI,生成人工知能,対話型AI | generative-ai chatbot chatbots generative
n 大規模言語モデル,基盤モデル | large-language-model llm foundation-model language-model
n 画像生成,動画生成 | image-generation video-generation image-generator video-generator
n 推論 | inference reasoning
n 計算能力,演算性能,計算資源 | computing-power compute petaflops exaflops
n スーパーコンピューター,スパコン | supercomputer supercomputers
n 演算,毎秒,計算回数 | calculations operations-per-second
n 画像処理半導体,GPU | gpu gpus graphics-processing graphics-chips
n 半導体メーカー,半導体大手 | chipmaker chipmakers chip-maker semiconductor-maker
n 受託生産,ファウンドリー | foundry contract-manufacturer contract-chipmaker
n ウエハー,ウエハ | wafer wafers
n 半導体製造装置,製造装置,露光装置 | chipmaking-equipment lithography chip-equipment
  semiconductor-equipment
n トランジスタ,トランジスター | transistor transistors
n DRAM,NAND,フラッシュメモリー,広帯域メモリー | dram nand flash-memory high-bandwidth-memory hbm
n ディスプレー,有機EL,液晶,液晶パネル | display oled lcd panel panels
n 記憶容量,ストレージ | storage storage-capacity
n 基本ソフト,OS | operating-system
n 更新プログラム,アップデート | update updates
n 脆弱性,欠陥 | vulnerability vulnerabilities flaw
n 身代金要求型,ランサムウエア,ランサムウェア | ransomware
n フィッシング | phishing
n ハッカー,ハッカー集団 | hackers hacker hacking
n 漏洩,漏えい,流出件数,情報流出 | leaked breach exposed data-breach leak stolen
n パスワード | password passwords
n 電子メール,メールアドレス,メール | email emails e-mail email-addresses
n 検索エンジン,検索サイト | search-engine
n 閲覧ソフト,ブラウザー | browser
n 動画配信,配信サービス,ストリーミング | streaming streaming-service
n 有料会員,有料契約 | paid-subscribers paying-subscribers paid-memberships premium-subscribers
  paid-members
n 短文投稿,短編動画,ショート動画 | short-video short-videos
n インフルエンサー,ユーチューバー | influencer influencers youtuber youtubers
n ポッドキャスト | podcast podcasts
n 電子書籍 | e-book e-books ebook
n 電子版,デジタル版 | digital-edition digital-subscribers digital-only
n ゲーム機,家庭用ゲーム機 | console consoles game-console
n 仮想現実,VR,拡張現実 | virtual-reality augmented-reality headset headsets
n 腕時計型,スマートウオッチ,ウエアラブル | smartwatch smartwatches wearable wearables
n タブレット | tablet tablets
n パソコン,PC | pc pcs personal-computers laptop laptops computers
n イヤホン | earbuds earphones
n 5G,6G,第5世代 | fifth-generation
n 基地局,通信塔 | base-stations base-station cell-towers towers
n 海底ケーブル,光ファイバー,ケーブル | undersea-cable submarine-cable fiber-optic cable cables fibre
n 通信障害,システム障害,障害 | outage outages disruption system-failure glitch
n 通信速度,毎秒メガビット,帯域 | download-speed bandwidth megabits gigabits
n 固定電話,公衆電話 | landline landlines payphones pay-phones
n 周波数,電波 | spectrum frequency radio
n 人工衛星網,衛星通信,通信衛星 | communications-satellites satellite-internet starlink satellites
  constellation
n 全地球測位,測位衛星,GPS | gps navigation-satellite positioning
n 量子コンピューター,量子計算 | quantum-computer quantum-computing quantum-processor quantum
n 人型ロボット,ヒューマノイド,産業用ロボット | humanoid industrial-robots robots humanoid-robots
n 無人タクシー,ロボタクシー | robotaxi robotaxis driverless-taxis
n ライドシェア,配車,配車サービス | ride-hailing ride-sharing rideshare
n 電動キックボード,キックボード | e-scooter e-scooters electric-scooters
n 全固体電池,リチウムイオン電池,車載電池 | solid-state lithium-ion solid-state-battery ev-batteries
  battery batteries
n エネルギー密度 | energy-density
n 急速充電器,充電器,充電設備,充電スタンド | chargers charging-stations fast-chargers charging-points
  charger charge-points
n ハイブリッド車,プラグインハイブリッド,HV,PHV | hybrid hybrids plug-in-hybrid plug-in
n 燃料電池,燃料電池車,水素ステーション | fuel-cell hydrogen-stations hydrogen-refueling
n ガソリン車,内燃機関,エンジン車 | gasoline-cars combustion-engine petrol-cars internal-combustion
n ディーゼル車,ディーゼル | diesel
n 軽自動車 | minicars kei minivehicles
n 新車,新車販売,新車登録 | new-cars new-car-sales new-vehicle registrations
n 中古車 | used-cars used-car second-hand-cars
n 車両火災,エアバッグ | airbag airbags
n ブレーキ | brake brakes braking
n 部品メーカー,部品会社 | supplier suppliers parts-maker
n 組み立て,組立,組み立て工場 | assembly assembly-plant assemble
n 生産ライン,組み立てライン | production-line assembly-line
n 生産能力,年産,年産能力 | production-capacity annual-capacity manufacturing-capacity capacity
n 稼働停止,生産停止,操業停止 | halted-production suspended-production shut-down production-halt
n 再生エネルギー,再生可能エネルギー,再エネ | renewables renewable-energy renewable
n 洋上風力,洋上風力発電,陸上風力 | offshore-wind onshore-wind offshore-wind-farm wind-farm
n 風車,風力タービン,タービン | turbine turbines wind-turbines
n 太陽光パネル,ソーラーパネル,太陽電池,メガソーラー | solar-panels solar-panel solar-cells
  photovoltaic solar-modules
n 変換効率 | conversion-efficiency
n 水力,水力発電,揚水 | hydropower hydroelectric pumped-storage
n 地熱,地熱発電 | geothermal
n バイオマス,バイオ燃料 | biomass biofuel biofuels
n 石炭火力,火力発電,火力 | coal-fired thermal-power coal-power coal
n ガス火力 | gas-fired gas-power
n 小型モジュール炉,小型原子炉 | small-modular-reactor small-modular-reactors smr smrs
n 核融合,核融合炉 | fusion nuclear-fusion tokamak
n 再稼働 | restart restarted restarting
n 使用済み核燃料,核廃棄物,放射性廃棄物,最終処分場 | spent-fuel nuclear-waste radioactive-waste
  spent-nuclear-fuel
n 処理水,汚染水,海洋放出 | treated-water contaminated-water wastewater discharge
n トリチウム,セシウム,放射性物質,放射能 | tritium cesium radioactive radioactivity
n 燃料デブリ,デブリ,スペースデブリ | fuel-debris debris melted-fuel space-debris
n 福島第一原発,福島第1原発 | fukushima-daiichi fukushima
n 原発事故,炉心溶融 | nuclear-accident meltdown nuclear-disaster
n 送電網,電力網,電力系統 | power-grid grid electricity-grid
n 蓄電システム,蓄電所,蓄電池,蓄電 | battery-storage energy-storage storage
n 電気代,光熱費 | electricity-bills energy-bills utility-bills
n 電力需要,電力消費,電力消費量 | electricity-demand power-demand electricity-consumption
  power-consumption
n 電力会社 | utility utilities power-company
n 製油所,精製 | refinery refineries refining
n 油田,ガス田 | oil-field gas-field oilfield field
n 確認埋蔵量,可採埋蔵量 | proven-reserves recoverable
n 掘削,採掘 | drilling mining drilled
n シェール | shale fracking
n タンカー | tanker tankers
n 原油流出,重油流出 | oil-spill spilled spill
n 石油備蓄,戦略石油備蓄,備蓄 | strategic-petroleum-reserve stockpile stockpiles reserve
n 脱炭素,カーボンニュートラル,実質ゼロ,ネットゼロ | net-zero carbon-neutral carbon-neutrality
  decarbonization decarbonisation
n 炭素排出,排出削減,温室効果ガス排出量 | emissions carbon-emissions greenhouse-gas-emissions
  emission-cuts
n 排出量取引,排出枠,カーボンクレジット | emissions-trading carbon-credits carbon-market
n 二酸化炭素回収,CCS,直接空気回収 | carbon-capture direct-air-capture ccs
n メタン排出 | methane methane-emissions
n 産業革命前,産業革命以前 | pre-industrial preindustrial
n 気温上昇,平均気温,世界平均気温 | temperature-rise average-temperature global-temperature warming
  mean-temperature
n 観測史上,統計開始,観測開始 | on-record since-records-began records-began since-record-keeping
n 偏西風,ジェット気流 | jet-stream
n 海面上昇 | sea-level-rise rising-seas sea-levels
n 海洋酸性化,酸性化 | ocean-acidification acidification
n 海洋熱波,海面水温 | marine-heatwave sea-surface-temperatures ocean-heat
n 白化 | bleaching bleached
n 永久凍土 | permafrost
n 海氷面積,氷の面積 | sea-ice-extent ice-extent sea-ice
n 棚氷,氷山 | ice-shelf iceberg icebergs
n 氷に覆われ,結氷 | ice-cover ice-covered frozen freeze
n 北半球 | northern-hemisphere
n 南半球 | southern-hemisphere
n 熱帯雨林,アマゾン | rainforest amazon tropical-forest
n 森林破壊,伐採,違法伐採 | deforestation logging cleared felled clearing
n 植林,植樹 | tree-planting reforestation planted-trees planted
n 砂漠化 | desertification
n 水不足,渇水,取水制限,節水 | water-shortage water-scarcity water-restrictions drought
n 地下水 | groundwater aquifer
n 海水淡水化,淡水化 | desalination
t 国連気候変動枠組み条約,締約国会議 | cop climate-summit conference-of-the-parties unfccc
t パリ協定 | paris-agreement paris-accord
t 気候変動に関する政府間パネル,IPCC | ipcc intergovernmental-panel
t 世界気象機関,WMO | wmo world-meteorological-organization
t 米海洋大気局,海洋大気局,NOAA | noaa national-oceanic
t 国連環境計画,UNEP | unep
t 航空宇宙局,米航空宇宙局,NASA | nasa
t 欧州宇宙機関,ESA | esa european-space-agency
t 宇宙航空研究開発機構,JAXA | jaxa japan-aerospace
t インド宇宙研究機関,ISRO | isro
t 地質調査所,USGS | usgs geological-survey
t 月探査,月面着陸,月着陸 | moon-landing lunar-landing lunar
t 有人飛行,有人宇宙飛行 | crewed-mission crewed-flight human-spaceflight
n 宇宙旅行,宇宙観光 | space-tourism space-tourist
t 再突入,帰還カプセル,カプセル | re-entry reentry capsule splashdown splashed-down
n 大型ロケット,再使用型 | rocket reusable booster
t 発射場,打ち上げ基地,宇宙センター | launch-site launch-pad spaceport space-center
n 宇宙ごみ,スペースデブリ | space-debris space-junk
n 低軌道,地球低軌道,静止軌道 | low-earth-orbit geostationary orbit
n 近地点,遠地点,高度 | altitude perigee apogee
n 隕石,流星,流星群 | meteorite meteor meteor-shower meteorites meteors
t 彗星 | comet
n 小惑星探査,試料採取 | asteroid sample-return samples
t 木星 | jupiter
t 土星 | saturn
t 金星 | venus
t 水星,水銀 | mercury
t 冥王星 | pluto
t 衛星数,衛星,通信衛星,測位衛星,人工衛星 | moons moon satellites communications-satellites
  navigation-satellite
t ブラックホール | black-hole black-holes
t 中性子星,超新星 | neutron-star supernova
t 天の川,天の川銀河,銀河系 | milky-way
t 重力波 | gravitational-waves gravitational-wave
t 暗黒物質,ダークマター | dark-matter
t ビッグバン,宇宙誕生 | big-bang
t 日食,皆既日食,月食 | eclipse solar-eclipse lunar-eclipse
t 太陽フレア,磁気嵐,オーロラ | solar-flare geomagnetic aurora
t 素粒子,粒子,ニュートリノ,ヒッグス | particle particles neutrino higgs neutrinos
t 加速器,衝突型 | collider accelerator
t 元素 | element elements
t 超伝導 | superconductor superconducting superconductivity
t レーザー | laser lasers
t 査読 | peer-reviewed peer-review
t 撤回,論文撤回 | retracted retraction withdrawn
t 研究不正,捏造 | fabricated misconduct research-misconduct
n 研究費,助成 | research-grant research-funding funding grants grant
n 引用,被引用 | citations cited citation
t 対照実験,マウス,ラット | mice mouse
t 予備的,初期段階 | preliminary early-stage
t 統計的に有意,有意 | statistically-significant significant
t 信頼区間 | confidence-interval
t 相関 | correlation correlated
t 考古学者,考古学,考古 | archaeologists archaeologist archaeological archaeology
t 古墳,墳墓,墓地 | tomb tombs burial burials cemetery mound
n 人骨,遺骨,骨格 | skeleton skeletons human-remains bones remains
t 石器,土器,陶器,青銅器 | stone-tools pottery bronze ceramics
t 古代ローマ,ローマ時代 | roman ancient-rome romans
t 古代エジプト,ピラミッド,ミイラ | pyramid pyramids mummy mummies pharaoh
t マヤ,インカ,アステカ | maya inca aztec mayan
t 縄文,弥生 | jomon yayoi
t 江戸時代,江戸 | edo
t 明治 | meiji
t 紀元前 | bc bce before-christ
t 世紀 | century centuries
t 難破船,沈没船 | shipwreck wreck
n 硬貨,金貨,銀貨 | coins coin gold-coins
t 紙幣 | banknotes banknote bills
t 宝石,ダイヤモンド,ダイヤ,カラット | diamond diamonds gem gemstone carat carats
t 壁画,洞窟 | cave caves rock-art cave-art murals
t ネアンデルタール,人類,ホモサピエンス | neanderthal hominin homo-sapiens human-ancestors
t ティラノサウルス,恐竜化石 | tyrannosaurus t-rex
t マンモス | mammoth mammoths
t 放射性炭素,炭素年代 | radiocarbon carbon-dating
n 種の数,生物種,固有種,外来種 | species invasive invasive-species endemic
n レッドリスト,国際自然保護連合,IUCN | red-list iucn
n 保護区,自然保護区,海洋保護区,国立公園 | reserve nature-reserve protected-area sanctuary
  national-park marine-protected-area
n 野生動物,野生生物 | wildlife wild-animals
n 子,赤ちゃん,子ども | cub cubs calf calves pup pups chick chicks baby
n 誕生,生まれた | born gave-birth birth
n 飼育員 | keeper keepers zookeeper zookeepers
n 水族館 | aquarium
t ジャイアントパンダ | giant-panda giant-pandas
t 豚肉 | pork
t 鶏肉 | chicken chickens
t 乳牛,酪農,生乳 | dairy milk dairy-cows
t 豚,養豚 | pigs hogs pig-farm
n 殺処分 | culled cull culling slaughtered
t 養鶏場,採卵鶏,鶏卵 | poultry poultry-farm laying-hens eggs
t コウモリ | bat bats
t カエル,両生類 | frog frogs amphibian amphibians
t 渡り鳥,海鳥 | migratory-birds seabirds seabird
t ミツバチ | honeybee honeybees bees bee hives
t バッタ,イナゴ | locust locusts
t マグロ,クロマグロ | tuna bluefin-tuna bluefin
t ウナギ,シラスウナギ | eel eels glass-eels
t イルカ,シャチ | dolphin dolphins orca orcas killer-whale
t 捕鯨,ミンククジラ,ナガスクジラ | whaling minke fin-whales whales
n 海藻,昆布,のり | seaweed kelp nori
n 水産物,海産物,魚介類 | seafood marine-products
n 漁港,漁協,漁師 | fishing-port fishermen fishing fishers
n 漁獲枠,漁獲割当 | catch-quota quota quotas
n 乱獲 | overfishing
n 米価,コメ価格,5キロ | rice-price rice-prices price-of-rice rice
n 備蓄米,政府備蓄米 | stockpiled-rice rice-stockpile
n コメ,白米,玄米 | rice
t トウモロコシ | corn maize
t 大豆 | soybean soybeans soy
t 大麦,ライ麦,そば | barley rye buckwheat
t 穀物 | grain grains cereal cereals
t ジャガイモ,ばれいしょ | potato potatoes
t サツマイモ | sweet-potato sweet-potatoes
t オリーブ,オリーブ油 | olive olives olive-oil
t パーム油,食用油 | palm-oil cooking-oil vegetable-oil
t カカオ,チョコレート,チョコ | cocoa chocolate
t コーヒー豆 | coffee-beans coffee arabica
t 茶葉,緑茶,抹茶,紅茶 | tea green-tea matcha tea-leaves
t 砂糖,サトウキビ | sugar sugarcane sugar-cane
t すし,寿司,和食,日本食 | sushi japanese-food washoku japanese-cuisine
t 菓子,アイスクリーム,アイス | confectionery snacks candy ice-cream sweets
t 冷凍食品,即席麺,カップ麺 | frozen-food instant-noodles
t ペットボトル,瓶,缶 | bottle bottles plastic-bottles cans bottled
t レジ袋,ポリ袋 | plastic-bags plastic-bag
n プラスチックごみ,プラごみ | plastic-waste plastic-pollution plastic
n リサイクル率,再資源化率,回収率 | recycling-rate recovery-rate recycled
n 埋め立て,最終処分 | landfill landfills
n 焼却,焼却炉 | incineration incinerator incinerated burned
n 不法投棄 | illegal-dumping dumped dumping
n 有機農業,有機栽培,有機 | organic organic-farming
n 遺伝子組み換え | genetically-modified gmo gm
n 温室,ビニールハウス,植物工場 | greenhouse greenhouses vertical-farm
n 耕作放棄地 | abandoned-farmland
n 農業従事者,基幹的農業従事者,就農 | farmers farm-workers agricultural-workers growers
n 豊作,凶作,不作 | bumper-crop poor-harvest crop-failure harvest
n 収量,反収,1ヘクタール当たり | yield yields per-hectare
n かんがい,灌漑,用水 | irrigation irrigated
n 種まき,田植え,作付け | sowing planting planted sown
n 牧場,放牧 | ranch pasture grazing
n ウール,羊毛,絹,シルク | wool silk
n 木造,木材,製材 | wooden timber lumber
n 竹 | bamboo
n 桜,開花,満開,サクラ | cherry-blossom cherry-blossoms sakura bloom blossoms full-bloom
n 樹齢 | tree-age years-old tree-rings
n 湿地,干潟,マングローブ | wetland wetlands mudflats mangrove mangroves
n 河口,流域 | basin river-basin estuary
n 半島,能登半島 | peninsula noto-peninsula
n 山頂,登頂,頂上 | summit peak top reached-the-summit
n エベレスト,ヒマラヤ | everest himalaya himalayas
n 富士山 | mount-fuji mt-fuji fuji
n アルプス | alps alpine
n 登山,登山客,登山道,入山 | climbing climbers hiking trail trails mountain-climbing
n 深海,海溝,海底 | deep-sea seabed trench ocean-floor seafloor
n 潜水,潜水艇,ダイビング,ダイバー | dive diving submersible divers scuba
n 塩分濃度 | salinity
n 標準時,うるう秒 | leap-second standard-time
n 原油安,原油高 | oil-prices crude-prices
t 鉄鉱石,ボーキサイト | iron-ore bauxite ore
t 重要鉱物 | critical-minerals minerals
t 永久磁石,磁石 | magnet magnets
t 電気分解,グリーン水素 | electrolysis green-hydrogen electrolyzer
t 有効桁,円周率 | pi digits-of-pi
t 素数 | prime prime-number
t 数学者,数学 | mathematician mathematics mathematicians
t 物理学,物理学者 | physics physicist physicists
t 化学者,化学賞 | chemistry chemist chemists
t 生物学,生物学者 | biology biologist biologists
t 天文学者,天文台,天文学 | astronomers astronomer observatory astronomy
t 地質学,地震学者,火山学者 | geologist geologists seismologists volcanologists
t 気象学者,気候学者 | meteorologist climatologists climate-scientists meteorologists
t 経済学者,エコノミスト | economist economists
t 歴史学者,歴史家 | historian historians
t 心理学,心理学者 | psychology psychologist psychologists
t アナリスト | analyst analysts
t 玉ねぎ,タマネギ | onion onions
t キャベツ | cabbage cabbages
t レタス | lettuce
t トマト | tomato tomatoes
t ニンジン | carrot carrots
t リンゴ | apple apples
t ミカン | mandarin mandarins
t オレンジ | orange oranges
t バナナ | banana bananas
t ブドウ | grape grapes
t イチゴ | strawberry strawberries
t メロン | melon melons
t モモ | peach peaches
t マンゴー | mango mangoes
t レモン | lemon lemons
t キツネ | fox foxes
t ウサギ | rabbit rabbits
t ネズミ | rodent rodents
t リス | squirrel squirrels
t ヘビ | snake snakes
t ワニ | crocodile crocodiles alligator alligators
t トカゲ | lizard lizards
t カメ,ウミガメ | turtle turtles tortoise tortoises sea-turtles
t ワシ | eagle eagles
t タカ | hawk hawks
t フクロウ | owl owls
t コンドル | condor condors
t ハト | pigeon pigeons dove
t カラス | crow crows
t ツル | crane cranes
t トキ | ibis
t コウノトリ | stork storks
t サンマ | saury
t イワシ | sardine sardines
t サバ | mackerel
t ニシン | herring
t タラ | cod
t コバルト | cobalt
t マンガン | manganese
t チタン | titanium
t タングステン | tungsten
t ガリウム | gallium
t セメント | cement
t コンクリート | concrete
t ガラス | glass
t パン | bread
t 小麦粉 | flour
t 麺,うどん | noodles udon
t ラーメン | ramen
t パスタ | pasta
t キリン | giraffe giraffes
t シマウマ | zebra zebras
t ヒョウ,ユキヒョウ | leopard leopards snow-leopard snow-leopards
t チーター | cheetah cheetahs
t ジャガー | jaguar jaguars
t カンガルー | kangaroo kangaroos
t コアラ | koala koalas
t シカ,鹿 | deer
t イノシシ | boar boars wild-boar wild-boars
t チンパンジー | chimpanzee chimpanzees
t ゴリラ | gorilla gorillas
t オランウータン | orangutan orangutans
t サル,猿 | monkey monkeys
t サイ | rhino rhinos rhinoceros
t カバ | hippo hippos hippopotamus
t アザラシ | seal seals
t アシカ | sea-lion sea-lions
t ラッコ | otter otters sea-otters
t カキ,牡蠣 | oyster oysters
t ホタテ | scallop scallops
t アワビ | abalone
t カニ | crab crabs
t エビ | shrimp prawns
t ロブスター | lobster lobsters
t イカ | squid
t タコ | octopus
t プラチナ | platinum
t パラジウム | palladium
t ヘリウム | helium
t アンモニア | ammonia
t バター | butter
t チーズ | cheese
t ヨーグルト | yogurt yoghurt
t 紅葉 | autumn-leaves
t 梅雨,梅雨入り,梅雨明け | rainy-season
t 花 | flower flowers
t 花火 | firework fireworks
t カドミウム | cadmium
t ヒ素 | arsenic
t ウイスキー | whisky whiskey
t しょうゆ | soy-sauce
t 味噌 | miso
t 豆腐 | tofu
t 海王星 | neptune
t 天王星 | uranus
t エルニーニョ | el-nino
t ラニーニャ | la-nina
t 第1相試験,第1相 | phase-i phase-one early-stage-trial
t 第2相試験,第2相 | phase-ii phase-two mid-stage-trial
t 第3相試験,第3相 | phase-iii phase-three late-stage-trial
t シリーズA | series-a
t シリーズB | series-b
t シリーズC | series-c
t シリーズD | series-d
t 月間アクティブユーザー | monthly-active-users monthly-users active-users
t 日間アクティブユーザー | daily-active-users daily-users active-users
t ヒグマ | brown-bear brown-bears bear bears
t ツキノワグマ | black-bear black-bears bear bears
t ホッキョクグマ,シロクマ | polar-bear polar-bears bear bears
t アリ | ant ants
t シロアリ | termite termites
t クモ | spider spiders
t サケ,サーモン | salmon
t マス | trout
t チョウ,蝶 | butterfly butterflies
t トンボ | dragonfly dragonflies
t 雄,オス | male males
t 雌,メス | female females
"""
"""The ideas, one a line."""
