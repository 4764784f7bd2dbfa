"""Ideas of politics, law, crime, war and disasters: data, in the form of `_concepts_data`."""

STATE = """
n 総選挙,衆院選,下院選,議会選,議会選挙 | general-election lower-house-election
  parliamentary-election parliamentary-elections legislative-election election
n 参院選,上院選 | upper-house-election senate-election senate-race
n 大統領選,大統領選挙 | presidential-election presidential-race presidential-vote
n 知事選 | gubernatorial governor-election governor's-race
n 市長選 | mayoral mayoral-election
n 補欠選挙,補選 | by-election by-elections special-election
n 総裁選,党首選,代表選 | leadership-election leadership-race leadership-contest party-leadership
n 予備選,予備選挙 | primary primaries
n 中間選挙 | midterm midterms midterm-elections
n 地方選,統一地方選 | local-elections local-election
n 国民投票,住民投票 | referendum plebiscite
n 期日前投票,郵便投票 | early-voting early-votes mail-in-ballots mail-in postal-votes absentee
n 得票率,得票数 | share-of-the-vote vote-share percent-of-the-vote votes vote of-the-vote
n 比例代表,比例区,小選挙区 | proportional-representation single-seat constituency proportional
n 改選,改選数 | up-for-grabs contested up-for-election
n 単独過半数,過半数,絶対多数 | majority outright-majority absolute-majority simple-majority
n 3分の2,三分の二 | two-thirds
n 獲得議席,議席獲得 | seats won-seats
n 候補者,候補,立候補者 | candidate candidates contenders
t 大統領選挙人,選挙人 | electoral-votes electoral-college electors
t 激戦州 | swing-state swing-states battleground
n 出口調査 | exit-poll exit-polls
n 内閣支持率,内閣 | cabinet-approval cabinet approval-rating
n 支持率調査,世論調査 | opinion-poll poll survey polling
t 無党派,無党派層 | independents unaffiliated independent-voters swing-voters
n 不信任,不信任案,不信任決議 | no-confidence confidence-vote vote-of-no-confidence
n 弾劾,弾劾訴追 | impeachment impeached impeach
n 連立,連立政権,連立協議 | coalition coalition-government coalition-talks
t 少数与党 | minority-government
n 政権交代,政権,連立政権,軍事政権 | administration government change-of-government regime
  coalition-government military-government
n 組閣,閣僚,内閣改造 | cabinet ministers minister cabinet-reshuffle reshuffle
n 首脳会談,首脳会議,サミット | summit summits summit-meeting talks
t 国務長官 | secretary-of-state
t 国防長官 | defense-secretary secretary-of-defense
t 外相,外務大臣 | foreign-minister
t 財務相,財務大臣,財務長官 | finance-minister chancellor treasury-secretary
t 防衛相,国防相 | defense-minister defence-minister
t 官房長官 | chief-cabinet-secretary
t 報道官 | spokesman spokesperson spokeswoman press-secretary
t 副大統領 | vice-president
t 議長 | speaker chair chairman chairwoman
n 国会議員,下院議員,上院議員,衆院議員 | lawmaker lawmakers representative senator senators mps mp
  representatives congressman congresswoman
n 下院,衆院,衆議院 | house-of-representatives lower-house house-of-commons
n 上院,参院,参議院 | senate upper-house house-of-lords
t 民主党 | democrats democratic-party constitutional-democratic-party
t 共和党 | republicans republican-party republican gop
t 自民党,自由民主党 | liberal-democratic-party ldp
t 公明党 | komeito
t 立憲民主党 | constitutional-democratic-party cdp
n 日本維新の会,維新 | ishin innovation-party
t 保守党 | conservatives conservative-party tories
t 労働党 | labour-party labor-party
t 共産党 | communist-party communist communists
t 緑の党 | greens green-party
n 極右 | far-right
n 極左,左派,急進左派 | far-left left-wing leftist
t 右派 | right-wing
n 政治資金,裏金,パーティー券,政治献金 | political-funds slush-fund slush-funds campaign-finance
  political-donations campaign-funds
n 選挙資金,選挙費用 | campaign-funds campaign-spending
n 選挙違反 | election-violation election-law
n 大統領令 | executive-order executive-orders
n 拒否権 | veto vetoed
n 修正案,改憲,憲法改正 | amendment constitutional-amendment constitutional-revision
n 賛成多数,全会一致 | unanimously unanimous majority-vote
n 賛否,賛成反対 | voted-for voted-against
n 決議,決議案 | resolution resolutions
n 法案,関連法,改正法 | bill bills legislation law act
n 政令,省令,条例 | ordinance ordinances decree regulation
n 閣議決定,閣議 | cabinet-approved cabinet cabinet-decision
n 施政方針,所信表明,一般教書演説 | policy-speech state-of-the-union address
n 演説,一般教書演説 | speech speeches policy-speech
n 就任式 | inauguration sworn-in
n 任命,指名 | appointed nominated nominee nomination appoint named
n 更迭,罷免 | dismissed sacked removed fired
n クーデター,軍事政権 | coup junta military-government
n 戒厳令,非常戒厳 | martial-law
n 国有化 | nationalized nationalised nationalization
n 民営化 | privatized privatised privatization privatisation
n 公務員,国家公務員,連邦職員 | civil-servants government-workers federal-workers public-servants
  federal-employees government-employees
n 政府閉鎖,政府機関の閉鎖 | government-shutdown shutdown
t 外務省,国務省 | foreign-ministry state-department ministry-of-foreign-affairs
t 財務省 | finance-ministry ministry-of-finance treasury
t 厚生労働省,厚労省 | health-ministry ministry-of-health labor-ministry welfare-ministry
t 総務省 | internal-affairs ministry-of-internal-affairs communications-ministry
t 経済産業省,経産省 | ministry-of-economy meti trade-ministry industry-ministry
t 国土交通省,国交省 | transport-ministry ministry-of-land land-ministry infrastructure-ministry
t 文部科学省,文科省 | education-ministry ministry-of-education
t 農林水産省,農水省 | agriculture-ministry ministry-of-agriculture farm-ministry
t 環境省 | environment-ministry ministry-of-the-environment
t 防衛省,国防総省,国防省 | defense-ministry defence-ministry ministry-of-defense pentagon
t 法務省,司法省 | justice-ministry justice-department department-of-justice
t 内務省 | interior-ministry
t 商務省 | commerce-department commerce-ministry department-of-commerce
t 労働省 | labor-department department-of-labor
t 労働統計局 | bureau-of-labor-statistics
t 国家統計局,統計局,統計庁 | statistics-bureau national-statistics statistics-korea
  statistical-office office-for-national-statistics statistics-office
t 気象庁,気象局,気象台 | meteorological-agency weather-agency weather-service met-office
  weather-bureau meteorological
t 警察庁,警視庁,県警 | national-police-agency metropolitan-police prefectural-police police
t 消防庁,消防局,消防 | fire-department fire-agency fire-service firefighters
t 海上保安庁,海保,沿岸警備隊 | coast-guard
n 入管,入管庁,出入国在留管理庁 | immigration-services-agency immigration-agency immigration
t 観光局,観光庁 | tourism-organization tourism-agency tourism-board
t 原子力規制委員会,原子力規制庁 | nuclear-regulation-authority nuclear-regulator nra
t 国際原子力機関,IAEA | iaea international-atomic-energy-agency
t 航空当局,連邦航空局,FAA | faa federal-aviation-administration
t 国家運輸安全委員会,運輸安全委員会,NTSB | ntsb transportation-safety-board safety-board
n 会計検査院,監査 | audit auditors auditor board-of-audit
t 国連安全保障理事会,安保理 | security-council
t 国連総会 | general-assembly
t 事務総長 | secretary-general
t 国際司法裁判所,ICJ | international-court-of-justice icj
t 国際刑事裁判所,ICC | international-criminal-court icc
t 北大西洋条約機構,NATO | nato north-atlantic-treaty
t 東南アジア諸国連合,ASEAN | asean southeast-asian-nations
t アフリカ連合 | african-union
t 欧州委員会 | european-commission
t 欧州司法裁判所 | european-court-of-justice court-of-justice
t 欧州人権裁判所 | european-court-of-human-rights
t 高裁,高等裁判所,控訴裁,控訴裁判所,連邦高裁 | appeals-court high-court court-of-appeals appellate
n 陪審,陪審団,裁判員 | jury jurors lay-judges
n 無罪 | acquitted not-guilty innocent acquittal
n 有罪判決,有罪評決 | convicted conviction found-guilty guilty-verdict
n 再審,冤罪 | retrial wrongful-conviction wrongly-convicted exonerated
n 無期懲役,終身刑 | life-imprisonment life-sentence life-in-prison
n 拘禁刑,懲役年数 | prison-term prison-sentence years-in-prison imprisonment
n 仮釈放,保釈 | parole bail paroled released-on-bail
n 死刑執行,死刑囚 | executed execution executions death-row
n 恩赦 | pardon pardoned clemency amnesty
n 服役,受刑者,囚人,収監 | inmates prisoners prison inmate prisoner jailed incarcerated
n 刑務所 | prison prisons jail
n 起訴状,訴状 | indictment complaint court-documents
n 家宅捜索,捜索 | raid raided searched search raids
n 指名手配 | arrest-warrant warrant
n 逮捕状 | arrest-warrant
n 殺人,殺害,殺人事件 | murder murders homicide homicides killed murdered killing killings
n 殺人未遂 | attempted-murder
n 強盗,強盗事件 | robbery robberies robbed robbers
n 窃盗,万引き | theft thefts shoplifting stolen
n 放火 | arson
n 暴行,傷害,性的暴行 | assault assaulted assaults sexual-assault sexually-assaulted
n 刺され,刃物,ナイフ | stabbed stabbing knife stabbings
n 銃乱射,銃撃事件,乱射 | mass-shooting shooting gunman shootings
n 特殊詐欺,オレオレ詐欺,振り込め詐欺 | phone-scams fraud scam scams
n 資金洗浄,マネーロンダリング | money-laundering laundered laundering
n 横領,着服 | embezzlement embezzled embezzling
n 背任 | breach-of-trust
n 恐喝,脅迫 | extortion blackmail threat threats
n 贈収賄,収賄 | bribery bribes bribe
n 闇バイト,匿名流動型 | shady-part-time
n 暴力団,やくざ,ギャング,麻薬組織,カルテル | yakuza gang gangs cartel cartels gangsters
n 人身売買,人身取引 | human-trafficking trafficking trafficked
n 刑法犯,犯罪件数,認知件数 | recorded-crimes reported-crimes criminal-offenses crimes
n 治安 | public-safety security
n 交通死,交通事故死者,交通死亡事故 | traffic-deaths road-deaths traffic-fatalities road-fatalities
n 飲酒運転 | drunk-driving drunken-driving
n ひき逃げ | hit-and-run
n あおり運転 | road-rage tailgating
n 速度違反,スピード違反 | speeding
n テロ,テロ攻撃,テロ組織,自爆テロ | terrorism terrorist terror attack terrorists suicide-attack
n 自爆,自爆テロ | suicide-bombing suicide-bomber suicide-attack
n 爆弾,爆発物 | bomb bombs explosives bombing
t 過激派,イスラム国 | militants islamic-state militant extremists isis
t ハマス | hamas
t ヒズボラ | hezbollah
t フーシ | houthi houthis
t タリバン | taliban
n 武装勢力,武装集団,反政府勢力 | armed-group militants rebels gunmen insurgents armed-men
n 戦死者,戦死,戦没者 | killed-in-action war-dead soldiers-killed
n 民間人,市民の死者 | civilians civilian
n 捕虜,捕虜交換 | prisoners-of-war prisoner-exchange prisoner-swap pows
n 停戦合意,休戦 | ceasefire truce armistice cease-fire
n 和平,和平合意,和平協議 | peace peace-talks peace-deal peace-agreement
n 空爆,空襲,爆撃 | airstrike airstrikes air-strikes bombing bombed bombardment strikes
n 弾道ミサイル,巡航ミサイル | ballistic-missile ballistic-missiles cruise-missile missiles
n 発射,発射実験 | launched fired test-fired launch fires
n 核実験 | nuclear-test nuclear-tests
n 濃縮ウラン,ウラン濃縮,ウラン | uranium enriched enrichment enriched-uranium
n 核軍縮,核拡散防止,核禁条約 | disarmament non-proliferation nuclear-ban
n 原爆,被爆,被爆者 | atomic-bomb atomic-bombing hibakusha survivors bombing
n 戦闘機 | fighter-jet fighter-jets fighters fighter
n 爆撃機 | bomber bombers
n 無人攻撃機,無人航空機 | drones uav unmanned
n 防空,迎撃 | air-defense air-defence intercepted shot-down interceptors
n 撃墜 | shot-down downed shoot-down
t 海軍 | navy naval
t 空軍 | air-force
t 陸軍 | army
t 海兵隊 | marines marine-corps marine
t 自衛隊 | self-defense-forces self-defense-force sdf
t 在日米軍,米軍 | u.s-forces u.s-military american-troops u.s-troops
n 駐留,駐留軍 | stationed troops
n 基地,米軍基地 | base bases military-base
n 徴兵,兵役,動員令 | conscription draft military-service mobilization mobilisation conscripts
n 予備役 | reservists reserves
n 軍事演習,合同演習,演習 | military-exercise drills joint-exercise exercises
n 武器,兵器,弾薬,武器輸出,核兵器,化学兵器,生物兵器 | weapons arms ammunition munitions arms-exports
  weapon nuclear-weapons chemical-weapons biological-weapons
n 砲弾 | shells artillery-shells
n 地雷,クラスター弾 | landmine landmines mines cluster-munitions
n 軍事支援,軍事援助 | military-aid military-assistance security-assistance
n 人道支援,人道援助 | humanitarian-aid humanitarian-assistance humanitarian
n 政府開発援助,ODA | oda official-development-assistance
n 平和維持活動,平和維持部隊,PKO | peacekeepers peacekeeping
n 虐殺,ジェノサイド,大量虐殺 | massacre genocide massacred
n 戦争犯罪 | war-crimes war-crime
n 慰安婦 | comfort-women
n 元徴用工,徴用工 | forced-laborers wartime-labor
t 領海,領空,領海侵入,接続水域 | territorial-waters airspace territorial
n 排他的経済水域,EEZ | exclusive-economic-zone eez
t 尖閣,尖閣諸島 | senkaku senkakus diaoyu
t 竹島,独島 | takeshima dokdo
t 北方領土,千島 | northern-territories kuril kurils
t 南シナ海 | south-china-sea
t 東シナ海 | east-china-sea
t 台湾海峡 | taiwan-strait
t 黒海 | black-sea
t 紅海 | red-sea
t ホルムズ海峡 | strait-of-hormuz
t スエズ運河 | suez-canal suez
t クリミア | crimea
n ヨルダン川西岸,入植地,入植者 | west-bank settlements settlers settlement
t 大使,駐日大使 | ambassador envoy
t 大使館,領事館 | embassy consulate
n 外交官 | diplomat diplomats
n 国交,外交関係,国交正常化 | diplomatic-relations diplomatic-ties normalization
n 制裁対象,経済制裁 | sanctions sanctioned blacklisted
n 資産凍結 | frozen-assets froze asset-freeze
t 諜報,スパイ,情報機関 | spy intelligence espionage spies spying
t 偽情報,誤情報,フェイクニュース | disinformation misinformation fake-news
n 報道の自由 | press-freedom press-freedom-index
n 検閲 | censorship censored
n 亡命者,脱北者 | defectors defector exiles
t 少数民族,先住民,アイヌ | ethnic-minority indigenous minority minorities ainu aboriginal
n 奴隷,奴隷貿易 | slaves slavery enslaved slave-trade
t 黒人 | african-american
n ヒスパニック,中南米系 | hispanic latino
n アジア系 | asian-american asian-americans
t ユダヤ人,ユダヤ | jewish jews
n 反ユダヤ | antisemitic antisemitism anti-semitism
n ホロコースト | holocaust
t イスラム教,イスラム教徒 | islam muslim muslims islamic
t キリスト教,キリスト教徒 | christian christians christianity
n カトリック | catholic catholics
t ヒンズー教,ヒンドゥー教 | hindu hindus
t 仏教,仏教徒 | buddhist buddhism buddhists
n ローマ教皇,教皇,法王 | pope vatican
n 旧統一教会,統一教会,世界平和統一家庭連合 | unification-church
t 皇室,皇太子,王子,王女,王室 | royal prince princess crown-prince royals imperial
n 抗議デモ,反政府デモ,集会 | protest protests demonstration rally rallies marched
n 暴動 | riot riots rioting rioters
n 公文書,機密文書 | documents classified-documents records archives
n 情報公開,情報公開請求 | freedom-of-information disclosure-request
n マグニチュード | magnitude magnitude-earthquake
n 震度,震度7,最大震度 | seismic-intensity intensity shindo
n 余震,本震,前震 | aftershock aftershocks foreshock
t 南海トラフ,巨大地震 | nankai-trough megaquake
t 東日本大震災 | great-east-japan-earthquake tohoku east-japan
t 阪神大震災,阪神・淡路大震災 | great-hanshin hanshin kobe-earthquake
t 関東大震災 | great-kanto
t 能登半島地震,能登半島 | noto-peninsula noto
n 災害関連死,関連死,熱関連死 | disaster-related-deaths related-deaths heat-related-deaths
n 避難指示,避難命令,避難勧告 | evacuation-order evacuation-orders ordered-to-evacuate evacuate
t 緊急地震速報,警報,特別警報,津波警報,注意報 | warning warnings alert advisory tsunami-warning
n 停電戸数,停電世帯 | without-power power-outages customers-without-power outage blackouts
n 土石流,土砂災害,地滑り,崖崩れ | landslide landslides mudslide mudslides debris-flow
n 線状降水帯,集中豪雨,記録的豪雨,ゲリラ豪雨 | torrential-rain downpour heavy-rain rainbands
n 氾濫,決壊,堤防 | overflowed burst levee levees dike embankment flooding breached
n 床上浸水,床下浸水,浸水被害 | flooded inundated flooding
n 暴風雪,大雪,豪雪,吹雪 | blizzard snowstorm heavy-snow snow
n 寒波,寒さ | cold-snap cold-wave freezing
n ひょう,落石 | hail hailstones rockfall
n 竜巻,突風 | tornado tornadoes twister
n サイクロン,熱帯低気圧,ハリケーン | cyclone hurricane tropical-storm tropical-cyclone
n 上陸 | landfall made-landfall
n 最大風速 | maximum-sustained-winds sustained-winds winds wind-speed
n 火山,火山灰,噴石,溶岩,火砕流 | volcano volcanic lava ash eruption pyroclastic
n 噴火警戒レベル | alert-level volcanic-alert
n 山火事,森林火災,林野火災 | wildfire wildfires bushfire bushfires forest-fire forest-fires
n 鎮火,鎮圧,消し止め | contained containment extinguished put-out
n 焼失面積,焼失 | acres-burned hectares-burned burned scorched charred
n 全焼,半焼 | burned-down gutted destroyed
n 出火,出火元 | fire-started fire-broke-out cause-of-fire
n 煙,煙を吸 | smoke smoke-inhalation
n ガス爆発 | gas-explosion gas-leak
n 事故死,転落,転落死 | fall-to-death accidental
n 群衆事故,雑踏事故,将棋倒し,圧死 | crowd-crush stampede crush
n 橋の崩落,崩落事故 | bridge-collapse collapse
n 建物倒壊,倒壊家屋 | collapsed-buildings collapsed-houses building-collapse
n 列車事故,鉄道事故 | train-crash train-accident rail-accident
n 海難,遭難,漂流 | shipwreck stranded adrift missing distress
n 水難,溺死 | drowning drowned drownings
n 山岳遭難,登山者 | climbers climber hikers mountaineers
n 救助隊,レスキュー,救助活動 | rescuers rescue-workers rescue-team rescue
n 生存者,生き残 | survivors survivor survived
n 行方不明者数 | missing-people missing
n 復旧費,復興費,復興 | reconstruction rebuilding recovery
n 支援物資,救援物資 | relief-supplies supplies aid
n ボランティア | volunteers volunteer
n 経済損失,経済的損失 | economic-losses economic-loss economic-damage
n 警官隊,機動隊 | riot-police police-officers
n 警備員,警備 | security-guards security guard guards
n 監視カメラ,防犯カメラ | surveillance-cameras security-camera security-cameras cctv
n 顔認証,生体認証 | facial-recognition biometric
t 通報 | emergency-call called-police alerted reported
n 目撃者 | witness witnesses eyewitness
n 容疑,疑い | suspicion charges alleged allegations allegedly
n 自白,供述 | confessed confession testimony testified
n 証言 | testimony testified
n 暗殺,暗殺未遂 | assassination assassinated assassination-attempt
n 狙撃,銃弾 | bullets sniper shots bullet
n 拳銃,ライフル,銃器 | pistol rifle handgun firearms guns rifles
n 誘拐犯,拉致被害者 | abductees kidnappers abducted kidnapped
n 身柄,引き渡し | extradition extradited handed-over custody
n 不法侵入,侵入者 | trespassing intruder break-in
n 海賊 | pirates piracy
n 海賊版,違法コピー | piracy pirated
n 著作権,著作権侵害 | copyright copyright-infringement copyrights
n 商標 | trademark trademarks
n 名誉毀損 | defamation libel
n 差し止め,仮処分 | injunction blocked restraining-order
n 上訴,控訴審 | appeal appeals appealed
n 口頭弁論,初公判,公判 | hearing trial hearings first-hearing
t 司法取引 | plea-bargain plea-deal pleaded-guilty
n 検事,検察庁,特捜部 | prosecutor prosecutors public-prosecutors
n 検事総長,司法長官 | attorney-general prosecutor-general
n 特別検察官 | special-counsel special-prosecutor
t 第三者委員会,調査委員会 | independent-panel third-party inquiry panel investigation committee
n 公聴会 | hearing hearings
n 行政処分,業務停止,業務改善命令 | administrative suspension-order business-improvement-order
n 免許取り消し,取り消し | revoked revocation cancelled license-revoked
n 罰則,罰金刑 | penalties penalty fine fines
n 合法化 | legalized legalised legalization legalisation
t 非合法 | illegal outlawed
n 規制緩和 | deregulation eased-rules
n 出入国,入国制限,入国禁止,渡航禁止 | travel-ban entry-ban travel-restrictions
n 国境の壁,国境管理 | border-wall border-control
n 条約批准,批准 | ratified ratification ratify
n 離脱,脱退,英国のEU離脱 | withdrew withdrawal brexit leave exit quit
n 独立宣言,独立記念日 | independence-day declaration-of-independence
n 王位,即位,退位 | throne coronation abdicated enthronement accession abdication
n 生誕,没後 | birth-anniversary anniversary-of-birth anniversary
n 記念日,記念式典,追悼式,追悼 | memorial anniversary ceremony commemorate mourning commemoration
n 終戦,敗戦 | end-of-war surrender end-of-world-war
t 第2次世界大戦,第二次世界大戦,第2次大戦 | world-war-ii second-world-war wwii world-war-two
t 第1次世界大戦,第一次世界大戦 | world-war-i first-world-war wwi
t 冷戦 | cold-war
t 植民地,植民地支配 | colonial colony colonies colonization
"""
"""The ideas, one a line."""
