"""Ideas of health, births, ageing, population, housing, schools and welfare: data."""

LIFE = """
m 出生数,出生児数,生まれた子ども,生まれた子供,生まれた赤ちゃん,新生児数 | live-births births
  number-of-births newborns babies-born children-born registered-births babies
m 合計特殊出生率,出生率 | total-fertility-rate fertility-rate fertility birth-rate
  children-per-woman births-per-woman
m 粗出生率 | crude-birth-rate birth-rate
m 死亡数,死亡者数,死者数 | deaths number-of-deaths death-toll toll fatalities
m 自然減,自然減少 | natural-decrease natural-decline deaths-outnumbered deaths-exceeded
m 自然増 | natural-increase natural-growth
m 乳児死亡率 | infant-mortality infant-mortality-rate
m 妊産婦死亡,妊産婦死亡率 | maternal-mortality maternal-deaths
m 新生児死亡率 | neonatal-mortality newborn-deaths
m 超過死亡 | excess-deaths excess-mortality
m 平均寿命,平均余命,健康寿命 | life-expectancy healthy-life-expectancy average-lifespan lifespan
m 婚姻数,婚姻件数,婚姻率,婚姻 | marriages marriage-rate weddings marriage
m 離婚数,離婚件数,離婚率 | divorces divorce-rate divorce
m 平均初婚年齢,初婚年齢 | age-at-first-marriage first-marriage average-age-at-marriage
n 第1子,第一子 | first-child first-birth firstborn
n 第2子,第二子 | second-child
n 母親の年齢,出産年齢 | age-of-mothers mothers-age maternal-age mean-age
n 婚外子 | outside-marriage unmarried-mothers
n 多胎,三つ子 | triplets multiple-births
n 人工妊娠中絶,中絶 | abortion abortions
n 不妊治療,体外受精 | ivf in-vitro fertility-treatment
n 代理出産 | surrogacy surrogate
n 少子化 | declining-birthrate falling-birthrate low-birthrate birthrate
n 総人口,人口総数 | total-population population
n 生産年齢人口 | working-age-population working-age
n 年少人口 | child-population
n 人口減少,人口減 | population-decline population-fell shrinking-population population-loss
n 人口増加,人口増 | population-growth population-grew
n 人口密度 | population-density
n 国勢調査 | census
n 日本人人口 | japanese-nationals
n 在留外国人,外国籍 | foreign-residents foreign-nationals foreign-born
n 転入,転入者,転入超過 | moved-in in-migration net-inflow
n 転出,転出者,転出超過 | moved-out out-migration net-outflow
n 純移民,純移民数,純移動 | net-migration
n 移民数,移住者 | immigrants immigration migrants
n 出稼ぎ,移民労働者 | migrant-workers
n 永住,永住者,永住権,グリーンカード | permanent-residents permanent-residency green-card green-cards
n 帰化,国籍取得,市民権 | naturalized citizenship naturalised naturalization
n 査証,ビザ | visa visas
n 不法移民,不法滞在,非正規移民 | undocumented illegal-immigrants illegal-immigration irregular
  unauthorized overstayed
n 強制送還,国外退去 | deportation deported deportations removals
n 国内避難民 | internally-displaced displaced
n 難民申請,難民申請者,庇護申請者,亡命,庇護申請 | asylum-seekers asylum-applications asylum
n 難民認定 | granted-refugee refugee-status
n 国連難民高等弁務官事務所,UNHCR | unhcr refugee-agency
n 国連児童基金,ユニセフ,UNICEF | unicef
n 国連人口基金 | unfpa population-fund
t 国際移住機関,IOM | iom
t 国境なき医師団 | doctors-without-borders msf medecins
t 赤十字,赤新月 | red-cross red-crescent
n 65歳以上,高齢化 | older elderly aging ageing
n 独居,一人暮らし,1人暮らし,単身世帯 | living-alone single-person one-person live-alone
n 孤独死,孤立死 | lonely-deaths died-alone kodokushi
n 孤独,孤独感 | loneliness lonely
n 未婚率,未婚,独身 | unmarried never-married single
n 同性婚 | same-sex-marriage gay-marriage same-sex
n 性的少数者,LGBT,LGBTQ | lgbt lgbtq lgbtqia gay transgender
n 夫婦別姓,別姓 | separate-surnames surnames
n 男女格差,ジェンダーギャップ,ジェンダー格差 | gender-gap gender-equality gender
n 女性管理職,女性役員 | women-managers female-managers women-executives women-on-boards
n 女性議員 | female-lawmakers women-lawmakers women-in-parliament
n 家事,家事労働 | housework chores unpaid-work
n 育児,子育て | childcare child-rearing parenting raising-children
n 男性の育休,産休 | paternity-leave maternity-leave parental-leave
n 家庭内暴力,DV | domestic-violence domestic-abuse
n 性暴力,性的暴行,性被害,レイプ | sexual-violence sexual-assault rape raped sexually-assaulted
n セクハラ,性的嫌がらせ | sexual-harassment
n パワハラ | power-harassment workplace-bullying
n 児童相談所 | child-welfare child-guidance
n 里親,養子 | foster adopted adoption foster-care
n ホームレス,路上生活者 | homeless homelessness rough-sleepers
n 引きこもり,ひきこもり | hikikomori recluses social-withdrawal
n 貧困層,貧困世帯 | poor below-the-poverty-line in-poverty low-income
n 栄養不良,栄養失調 | malnutrition malnourished undernourished undernourishment
n 食料不安,食料危機 | food-insecurity food-insecure food-crisis acute-hunger
n フードバンク | food-bank food-banks
n 障害者雇用 | disabled-workers people-with-disabilities
n 要介護,要介護者 | requiring-care nursing-care long-term-care
n 介護施設,老人ホーム,特別養護老人ホーム | nursing-home nursing-homes care-home care-homes
n 介護職員,介護士 | care-workers caregivers carers
n 救急車,救急隊 | ambulance paramedics
n 看護,准看護師 | nurses nursing
n 薬剤師,薬局 | pharmacist pharmacists pharmacy pharmacies
n 歯科医,歯医者 | dentist dentists
n 外科医,外科 | surgeon surgeons
n 開業医,診療所,クリニック | clinic clinics gp general-practitioner
n 集中治療室,ICU,集中治療 | intensive-care icu
n 待機患者,手術待ち | waiting-list waiting-lists
n 医療過誤,医療事故 | malpractice medical-error medical-errors
n 主要評価項目,評価項目 | primary-endpoint endpoint endpoints primary-outcome
n 無増悪生存期間 | progression-free-survival
n 全生存期間 | overall-survival
n 奏効率 | response-rate
n 生存率,5年生存率 | survival-rate survival
n 有害事象,副作用,副反応 | adverse-events adverse-event side-effects side-effect adverse-reactions
n 無作為化,無作為化比較試験,ランダム化 | randomized randomised randomly
n 偽薬群,プラセボ群 | placebo placebo-group
n 投与群,治療群 | treatment-group treated intervention-group
n 被験者,試験参加者 | participants volunteers patients subjects enrolled
n 臨床応用,治験薬 | investigational experimental-drug
t 米食品医薬品局,食品医薬品局,FDA | fda food-and-drug-administration
t 欧州医薬品庁,EMA | ema european-medicines-agency
n 疾病対策センター,CDC | cdc centers-for-disease-control
t 国立衛生研究所,NIH | nih national-institutes-of-health
n 国民保健サービス,NHS | nhs national-health-service
n 後発薬,ジェネリック | generic generics
n 抗がん剤,化学療法 | chemotherapy anticancer
t 免疫療法 | immunotherapy
n 放射線治療,放射線療法 | radiotherapy radiation-therapy
n ゲノム編集 | gene-editing crispr genome-editing
n 幹細胞,iPS細胞,iPS | stem-cell stem-cells ips
n 抗生物質,抗菌薬,薬剤耐性,耐性菌 | antibiotic antibiotics antimicrobial resistant-bacteria
  drug-resistant antimicrobial-resistance
n 鎮痛剤,オピオイド,フェンタニル | opioid opioids fentanyl painkillers painkiller
n 過剰摂取 | overdose overdoses
t 肥満症,肥満症薬,減量薬,やせ薬 | obesity weight-loss-drug weight-loss-drugs weight-loss
n 肥満率,肥満 | obesity obese overweight
n 高血圧,血圧 | hypertension high-blood-pressure blood-pressure
n コレステロール | cholesterol
n 心筋梗塞,心臓発作 | heart-attack heart-attacks myocardial
n 動脈硬化 | atherosclerosis
t 子宮頸がん,HPV,ヒトパピローマウイルス | cervical-cancer hpv human-papillomavirus
t 白血病 | leukemia leukaemia
n 腫瘍 | tumor tumour tumors tumours
t アルツハイマー病,アルツハイマー | alzheimer's alzheimer dementia
t パーキンソン病 | parkinson's
t 自閉症,発達障害 | autism autistic developmental
t 統合失調症 | schizophrenia
n 心的外傷後ストレス障害,PTSD | ptsd post-traumatic
t 依存症,中毒,食中毒 | addiction addicted poisoning poisoned food-poisoning
n 自殺率,自殺者数 | suicide-rate suicides suicide
n エイズ,HIV,エイズウイルス | hiv
n 梅毒,性感染症 | syphilis sexually-transmitted
n エボラ出血熱,エボラ熱,エボラ | ebola
n コレラ | cholera
n ポリオ,小児まひ | polio
n エムポックス,サル痘 | mpox monkeypox
n 百日ぜき,百日咳 | whooping-cough pertussis
n 風疹 | rubella
n 水ぼうそう,帯状疱疹 | chickenpox shingles
n ノロウイルス | norovirus
n 鳥インフルエンザ,鳥インフル | bird-flu avian-flu avian-influenza h5n1
n 豚熱,アフリカ豚熱 | swine-fever
n 口蹄疫 | foot-and-mouth
t 狂犬病 | rabies
n ジカ熱,黄熱 | zika yellow-fever
n 変異株,変異,オミクロン,遺伝子変異 | variant omicron mutation genetic-mutation gene-mutation
n 追加接種,ブースター | booster boosters
n 新規感染者,新規感染 | new-cases new-infections
n 累計感染者 | total-cases confirmed-cases cumulative-cases
n 無症状 | asymptomatic
n 重症者,重症化 | severe severely-ill critical-condition
n 緊急事態宣言,非常事態宣言,緊急事態 | state-of-emergency emergency
n 都市封鎖,ロックダウン | lockdown lockdowns
n 外出禁止,夜間外出禁止 | curfew
n 抗原検査,PCR検査,PCR | pcr antigen test tests
n 世界的大流行,パンデミック | pandemic
n 集団感染,クラスター,流行 | outbreak cluster epidemic outbreaks
n 大気汚染,PM2.5,微小粒子状物質 | air-pollution pm2.5 particulate fine-particles particulate-matter
n 有機フッ素化合物,PFAS | pfas forever-chemicals
n マイクロプラスチック | microplastics microplastic
n アスベスト,石綿 | asbestos
n 飲酒,飲酒量 | drinking alcohol-consumption drinkers
n 電子たばこ,加熱式たばこ | e-cigarettes vaping e-cigarette heated-tobacco
n 大麻,マリフアナ | cannabis marijuana
n 喫煙者,禁煙 | smokers smoking smoker quit-smoking
n 睡眠時間 | hours-of-sleep sleep sleep-duration slept
n 運動不足,座りっぱなし | sedentary inactive sitting
n 超加工食品,加工食品 | ultra-processed processed-food processed-foods
n 食物繊維,タンパク質,たんぱく質 | fiber fibre protein proteins
n 脂肪,飽和脂肪,体脂肪 | fat saturated-fat body-fat
n ビタミン,サプリメント,サプリ,健康食品 | vitamin vitamins supplement supplements
n 飲料,清涼飲料 | beverage beverages drinks soft-drinks soda
n 熱量 | calories
n 献血,輸血 | blood-donation transfusion transfusions
n 臓器提供,ドナー | organ-donor organ-donation donor donors
n 人工透析,透析 | dialysis
n 人工関節,人工心臓 | artificial-heart implant
n 人工呼吸器 | ventilator ventilators
n 遺伝子変異,遺伝子検査 | genetic-mutation genetic-test gene-mutation
n ゲノム,DNA | genome genomes dna
n 腸内細菌,細菌,病原体 | bacteria gut-bacteria microbiome pathogen bacterial
n 免疫,集団免疫 | immune immunity herd-immunity
n 老化,長寿 | aging ageing longevity
n 近視 | myopia nearsighted short-sighted
n 難聴,聴覚 | hearing-loss hearing
n 失明,視覚障害 | blindness blind visually-impaired
n 脊髄,脳波,脳内 | spinal brain
n 虫歯 | cavities tooth-decay
n 腰痛,頭痛,片頭痛 | back-pain headache migraine
n けいれん,てんかん | seizure seizures epilepsy
n ぜんそく,喘息 | asthma
t 花粉症 | hay-fever pollen-allergy
n 熱中症搬送 | heatstroke heat-stroke heat-related
n 熱関連死,暑さによる死亡 | heat-related-deaths heat-deaths
n 就学 | out-of-school school-enrollment
n 入学者数,新入生 | freshmen new-students first-year-students enrollment
n 在校生,在学生,在籍者 | enrolled-students enrollment students
n 退学,中退 | dropped-out dropouts drop-out
n 進学,大学進学 | go-to-college enter-university higher-education
n 入試,入学試験,共通テスト | entrance-exam entrance-exams entrance-examination admissions admission
n 大学入学,合格発表 | admitted admissions
n 博士号,学位,修士 | degree doctorate degrees master's ph.d
n 学生ローン,学生債務 | student-loan student-loans student-debt
n 授業料無償化,学費無償化 | tuition-free free-tuition
n 給食 | school-lunch school-lunches school-meals lunch
n 学習到達度調査,PISA | pisa
n 読解力,数学的,科学的 | reading math mathematics
n 全国学力テスト | national-achievement standardized-test
n 教職員,非常勤 | staff teaching-staff
n 学級,クラス,少人数学級 | class class-size classrooms classroom
n 部活動,部活 | club-activities
n 廃校,統廃合 | school-closures closed-schools
n 小学生 | elementary-school-students primary-school-children schoolchildren
  elementary-school-pupils
n 高校生 | high-school-students high-schoolers
n 大学院生 | graduate-students
n 未成年,未成年者 | minors minor underage
n 10代,ティーンエイジャー | teenagers teens teenager teenage
n 就職活動,就活,新卒 | job-hunting new-graduates graduates
n 若者の失業,若年失業率 | youth-unemployment
n スマホ禁止,スマホ使用 | phone-ban screen-time phones
n スクリーンタイム,利用時間 | screen-time time-spent usage
n 読書,読書量 | reading read books
n 移住,地方移住 | relocated relocation moved migration
n 過疎,過疎地 | depopulated depopulation
n 限界集落,集落 | village villages hamlet community communities
n 空き地,所有者不明土地 | vacant-land
n 賃貸,賃貸住宅 | rental rentals rental-housing rent tenants
n 持ち家,持ち家率 | home-ownership homeownership owner-occupied homeowners
n 立ち退き,強制退去 | evicted eviction evictions
n スラム | slum slums
n 民泊 | short-term-rentals home-sharing airbnb private-lodging
n 耐震,耐震化 | earthquake-resistant quake-resistant seismic
n 上水道,水道,水道管 | water-supply water-pipes tap-water pipes
n 下水道,下水 | sewage sewer sewers sewerage wastewater
n 衛生,トイレ | sanitation toilet toilets hygiene
n 安全な水 | safe-water clean-water safe-drinking-water
n 電化,電気のない | electrification without-electricity access-to-electricity
n 自動車免許,運転免許 | driver's-license driving-licence licenses license
n 葬儀,葬式 | funeral funerals
n 火葬,墓 | cremation cremated grave graves tomb
t 遺族 | bereaved families-of-victims family
n 遺体 | bodies body remains corpse
n 身元 | identified identity identification
t 親族 | relatives relative
n 保護者,親 | parents parent guardians
n 祖父母 | grandparents grandparent
n 祖母 | grandmother
n 祖父 | grandfather
n 娘 | daughter daughters
n 息子,長男,次男 | son sons eldest-son
n 長女,次女 | daughter eldest-daughter
n 孤児 | orphans orphan orphaned orphanage
n 少年,男児,男子 | boy boys teenage-boy male
n 少女,女児,女子 | girl girls female
n 最高齢,世界最高齢 | oldest oldest-person oldest-living
n 幸福度 | happiness happiest
n 信頼度,信頼 | trust trusted
n 満足度,満足,顧客満足度 | satisfaction satisfied customer-satisfaction
"""
"""The ideas, one a line."""
