"""What other languages call the commonest ideas of news: data, written for this.

One idea a line: the English word that names it in the other lists, a bar, and its words in Chinese,
Korean, German, French and Spanish, a bar between each two. Words of the last three are beginnings
of words, in small letters (a hyphen joins the words of a phrase). A line that begins with blanks
goes on.
"""

LANGUAGES = ("zh", "ko", "de", "fr", "es")
"""The languages, in their order."""
ABROAD = """
revenue | 营收,营业收入,收入,销售额 | 매출,수입 | umsatz,umsätz,erlös
  | chiffre-d'affaires,revenus,ventes | ingresos,facturación,ventas
net-profit | 净利润,净利,纯利 | 순이익 | nettogewinn,nettoergebnis,reingewinn,jahresüberschuss
  | résultat-net,bénéfice-net | beneficio-neto,ganancia-neta,resultado-neto
operating-profit | 营业利润,经营利润 | 영업이익,영업손익
  | betriebsgewinn,betriebsergebnis,operatives-ergebnis | résultat-opérationnel
  | resultado-operativo,beneficio-operativo
profit | 利润,盈利 | 이익,흑자 | gewinn,überschuss | bénéfice,excédent,profit
  | beneficio,ganancia,superávit
loss | 亏损 | 손실,적자 | verlust,defizit | perte,déficit | pérdida,déficit
margin | 利润率,毛利率 | 이익률 | marge | marge | margen
dividend | 股息,分红,派息 | 배당 | dividende | dividende | dividendo
debt | 负债,债务 | 부채,채무 | schulden,verschuldung | dette,endettement | deuda,endeudamiento
investment | 投资 | 투자 | investition,investier | investissement,investi
  | inversión,invertir,inversion
capital-expenditure | 资本支出,资本开支 | 설비투자 | investitionsausgaben
  | dépenses-d'investissement | gasto-de-capital
research-and-development | 研发 | 연구개발 | forschung | recherche | investigación
price | 价格,售价 | 가격 | preis | prix,tarif | precio
cost | 成本,费用 | 비용 | kosten,kostet | coût,coûté,frais | coste,costo,costó
budget | 预算 | 예산 | haushalt,budget,etat | budget | presupuesto
tax |  | 세금 | steuer | impôt,taxe,fiscal | impuesto
tariff | 关税 | 관세 | zoll,zölle | droits-de-douane | arancel
wage | 工资 | 임금,급여 | lohn,löhne,gehalt,gehält,verdienst | salaire,salari | salario,sueldo
income | 收入 | 소득 | einkommen | revenu | ingreso,renta
rent | 租金 | 임대료 | miete | loyer | alquiler
fine | 罚款 | 과징금,벌금 | bußgeld,geldstrafe | amende | multa
subsidy | 补贴 | 보조금 | subvention,förderung | subvention,aide | subsidio,subvención,ayuda
donation | 捐款,捐赠 | 기부 | spende | don,dons | donación,donativo
exports | 出口 | 수출 | export,ausfuhr | export | exportacion,exportación
imports | 进口 | 수입액 | import,einfuhr | import | importacion,importación
trade-balance | 贸易顺差,贸易逆差,贸易差额 | 무역수지 | handelsbilanz | balance-commerciale
  | balanza-comercial
inflation | 通胀,通货膨胀,居民消费价格 | 물가,인플레이션 | inflation,teuerung,verbraucherpreis
  | inflation,prix-à-la-consommation | inflación,precios-al-consumo
interest-rate | 利率 | 금리 | zins,leitzins | taux-directeur,taux-d'intérêt
  | tasa-de-interés,tipo-de-interés,tipos-de-interés
unemployment-rate | 失业率 | 실업률 | arbeitslosenquote | taux-de-chômage
  | tasa-de-paro,tasa-de-desempleo
unemployed | 失业人口,失业人员 | 실업자 | arbeitslos | chômeur,demandeurs-d'emploi
  | parado,desemplead
gdp | 国内生产总值 | 국내총생산 | bruttoinlandsprodukt,bip | produit-intérieur-brut,pib
  | producto-interior-bruto,pib
growth | 增长,增速 | 성장 | wachstum | croissance | crecimiento
share-price | 股价 | 주가 | aktienkurs,aktie | cours-de,action | acción,acciones
market-share | 市场份额,市占率 | 점유율 | marktanteil | part-de-marché | cuota-de-mercado
orders | 订单 | 수주 | auftrag,aufträge,bestell | commande | pedido
deliveries | 交付 | 인도 | auslieferung,ausgeliefert | livraison,livré | entrega
production | 产量,生产 | 생산 | produktion,produziert,herstell | production,produit
  | producción,produc
sales | 销量,销售 | 판매 | verkauf,absatz | vente,vendu | venta,vendi
capacity | 产能,装机容量,容量 | 용량,생산능력 | kapazität,leistung | capacité,puissance
  | capacidad
factory | 工厂 | 공장 | werk,fabrik | usine | fábrica,planta
store | 门店,店铺 | 매장,점포 | filiale,laden,geschäft | magasin,boutique | tienda
employee | 员工,职工,雇员 | 직원,임직원,종업원 | mitarbeiter,beschäftigte,angestellte
  | salarié,employé,effectif | emplead,trabajador,plantilla
job | 岗位,就业 | 일자리,취업 | stelle,arbeitsplätze,arbeitsplatz | emploi,poste | empleo,puesto
layoff | 裁员 | 감원,구조조정 | stellenabbau,abbau,entlass | licenci,suppression
  | despido,recorte
employed | 就业人员,就业人口 | 취업자 | erwerbstätige | emploi | ocupad
population | 人口 | 인구 | bevölkerung,einwohner | population,habitant | población,habitante
births | 出生 | 출생,출산 | geburt,geboren | naissance,né,nés | nacimiento,nacid
deaths | 死亡,遇难 | 사망 | tote,todesopfer,gestorben,sterbefäll,getötet
  | décès,mort,décédé,tués | muert,fallecid,defuncion
injured | 受伤 | 부상 | verletzt | blessé | herid
missing | 失踪,失联 | 실종 | vermisst | disparu | desaparecid
marriage | 结婚 | 혼인,결혼 | ehe,heirat,eheschließ | mariage | matrimonio
divorce | 离婚 | 이혼 | scheidung | divorce | divorcio
fertility-rate | 生育率,出生率 | 출산율 | geburtenziffer,geburtenrate | fécondité
  | fecundidad,fertilidad
life-expectancy | 预期寿命 | 기대수명 | lebenserwartung | espérance-de-vie | esperanza-de-vida
foreigner | 外国人,外籍 | 외국인 | ausländ | étranger | extranjer
immigration | 移民 | 이민 | zuwander,einwander,migration | immigra,migrat | inmigra,migrante
refugee | 难民 | 난민 | flüchtling,geflüchtet | réfugié | refugiad
household | 家庭 | 가구,세대 | haushalte | ménage,foyer | hogar
housing | 住房,住宅 | 주택 | wohnung | logement | vivienda
permits | 建筑许可 | 인허가 | baugenehmigung,genehmigt | permis-de-construire | permiso-de-obra
completed | 完工,竣工,建成 | 완공,준공 | fertiggestellt,fertigstellung | achevé,achèvement
  | terminad,finaliza
construction | 建设,施工,建造 | 건설,공사 | bau,bauarbeiten,gebaut
  | construction,chantier,travaux | construcción,obras
opened | 开业,开通,启用 | 개장,개통,개관 | eröffn,inbetriebnahme | ouvert,ouverture,inaugur
  | inaugur,apertura,abri
closed | 关闭 | 폐쇄,폐점 | schließ,geschlossen,schloss | fermé,fermeture | cierre,cerr
founded | 成立,创立,创办 | 설립,창업 | gegründet,gründung | fondé,créé,fondation | fundad,creada
visitors | 游客,参观者,观众 | 방문객,관람객 | besucher | visiteur,fréquentation | visitante
tourists | 旅客,游客 | 관광객 | touristen,gäste | touriste | turista
passengers | 旅客,乘客 | 승객,여객 | passagier,fahrgäste,fluggäste,reisende
  | passager,voyageur | pasajero,viajero
flights | 航班 | 항공편 | flug,flüge | vol,vols | vuelo
airport | 机场 | 공항 | flughafen | aéroport | aeropuerto
train | 列车,火车 | 열차 | zug,züge,bahn | train | tren
railway | 铁路 | 철도 | eisenbahn,bahnstrecke,strecke | chemin-de-fer,ligne | ferrocarril
tunnel | 隧道 | 터널 | tunnel | tunnel | túnel
bridge | 大桥,桥梁 | 다리,교량 | brücke | pont | puente
road | 公路,道路 | 도로 | straße | route | carretera
vehicles | 汽车,车辆 | 자동차,차량 | fahrzeug,autos,pkw | véhicule,voiture | vehículo,coche
electric-cars | 电动汽车,新能源汽车,电动车 | 전기차 | elektroauto,e-auto,vollelektrisch
  | voitures-électriques,électrique | eléctric
ship | 船舶 | 선박 | schiff | navire,bateau | buque,barco
school | 学校 | 학교 | schule | école | escuela,colegio
student | 学生 | 학생 | schüler,student | élève,étudiant | alumno,estudiante
teacher | 教师 | 교사 | lehrer,lehrkräft | enseignant,professeur | profesor,docente
university | 大学 | 대학 | universität,hochschul | université | universidad
hospital | 医院 | 병원 | krankenhaus,klinik | hôpital,hospital | hospital
patients | 患者,病例 | 환자 | patient,erkrankte | patient,malade | paciente
infections | 感染 | 감염 | infektion,infiziert,ansteck | infection,contamin | infección,contagi
vaccine | 疫苗 | 백신 | impfstoff,impfung | vaccin | vacuna
doctor | 医生,医师 | 의사 | arzt,ärzt | médecin | médico
drug | 药物,药品 | 의약품,신약 | medikament,arznei | médicament | medicamento,fármaco
study | 研究 | 연구 | studie,untersuchung | étude | estudio
survey | 调查 | 조사,설문 | umfrage,befragung | enquête,sondage | encuesta,sondeo
respondents | 受访者 | 응답자 | befragte | personnes-interrogées,répondants | encuestad
participants | 参与者,参加者 | 참가자 | teilnehm | participant | participante
average | 平均 | 평균 | durchschnitt,mittel | moyen | promedio,media,medio
median | 中位数 | 중앙값 | median | médian | mediana
election | 选举 | 선거 | wahl,wahlen | élection | elección,elecciones,electoral
vote | 投票,得票 | 투표,득표 | stimme,abstimmung | voix,vote,suffrage | voto,votos,votó
turnout | 投票率 | 투표율 | wahlbeteiligung | participation | participación
seats | 席位,议席 | 의석 | sitze,mandat | sièges,députés | escaño
parliament | 议会,国会 | 의회,국회 | parlament,bundestag | parlement,assemblée,sénat
  | parlamento,congreso,senado
government | 政府 | 정부 | regierung | gouvernement | gobierno
minister | 部长,大臣 | 장관 | minister | ministre | ministro,ministra
president | 总统,主席 | 대통령,회장 | präsident | président | president
police | 警方,警察 | 경찰 | polizei | police,policier | policía
arrested | 逮捕,抓获 | 체포,검거 | festgenommen,verhaft | arrêté,interpell | detenid,arrest
court | 法院,法庭 | 법원 | gericht | tribunal,cour | tribunal,corte
sentenced | 判处,获刑 | 선고,징역 | verurteilt,haftstrafe | condamné,condamnation
  | condenad,condena
crime | 犯罪,案件 | 범죄 | straftat,kriminal | crime,délit,délinquance | delito,crimen
fraud | 诈骗 | 사기 | betrug | fraude,escroquerie | fraude,estafa
earthquake | 地震 | 지진 | erdbeben | séisme,tremblement-de-terre | terremoto,sismo
magnitude | 震级 | 규모 | stärke,magnitude | magnitude | magnitud
flood | 洪水,洪灾 | 홍수 | hochwasser,überschwemm,flut | inondation,crue | inundaci
rain | 降雨,降水 | 강수 | regen,niederschlag | pluie,précipitation | lluvia,precipitacion
typhoon | 台风 | 태풍 | taifun,sturm | typhon,tempête | tifón,tormenta
fire | 火灾,山火 | 화재,산불 | brand,feuer | incendie,feu | incendio,fuego
temperature | 气温,温度 | 기온,온도 | temperatur | température | temperatura
evacuated | 疏散,撤离,转移 | 대피 | evakuiert | évacué | evacuad
damage | 损失,受损 | 피해 | schaden,schäden,beschädig | dégât,dommage | daño
power-outage | 停电 | 정전 | stromausfall,ohne-strom | panne,privés-d'électricité
  | apagón,sin-luz
electricity | 电力,发电,用电 | 전력,발전 | strom,elektrizität | électricité,électrique
  | electricidad,eléctrica
renewable-energy | 可再生能源 | 재생에너지 | erneuerbar | renouvelable | renovable
wind-power | 风电 | 풍력 | windkraft,windenergie | éolien | eólic
solar | 光伏,太阳能 | 태양광 | solar,photovoltaik | solaire,photovoltaïque | solar,fotovoltaic
nuclear | 核电 | 원전,원자력 | kernkraft,atomkraft,nuklear | nucléaire | nuclear
oil | 石油,原油 | 석유,원유 | öl,erdöl | pétrole,pétrolier | petróleo,crudo
gas | 天然气 | 천연가스,가스 | gas,erdgas | gaz | gas
emissions | 排放 | 배출 | emission,ausstoß | émission | emision
forest | 森林,林地 | 산림,삼림 | wald,wälder | forêt | bosque,forestal
water | 用水 |  | wasser | eau | agua
area | 面积 | 면적 | fläche | superficie,surface | superficie,área
length | 长度,全长 | 길이 | länge,lang | longueur,long | longitud,largo
height | 高度 | 높이 | höhe,hoch | hauteur,haut,culmine | altura,alto
weight | 重量 | 무게,중량 | gewicht,wiegt | poids,pèse | peso,pesa
speed | 速度,时速 | 속도,시속 | geschwindigkeit,tempo | vitesse | velocidad
distance | 距离 | 거리 | entfernung | distance | distancia
depth | 深度 | 깊이 | tiefe | profondeur | profundidad
spire | 尖塔 | 첨탑 | turmspitze | flèche | aguja
tower |  | 타워 | turm,türme | tour,tours | torre
museum | 博物馆,美术馆 | 박물관,미술관 | museum | musée | museo
admission | 门票 | 입장료 | eintritt | entrée,billet | entrada
film | 电影,影片 | 영화 | film | film | película,film
box-office | 票房 | 박스오피스 | kinokasse,einspiel | box-office,recette | taquilla,recaudación
audience | 观众 | 관객 | zuschauer,publikum | spectateur,public | espectador,público
books | 图书 | 도서 | bücher,buch | livre | libro
match | 比赛 | 경기 | spiel | match | partido
goals | 进球 | 득점 | tor,tore | but,buts | gol,goles
champion | 冠军 | 우승 | meister,sieger | champion | campeón,campeona
record | 纪录,新高 | 기록,최대 | rekord | record | récord,record
world-heritage | 世界遗产 | 세계유산 | welterbe | patrimoine-mondial | patrimonio-mundial
smartphones | 智能手机 | 스마트폰 | smartphone | smartphone | teléfono,móvil
semiconductor | 半导体,芯片 | 반도체 | halbleiter,chip | semi-conducteur,puce
  | semiconductor,chip
users | 用户 | 이용자,사용자 | nutzer | utilisateur | usuario
subscribers | 订阅,会员 | 가입자,회원 | abonnent | abonné | suscriptor,abonad
members | 成员,会员 | 회원 | mitglied | membre,adhérent | miembro,socio
customers | 客户,顾客 | 고객 | kunde,kunden | client | cliente
loan | 贷款 | 대출 | kredit,darlehen | prêt,crédit | préstamo,crédito
deposits | 存款 | 예금 | einlage | dépôt | depósito
assets | 资产 | 자산 | vermögen | actif,patrimoine | activo
fund | 基金 | 기금,펀드 | fonds | fonds | fondo
acquisition | 收购 | 인수 | übernahme,übernehm,kauf | acquisition,rachat,rachet
  | adquisición,compra
stake | 股份,持股 | 지분 | anteil,beteiligung | participation | participación
agriculture | 农业 | 농업 | landwirtschaft,agrar | agricole,agriculture | agrícola,agricultura
harvest | 收成,粮食产量 | 수확 | ernte | récolte | cosecha
wheat | 小麦 |  | weizen | blé | trigo
rice | 稻谷,大米 |  | reis | riz | arroz
wine | 葡萄酒 | 와인 | wein | vin,vins | vino
fish | 渔业 | 어업,수산 | fisch | pêche,poisson | pesca,pescado
steel | 钢铁,粗钢 | 철강,조강 | stahl | acier | acero
men | 男性 | 남성,남자 | männer,männlich | homme,masculin | hombre,varon
women | 女性 | 여성,여자 | frauen,weiblich | femme,féminin | mujer,femenin
children | 儿童,孩子 | 어린이,아동 | kinder | enfant | niño,niña,hijo
elderly | 老年,老人 | 고령,노인 | senioren,ältere | personnes-âgées,senior | anciano,mayores
urban | 城镇,城市 | 도시 | städtisch,stadt | urbain,ville | urban,ciudad
rural | 农村,乡村 | 농촌 | ländlich | rural,rurale | rural
poverty | 贫困 | 빈곤 | armut | pauvreté | pobreza
pension | 养老金 | 연금 | rente,pension | retraite,pension | pensión,jubilación
insurance | 保险 | 보험 | versicherung | assurance | seguro
forecast | 预测,预计 | 전망,예상 | prognose,erwart | prévision,prévoit,devrait
  | previsión,prevé,pronóstico
target | 目标 | 목표 | ziel | objectif | objetivo,meta
plan | 计划,规划 | 계획 | plan,plant,geplant | plan,projet,prévu | plan,proyecto,prevista
increase | 增加,上升,上涨,增长 | 증가,상승 | anstieg,gestiegen,stieg,zunahme,erhöh,wuchs,plus
  | hausse,augment,progress,croît | aument,subi,incremento,crec,alza
decrease | 减少,下降,下跌,降低 | 감소,하락 | rückgang,gesunken,sank,fiel,abnahme,minus
  | baisse,recul,diminu,repli | descen,disminu,caída,baj,reduc
investors | 投资者 | 투자자 | investor,anleger | investisseur | inversor
bank | 银行 | 은행 | bank | banque | banco
company | 公司,企业 | 회사,기업 | unternehmen,konzern,firma | entreprise,société,groupe
  | empresa,compañía
france | 法国 | 프랑스 | frankreich | france,français | francia
germany | 德国 | 독일 | deutschland | allemagne | alemania
united-states | 美国 | 미국 | vereinigte-staaten,usa | états-unis | estados-unidos
china | 中国 | 중국 | china | chine | china
japan | 日本 | 일본 | japan | japon | japón
korea | 韩国 | 한국 | südkorea | corée | corea
india | 印度 | 인도 | indien | inde | india
spain | 西班牙 | 스페인 | spanien | espagne | españa
italy | 意大利 | 이탈리아 | italien | italie | italia
united-kingdom | 英国 | 영국 | großbritannien,vereinigtes-königreich | royaume-uni | reino-unido
europe | 欧洲,欧盟 | 유럽 | europa,europäisch | europe,européen | europa,europe
russia | 俄罗斯 | 러시아 | russland | russie | rusia
mexico | 墨西哥 | 멕시코 | mexiko | mexique | méxico
switzerland | 瑞士 | 스위스 | schweiz | suisse | suiza
"""
