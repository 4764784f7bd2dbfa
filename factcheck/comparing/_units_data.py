"""Units that are each other's multiples, and counters that count the same: data.

Factors are exact by definition: the international yard and pound agreement of 1959 (inch 0.0254 m,
pound 0.45359237 kg), NIST Handbook 44 for gallons, barrels and acres, the SI brochure (9th
edition) for the rest. Codes are UCUM.
"""

LENGTH = {
    "nm": 1e-9, "um": 1e-6, "mm": 1e-3, "cm": 1e-2, "m": 1.0, "km": 1e3, "[in_i]": 0.0254,
    "[ft_i]": 0.3048, "[yd_i]": 0.9144, "[mi_i]": 1609.344, "[nmi_i]": 1852.0,
    "[fth_us]": 1.8288, "AU": 149597870700.0, "[AU]": 149597870700.0, "[ly]": 9460730472580800.0,
}  # fmt: skip
AREA = {
    "cm2": 1e-4, "m2": 1.0, "ar": 100.0, "har": 1e4, "km2": 1e6, "[sft_i]": 0.09290304,
    "坪": 400 / 121, "[syd_i]": 0.83612736, "[acr_us]": 4046.8564224, "[smi_us]": 2589988.110336,
}  # fmt: skip
VOLUME = {
    "mL": 1e-6, "cm3": 1e-6, "cL": 1e-5, "dL": 1e-4, "L": 1e-3, "hL": 0.1, "kL": 1.0, "m3": 1.0,
    "km3": 1e9, "[gal_us]": 0.003785411784, "[bbl_us]": 0.158987294928, "[cft_i]": 0.028316846592,
    "[pt_us]": 0.000473176473,
    "[qt_us]": 0.000946352946,
}  # fmt: skip
MASS = {
    "ug": 1e-9, "mg": 1e-6, "g": 1e-3, "kg": 1.0, "t": 1e3, "kt": 1e6, "Mt": 1e9, "Gt": 1e12,
    "[lb_av]": 0.45359237, "[oz_av]": 0.028349523125, "[ston_av]": 907.18474,
    "[stone_av]": 6.35029318, "[oz_tr]": 0.0311034768,
}  # fmt: skip
SPEED = {
    "km/h": 1 / 3.6, "m/s": 1.0, "km/s": 1e3, "[mi_i]/h": 0.44704, "[kn_i]": 1852 / 3600,
    "[ft_i]/s": 0.3048, "[mi_i]/s": 1609.344,
}  # fmt: skip
POWER = {"mW": 1e-3, "W": 1.0, "kW": 1e3, "MW": 1e6, "GW": 1e9, "TW": 1e12, "[HP]": 745.699872}
ENERGY = {"W.h": 3600.0, "kW.h": 3.6e6, "MW.h": 3.6e9, "GW.h": 3.6e12, "TW.h": 3.6e15,
          "J": 1.0, "kJ": 1e3, "MJ": 1e6, "GJ": 1e9, "cal": 4.184, "kcal": 4184.0}  # fmt: skip
DATA = {"By": 1.0, "kBy": 1e3, "MBy": 1e6, "GBy": 1e9, "TBy": 1e12, "PBy": 1e15, "EBy": 1e18,
        "ZBy": 1e21}  # fmt: skip
RATE = {"kbit/s": 1e3, "Mbit/s": 1e6, "Gbit/s": 1e9, "Tbit/s": 1e12}
WAVES = {"Hz": 1.0, "kHz": 1e3, "MHz": 1e6, "GHz": 1e9, "THz": 1e12}
PRESSURE = {"Pa": 1.0, "hPa": 100.0, "kPa": 1e3, "MPa": 1e6, "mbar": 100.0, "[psi]": 6894.757293}
DOSE = {"uSv": 1e-6, "mSv": 1e-3, "Sv": 1.0}

FACTORS: dict[str, tuple[str, float]] = {
    code: (name, factor)
    for name, table in (
        ("length", LENGTH), ("area", AREA), ("volume", VOLUME), ("mass", MASS), ("speed", SPEED),
        ("power", POWER), ("energy", ENERGY), ("data", DATA), ("rate", RATE), ("waves", WAVES),
        ("pressure", PRESSURE), ("dose", DOSE),
    )
    for code, factor in table.items()
}  # fmt: skip
"""Unit to what it measures and how many of the base unit it is."""
TEMPERATURES = {"Cel": (1.0, 0.0), "[degF]": (5 / 9, -160 / 9), "K": (1.0, -273.15)}
"""Unit to factor and offset that give degrees Celsius."""
SECONDS = {
    "second": 1.0, "minute": 60.0, "hour": 3600.0, "day": 86400.0, "week": 604800.0,
    "month": 2629800.0, "year": 31557600.0,
}  # fmt: skip
"""Stretches of time; a year is a Julian one (365.25 days), a month a twelfth of it."""

COUNTED = """
person: 人 名 氏 児 者 人分 人体制 人態勢 人組 選手 患者 容疑者 打者 候補者 登録者 ユーザー 会員
  議員 弁護士
person: people person persons employees employee workers worker staff users user members member
  men
person: women children child students student pupils residents inhabitants passengers visitors
person: tourists patients patient soldiers soldier troops officers personnel refugees migrants
person: victims survivors casualties dead injured wounded missing homeless unemployed lives deaths
person: fatalities injuries engineers researchers scientists teachers doctors nurses respondents
person: participants adults men women citizens customers subscribers followers lawmakers crew
person: evacuees prisoners detainees hostages protesters demonstrators spectators guests players
person: athletes volunteers jobs staffers households-members voters candidates applicants migrants
person: astronauts cosmonauts clients shareholders investors astronaut friends experts delegates
person: pilots farmers shoppers commuters travelers travellers guests fans pupils apprentices
person: cadets trainees recruits mothers fathers parents babies infants newborns twins seniors
person: retirees pensioners centenarians taxpayers consumers listeners readers viewers immigrants
person: asylum-seekers returnees civilians police firefighters guards rangers sailors marines
person: lawyers judges jurors artists actors musicians dancers singers writers authors
person: volunteer defendants plaintiffs suspects inmates homeless cyclists pedestrians motorists
person: skiers runners climbers swimmers competitors entrants laureates graduates freshmen
person: staff-members crew-members employees individuals men boys girls kids teenagers youths
person: births newborns arrivals entries enrollments enrolments admissions hospitalizations
person: hospitalisations redundancies layoffs hires openings vacancies bodies remains ministers
person: senators deputies mps governors mayors councillors councilors delegates nominees winners
person: medalists medallists signatories donors recipients beneficiaries caregivers nurses midwives
person: physicians surgeons pharmacists dentists paramedics professors academics postdocs scholars
person: alumni interns contractors freelancers executives directors managers founders entrepreneurs
person: miners fishermen truckers sailors seafarers crews rescuers firemen constables detectives
person: militants rebels fighters insurgents militiamen mercenaries veterans recruits reservists
person: villagers islanders townspeople locals foreigners nationals expatriates minorities
person: worshippers pilgrims monks nuns priests believers attendees attendances audiences onlookers
person: holidaymakers sightseers campers swimmers bathers divers anglers walkers hikers bikers
person: signings additions starters bowlers batters pitchers golfers wrestlers boxers rikishi
person: teammates rivals opponents finalists semifinalists qualifiers entrants riders jockeys
person: creditors borrowers lenders savers policyholders bondholders tenants renters landlords
person: homeowners buyers sellers purchasers shoppers diners eaters smokers drinkers users
person: donors carers infections cases-confirmed carriers survivors sufferers diabetics
person: adult man woman child girl boy patient resident visitor tourist student teacher doctor
person: colleagues contacts co-workers coworkers associates partners dockworkers longshoremen
person: grandchildren grandsons granddaughters siblings brothers sisters cousins nephews nieces
person: wives husbands spouses uncles aunts descendants heirs orphans widows sons daughters
person: carers helpers teens youngsters toddlers pregnancies fans supporters backers sponsors
person: homicides murders killings suicides abductions drownings measles hospitalizations
person: chairs fellows trustees partners witnesses bystanders strangers
person: memberships subscriptions accounts payrolls jobs positions posts roles
firm: 社 社分 法人 企業 事業者 companies company firms firm businesses startups corporations
firm: 名
firm: customers clients buyers subscribers lenders brands partners users developers makers
firm: insurers airlines carriers utilities advertisers publishers vendors contractors dealers
firm: studios labels broadcasters studio
firm: manufacturers retailers suppliers start-ups enterprises banks organizations members
  publishers
shop: 店 店舗 支店 店鋪 stores store shops shop outlets restaurants branches locations
  supermarkets
shop: cafes dealerships salons hotels hotel 軒 ホテル
country: か国 カ国 ヵ国 ヶ国 ケ国 か国・地域 カ国・地域 countries country nations nation states
country: markets economies members parties signatories governments
state: 州 県 都道府県 道府県 都府県 省 郡 区 states state provinces province prefectures counties
state: prefecture county districts regions territories cantons canton governorates oblasts
town: 市町村 市 町 村 都市 自治体 cities city towns municipalities villages communities
home: 世帯 戸 軒 棟 家庭 households homes houses families buildings apartments units structures
home: dwellings properties residences condominiums
school: 校 大学 学校 schools school universities university colleges campuses
vehicle: 台 台分 車 両 cars vehicles trucks buses units evs machines devices robots servers
  computers
vehicle: motorcycles phones smartphones consoles tablets pcs gpus chips carriages trains cameras
aircraft: 機 便 aircraft planes jets flights drones helicopters airplanes airliners satellites
aircraft: missiles spacecraft fighters
ship: 隻 ships vessels boats ferries submarines ship tankers
animal: 匹 頭 羽 尾 animals dogs cats cattle pigs cows birds chickens sheep horses whales
  elephants
animal: deer bears fish salmon tigers pandas individuals turtles penguins
copy: 部 冊 枚 copies books volumes pages sheets tickets albums discs newspapers papers photos
copy: records images cards pieces
vote: 票 votes vote ballots
seat: 席 議席 seats seat
bed: 床 病床 beds bed
language: カ国語 か国語 言語 languages language
time: 回 度 回分 times occasions tests matches episodes launches flights views games rounds
  meetings
time: 便 attempts sessions strikes attacks
kind: 種 種類 品種 亜種 品目 商品 アイテム species products items kinds types varieties models
  brands
kind: categories
point: 点 得点 失点 points goals runs
room: 室 部屋 客室 rooms bedrooms galleries halls suites wards classrooms chambers studios offices
view: 再生 ビュー PV ダウンロード views streams downloads plays
place: 施設 か所 カ所 ヵ所 ヶ所 箇所 地点 拠点 sites facilities places locations spots plants
  factories
place: offices hospitals shelters bases stations airports prisons warehouses centers centres
  museums
place: mines wells reactors 工場 病院 駅 基
song: 編 作目 novels plays operas symphonies collections albums poems essays paintings films
song: 曲 本 作品 作 songs tracks films movies videos works titles books games articles papers
  episodes
work: 件 例 事例 cases case incidents reports complaints applications lawsuits patents deals
  accidents
work: requests crimes offers responses transactions claims inquiries orders violations projects
work: attacks suits records bids contracts infections fires calls signatures posts messages
firm: producers makers operators providers developers insurers lenders brokers builders carmakers
firm: brewers chipmakers refiners shippers wholesalers distributors exporters importers vendors
firm: airlines utilities shipbuilders contractors broadcasters shipyards brands chains groups
firm: automakers distillers growers processors lessors advertisers dealers traders ventures
person: producers makers operators providers developers lenders brokers builders brewers shippers
person: wholesalers distributors exporters importers vendors contractors distillers growers
person: advertisers dealers traders mothers adults places slots
shop: outlets kiosks salons boutiques pubs bars bakeries pharmacies drugstores restaurant
ship: carriers warships destroyers frigates yachts trawlers freighters cruisers barges tugs
ship: dinghies liners tugboats canoes bulkers icebreakers lifeboats warship carrier vessel boat
aircraft: aeroplanes gliders balloons helicopter drone rockets airliner services departures
vehicle: 基 pianos taxis trams vans bicycles bikes scooters ambulances tractors printers engines
vehicle: monitors televisions tvs excavators cranes chargers charging-points points turbines
vehicle: elevators lifts escalators carts coaches wagons locomotives carriage car vehicle
tower: 基 turbines windmills reactors dams elevators lifts satellites furnaces towers silos
tower: cranes chargers points tombs graves mounds launchers engines wells tanks kilns pylons
tower: turbine stations panels generators batteries tower pipelines boilers ovens
stick: 本 bottles trees trains flights services cancellations posts pillars columns poles pencils
stick: pens roses flowers roads tunnels routes lines cables rods homers home-runs hits tries
stick: penalties missiles rockets needles teeth bridges rivers streams sticks tusks candles
stick: vaccines doses vials pipelines videos dramas series programmes programs shows stories
stick: runs wells tree bottle train post log logs vines cancelled streaks studies
sheet: 枚 coins panels photographs pictures plates tiles stamps banknotes notes bills posters
sheet: slides medals masks blankets towels leaves tablets scrolls coin panel prints drawings
sheet: maps letters documents singles lps shirts t-shirts screens discs
object: 点 paintings drawings artworks works objects artifacts artefacts exhibits pieces fragments
object: specimens fossils prints sculptures photographs relics treasures finds vessels pots
object: garments manuscripts documents books instruments swords weapons tools
thing: 個 genes planets moons eggs balls apples parcels boxes packages stars cells objects medals
thing: samples asteroids craters particles batteries blocks bags boulders islands lakes neurons
thing: galaxies lamps bulbs lockers tins cans cups rings sensors modules parts containers homers
body: 体 bodies skeletons statues robots mummies dolls specimens remains androids sculptures
animal: wolves seals dolphins goats camels monkeys gorillas rhinos rhinoceroses lions foxes rabbits
animal: cranes storks ducks geese eagles gulls crows pigeons puffins albatrosses bees insects
animal: butterflies beetles ants mosquitoes crabs lobsters eels tuna sharks calves cubs mothers
animal: pups chicks otters bats mice rats frogs snakes lizards crocodiles hens turkeys quails
animal: parrots kiwis terns plovers sparrows cod mackerel squid octopuses hounds boars hippos
animal: animal bird whale whale-calves pairs adults lambs piglets mammals reptiles leopards
animal: condors vultures owls swans flamingos hawks falcons bison moose elk reindeer seabirds
letter: 通 letters emails messages documents notices postcards
bag: 袋 俵 bags sacks bag sack packets
box: 箱 ケース boxes cartons crates cases parcels box case
cup: 杯 cups glasses bowls drinks pints cup
can: 缶 cans tins
floor: 階 階建て 階層 storeys stories floors levels storey story floor
route: 路線 routes lines services route line corridors
question: 問 questions
chapter: 章 chapters
page: ページ 頁 pages page
word: 語 単語 words word entries headwords terms
character: 文字 字 characters letters signs
share: 株 shares share plants bushes trees
account: 口座 accounts
generation: 世代 generations
game: 試合 戦 局 matches games match game fixtures races bouts
event: 大会 競技 種目 events sports tournaments competitions disciplines
team: チーム 球団 クラブ teams clubs sides squads crews team club
group: 館 museums galleries institutions institutes agencies bodies
group: 団体 機関 組織 グループ groups organizations organisations associations ngos charities
group: institutions agencies institutes centres centers bodies universities unions
lane: 車線 lanes lane
win: 勝 wins victories win
loss: 敗 defeats losses
stroke: 打 strokes shots under over
island: 島 islands isles
bridge: 橋 bridges
farm: 農家 農園 農場 戸 軒 farms growers farmers farm ranches
museum: 館 museums galleries libraries theatres theaters cinemas screens
party: 政党 党 parties
bank: 行 銀行 banks lenders
brand: 銘柄 ブランド brands stocks issues
district: 選挙区 constituencies districts seats
bill: 法案 議案 bills laws acts
shot: 発 弾 shots rounds bullets missiles bombs shells rockets
car: 両 両編成 cars carriages coaches wagons
stop: 駅 停留所 stations stops station stop
hole: ホール holes hole
stage: 区間 ステージ stages sections legs
crime: 罪 罪状 counts charges
tooth: 粒 grains berries seeds
meal: 食 meals servings portions
night: 泊 nights
step: 段 段階 steps levels stages phases
dose: 回分 doses
line: 行 lines
medal: 個 medals
assist: アシスト assists
hit: 安打 hits
person: 명 Menschen Personen Mitarbeiter Mitarbeitern Mitarbeiterinnen Beschäftigte Erwerbstätige
person: Erwerbstätigen Arbeiter Besucher Einwohner personnes habitants visiteurs salariés
person: collaborateurs touristes enfants bébés décès morts personas habitantes turistas empleados
person: espectadores visitantes miembros persone abitanti visitatori dipendenti pessoas
home: Wohnungen logements viviendas abitazioni moradias ménages hogares Haushalte
shop: magasins tiendas comercios negozi lojas Filialen 家
firm: entreprises empresas Unternehmen aziende sociétés 家
vehicle: 辆 Fahrzeuge Personenkraftwagen Pkw voitures véhicules coches vehículos
game: partidos Spiele partite
country: pays países Länder paesi
step: Schritte Schritten étapes pasos
"""
"""Counters of Japanese and nouns of English that count the same; a word may stand in two rows."""
ANYTHING = frozenset(
    ["個", "つ", "点", "件", "本", "体", "基", "台", "回", "種", "号", "組", "部", "位", "型",
     "か所", "カ所", "ヵ所", "ヶ所", "箇所", "units", "items", "things", "pieces", "others"]
)  # fmt: skip
"""Counters that may count anything."""
