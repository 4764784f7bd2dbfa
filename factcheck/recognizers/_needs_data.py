"""Words that expressions of a language need, as scripts/told_needs.py finds them: data.

An expression is named by its digest (`_needed.digest`); the words of one clause stand between
bars (`_needed.SEPARATOR`).
"""

NEEDED: dict[str, tuple[str, ...]] = {
    "0007d5447f4eb454": (
        "high|low|maximum|minimum|temperature",
        "about|around|near|of|reaching|to",
    ),
    "009fea0968a4398a": (
        "-to-",
        "one",
        "majority|margin|odds|ratio|vote",
    ),
    "00c103f5573e368c": (
        " ans",
        "a|ai|aura|aurait|avaient|avais|avait|ont",
    ),
    "00cfda6a167fcb0f": ("全",),
    "00eab70b6434366a": (
        " ratio",
        ".",
        "hazard|odds|rate|risk",
    ),
    "00eef8f8b648abf8": (
        "um",
        "ano|hora|minuto|mês|semana",
    ),
    "00fb9b15ba76e6c7": (
        " i ",
        " e i ",
        " anni",
        "fra|tra",
    ),
    "01424a2ea16a821d": (
        "from ",
        " to ",
    ),
    "015c3ca9c30eecde": (
        " for ",
        "all out|bowled out|dismissed|skittled",
    ),
    "018c7dcea4fee2e0": (
        "mit ",
        "begann|gewann|ging|ist|kam|schrieb|starb|te|trat|verließ|war|zog",
    ),
    "01dd6e54a72679a2": (
        "mei",
        (
            "abacate|cebola|chávena|colher|comprimido|copo|garrafa|laranja|lata|limão"
            "|maço|maçã|melancia|pacote|pimento|pimentão|xícara"
        ),
    ),
    "021c17ef7a8941c6": (
        ", ",
        ", ",
        "a|the",
        "fifth|fourth|second|third",
    ),
    "0253a105008dd53b": (
        "생후 ",
        "개월|년|일|주",
    ),
    "026c63ea99ba959d": (
        " punto",
        " pib|%|por ciento",
    ),
    "027ca63d03ffc74c": (
        "(",
        " ponto",
        ",|-",
    ),
    "02977d1eec8c3143": (
        ",",
        "%|パーセント|ポイント",
    ),
    "02c563e975d2be68": ("bleib|blieb|ist|sind|war",),
    "02f0574686724f04": (),
    "03200e395371c1c7": (
        ".",
        "down|up",
    ),
    "033ce1adca1d9033": (
        "回",
        "アウト|ウラ|オモテ|死|表|裏",
    ),
    "034debf74b6d8d55": (
        "and ",
        " respectively",
    ),
    "037861563c2f81fa": (
        "/",
        "day|hour|month|week|year|yr",
    ),
    "03a36598e84254f0": (
        " di ",
        "giorni|mesi|settimane",
    ),
    "03ad848af63c9365": (
        "-",
        "al|con el|hasta el|tras el",
    ),
    "04078a6b8329aa58": (
        "un",
        "anno|mese|minuto|ora|settimana",
    ),
    "0422defe5feca6ca": (
        " point",
        "by|of|within",
        "approval|ballot|poll|rating|runoff|states|support|survey|vote|voters",
    ),
    "0443ca989db06c0e": (
        ".",
        "95",
        "%",
    ),
    "0453ce69610610c3": (
        "過半数(",
        ")",
    ),
    "0468801197b90fbc": ("a.|antes de cristo",),
    "0481f139ec5d39f4": (
        "ein",
        " einzige",
    ),
    "0482120803c9978f": (
        "one",
        " in ",
    ),
    "048a7569606fdc37": (
        " de ",
        " anos",
        (
            "ad|an|ante|atleta|atriz|eir|enho|ente|esa|in|ista|médic|or|presidente|ví"
            "tima|ári|ês|ólog"
        ),
    ),
    "04b985a5ecad0712": (
        "歳",
        "月",
    ),
    "04ba3b70084671ec": (
        " anni",
        " di vita|media|mediana",
    ),
    "04c9d3edc7dfa538": (
        ",",
        "from|to",
        "from|to",
        (
            "admissions|applications|arrivals|attendance|audience|births|cases|circul"
            "ation|claims|crowd|deaths|deliveries|electorate|followers|headcount|infe"
            "ctions|jobs|lment|membership|payrolls|population|readership|registration"
            "s|subscribers|toll|turnout|workforce"
        ),
    ),
    "053d3be982ef98c7": (
        "s",
        " to |-|–",
        "all|among|by|for|in|of|the",
    ),
    "057ede065b3fcf13": (
        ".",
        " まで",
        "上|上昇|下|伸|低下|回復|増|広|引き|悪化|拡大|改善|減|縮|縮小|高ま",
    ),
    "05dc51c693bb2cfe": (
        "(",
        "-",
        ", ",
        "-",
    ),
    "05e4ac848717af81": (
        " for ",
        "at|finished|made|on|posted|reached|score of|to|total of|was|were",
    ),
    "060a85eb54fefb1d": (
        "何|数",
        "の|もの",
    ),
    "0619314503694c13": (
        "gli|i|le",
        (
            "arrestat|assenti|assolti|astenuti|bambini|candidati|casi|condannati|cont"
            "agiat|contrari|deces|denunciati|dispers|donne|favorevoli|ferit|fermati|g"
            "uarit|indagat|italian|minori|mort|partecipanti|positiv|ricoverat|salvati"
            "|sfollat|stranier|superstiti|uomini|vittime|votanti"
        ),
    ),
    "0637de286100ad36": (
        "un",
        "a|con|solo",
        "gol|punto|seggio",
        "dal|dalla|davanti|di vantaggio|dietro",
    ),
    "06836de169fc0369": (
        "回",
        "分の",
    ),
    "06a1d5f92cf06368": (
        "ans ",
        ",|et",
        "d'|de ",
        "leur|sa|ses|son|un",
    ),
    "06a778e9ad7e1a52": (
        "un",
        "sol|únic",
    ),
    "07341036087f95d3": (
        "(",
        " punt",
        ",|-",
    ),
    "07407148896e15af": (
        "/",
        " majority| of",
    ),
    "07c836ebd2fd63fe": (
        " and ",
        "is|was",
        "goes|has|is|lived|lives|loves|wants|was|worked|works",
    ),
    "0816e6fa04ac0b80": ("マジック",),
    "083106b1c220728d": (
        "no.|number ",
        "1|one",
    ),
    "0897f9d0bb2c0a94": (
        " by ",
        " to ",
        "lead|led|outnumber|outpaced",
    ),
    "08c671b647630f6f": (
        "un",
        "solo|unico",
        "anno|giornata|giorno|mese|minuto|ora|secondo|settimana",
    ),
    "08e2b51ecc1c5dae": (
        "aged ",
        " to ",
        "about |approximately |around |between |roughly ",
    ),
    "08eed6e0df784fe6": (
        "premi",
        "d'une série de|de |des",
        "au|du|la|le",
    ),
    "08fe41affccfbef2": ("過半数",),
    "0984d37775a3ef9d": (
        " de ",
        " e ",
        " anos",
        (
            "adolescentes|crianças|filhas|filhos|homens|irmãos|irmãs|jovens|meninas|m"
            "eninos|mulheres|pessoas|suspeitos"
        ),
    ),
    "098a17ae7a523cd6": (
        "age of ",
        " from ",
        " to ",
    ),
    "09c64d571917847e": (
        "first",
        "a|her|his|its|my|our|s|th|their|whose|your",
    ),
    "09d24ab5859818e9": (
        "after |and |as|at |declared|from|in|in reply|off|overnight",
        (
            "closed on|collapsed to|ended on|figures of|finished with|made|moved to|o"
            "n|reach|reached|resumed on|returned|slipped to|slumped to|takes|taking|t"
            "ook|were|with"
        ),
    ),
    "09d9984fb0e20c05": (
        " remain",
        ", |; ",
        "at|closed|critical|empty|in|missing|open|unaccounted",
    ),
    "0a4d676bb6c33e1f": (
        ", ",
        ",",
    ),
    "0acdb9feb388d227": (
        "番",
        "ティー|ホール",
    ),
    "0b48a25199c4a851": (
        "a",
        "and a half",
        (
            "acre|cup|foot|gallon|inch|kilo|kilogram|kilometer|kilometre|liter|litre|"
            "meter|metre|mile|pint|tablespoon|teaspoon|ton|tonne|yard"
        ),
    ),
    "0b4bd46bf270d7f9": (
        "unter|über",
        "%|drittel|hälfte|jede|prozent|viertel",
    ),
    "0bb5d86c29ad16b7": (
        " ponto",
        (
            "desemprego|défice|déficit|dívida|economia|euribor|inflação|ipca|iva|juro"
            "s|pib|selic|taxa"
        ),
    ),
    "0bca9a00978701a3": (
        "10^",
        "年|日|時間|秒",
    ),
    "0bcc663907b5dee4": (
        " de ",
        "maiores|menores",
        "anos|meses",
    ),
    "0c61a7dcedf49280": (
        " of ",
        "a|one",
        "fifth|quarter|tenth",
        "per cent|percent|point",
    ),
    "0c63fb67746cc144": (),
    "0c66a3ae232ae118": (),
    "0caa6bfe4002f018": (
        "m",
        "m",
        "and|from|than|to",
        (
            "borrowing|budget|capex|cost|debt|deficit|dividend|earnings|ebitda|fee|in"
            "come|investment|loss|outlay|profit|provisions|revenue|sales|spending|sur"
            "plus|turnover"
        ),
    ),
    "0cab3c11ee4a41c5": (
        ", ",
        " and ",
        (
            "boys|brothers|children|daughters|friends|girls|kids|men|pupils|siblings|"
            "sisters|sons|students|suspects|teenagers|twins|victims|women|youths"
        ),
    ),
    "0caf9c8d64ef7647": (
        "a",
        "fiver|tenner",
    ),
    "0cb6da300ec04db7": (
        "marge d",
        "erreur",
        " points",
    ),
    "0cec55ddd0c10101": (
        "one",
        " of ",
        "just|only",
    ),
    "0d181d8264509e18": (),
    "0d26cca487ce6c34": (
        "半",
        "以上",
    ),
    "0d93938f46a07e70": (
        " de vida",
        "dias|meses|semanas",
    ),
    "0dd48f3fddd6042b": (
        "un",
        "desaparecid|fallecido|herid|muerto|superviviente",
    ),
    "0dd5660114f21017": (),
    "0dd8370ca44a7328": (
        "aged ",
        "and|or|to",
        "about|approximately|around|from|roughly",
    ),
    "0e29ea5e1c3e1efd": (
        "ab",
        " jahren",
    ),
    "0e392266f3a313f3": (
        "年",
        "十",
        "仅|僅|满|滿|过|近|逾|過",
    ),
    "0e613a3e90c7ef0c": (
        "/",
        "가량|남았|남은|로 |만|비었|수준|이상|이하|정도|줄었|찬|찼|채워|채웠",
    ),
    "0e6184a7463d6abd": (
        "second",
        " only to",
    ),
    "0e67fde4e53696f5": (
        "un",
        "an|année|heure|minute|mois|semaine",
    ),
    "0e82c83b63fae9e2": (
        "d'",
        "une ",
        "aine",
        " d'années",
        "cinquant|quarant|quinz|soixant|trent|vingt",
        ("conducteur|conductrice|couple|femme|fille|garçon|homme|jeune|personne|suspect|touriste"),
    ),
    "0ff490980188116c": (
        ": ",
        ".",
        (
            "average|beta|bmi|coefficient|dxy|era|gpa|index|mean|median|pmi|rate|rati"
            "ng|ratio|score|spread|vix"
        ),
    ),
    "101bd9839f611e1d": (
        "from ",
        " to ",
        "people|s",
    ),
    "1039a4ef9b88f9b1": (
        "the ",
        "needed|required",
        "for|to",
    ),
    "105bc3193ccd3828": (
        "・",
        "、|。|だった|で|とな",
    ),
    "106e5833c4a7ed9b": (
        ("coming|crossed the line|lies|lying|qualif|remain|sat|sits|sitting|start|took"),
    ),
    "10941df91c26cdf9": (
        "prim",
        "del|il|la|loro|mi|quest|su|un",
    ),
    "10d41e8dcbc178fe": (
        "com ",
        " de ",
        " anos",
        "mais|menos",
    ),
    "110cc89350275de5": (
        "zwischen ",
        " und ",
        " jahren",
        (
            "befragte|beschäftigte|einwohner|erwachsene|frauen|freiwillige|jugendlich"
            "e|kinder|menschen|männer|nutzer|patienten|personen|probanden|teilnehmer|"
            "wähler"
        ),
    ),
    "1118df30988b86a2": (
        "から",
        ("し|す|なっ|なり|なる|上|上積み|下|伸|伸ばし|増|変|失|広|引|拡|改|減|絞|縮|落"),
    ),
    "112eeb5a2ae3704a": (
        " and ",
        "is|was",
        "is|was",
    ),
    "1170e2a8849ebc93": (),
    "1179072d31e7cdc4": ("だった|となった|にとどまった|に上った",),
    "11a442e7dfa66396": (
        "un",
        "año|día|hora|jornada|mes|minuto|segundo|semana",
    ),
    "11aee6f9c0f5073e": (
        "the ",
        "0",
        "s",
        "high|low|mid|upper",
        (
            "%|approval|barrel|cent|crude|gasoline|grade|gust|humidity|index|iq|mark|"
            "oil|percentage|poll|polling|price|rate|rating|reading|score|share|shot|s"
            "tock|support|traded|trading|turnout|wind|yield"
        ),
    ),
    "11e19ef36de9a721": (
        " di ",
        " e ",
        " anni",
        (
            "bambine|bambini|coniugi|donne|figli|figlie|fratelli|giovani|minorenni|pe"
            "rsone|ragazze|ragazzi|sorelle|uomini"
        ),
    ),
    "12151839f7adf594": (
        "margine ",
        "errore",
        " punti",
        "d'|di",
    ),
    "1252c233e58cc8ee": (
        (
            "101 dalmatians|10cc|12 angry men|12 monkeys|12 years a slave|127 hours|1"
            "3 going on 30|13 reasons why|2 broke girls|20,000 leagues|2001: a space "
            "odyssey|20th century fox|20th century studios|21 grams|21 jump street|24"
            " hour party people|24 hours in a&e|28 days later|28 weeks later|28 years"
            " later|3 idiots|30 rock|30 seconds to mars|300 spartans|39 steps|4 non b"
            "londes|40 acres|45 years|48 hours|48 hrs|50 cent|50 first dates|500 days"
            " of summer|60 minutes|7th heaven|8 mile|8 out of 10 cats|9 to 5|90 day f"
            "ianc|99 luftballons|99 problems|bwv|no.|op."
        ),
    ),
    "126267b1cc7f0ae9": (
        ",",
        "de|dell|della|di|registrat",
        "agli|ai|al|dagli|dai|dal|gli|i|il",
    ),
    "12d1844a3b5befa6": (
        "un",
        " point",
        "au-dessous|au-dessus|de moins|de plus",
        "%|per cento|por cento|por ciento|pour cent|prozent",
    ),
    "12f34d1b2b981f0a": (
        "화씨",
        "도",
    ),
    "131c4e0817602743": (
        "m",
        "m",
        "and|from|reach|than|to",
        (
            "arrivals|attendance|audience|birth|booking|case|circulation|claimant|com"
            "pletions|customer|death|deliveries|download|employment|enrol|follower|fo"
            "otfall|headcount|household|install|job|journey|listener|member|membershi"
            "p|migrant|migration|order|page view|passenger|patient|pensioner|people|p"
            "opulation|pupil|readership|refugee|registration|ridership|shipment|signa"
            "ture|stream|student|subscriber|subscription|ticket|tourist|transaction|t"
            "rip|turnout|unemployed|unemployment|unit sales|user|viewer|visit|visitor"
            "|vote|voter|waiting list|workforce"
        ),
    ),
    "133223f0313c67d6": (
        "um",
        "a|apenas|com|à",
        "gol|golo|jogo|ponto",
        "atrás|de vantagem|do|à frente",
    ),
    "13a94000d369c753": (
        ".",
        ("a|at|batt|from|her|his|hit|hitting|is|of|percentage|shooting|shot|slugging|to|was|with"),
    ),
    "13f36c45316ebd37": (
        " of ",
        ".",
        (
            "average|best|close|coefficient|correlation|density|deviation|era|exponen"
            "t|factor|gpa|high|index|low|mass|mean|median|multiple|multiplier|peak|ra"
            "te|rating|ratio|record|score|total|value|weight|yield"
        ),
    ),
    "1402d773138cc31a": (
        "p",
        ".",
        "=|of|was",
    ),
    "1419d946a9f4e4c5": (
        ".",
        "als|am|as|beim|bereits|ein|em|en|er|es|ie|ihr|im|in|sein|unser|vom|zu",
    ),
    "147a123e78a2fc91": (
        "10^",
        "s",
    ),
    "15c513d2a6963856": (
        "her|his|its|my|our|their",
        "and|at|for|from|in|of|on|with",
    ),
    "1670bd1a14971ed3": (
        "(",
        ")",
        "%",
    ),
    "16f94b3c513be164": (
        " di ",
        " anni",
        "appena|soli",
        (
            "automobilista|bambin|camionista|ciclista|donna|giovane|motociclista|oper"
            "aia|operaio|pedone|ragazz|studente|studentessa|uomo"
        ),
    ),
    "1707c01510d0155f": (", at |both ",),
    "172510bce54f157e": (
        "from ",
        ".",
        " to ",
        ".",
        "a|at|early|in|last|late|on",
    ),
    "17269112ac1c9cd0": (
        (
            "cienmil|cuadrag|cuadringent|cuart|diezmil|ducentésim|duod|millonésim|non"
            "ag|noningent|noven|octav|octingent|octog|primer|ptim|quincuag|quingent|q"
            "uint|segund|septingent|septuag|sexag|sexcent|sext|tercer|tricentésim|tri"
            "g|und|vig"
        ),
    ),
    "17a9fddd336c84e3": (
        " from ",
        ".",
        "down|up",
    ),
    "17ad8d0b8b2d43dc": (
        "buen|cort|dur|enter|escas|intens|interminables|larg",
        "años|décadas|días|horas|meses|minutos|segundos|semanas",
    ),
    "17c2dd720d88c5e4": (
        "분의",
        "과|와",
    ),
    "17c7f5dee59cddfc": (
        "ein",
        "halbe",
        (
            "becher|bund|esslöffel|flasche|glas|kopf|päckchen|tablette|tasse|teelöffe"
            "l|würfel|zitrone"
        ),
    ),
    "1823bed58fadf501": (
        "centinaia|decine|migliaia",
        "avevano|erano|hanno|si sono|sono",
    ),
    "18c345793c4f62d3": (
        "n|numéro ",
        (
            " dans le monde| en |africain|allemand|américain|asiatique|automobile|ban"
            "cassurance|belge|box-office|britannique|canadien|chinois|classement|coré"
            "en|distribution|espagnol|européen|football|français|gouvernement|groupe|"
            "hit-parade|industrie|italien|japonais|jury|liste|luxe|marché|monde|mondi"
            "al|national|parti|pays|rugby|russe|régime|secteur|simple|suisse|tableau|"
            "tennis|top|ventes"
        ),
    ),
    "18d2f4ed5e46c317": (
        ", ",
        " point",
        " per|%",
        ("above|ahead|behind|below|better|clear|down|higher|less|lower|more|short|up|worse"),
    ),
    "1916b28e26bbb940": (
        "stimmten ",
        "dafür|dagegen|zu",
    ),
    "1939a7e23f36edf0": (
        "de ",
        " et ",
        " ans",
        (
            "adolescents|enfants|femmes|filles|fils|frères|garçons|hommes|jeunes|pers"
            "onnes|suspects|sœurs"
        ),
    ),
    "19574452e7b59183": (
        "un ",
        "cinquantesimo|millesimo|nono|settimo|ventesimo",
        "degli|dei|del|dell|della|delle|di",
    ),
    "195e856d69b3967b": (
        "a ",
        "and|but|while",
        "fifth|quarter|third",
        "cent|half|majority|quarter|thirds",
        "are|did|do|had|have|is|never|said|say|was|were|will|would",
    ),
    "19f27780b68ede3d": (
        ".",
        "から",
        ".",
        "上|上昇|下|伸|低下|増|広|引き|悪化|拡大|改善|減|縮|縮小|高ま",
    ),
    "1a1af359951747f2": (
        " from ",
        "%|cent",
        "down|up",
        (
            "approval|at|inflation|is|margin|poll|rate|rating|share|stand|stood at|su"
            "pport|turnout|unemployment|was"
        ),
    ),
    "1b40d8ae3772c486": (
        "un",
        "día|segundo",
    ),
    "1b549233e90b1f07": (
        " de ",
        "mayores|menores",
    ),
    "1b98fbb9fef3b94a": ("対",),
    "1bcd2c0a8f58fabf": (
        "a|one",
        "quarter|third",
        "acre|cup|inch|mile|ounce|pint|pound|tablespoon|teaspoon|ton|tonne",
    ),
    "1c31219cd47943dc": (
        ":",
        "-",
    ),
    "1c32b4234ca95104": ("centésim|décim|milésim|non|oitav|quinto |sexto |sétim|terceir",),
    "1c6740cf3c4f9c26": (
        "um ",
        "décimo|oitavo|quarto|quinto|sexto",
        "aument|baix|ca|cresc|diminu|encolh|perd|recu|reduz|sub",
    ),
    "1c8d53c58fbb7430": (
        "a ",
        "single",
        "day|hour|minute|month|week|year",
    ),
    "1ca59217f33ddcc4": (
        "século ",
        "a.|antes de cristo",
    ),
    "1caa4ac2f46aa68c": (),
    "1cd9d67acc7ead2f": (" lugar",),
    "1ce2b5dfcff39708": (
        ".",
        "-to-",
        "1",
    ),
    "1d2604c119a8b615": ("display|footage|image|monitor|panel|resolution|screen|video",),
    "1d4f97f2004523e8": (
        "hunderte|hunderttausende|tausende|zehntausende",
        "demonstrierten|flohen|gingen|kamen|protestierten|starben|zogen",
    ),
    "1d93d7fe925745cf": (
        "um",
        "mesmo|só|único",
        "ano|dia|hora|minuto|mês|segundo|semana",
    ),
    "1dffa1391ac35d96": (
        ", de ",
        ", ",
    ),
    "1e33bf2cc24e8097": (
        "から|を|上|下|以上|以下|前後|台|広|悪化|改善|未満|程度|縮",
        (
            "bmi|di|hba1c|pbr|per|roe|ゲーム差|コレステロール|スコア|ヘモグロビンa1c|"
            "中性脂肪|倍率|偏差値|再生産数|収縮期|尿酸値|得点率|心拍数|拡張期|指数|脈"
            "拍|血圧|血糖|視力"
        ),
    ),
    "1e7be65d951e2251": (
        " it ",
        "made|make|making",
    ),
    "1e7c01191ed2638e": (
        "os ",
        "cinco|dois|quatro|três",
        "disputam|estão|ficaram|foram|fugiram|morreram|são|têm|voltam|vão",
    ),
    "1eb193480255caaa": ("brisk|career-best|match-winning|quickfire|unbeaten|unbroken|undefeated",),
    "1ecf36281803b9b7": (
        " from ",
        "to|until",
        (
            "caliphate|capital|dynasty|empire|era|existed|flourished|governed|kingdom"
            "|lasted|occupied|period|reigned|ruled"
        ),
    ),
    "1f150fc7f65da004": (
        "・",
        "人|件",
    ),
    "1f4c305dd9a10eac": (
        "1",
        "/",
        "1/",
        "-|to|–",
        "as|cup|full|of|the",
    ),
    "1f665ac30fb57ce9": ("ci|iqr|信頼区間|四分位範囲",),
    "1f7e06dd646867ad": (
        "meios",
        "aéreos|combate|humanos|navais|socorro|terrestres",
    ),
    "1f90b2749611b47e": (
        "a ",
        " or | to ",
        "a|one",
        "fifth|quarter|sixth|tenth|third",
        "fifth|quarter|sixth|tenth|third",
    ),
    "1fde7cef2761b99b": (
        "aos ",
        ", ",
        "ava|eu|foi|ia|iu|ou|é",
    ),
    "1fe411b6b21e279e": (".",),
    "20040e6903d6faf9": (
        "제",
        "공화국|권|기|대|세대|차|회",
    ),
    "200ad86ce55471d9": (
        " point",
        "error margin|margin of |sampling error",
        "+/-|about |is |of |plus or minus |was |±",
    ),
    "209f3c2362803ef0": (
        "を",
        "100",
        "とし",
    ),
    "20af0fc2cbdb0f79": (
        "一",
        "つ",
    ),
    "20b7af5eb8f41427": (
        "under",
        "-",
    ),
    "216deea3c412aca3": (
        "/",
        "/",
    ),
    "218e96d1d10b093f": (
        "aos ",
        "aposentadoria|reforma",
    ),
    "218f4ac59f4810f9": (
        "from ",
        ".",
        " to ",
        ".",
        "a|at|early|in|last|late|on",
    ),
    "21a91c27223cf675": (
        "p",
        ".",
        "<|=",
        "p < .|p = .|p<.|p=.",
    ),
    "21c661e1226a807a": (
        "um",
        "dia|segundo",
    ),
    "21d2637503150b33": ("era|fu|resta|rimane|è",),
    "21dbedc5f2c3e9c2": (
        " and ",
        " respectively",
    ),
    "22744f5f4226f529": (
        ", |ex æquo|sur la ligne|à l'arrivée",
        ", |elle|france|il|pays|qui|équipe",
    ),
    "22a49e0704868c5a": (
        ", ",
        "ottav|quart|quint|sest|settim|terz",
    ),
    "22d858f84390ffb3": (
        " di ",
        " anni",
        (
            "ai|an|ante|atleta|ato|ente|ese|iera|iere|in|ista|madre|medico|olog|opera"
            "ia|operaio|ore|padre|rice|sindaco|turista|vittima"
        ),
    ),
    "230030976e11fbf7": ("ph",),
    "23086156d5fdab19": ("acabou|chegou|era|está|ficou|foi|segue|terminou|é",),
    "23519a21ddb1e037": (
        "from ",
        " to ",
    ),
    "2373d46ce4cd80f3": (
        " (",
        ")",
        "eldest|oldest|youngest",
    ),
    "240c6c875564802d": (
        ".",
        "로|에",
        "개장|거래를|마감|마쳤|마친|시작|출발",
    ),
    "2425c82e51f7ca91": (
        "eine",
        "davon|von ihnen",
    ),
    "242e27e23f604370": (
        "cvss|深刻度",
        ".|10.0",
    ),
    "2463436e4b4bb232": ("a.d.|ad|c.e.|ce",),
    "24c9ed84219f02ab": (
        " des ",
        "au-delà|en deçà|loin|proche|près",
        "de l'|de la|n|nécessaires|qui|requis",
    ),
    "2543f50e2e0cc0ec": (
        " secolo ",
        "a.|avanti cristo",
    ),
    "25899583dc43320e": (
        " (",
        ")",
        "a |one ",
        " per|%",
        "fifth|quarter|tenth|third",
    ),
    "2592077d7129d3b2": (
        "살|세",
        "살|세",
        "-|~|∼|부터|에서",
    ),
    "25aecfb1a94eaa06": (
        "con ",
        " años",
    ),
    "25e7766db63f176d": (
        "prim",
        "de|degli|delle|di",
        "al |alla |del |della |il |la ",
    ),
    "262dbd08b7c1eaf5": (
        " los",
        " años",
        "a partir de|desde",
    ),
    "26d5dfd64bf756bc": (
        "増",
        "減",
    ),
    "26e31c2ce0e934ed": (
        "to ",
        ".",
        " from ",
        ".",
    ),
    "2712f34818e74772": (
        "primo",
        "azionista|esportatore|gestore|gruppo|partito|produttore",
    ),
    "271ac26ca40405a7": (
        "approaching|nearing|pushing",
        "he|i|she|they|who",
        " am| are| is| was| were|m|re|s",
    ),
    "272f81d24dbe3b39": (
        ", ",
        " and ",
        ", ",
    ),
    "278530eabc85493a": (" deep",),
    "27c726d33a6e0cd5": ("serve ",),
    "2805ca9775776570": (
        "swing of ",
        " point",
    ),
    "287e8e6747082186": (
        "by ",
        "half",
        "a|one",
    ),
    "28921e5ee35fb4cd": ("0.",),
    "28c522500a28d592": (
        " to ",
        (
            "added|advanced|climbed|declined|dipped|down|dropped|eased|fell|gained|ju"
            "mped|lost|rose|sank|shed|slid|slipped|tumbled|up"
        ),
    ),
    "2937a1e749fe06e8": ("等",),
    "293fd93ae5a0eb34": (
        ",",
        "a|de|em|para",
        "coeficiente|média|nota média|número médio|taxa de fecundidade|índice",
    ),
    "29d5643a4769b5fa": (
        " (",
        " anos",
        ")",
    ),
    "29f4c7b8d6b148a3": ("a.d.|ad",),
    "2a91287b72d50fc5": (
        "one",
        "or more",
        "children|men|people|s|women",
    ),
    "2aea3be4de604c0c": (
        "behind|from bottom|going into|in the |on |on goal|on the |overall|with ",
        (
            "are|back|climbed|currently|down|dropped|is|joint|lie|lying|moved|now|sit"
            "|sitting|slipped|up|was|went|were"
        ),
    ),
    "2aff722d4becdeda": (
        "差",
        ".",
    ),
    "2b22a07d7c71e318": (
        ",",
        "a|da|di",
        "coefficiente|indice|media|numero medio|tasso di fecondità|voto medio",
    ),
    "2b74f5553d80ce16": (
        "of ",
        ", ",
        " and ",
        " a",
    ),
    "2b81267e6dd23926": (
        ",",
        ("aluno|carro|caso|criança|emprego|filho|gol|habitante|leito|morte|médico|nascimento"),
    ),
    "2be90fc7763a543e": (
        " at ",
        "he|she|who",
        ("became|founded|had|has|is|joined|left|married|moved|ran|still|took|was|won"),
    ),
    "2c3fcff2a083cc75": (
        "%|pour cent",
        "au lieu de|au lieu des|contre",
    ),
    "2c908a01b0f63f3f": (
        "sì",
        "no",
        " e|,",
    ),
    "2caddb431616a030": (
        "第 ",
        " の",
    ),
    "2cedd134f433ae52": (
        "of ",
        ", ",
        "are|came|did|died|ed|got|had|have|received|said|took|went|were",
    ),
    "2d012732f4864c6e": (
        "/",
        "1,000|1,000,000|10,000|100|100,000",
    ),
    "2d17c3b81466abbe": (
        ", ",
        ", ",
        "a|another|the",
        "fifth|fourth|other|second|third",
        "died|from|had|has|is|remains|was|were|who",
    ),
    "2d58475a3fc4a25f": (".",),
    "2d77062cd87b1dce": (
        ", ",
        " anni",
        ", ",
    ),
    "2da8b6b455873217": ("carded|round of|rounds of|shot|signed for",),
    "2ddac6b49ecaf2b9": (
        ", not ",
        "aged|are|is|was|were",
    ),
    "2decf7c5357ba87c": (
        "aged ",
        " and the other ",
    ),
    "2df01a40dc2d8a8c": (" not out",),
    "2e130c3e86f65f84": (
        " anni",
        "fino a|sotto i",
        "bambin|figli|giovani|gratis|gratuito|minori|popolazione|ragazz|studenti",
    ),
    "2e3672395bc528c7": (
        "ein",
        ("hektar|kilo|kilogramm|kilometer|liter|meter|quadratmeter|tonne|zentimeter"),
        (
            "als|etwa|fast|größer|gut|höher|kleiner|knapp|kürzer|länger|mehr|nur|rund"
            "|tiefer|unter|weniger|über"
        ),
    ),
    "2e8c84dcc055d4e5": (
        "数",
        "に|の|下ら|数え|超え",
    ),
    "2ec83f23f8dbe80c": (
        "半",
        "ページ|個|切れ|周|回転|坪|杯|畳|馬身",
    ),
    "2f164ce4c4a56cc2": (
        "・",
        ")",
    ),
    "2f22cd52d0b49821": (
        "are|is|was|were",
        (
            "baby|boy|brother|cat|child|children|dad|daughter|dog|eldest|father|girl|"
            "grandchildren|granddaughter|grandson|husband|kids|mom|mother|mum|sister|"
            "son|twins|wife|youngest"
        ),
    ),
    "2f466ea066b043e5": (
        " und ",
        " jahre",
        "(|, |alter von ",
    ),
    "2f708951b509ec0a": (
        (
            "aniversário|assembleia|bienal|cimeira|colóquio|concurso|conferência|cong"
            "resso|convenção|copa|corrida|curso|cúpula|edição|encontro|feira|festival"
            "|fórum|jogos|jornada|legislatura|maratona|mostra|prémio|prêmio|salão|sem"
            "ana|seminário|simpósio|taça|torneio|troféu"
        ),
    ),
    "2f7c5640428c9c38": ("月",),
    "2fa90f82c80c6fc4": (
        "每",
        "有",
        "个|人|件|位|個|名|家|戶|户|輛|辆",
        "个|人|件|位|個|名|家|戶|户|輛|辆",
    ),
    "2ff8f87425c6f72b": (
        " (",
        ")",
    ),
    "2ffe1b7842c24d4d": (),
    "300355bb05d22afe": (
        " by ",
        " point",
        "among|in|with",
        "poll|polling|survey|voters",
        "ahead|behind|lead|led|trail",
    ),
    "3011f946270bb220": (" all out",),
    "3017aea504417ec9": (
        "resolution",
        " of ",
    ),
    "301dab33fc8d4b38": (
        ", ",
        ",|.|10|and|who",
    ),
    "302364ccf7543c42": (
        "%|cent",
        "against|and|than|to|versus",
    ),
    "302ac9db7bddc1f3": ("cm|g|ghz|hz|kg|khz|km|mhz|mm|mmhg|v|w",),
    "3087c76837c8c0c7": ("제",),
    "308bd9da5f5efa73": (
        "s",
        "and|or",
    ),
    "314c301ee8ac6c3b": (
        "from ",
        ".",
        "to ",
        ".",
    ),
    "314da174aabaff94": (
        "回",
        (
            "から|の|まで|アウト|サヨナラ|スクイズ|ソロ|タイムリー|ラン|三塁|三振|二"
            "塁|代打|併殺|先制|先頭|勝ち越|同点|四球|塁|失点|安打|得点圏|打線|打者|押"
            "し出し|救援|本塁打|死|死球|満塁|点|犠|猛攻|登板|追|逆転|適時|降板|集中打"
        ),
    ),
    "317aef940171585a": ("av.|avant j|avant jésus-christ|avant notre ère",),
    "317b51e5a300a109": (
        "a",
        "minute|second",
        (
            ",|about|almost|by|came home|crossed|finish|is|just|led by|nearly|only|th"
            "an|was|within|won"
        ),
        (
            "adrift|ahead|back|behind|clear|down on|earlier|faster|from|inside|later|"
            "off|outside|over|quicker|slower|too late|under|up on"
        ),
    ),
    "31a90e61756fa86b": (
        "-to-",
        "1",
    ),
    "32696822b5ade5c9": (
        "対",
        "の|可決|否決|承認",
    ),
    "32a995afd0344864": (
        "quart|quinta",
        (
            "canção|corrida|derrota|detid|dia|disco|edição|etapa|filh|final|geração|g"
            "ol|golo|homem|jornada|livro|medalha|mulher|noite|obra|onda|partida|pesso"
            "a|reunião|rodada|romance|ronda|sessão|sinfonia|taça|temporada|tentativa|"
            "título|vez|viagem|vitória|votação|vítima"
        ),
    ),
    "32f8b061d31a1f0d": (
        "/",
        "cm|g|ghz|hz|kg|khz|km|mhz|mm|mmhg|v|w",
    ),
    "333ecb3c113c6781": (
        ",",
        "at|by|exceeded|from|hit|is|numbered|of|reached|to|topped|total|was|were",
        (
            "admissions|applications|arrivals|attendance|audience|births|cases|circul"
            "ation|claims|crowd|deaths|deliveries|electorate|followers|headcount|infe"
            "ctions|jobs|lment|membership|payrolls|population|readership|registration"
            "s|subscribers|toll|turnout|workforce"
        ),
    ),
    "34003e3c1b05a915": (
        "(",
        ")",
        "円",
    ),
    "341152876778c273": ("くらい|で|ほど|ペース|以上|程度",),
    "3469967dc29f3105": (
        "age",
        "days|months|weeks",
    ),
    "34c96b0b39ba1b8f": (
        " parte",
        "a|uma",
        "centésima|décima|milésima|nona|oitava|sétima|vigésima",
    ),
    "34e650b3388b1f4d": (
        ".",
        "付近|前後|台|程度|近辺",
    ),
    "3521744fabfa5519": (
        "aos ",
        "falec|morr",
    ),
    "353daad59e95d0e7": (
        "a ",
        "ava|aveva|era|eva|fu|ha|sse|vinse|è|ì|ò",
    ),
    "35533a2ff216439e": (
        "、",
        "だった|となっ|となる",
    ),
    "359ecf40f75770f1": (
        "between|from",
        " and | to ",
        "anything|anywhere|somewhere",
    ),
    "35a3619478150e60": (
        ",",
        " vez",
    ),
    "35b7945d450a6062": (
        "寸",
        ("屏|平板|彩电|手机|披萨|显示器|液晶|电视|笔记本|萤幕|蛋糕|螢幕|轮毂|電視|顯示器"),
    ),
    "3668602edbceb19f": (
        " di ",
        " anni",
        "'|al|altr|del|il|l|su|un",
    ),
    "371fe50410456bb4": (
        " times",
        "s ",
    ),
    "3731d731e3c8973d": (
        ", ",
        ", ",
        ("against|and|by|ed|for|from|is|like|met|of|said|saw|says|shot|tells|to|told|was|with"),
        (
            "a|after|and|at|ed|er|for|from|had|has|her|his|ian|in|ing|is|ist|man|nt|o"
            "f|on|one|or|said|says|the|to|was|who|whose|with"
        ),
    ),
    "373f21c9733cc65b": (
        "10^",
        (
            "ev|g|hz|j|k|kg|km|m|w|ガウス|キログラム|キロメートル|ジュール|テスラ|ト"
            "ン|パスカル|ヘルツ|メートル|ワット"
        ),
    ),
    "3780fb8e179ff4e5": (
        ", ",
        "a ",
        "half",
        "are|backed|did|do|had|have|oppose|said|say|supported|voted|were|would",
    ),
    "37a6502ad34154c3": (
        "ein",
        "jahr|minute|monat|stunde|woche",
    ),
    "37abab23d02793ab": (
        " di vita",
        " anni",
        "aspettativa|speranza",
    ),
    "38127493f12e08df": (),
    "381cf3c33ccfc9ee": (
        ", ",
        ", |;|from|was|were|who",
    ),
    "38d171a641e1c955": (
        " to ",
        "beat |led|lost|prevailed|triumphed|won|won it",
    ),
    "391b57e1e40df67b": (
        " of ",
        "baby|boy|child|daughter|girl|lad|man|son|teenager|widow|woman|youth",
    ),
    "3950de53f576c847": (
        "第",
        "分",
    ),
    "3958a7afa33f7c0b": (
        "c",
        "/",
        "f|°f",
    ),
    "395ad51a72ea142a": (
        " from ",
        ".",
        " to ",
        (
            "advanc|bring|brought|capp|climb|cut|declin|dipp|doubl|drop|eased|edged|e"
            "xpand|fall|fallen|falling|fell|gone|gr|growing|improv|inch|increas|jump|"
            "limit|lower|narrow|nk|plummet|plung|rais|rebound|reduc|retreat|rise|rise"
            "n|rising|rose|shr|sl|slipp|soar|strengthen|surg|swell|swollen|tak|tick|t"
            "ook|tumbl|weaken|went|widen"
        ),
    ),
    "395cfb0cf934373a": (
        " a",
        "day|game|head|hour|match|minute|month|night|season|week|year",
    ),
    "3985b4126dce5d03": (
        "mezz",
        (
            "arancia|baguette|bottiglia|bustina|cipolla|compressa|cucchiaino|cucchiai"
            "o|lattina|limone|mazzetto|mela|panetto|peperone|tazza"
        ),
    ),
    "39d41230dd537b7f": (
        " point",
        "%|pour cent|sur ",
    ),
    "39f1f4dca02b1e69": (
        ":",
        "1",
        "a|about|almost|at|by|from|is|nearly|of|roughly|than|to|was",
    ),
    "39f738df9265d776": (
        "ein",
        "sekunde|tag",
    ),
    "3a828eb201d08f96": (
        "前",
        "年",
    ),
    "3a85f9c99f954d87": ("minuto ",),
    "3aaa88d74b584a79": (
        "/",
        "reached|reduced to|score |slipped to|slumped to|suddenly|was|were",
    ),
    "3ae1f1070d06fa48": (
        ".",
        (
            "against|averag|compared with|lost by|measured|measuring|posted|recorded|"
            "registered|scored|scoring|to win by|versus|win by|won by|worth"
        ),
    ),
    "3b207c95fb49c3f5": (
        " a",
        "%|cent",
        "ago|before|earlier",
        "decade|month|quarter|week|year",
        " from|against|and|but|compared|down|from|than|then|up|versus|vs",
    ),
    "3b32b66c9e096021": (
        "区",
        "(",
    ),
    "3b8726ed8f1ad163": (" más ",),
    "3bfc126466d4b1aa": (
        "%|pour cent",
        "au lieu de|au lieu des|contre",
    ),
    "3c2c82440a17c78a": (
        " from ",
        " to ",
        " in age|age",
    ),
    "3c802b84464fba86": (
        " de ",
        " ans",
        "moins|plus",
        "a|ai|aura|aurait|auront|avaient|avais|avait|ayant|ont",
    ),
    "3cc40d87bf9bcedc": (
        "et ",
        "un",
        "adolescent|blessé|blessée|bébé|civil|disparu|enfant|mort|policier|soldat",
    ),
    "3cce1f1b3016697f": (
        "/",
        "ai|circa|i|per|quasi",
    ),
    "3ccecac3acbb817c": (
        "the ",
        "one",
    ),
    "3ccfd39f80bc635f": (
        "(",
        ")",
    ),
    "3cd754e29d825055": (
        "第",
        "の",
    ),
    "3ce91fb6f196164a": (
        " from ",
        " to ",
        (
            "advanc|bring|brought|capp|climb|cut|declin|dipp|doubl|drop|eased|edged|e"
            "xpand|fall|fallen|falling|fell|gone|gr|growing|improv|inch|increas|jump|"
            "limit|lower|narrow|nk|plummet|plung|rais|rebound|reduc|retreat|rise|rise"
            "n|rising|rose|shr|sl|slipp|soar|strengthen|surg|swell|swollen|tak|tick|t"
            "ook|tumbl|weaken|went|widen"
        ),
    ),
    "3d62a0793d16b85e": (
        "/",
        "allocation|blend|chance|joint|mix|partnership|portfolio|ratio|rule|split",
    ),
    "3e00c915517d53c9": (
        "a ",
        "second",
        ", ",
    ),
    "3e272aed2fd579f7": (
        "à ",
        " ans",
    ),
    "3ee7354cd4edc948": (
        "元前",
        "年",
    ),
    "3ef7efe2b674d671": (
        "-for-",
        "split",
    ),
    "3f23a1077aba50cf": (
        "un",
        " punto",
        "menos|más|por debajo|por encima",
        "%|per cento|por cento|por ciento|pour cent|prozent",
    ),
    "3f3e53b59d1e84ee": (
        ", ",
        ", ",
    ),
    "3f759f1ef2948989": (
        "un",
        "mismo|solo|único",
        "año|día|hora|jornada|mes|minuto|segundo|semana",
    ),
    "3f856a0e30ef227e": (
        "n|numéro ",
        "1|un",
    ),
    "40560a916d589696": (
        "au|du",
        "championnat|classement|général",
    ),
    "406b060e2dca5b46": (
        " of ",
        "'s|s'|s’|’s",
    ),
    "407c27e18bdce891": (
        "/",
        "da|das|dos",
    ),
    "408853e845c772ad": ("/",),
    "419cc69406bad826": (
        "の",
        "イーグル|バーディー|ボギー",
    ),
    "419f345881592604": (
        ", ",
        " anos",
    ),
    "41a0f1f8512cec97": (
        " de ",
        " años",
        (
            "chicas|chicos|detenidos|hermanas|hermanos|hijas|hijos|hombres|jóvenes|me"
            "nores|mujeres|niñas|niños|personas|varones"
        ),
    ),
    "41a77bb4c3288e7b": (
        "-",
        "over|under",
    ),
    "41ba43a33079367b": (
        "is|was|will be|would be",
        "average|mean|median|oldest|typical|youngest",
        (
            "american|australian|bride|briton|brother|buyer|canadian|candidate|carer|"
            "child|competitor|contestant|customer|daughter|delegate|doctor|donor|driv"
            "er|employee|entrant|farmer|father|founder|gamer|german|groom|lawmaker|le"
            "gislator|listener|man|member|mother|mp|nurse|one|owner|parent|passenger|"
            "patient|pensioner|person|player|priest|pupil|reader|recruit|renter|resid"
            "ent|runner|senator|shopper|sibling|sister|soldier|son|student|subscriber"
            "|survivor|teacher|tenant|tourist|user|victim|viewer|visitor|volunteer|vo"
            "ter|widow|woman|worker"
        ),
    ),
    "41ddf6a010f20b75": (
        "p",
        "<",
        ".",
    ),
    "4252aeb8b629e466": (
        "in |on ",
        "a year |in |last|on |this",
    ),
    "4256f57027178cde": ("above|below|over|under",),
    "42c8737331b1d7c5": (
        "년",
        "도 ",
        "안",
    ),
    "433ffb2c023270be": (
        " the age of ",
        "above|below|older than|over|under",
    ),
    "436ccc4b9faeaf18": ("atomic number",),
    "4387616daa15a250": (
        "ゼロ",
        "歳",
    ),
    "4397925c8f447f74": (
        "erste",
        "am|das|den|der|die",
        "der|dieser|ihrer|seiner|von",
    ),
    "439c682f5579b9de": (),
    "43c867c053451ae3": ("the ",),
    "43e29f660e3bd24e": (
        " to ",
        "%|basis points|cent",
        "a|at|in|last|on",
    ),
    "44b312591f073b1f": (
        " ponto",
        "%|em cada |por cento",
    ),
    "44f31aafa2ef155b": (
        "世紀",
        "b|紀元前",
    ),
    "455be4e7a87084cf": (
        "from ",
        " to ",
        "days|hours|minutes|months|seconds|weeks|years",
    ),
    "457699545a4c32f5": (),
    "45f137de4093125d": (
        " the remaining ",
        "fifth|quarter|tenth|third",
        "%|cent|half|quarters|thirds",
    ),
    "4689c61193659eb6": (
        "centenas|dezenas|milhares",
        "ados|aram|avam|eram|iam|idos|iram",
    ),
    "46977fd90701a3c0": (
        "bon|court|dures|grosses|interminables|longu|lourdes|petit|plein",
        ("années|ans|décennies|heures|journées|jours|minutes|mois|secondes|semaines"),
    ),
    "474254c4967093ce": (
        "e",
        " años",
        "media|mediana|promedio|speranza de vida",
    ),
    "477b17399ccf60c2": (
        "quart",
        "del|il|la|loro|mi|quest|su|un",
        (
            "canzone|coppa|corsa|disco|donna|edizione|figli|finale|generazione|giorna"
            "ta|giorno|gol|libro|medaglia|meraviglia|notte|ondata|opera|partita|perso"
            "na|rete|riunione|romanzo|sconfitta|seduta|sinfonia|stagione|tappa|tentat"
            "iv|titolo|viaggio|vittima|vittoria|volta|votazione"
        ),
    ),
    "479e286639085a10": (
        "m",
        ".",
        "aftershock|earthquake|foreshock|quake|temblor|tremor",
    ),
    "47c446f51ea81383": (
        " to ",
        "s",
    ),
    "47d301c16689c3dc": ("0.",),
    "47da5fcd80928665": ("d.|depois de cristo",),
    "48a805bc41098cd1": (
        " (",
        " años",
        ")",
    ),
    "48ad5d43f639d9a9": (
        " à ",
        " ans",
        "disparu|décédé|marié|mort|teint",
    ),
    "49d2339dae016b3e": ("ap|après jésus-christ|de notre ère",),
    "49ebdb20c057e9e7": (
        "eine",
        "mit|nur",
        "punkt|sitz|treffer|zähler",
        "hinter|rückstand|vor|vorsprung",
    ),
    "4a0251be0534f355": (
        "by ",
        "a|one",
        "fifth|quarter|sixth|tenth|third",
    ),
    "4a208e56660ae8fb": (
        "one",
        " and one |aged |which|whom",
    ),
    "4a5e833e3c8fd580": (
        " aos ",
        "eu|iu|ou|ou-se",
        (
            "aposent|cas|começ|deix|emigr|escrev|estre|fug|ganh|ingress|larg|morr|mud"
            "|ou na|public|reform|venc"
        ),
    ),
    "4a6bb47db598b263": (
        "n|número ",
        (
            "atp|classificação|da europa|de portugal|do brasil|do mundo|do ranking|em"
            " vendas|fifa|global|lista|mundial|na lista|nacional|no ranking|país|téni"
            "s|tênis|wta"
        ),
    ),
    "4abb582025dff3d7": (
        "/",
        "rd|th",
        "10|rd|th",
    ),
    "4ad75cae75b10aae": ("上回|下回",),
    "4af31b758b4f462c": (
        "erste",
        "geworden|landete|werden|wird|wurde",
    ),
    "4b170423f0273036": (
        " in ",
        "century|defeat|draw|goal|loss|start|title|try|victory|win",
    ),
    "4b312060da495e5e": (
        "から",
        "ステージ|フェーズ|レベル|段階",
        "が|は|も|を",
    ),
    "4b7b3963d74b2aeb": (
        "賛成",
        "反対",
    ),
    "4b9c5c22a90c34ec": (
        "반",
        "리터|마일|미터|숟갈|스푼|작은술|컵|큰술|킬로|킬로그램|킬로미터|톤|평",
    ),
    "4bd774618f5ed73e": (
        "10",
        "分の",
        "秒",
    ),
    "4c3b9b041f646bc7": ("fewer|more|s",),
    "4c750bc324a0d21f": (
        "kinder",
        " unter ",
    ),
    "4c7d68401b80c52b": (
        "/",
        "de la|de las|de los|partes",
    ),
    "4c9a4fab9301c994": (
        "を",
        "える",
    ),
    "4cc0cd46218339a1": (
        " of ",
        "children|men|people|s|women",
    ),
    "4d26bd8bf4695d25": (
        ", ",
        ",",
    ),
    "4d51f97df36b6176": (
        "the ",
        " quarter",
        "after|during|early in|entering|in|into|late in|of|through|to open",
        (
            " points|assists|field goal|free throws|half|interception|outscored|rebou"
            "nds|three-pointer|touchdown|turnover|yards"
        ),
    ),
    "4d5763b671f02ab3": (
        "0.",
        "係数|比|率|確率",
    ),
    "4d7bffcd8049a0dd": (
        "p",
        "0.",
    ),
    "4d7e2d4cd7800f8c": ("10^",),
    "4d849487b1fa0907": (
        " de ",
        " ans",
        (
            "ain|aine|aire|ais|aise|ant|ante|athlète|ecin|eur|euse|gendarme|gère|ien|"
            "ienne|ier|iste|ière|juge|logue|maire|malade|ocat|ocate|prêtre|touriste|t"
            "rice"
        ),
    ),
    "4dac50b286d4c44c": (
        ":",
        "0",
    ),
    "4dc351a841a664ad": (
        " d",
        " de ",
        " ans",
        "e|es",
        "moins|plus",
        (
            "%|abonnés|actifs|chômeurs|conducteurs|fumeurs|habitants|moitié|ménages|p"
            "opulation|public|quart|salariés|sportifs|sur |tiers|votants|électeurs|él"
            "èves"
        ),
    ),
    "4ddf833671b61b50": (
        "margem de erro",
        " pontos",
    ),
    "4de081781b14a2a5": (
        ", ",
        ",",
    ),
    "4df6e9cb20ed755d": (
        ".",
        "hr|or|rr|オッズ比|ハザード比|リスク比",
    ),
    "4e24d628e8e33a6d": (
        " de vida",
        "días|meses|semanas",
    ),
    "4ea0df82ed84f978": (
        "away from|off|short of|shy of",
        "are|fell|finished|is|just|left|now|one|remain|stand|still|was|were",
    ),
    "4ea59238937aaabb": (
        "century ",
        "b.c|bc|e.",
        "nd|rd|st|th",
    ),
    "4ec8b62ca1c3a3cf": (
        "premi",
        "er|ère",
        "au|ce|cette|du|l|leur|m|notre|s|un|votre",
    ),
    "4ecea75d833b012a": (
        "호",
        "만|천",
    ),
    "4edc86ffb1933b81": (
        ".",
        "/",
        "000|100",
    ),
    "4f5711dfbfe0975b": (
        ", ",
        "barely|just|now|only|still|then|today",
    ),
    "4f809f95286952e9": (
        " point",
        "from|to",
        " per|%",
    ),
    "4f967b3173c16822": (
        "aged ",
        "and ",
    ),
    "50543e5fff18a20a": (
        ".",
        "、|。|あっ|あり|ある|だ。|だが|だっ|で、|と|とな。|となっ|となり|となる",
    ),
    "50c8274aa264bf2b": (
        "c ",
        "c",
        "a|per",
        "kilo|kwh|lit|share|unit",
        "and|at|from|of|than|the|to|with",
    ),
    "51af71ae057205b8": (
        (
            "befanden|befinden|entkamen|erlitten|fehlen|fehlten|flohen|galten|gehören"
            "|gehörten|gelten|kamen|kehrten|konnten|lagen|leben|lebten|lehnten|liegen"
            "|mussten|müssen|saßen|scheiterten|schweben|schwebten|sitzen|sprachen|sta"
            "mmen|stammten|traten|verzichteten|wollten|überlebten"
        ),
    ),
    "52d09f9e9b85be33": (
        "un",
        "sol|unic",
    ),
    "52e0d1ba93a6efb3": (
        "no.",
        (
            "against|beat|beating|became|become|becoming|currently|edged|facing|good "
            "for|held the|host|now|over|past|preseason|remain|stay|stunned|then|toppe"
            "d|upset|visiting"
        ),
    ),
    "53cdfe719321aeda": (
        " di ",
        " anni",
        "con|di",
        "meno|più",
        "anziani|cittadini|donne|pazienti|persone|uomini",
    ),
    "543bf9f816fd89f9": (
        "n|n.|numero ",
        (
            "al mondo|classifica|del mondo|del paese|del ranking|del tennis|della |eu"
            "rope|graduatoria|in classifica|in europa|in italia|mondiale|nel ranking"
        ),
    ),
    "5448b31c0f989d70": (),
    "54b3e143169c2f57": (
        "a ",
        (
            "brave|close|comfortable|creditable|disappointing|dismal|distant|fine|low"
            "ly|narrow|poor|remarkable|respectable|shock|solid|strong|surprise|thrill"
            "ing"
        ),
    ),
    "55155eadd7d488e0": (
        "un",
        "giornata|giorno|secondo",
    ),
    "551e1aebafeb97b4": (
        " (",
        " anos",
        ")",
    ),
    "552238cda67968c3": (
        ".",
        "から",
        ".",
        "上|上昇|下|伸|低下|増|広|引き|悪化|拡大|改善|減|縮|縮小|高ま",
    ),
    "55305e750ceeeab4": (
        "al|del|el|esta|este|la|su|un",
        "centésim|cuarta |décim|milésim|noven|octav|quint|sext|séptim|tercer",
    ),
    "55f2e6e88cc34122": (
        "one",
        "brother|child|daughter|grand|sister|son|step",
    ),
    "56f5fb407c24b17b": ("bajas",),
    "572434af510ee2f0": (
        " di ",
        " e ",
        " anni",
        (
            "bambine|bambini|coniugi|donne|figli|figlie|fratelli|giovani|minorenni|pe"
            "rsone|ragazze|ragazzi|sorelle|uomini"
        ),
    ),
    "573d701c771590a1": (
        "agé",
        " ans",
        "d'|de ",
    ),
    "577a5251fe07c33e": ("all|another|other|the last|the next|the other|the remaining|the top",),
    "57990b15bcacad62": (
        " of ",
        " to ",
        "decision|majority|margin|ratio|ruling|vote",
    ),
    "57a0739965d4a892": (
        "alter",
        " jahre",
        "auf|bei|betr|von",
    ),
    "5827330f74b7af33": (
        "年",
        "月",
        "懲役|拘役|拘禁刑|求刑|禁固|禁錮",
    ),
    "58383342ecbe3423": (
        "esperanza de vida",
        " años",
    ),
    "58d7aa19d0d56d41": ("/",),
    "58e4e812fd6e755e": (
        " de ",
        "hij|mayor|menor|niñ",
    ),
    "58f5f83468b490ca": (
        "ago|before|earlier|later",
        "day|decade|month|week|year",
        "about|almost|around|barely|just|nearly|only|some",
    ),
    "592820a19064f339": (
        "年",
        "公元|西元",
    ),
    "5975fbac4a519c12": ("代",),
    "59841a0f5ebf61e3": (
        "m",
        "点灯",
    ),
    "5999f7da7e9cd47e": (
        "前",
        "年",
    ),
    "59c9a46385622827": (
        " by ",
        "cm|feet|ft|in|inches|km|m|meters|metres|miles|mm|yards",
    ),
    "59fa2e7046161927": ("año ",),
    "5a74851945758cec": (
        "auf|bei|betrug|beträgt|mit|von",
        ("abiturschnitt|geburtenrate|geburtenziffer|inzidenz|leitzahl|notendurchschnitt|r-wert"),
    ),
    "5aa22fe339b2b01f": (
        "odds|ratio",
        "-to-|:|to",
        "about|around|at|is|of|was|were",
    ),
    "5aaec301149b757d": (
        ":",
        (
            "aspect|blend|dilution|leverage|majority|margin|match|mix|mixture|odds|ra"
            "tio|reverse|scale|shot|solution|split|stock"
        ),
    ),
    "5ab82a0a43b9963b": (
        " to |-|–",
        (
            "adults|boys|children|females|girls|kids|males|men|patients|people|person"
            "s|students|those|viewers|voters|women"
        ),
    ),
    "5ab902513000ad6a": (
        ",",
        "anteriores|d|registrad",
        "ante|aos|contra|dos|nos|os",
    ),
    "5aed491db2ccded0": (
        (
            "altogether|could|in all|in total|may|never|on the |remain|remained|staye"
            "d|survived|will|would"
        ),
    ),
    "5af300bbdefaec4f": (
        " at ",
        ",|and|became|becomes|is|was|who",
        "already|became|becomes|is still|still|the |was still",
    ),
    "5b8d034f5fcbcff1": ("月",),
    "5bf871f2ca448204": (
        "une ",
        "aine",
        " d'années",
        "cinquant|quarant|quinz|soixant|trent|vingt",
        "a|ai|aura|avaient|avais|avait|ont",
    ),
    "5c14ebb4b8501d55": (
        " (",
        " años",
        ")",
    ),
    "5c2cfc9103019fa7": (
        "plusieurs|quelques",
        "centaines|dizaines|milliers",
        "comptait|compte|dont|encore|et|ou|plus|qu'|que|seulement|soit|à",
    ),
    "5c6bf83baf77ab15": (
        "for|to win",
        "chasing|needing|pursuing|requiring",
    ),
    "5c8725f96fcb396f": ("hundred|thousand",),
    "5d24e816e376ffb3": (
        "un",
        "astenuto",
    ),
    "5d5edf2967dc36a9": (
        " à ",
        " ans",
        "a|da|i|int|it|ra|rt|rte|ta|u|ut|va|é",
    ),
    "5d8501ca1c6dc542": (
        "/",
        "litre|plein|pouce|rempli|tasse|vide",
    ),
    "5d9ba421e7610215": (),
    "5db4a62af773fb7d": (
        "quarter",
        "-",
        ("acre|foot|gallon|inch|kilometer|kilometre|liter|litre|meter|metre|mile|pound|ton|tonne"),
    ),
    "5dc10046ae62add0": (
        "元前",
        "世",
    ),
    "5e1ec36fac99fa7e": ("享年",),
    "5e2d9f8a425ebcbd": ("a|her|his|its|only the|the|their",),
    "5e32475fc7e8b8e3": ("差",),
    "5e4cb37fecf08b9a": (
        ("arrive|arrivé|classé|devient|est|fini|finit|pointe|reste|termine|terminé|était"),
    ),
    "5f2a0aade142c6f0": (
        "second",
        "al|alla|del|della|il|la|nel|nella|sua|suo|un",
    ),
    "5f72710998a9d4fb": (
        "男",
        "に恵まれ|女",
    ),
    "5f73cf5df0763038": ("rank",),
    "5fffe35456ea9cd2": (
        " (",
        " jahre",
        ")",
    ),
    "60365afc4b3da567": (
        " to ",
        " from ",
        (
            "advanc|bring|brought|capp|climb|cut|declin|dipp|doubl|drop|eased|edged|e"
            "xpand|fall|fallen|falling|fell|gone|gr|growing|improv|inch|increas|jump|"
            "limit|lower|narrow|nk|plummet|plung|rais|rebound|reduc|retreat|rise|rise"
            "n|rising|rose|shr|sl|slipp|soar|strengthen|surg|swell|swollen|tak|tick|t"
            "ook|tumbl|weaken|went|widen"
        ),
    ),
    "605b65ef5a177076": ("にものぼ|にも上る|にも及",),
    "6073fe9d2ee48804": (
        "acima",
        " d",
        " anos",
        "idosos|pessoas",
    ),
    "60a1a49cc412bf0e": (
        "ein",
        "mensch|person|tote|toter|verletzte|verletzter",
        " und |erlitt|ist|kam|starb|wird|wurde",
    ),
    "612cc18c35b630f5": (
        "days|hours|minutes|months|weeks|years",
        (
            "cold|dry|dull|fat|flat|fraught|ful|grim|hot|ish|ive|lean|less|mild|ous|s"
            "low|thin|uneasy|warm|wet"
        ),
    ),
    "612f601b34ff3c63": (
        " parte",
        "la|una",
        "centésima|décima|milésima|novena|octava|séptima|vigésima",
    ),
    "6189919f24ab75aa": (
        "primer|primera",
        "al|del|el|est|la|mi|nuestr|su|un",
    ),
    "61b64419a5980493": ("in the |on the ",),
    "61bbf6110c4e622d": (
        ",",
        " and| or",
        "days|hours|minutes|months|seconds|weeks|years",
    ),
    "62386d496ebec38c": (
        "±",
        "歳",
    ),
    "626946469fd2493f": (
        "度",
        "华氏|華氏",
    ),
    "626f78a4ed838022": (
        "ottavo",
        "l|su|un",
    ),
    "62bc31db4ea8c54b": (
        "n",
        "=",
    ),
    "63203dc1e7095f39": (),
    "635f8b1678208f70": (
        ", ",
        (
            "boys|brothers|children|daughters|friends|girls|kids|men|pupils|siblings|"
            "sisters|sons|students|suspects|teenagers|twins|victims|women|youths"
        ),
    ),
    "63b772ff383125c6": (".",),
    "63eaf3c9ecd2546d": (
        " ans",
        "moyen|moyenne d'âge|médian",
    ),
    "6431c9c69ca4417e": (
        " e meio",
        "litro|metro|quilo",
    ),
    "647f2c7affcf90fb": (
        "a",
        ".",
        "average|earned|era|gpa|grade|passer|rating|score|strikeout|win",
    ),
    "64d98fdf0e1c9ab2": (
        "マグニチュード",
        ".",
        ".",
        "の",
    ),
    "64ebc5beeb134d5f": (
        "de ",
        " et ",
        " ans",
        (
            "adolescents|enfants|femmes|filles|fils|frères|garçons|hommes|jeunes|pers"
            "onnes|suspects|sœurs"
        ),
    ),
    "65169b8662b4f375": (
        "above|around|at|below|from|hit|is|near|of|over|past|reached|to|under|was",
        (
            "a1c|average|barometer|bmi|coefficient|count|currency|dollar|era|euro|fig"
            "ure|franc|gauge|gpa|handicap|index|krona|krone|level|lira|measure|multip"
            "le|naira|peso|pmi|pound|price|rand|rate|ratio|reading|real|rouble|ruble|"
            "rupee|score|stake|sterling|vix|won|yen|yuan"
        ),
    ),
    "657627d1319a33cc": (
        "un",
        "seulement|à peine",
        "an|année|heure|jour|journée|minute|mois|seconde|semaine",
    ),
    "65c0b98bd8aa1728": (
        "-",
        "-",
        "for|of",
    ),
    "661bfcd2982ec1f7": ("chr|n.|nach christus",),
    "66313e6c3ec2a989": ("gegen |mit ",),
    "665be7c0db5bf883": (
        "a|the",
        " to |-|–",
        "band|bracket|range",
    ),
    "666bd547f7492528": (
        " to ",
        "approved|majority of|margin of|passed|rejected|vot",
    ),
    "66777adab8a40330": (),
    "6698dbe3dfae3a34": (
        " when ",
        " when",
        "was|were",
        " and |, ",
    ),
    "6714993dc84f29f7": (
        "10の",
        "乗",
    ),
    "67b73a40a7ca77a7": (
        " a",
        "6|7",
        "carded|closing|final|fired|had|of|opening|shaky|shot|tremendous|with",
    ),
    "67bed6be52a2883e": ("are|is|was|were",),
    "67d9a28a8257756f": (
        " and|,",
        "across|deep|high|long|tall|thick|wide",
        "cm|feet|ft|in|inches|km|m|meters|metres|miles|mm|yards",
    ),
    "67de37c4959babcf": (
        "人に",
        "人",
    ),
    "68bc23a763f91070": (
        ".",
        (
            "against|as |back to|close to|compared|down|down to|expectations of|forec"
            "ast|high of|low of|than|up|up to|versus"
        ),
    ),
    "68ce3ff1afce3ca4": (
        " (",
        ")",
    ),
    "68fc0e25481f6b40": (
        "敗",
        "分",
    ),
    "696199e7e7e0a5b2": (
        ",",
        " and| or",
        (
            "acres|cm|degrees|feet|gallons|grams|hectares|inches|kg|km|lbs|liters|lit"
            "res|meters|metres|miles|mm|pounds|tonnes|tons"
        ),
    ),
    "6979d7310077194c": (
        "um ",
        ",",
        " um ",
        "%|prozent",
        "im |in |und ",
    ),
    "69cc3d794a5a92e9": (
        "the ",
        "0",
        "s",
        "high|low|mid|upper",
        ("cool|degrees|dew point|heat index|high|low|mercury|reading|temperature|thermometer|warm"),
    ),
    "69cd661c65027118": (
        "at|by",
        "he|her|his|i|my|she|they",
    ),
    "6a04b88fbdd4643b": (
        "one ",
        " and ",
        "one",
        "at|by|for|from|in|on|to",
        "at|by|for|from|in|on|to",
    ),
    "6a22bac774129037": (
        (
            "acquit|adopt|advanced|agree|approv|back|block|censured|clear|confirm|con"
            "vict|defeat|divided|endorsed|fail|impeached|killed|overturned|pass|ratif"
            "ied|reject|ruled|split|struck down|tabled|upheld|vot"
        ),
    ),
    "6a36121ff7b8e623": (
        " años",
        "tenía|tenían|tiene|tienen",
    ),
    "6a6795533111947e": (
        "première",
        "place|position",
    ),
    "6aab6f30a7435df0": (
        " point",
        (
            "asx|benchmark|bourse|cac|composite|dax|dow|ftse|gauge|hang seng|ibex|ind"
            "ex|industrials|kospi|nasdaq|nifty|nikkei|russell|s&p|sensex|stoxx|topix|"
            "tsx"
        ),
        (
            "added|advanced|by|climbed|declined|dipped|down|drop of|dropped|eased|fal"
            "l of|fell|gain of|gained|jumped|loss of|lost|or|rise of|rose|sank|shed|s"
            "lid|slipped|tumbled|up"
        ),
    ),
    "6acc3827b7076e7c": (
        "attendance|headcount|membership|number of |tally|toll|total",
        ("at|hit|is|now stands at|of|reached|remains|remains at|stands at|stood at|was"),
    ),
    "6b6f7f5c11743edc": (
        "population ",
        "at|hit|is|now stands at|of|reached|stands at|stood at|was",
    ),
    "6b9cd8efbbee9c8a": (
        "number",
        "ed|ing|s",
    ),
    "6baf64ad703309b3": (
        "に",
        "上積|伸ば|増や|広げ|引き|更新|減ら|縮め",
    ),
    "6bb9315f0463ac35": (
        "one",
        "hour|minute|month|week|year",
        "after|for|from|just|lasted|only|over|spent|than|took|within",
    ),
    "6c03457610dc5915": (
        "p",
        "0.",
    ),
    "6c78b2ba07cc3565": (
        "first",
        "-",
        "ever|innings|leg|place|placed|prize|round",
    ),
    "6cf0d3cc780890a2": ("eldest|oldest|youngest",),
    "6d1f1cc0dea2b15f": (
        "mit ",
        " jahren",
    ),
    "6d4c5154b1a149c1": (
        " point",
        " per|%",
        " and| but|,",
        "above|below|higher|lower",
    ),
    "6d8b373833f06c2c": (
        " of ",
        "a ",
        "fifth|quarter|tenth|third",
        "cut|decline|decrease|drop|fall|gain|increase|jump|reduction|rise",
    ),
    "6da233e40585b6e9": (
        "one",
        (
            "absent|abstained|acquitted|arrested|at large|charged|convicted|criticall"
            "y|dead|detained|died|drowned|escaped|fatally|fined|hospitali|hurt|in cus"
            "tody|in hospital|injured|jailed|killed|missing|rescued|resigned|sent off"
            "|seriously|survived|unaccounted|voted |withdrew|wounded"
        ),
    ),
    "6e2e119f8972223e": (
        ", ",
        "; |above|back|below|bottom|center|centre|front|left|pictured|right|top",
    ),
    "6e9bee7e7d872d50": (
        ",",
        "de|est de|à",
        ("coefficient|indice|indice de fécondité|moyenne|note moyenne|taux de fécondité"),
    ),
    "6ee1b7a2cfd0106d": (
        "for|of",
        "batted|finished|going|hit|shot|was|went",
    ),
    "6f0d433e09b55c83": (
        "at ",
        "first|her|his|my|their",
    ),
    "6f40f4606e4e66b2": (
        ",",
        " and| or",
        "%|cent",
    ),
    "6fc10a14af160c7d": (
        " punt",
        (
            "aliquot|costo del denaro|debito|deficit|disoccupazione|economia|euribor|"
            "inflazione|iva|pil|tassi|tasso"
        ),
    ),
    "6fee585743832660": (
        " the ",
        "first",
        "by|from|in|of its kind|outside|since|time|to",
        (
            "among|are|as|be|became|become|becomes|becoming|been|being|for|is|just|ma"
            "rk|marked|marking|not|only|s|was|were"
        ),
    ),
    "6ffa793bdaf81179": (
        " (",
        "%|cent",
    ),
    "6ffb9945728560ce": ("まで",),
    "709e0078e5b406b8": (
        " (",
        "%|cent",
        "children|men|people|s|women",
    ),
    "70d5531b2e7e15ca": (" for ",),
    "714b16977511cce7": (
        "bo|curt|dur|escass|inteir|intens|intermináveis|long",
        "anos|dias|décadas|horas|meses|minutos|segundos|semanas",
    ),
    "715413cb4bbebc72": (
        "/",
        (
            "aller|davon|der|des|fertig|gefüllt|ihrer|leer|liter|mehrheit|meile|seine"
            "r|tasse|voll|zoll"
        ),
    ),
    "71564ad909135ca6": (
        " to ",
        (
            "added|advanced|climbed|declined|dipped|down|dropped|eased|fell|gained|ju"
            "mped|lost|rose|sank|shed|slid|slipped|tumbled|up"
        ),
    ),
    "7179f3c7c24277d7": (
        "서기",
        "년",
    ),
    "7193aef82106b172": ("display|footage|image|monitor|panel|resolution|screen|video",),
    "71c9b487c093853d": (
        "(",
        " point",
        ",|-",
    ),
    "723fa37d2e67b7fc": (
        " lang",
        "ein|eine",
        "jahr|minute|monat|sekunde|stunde|tag|woche",
    ),
    "7306951b9bd593c6": (
        "%|por cento",
        "ante|ao invés de|contra|em vez de",
    ),
    "730eb4746b6f9873": ("で|の",),
    "731b8d6d357ceecd": (
        "/",
        "aux|des|environ|les|près de",
    ),
    "735a17e1f6537516": (
        "世紀",
        "b|紀元前",
        "-|~|–|、|から",
    ),
    "73869dc25e6fa6cd": (
        "a los|con",
        "aba|izo|ue|ía|ó",
    ),
    "745f173c16d5b464": (
        "al|del|el|la",
        "de américa|de españa|de europa|del mundo|del país",
    ),
    "7480344b9278d9cc": (
        "月",
        ")",
    ),
    "74906734ebaa8ff6": (
        "/",
        "degli|dei|dell|della|delle",
    ),
    "752497f742a8ed02": ("half",),
    "7576e551e629f25c": (
        "-",
        "-year-old",
        "and|or|to",
    ),
    "75eb59b2d50a4ffb": (
        "segunda",
        " vuelta",
    ),
    "761e7f0a91bd612f": ("a.|avanti cristo|p.",),
    "762a70c0edde9787": (
        "er|ich|sie",
        "bin|ist|war|werde|wird|wurde",
    ),
    "7664226983bb3d28": (
        " di vita",
        "giorni|mesi|settimane",
    ),
    "76cdf15a22dd2447": (
        " de famille de ",
        " ans",
        "mère|père",
    ),
    "76f37eaaaa99a29c": (
        "century ",
        "b.c|bc|e.",
        (
            "eighteenth|eighth|eleventh|fifteenth|fifth|first|fourteenth|fourth|ninet"
            "eenth|ninth|second|seventeenth|seventh|sixteenth|sixth|tenth|third|thirt"
            "eenth|twelfth|twentieth|twenty-first"
        ),
    ),
    "773d1935248fc8c4": (
        "倍",
        "半",
    ),
    "773ffc582ce27313": (
        " to ",
        "frames|games|goals|judges|legs|points|seats|sets|tries|votes",
    ),
    "77490d7177a2678d": (
        "a",
        (
            "act|album|attempt|baby|book|career|chance|child|daughter|day|factory|fil"
            "m|front|game|generation|goal|home|innings|job|language|leg|marriage|matc"
            "h|novel|phase|place|plant|referendum|round|season|series|set|shot|son|sp"
            "ell|stint|strike|term|title|victory|visit|vote|wave|win|year"
        ),
    ),
    "775682d8e0279991": ("以上|以下|未満",),
    "77b0dac4e7a70707": (", |a |con |en la ",),
    "77c31c1e71d26033": (
        "半",
        "突破|超过|超過|过|逾|過",
    ),
    "77d3606ce3bf2aa5": (
        "a",
        "grand",
        (
            "about|almost|by|cost|earned|lost|nearly|only|over|owed|paid|pay|saved|sp"
            "ent|than|under|worth"
        ),
    ),
    "77dbd711379f00b4": (
        "the ",
        ", ",
        " and ",
    ),
    "77dcf6ecf3587271": (
        "a",
        "century|day|decade|hour|month|week|year",
        (
            "about|almost|at least|just over|just under|lasted over|less than|more th"
            "an|nearly|roughly|saved over|took over|under|up to|well over"
        ),
    ),
    "77eaf602cd16a373": (
        "as ",
        " as ",
        "old|young",
    ),
    "780a9be6e17f89d0": (
        "arriv|class|finiss|point|se class|termin",
        "ait|ant|e|ent|er|é|ée",
    ),
    "78318f305a5692c5": (
        "万",
        "の",
        (
            "アプリ|クラブ|コース|サイト|サンゴ礁|サービス|スタジアム|スタートアップ|"
            "ステップ|ダム|チーム|ファンド|ブランド|プログラム|プロジェクト|メーカー|"
            "ルール|ワイナリー|世帯|世界遺産|中学校|事業|亜種|交響曲|企業|会場|会派|"
            "会社|作品|保育所|信用金庫|修道院|倉庫|個体|候補地|借り手|債務者|債権者|"
            "元素|公園|出資者|分野|列車|劇場|加盟国|加盟店|労働組合|化合物|化石|区|区"
            "画|区間|医療機関|協奏曲|単語|博物館|原則|原発|参加国|取引先|古墳|品種|商"
            "品|商店|営業所|回答|団体|図書館|国|国と地域|国や地域|国・地域|国立公園|"
            "地域|地点|城|大使館|大学|契約|学校|学科|学部|宗派|客室|家族|寺|寺院|小中"
            "学校|小学校|展示室|山|岩礁|島|島々|川|州|工場|工程|市|市町村|幼稚園|店舗"
            "|府県|建物|彫刻|惑星|戦略|戯曲|手法|技術|投票所|投資家|拠点|指標|提案|提"
            "言|支店|政党|政策|教会|文化財|断層|方法|施設|星|星官|星座|映画館|曲|書店"
            "|村|条件|条約|案件|業種|楽団|楽曲|構成員|標本|橋|機種|機関|段階|民族|民"
            "鉄|氷河|油田|法律|法案|洞窟|流派|海域|港|湖|漁港|漢字|火山|牧場|物質|特"
            "許|球団|理由|環礁|町|町村|疾患|疾病|病気|病院|症状|発電所|目標|県|短編|"
            "研究|神社|種|種目|種類|空港|競技|競技場|約束|細菌|組合|絵画|美術館|自治"
            "体|航路|色|蒸留所|蔵元|衛星|裁判所|製品|要因|要素|観測所|観測点|言語|診"
            "療所|課題|論文|講座|警察署|議席|財団|貸し手|質問|路線|車種|農園|農場|農"
            "家|道府県|選挙区|遺伝子|遺跡|避難所|郡|部屋|部族|部署|部門|部隊|郵便局|"
            "都市|都市圏|都府県|都道府県|酒蔵|醸造所|重点|金融機関|鉄道会社|鉱山|銀行"
            "|銘柄|長編|集落|離島|項目|領域|飲食店|駅|高校"
        ),
    ),
    "78521c0ab3a3e4e6": (
        "una ",
        "ina",
        "anni",
        "d'|di ",
        "cinquant|quarant|quindic|sessant|trent|vent",
        "aveva|avevano|avevo|avrà|ha|hanno|ho",
    ),
    "7870b858f94121a6": ("best of|claim|figures of|returned|returning|tak|took",),
    "7938ac4195257cba": (
        "above|over",
        "aged|are|be|is|was|were",
        ("adults|men|patients|people|population|residents|those|voters|women|workers"),
    ),
    "796ea3963c06ce7e": ("bathroom|bedroom|member|seater|storey",),
    "7974a8ca1d096767": (
        ", to ",
        ",",
        "climbed|declined|dropped|fell|grew|rose",
        "arrests|arrivals|births|cases|claims|deaths|visits",
    ),
    "797ec8e57c7caf49": (
        " punto",
        "%|de cada |por ciento",
    ),
    "7985cca3639d2452": (" aniversario",),
    "79901497e62795c7": ("「|『",),
    "79c3422bae0fa8ca": (
        " point",
        "by|down|up",
        "approval|inflation|rating|support|turnout|unemployment|vote share",
    ),
    "79eefcac8c338ea3": (
        "half",
        " (",
        ")",
        " per|%",
    ),
    "79fc9005c46bc037": (
        "ste",
        "acht|dritt|fünft|neunt|sechst|siebt|viert|zehnt|zweit",
    ),
    "7a3515e202665679": (
        " von ",
        " bis ",
        " jahren",
        (
            "befragte|beschäftigte|einwohner|erwachsene|frauen|freiwillige|jugendlich"
            "e|kinder|menschen|männer|nutzer|patienten|personen|probanden|teilnehmer|"
            "wähler"
        ),
    ),
    "7a3efb4720e9a630": (
        ")",
        "(|、",
    ),
    "7a57d088884f0f88": (
        "dai",
        " anni",
    ),
    "7a57e998a4c5e495": (
        "below|over|under",
        "0|1|5",
        "are|be|is|was|were",
    ),
    "7a6a421faef045d5": (
        "点満点",
        "で|の|中",
    ),
    "7a7c316aca6bcfb4": (
        "anni e ",
        " di ",
    ),
    "7a7fb5ce22172cd2": (
        " turno",
        "primeiro|segundo",
    ),
    "7a8f1c4d51fdd3df": (
        ".",
        " the ",
        "against|per|to",
        "dollar|euro|greenback|pound|yen",
        (
            "currency|dollar|euro|lira|peso|pound|rand|rate|real|rouble|ruble|rupee|s"
            "terling|won|yen|yuan"
        ),
    ),
    "7aa65a4df9317fa9": (
        "above|below|over|under",
        (
            "adults|americans|anyone|boys|child|citizens|customers|drivers|everyone|g"
            "irls|kids|members|men|minors|passengers|patients|pensioners|people|playe"
            "rs|residents|someone|teenagers|those|users|voters|women|workers"
        ),
    ),
    "7aa8014642d19bc0": (
        "primer",
        " de ",
        "al|del|el|la",
        "est|l|sus|un",
    ),
    "7ad3fc70d7799ab0": (
        "-",
        "/",
        "/4|/8|1/2",
        "and|at|by|down|from|is|of|off|to|up|was",
    ),
    "7aef7a88aa81f361": (
        "al|del|el|la|su",
        "con menos|con más|mayor|mejor|más|peor",
    ),
    "7b31e3be48e7ab43": (
        ",",
        "s",
    ),
    "7b34c4f15908b097": (
        " (",
        " and ",
        ")",
        (
            "baby|boy|brother|cat|child|children|dad|daughter|dog|eldest|father|girl|"
            "grandchildren|granddaughter|grandson|husband|kids|mom|mother|mum|sister|"
            "son|twins|wife|youngest"
        ),
    ),
    "7bfe2fb4f54edfce": (),
    "7c5192eed0e39d6f": (
        (
            "beat|blank|blast|clip|crush|defeat|down|drop|edge|fend off|hold off|outl"
            "ast|outscore|past|rip|rout|shock|sink|stun|sweep|tame|top|topple|trounce"
            "|upset"
        ),
    ),
    "7c7f01ea84c527dc": (
        "am|are|is|was|were",
        "after|before|by the time|since|until|when|while",
        "he|her|his|i|my|our|she|their|they|we|you",
    ),
    "7cbd7c30a56acb9e": (
        "、",
        "だった|となっ|となる",
    ),
    "7ce3e99368793389": (
        " punt",
        "%|per cento|pil",
    ),
    "7ceecd03ec9d64bc": (
        "for ",
        "a",
        "hour|month|week|year",
    ),
    "7d3eaaeaed9bf7d3": (
        " anos",
        "a partir d|desde os",
    ),
    "7d4451d9dc2c40e6": ("年|日|月|週|週間",),
    "7d50868de6f063a2": ("a |a quota|con |nella generale",),
    "7d86fc19cc308221": (
        " en ",
        " lugar",
        (
            "acab|aparec|cay|clasific|coloc|cruz|empat|est|figur|finaliz|lleg|mant|ma"
            "rcha|permane|qued|sigue|sit|sub|termin|ubic"
        ),
    ),
    "7d93d5745bfd8249": (
        "歳",
        "まで",
    ),
    "7e3c9e30a8b6005e": (
        "a ",
        ", ",
        "second|third",
        "al|ant|ent|er|ive|ous",
    ),
    "7ec1c26e5f608eba": (
        "and not|down from|instead of|not|rather than|up from",
        "days|hours|minutes|months|seconds|weeks|years",
    ),
    "7f76b74204d02698": (
        (
            "calls|closes|covers|falls|goes|helps|hits|holds|hopes|leads|leaves|looks"
            "|needs|offers|opens|plans|plays|reads|shows|stands|turns|uses|works"
        ),
        (
            "about|all|and|another|around|at|by|comprises|did|do|does|ed|featuring|fo"
            "r|from|got|had|has|have|her|his|includes|ing|its|least|lists|made|make|m"
            "y|nearly|of|our|over|received|serve|serves|serving|showing|shows|sold|so"
            "me|than|the|their|these|those|to|together|took|with|won"
        ),
    ),
    "8022e0dd27900592": (
        "m",
        (
            "borrowing|budget|capex|cost|debt|deficit|dividend|earnings|ebitda|fee|in"
            "come|investment|loss|outlay|profit|provisions|revenue|sales|spending|sur"
            "plus|turnover"
        ),
    ),
    "803946f2fff14fe1": ("平",),
    "8053ba8bab618de5": ("で",),
    "80947c1a28579728": (
        "primeir",
        "colocad|posição",
    ),
    "814cab231ef5ef28": (
        "c",
        "/|a|dividend|each|per",
    ),
    "8156b2da57e84a0b": (
        " à ",
        (
            "battu|dominé|défaite|gagne|gagné|imposé|incliné|menait|mené|nul|perdu|re"
            "mporté|s'impose|s'incline|score|succès|vaincu|victoire"
        ),
    ),
    "8177fb1aebc845c8": (
        "un ",
        "cuarto|décimo|quinto|sexto",
        "aument|baj|ca|crec|disminu|encog|perd|reduc|reduj|sub",
    ),
    "81988fb98e383ff1": (
        " ans",
        "atteint|dépassé|franchi",
        "a|avaient|avait|ont",
    ),
    "81cae643117d5640": (
        "magnitude ",
        ".",
        ".",
        "and|from|or|to",
    ),
    "823a5e92c9a23fa1": ("、|。|と|に",),
    "823c845ccdaf1218": (
        "着",
        "と|に|以",
    ),
    "82539e3413d4a91e": (
        "espérance de vie",
        " ans",
    ),
    "825ae85358721017": ("階",),
    "827b370d1e75e873": (
        "un|un'|una ",
        "anno|giornata|giorno|mese|minuto|ora|secondo|settimana",
    ),
    "827cf2e1d4dc509a": (
        "and|or",
        "above|older|over",
    ),
    "82898a0e661c250c": (
        " (",
        " and ",
        ")",
        (
            "baby|boy|brother|cat|child|children|dad|daughter|dog|eldest|father|girl|"
            "grandchildren|granddaughter|grandson|husband|kids|mom|mother|mum|sister|"
            "son|twins|wife|youngest"
        ),
    ),
    "828cfb49cfdf0ec5": (
        "n|nummer ",
        "1|eins",
    ),
    "8292c88d73fb6983": (
        ":",
        "allocated|assigned|randomi",
    ),
    "833b8e2b3af17086": (
        "erste",
        "am|as|beim|ein|em|en|er|es|ie|ihr|im|mein|sein|unser|vom|zu",
    ),
    "833bb451e9a660ac": (
        "を",
        "上回|下回|切|割|割っ|突破|超え|超す",
    ),
    "838df41855166209": (
        "・",
        ("di|gpa|ops|ph|pmi|スコア|係数|倍数|値|偏差|力|指数|指標|比重|率|等級|評点"),
    ),
    "83effa1978a390dd": (
        "十",
        "出",
    ),
    "842d6de64a71d334": (
        "está|ficou|foi|segue|terminou|é",
        " com |classificação|geral|mundo|ranking|tabela",
    ),
    "8454e3fa3d51adbd": (
        "un ",
        "de|du",
        (
            "centième|cinquantième|douzième|millième|neuvième|onzième|quinzième|septi"
            "ème|trentième|vingtième"
        ),
    ),
    "84570ceedd4760ac": ("b.c|bc|e.",),
    "847953c96c5e3e0b": ("one",),
    "84f1ae4bd49ba8c7": ("、|。|だ|で、|と",),
    "8518b7a4a21848d3": (
        "/",
        ".|/10",
        "10|5",
    ),
    "8526e2370ea4921d": (
        "n|núm. |número ",
        (
            " mundo|atp|clasificación|de españa|de europa|del ranking|del tenis|en el"
            " ranking|en la |en ventas|europe|fifa|global|lista|mundial|nacional|uci|"
            "wta"
        ),
    ),
    "85284359cd8b0cac": ("着",),
    "854a0255a04fa6e3": (
        " a ",
        " anni",
        "ata|ato|ava|ita|ito|iva|orì|rta|rto|sse|uta|uto|è|ì|ò",
    ),
    "85519891997d3955": ("e",),
    "8590532af57699f3": (
        " for ",
        "are|at|from|on|to|were",
    ),
    "859d33cc38ed517f": (
        "à ",
        " ans",
        ", ",
    ),
    "85a673169dc7f7ac": (
        "から",
        "し|す|なっ|なり|なる|上|上積|下|伸|伸ば|増|変|失|広|引|拡|改|減|絞|縮|落",
    ),
    "860858fec92a293c": (
        "年",
        "=",
        "100",
    ),
    "86145ce9e87a1c88": (
        ",",
        "gegenüber|nach|sind es|statt|waren es",
    ),
    "864ec4ab255882f5": (
        " l",
        "s ",
        ",",
        "anteriores|de|registrad",
        "contra|de|frente a|sobre",
    ),
    "8665420107659861": (
        "set ",
        "for victory|to win",
    ),
    "866aa9b4c8ad58f3": (
        "ステージ|フェーズ|レベル|段階",
        "が|は|も|を",
    ),
    "86c8a492b9e45cd7": (
        "連",
        "が|は|を",
        "で|とし|に伸",
    ),
    "86e1c6127aeb77e3": (
        "between ",
        " and ",
        "a|one",
        "a|one|two",
        "fifth|quarter|sixth|tenth|third",
        "fifth|quarter|sixth|tenth|third",
    ),
    "86e8b2834957c907": (
        " already",
        "the|these|those",
    ),
    "8784adea9e6280b4": (
        " point",
        " pib|%",
    ),
    "8843583765b689ff": (
        "%|cent",
        "below|under",
    ),
    "885a18f95fa5ad84": (
        "(",
        " ponto",
        "%|per cento|por cento|por ciento|pour cent|prozent",
    ),
    "888cb8312f8a872a": (
        "nummer ",
        "als|der|die|eine|elle|feind|ihre|regel|sche|seine|thema|zeitige|zur",
    ),
    "88f2ebfd5fa35bfb": (
        " of ",
        "acidity|albedo|gravity|hardness|refractive index",
    ),
    "88ff62d9114eb850": (
        "又",
        "分之",
    ),
    "890259baba46e764": ("over|under",),
    "895515de366ff894": (
        "枠",
        "あと|残り",
    ),
    "897b234ef674d7ea": (
        "f",
        "/",
        "c|°c",
    ),
    "89e224977acc2052": (
        " in ",
        "eight|five|four|nine|seven|six|three|two",
    ),
    "89f8ca0108f857fe": (
        " (",
        ")",
        (
            "boy|brother|cousin|daughter|daughters|father|girl|husband|mother|nephew|"
            "niece|sister|son|sons|toddler|twin|wife"
        ),
    ),
    "8a0347b2ee6ac838": (
        " point",
        "at|to",
    ),
    "8a0ff9fde40e591c": ("ci|confidence interval|interquartile range|iqr",),
    "8a39e8b8a506fee7": (
        "a ",
        " anni",
    ),
    "8a763d56e278d27f": (", |chegada|classificação|com |geral|tabela",),
    "8a8e459f39b8698b": (
        " und ",
        " jahre",
        "(|, |alter von ",
    ),
    "8ab1e89abe7e3c5f": (
        "、|。|あっ|あり|ある|だ。|だが|だっ|で、|と|とな。|となっ|となり|となる",
    ),
    "8b198dc2aa5862ee": (
        "年",
        "紀元|西暦",
    ),
    "8b2f43f8b0b61ac8": (
        " votos ",
        "a|contra",
    ),
    "8b425ca0e9c24f41": (
        " of ",
        " (",
        "%|cent",
    ),
    "8bb1dede18fbea0a": (
        "m",
        "・",
    ),
    "8bb4f4db64a97e68": (
        "mero |n",
        "1|um",
    ),
    "8c119be34fab3413": (
        "brev|buon|dur|intens|inter|interminabili|lung|pien",
        "anni|decenni|giorni|mesi|minuti|ore|secondi|settimane",
    ),
    "8c495261e793d156": (", aos ",),
    "8c4c8be42ca96ada": (
        "/",
        "de|della|delle|litro|pien|pollice|tazza|vuot",
    ),
    "8c6774bd719bff1a": (
        "a ",
        "maximum|possible",
    ),
    "8c89850780d2949b": (
        " for ",
        "took |wicket",
    ),
    "8ca3bbaf8ffd89b2": (
        "at ",
        (
            "began|bought|composed|discovered|founded|gave up|opened|painted|publishe"
            "d|quit|sold|started|took up|won"
        ),
    ),
    "8cac1ee9bf2308f7": (
        " at ",
        (
            "album|billionaire|book|cap|captain|champion|championship|crown|debut|deg"
            "ree|doctorate|father|film|goal|grammy|grandmaster|grandmother|hat-trick|"
            "mayor|medal|millionaire|minister|mother|novel|opera|orphan|oscar|phd|poe"
            "m|president|prize|prodigy|professor|record-holder|slam|stage|star|sympho"
            "n|title|tour|victor|widow|win|winner"
        ),
    ),
    "8d4056e7674b20d0": (
        "age of ",
        " to ",
    ),
    "8e8c18464e3acac8": (
        "um ",
        " d",
        "centésimo|décimo|milésimo|nono|oitavo|sexto|sétimo",
    ),
    "8e90760f571f6542": (
        " of ",
        "%|cent",
        " and| but|,",
        "ahead|behind|clear",
    ),
    "8e91167feb87ebf5": (
        " de vida",
        " anos",
        "esperança|expectativa",
    ),
    "8f2aae97b9f2bf5b": (
        "賛成",
        "反対",
    ),
    "8f53c9f835a2ba97": (
        ", ",
        " ans",
    ),
    "8f8d11de797c99f4": ("final|last|next|opening|past|previous",),
    "901ba1cc5b17cb08": (
        "e ",
        "um",
        (
            "adolescente|bebé|bebê|civil|criança|desaparecid|ferid|menor|mort|policia"
            "l|polícia|soldado"
        ),
    ),
    "9020c9b2e42e3df7": (
        " and ",
        "days|hours|minutes|months|weeks|years",
    ),
    "90454af460adccc3": (
        "杯",
        "大さじ|大匙|小さじ|小匙",
    ),
    "90ab19f2257a7b48": (
        "過",
        "半",
        "数",
        "が|に|の|は|を占め",
    ),
    "90f5bf4e5af21135": ("turn",),
    "91566c9e9a946c29": (
        "増",
        "減",
    ),
    "917efa95b7fe0611": (
        "fasc",
        " anni",
        "e|ia",
        " ai | e i |-",
    ),
    "91a9b909a6697382": (
        "um",
        " ponto",
        "%|per cento|por cento|por ciento|pour cent|prozent",
        "a mais|a menos|abaixo|acima|mais|menos",
    ),
    "921b0ad70cfcfb02": (
        "pensione ",
        "a ",
        " anni",
    ),
    "924749c0103ad9bd": (
        "m",
        ".",
        "aftershock|earthquake|foreshock|quake|temblor|tremor",
    ),
    "9263e23baecddc56": (
        ", ",
        ": ",
        ")|, ",
    ),
    "92c6b3e7126dee5c": ("de|degli|delle|su|sui|sulle",),
    "92de06ac5cac4e42": (
        "台",
        "s&p500|topix|ダウ|トピックス|ナスダック|平均|指数|総合",
    ),
    "9325e2696f6874fa": ("点",),
    "93a4410cb89af1b4": (
        " and",
        "he|he is|he was|i|i am|i was|she|she is|she was",
    ),
    "942f5d4798dbc2d1": (
        "one",
        "are|died|drowned|has been|have been|is|survived|was|were",
        (
            "arrested|charged|critically|custody|dead|detained|hospital|hospitali|hur"
            "t|injured|killed|missing|rescued|seriously|wounded"
        ),
    ),
    "9477b010b1bd90d2": (
        "(",
        " punkt",
        ",|-",
    ),
    "94915532d8259157": (
        "a ",
        "fifth|quarter|tenth|third",
        (
            "about|almost|around|at least|just|less than|more than|nearly|of which|ov"
            "er|roughly|under|up to"
        ),
        "are|came|come|could|go|had|has|have|is|said|say|was|went|were|will|would",
    ),
    "94ee4d30591011ee": (
        "and|or",
        "under|younger",
    ),
    "94f8b799fb548369": (
        "in ",
        ", ",
        "1|20",
    ),
    "94fc58dea127e1a8": ("アウト|回転|死",),
    "95254d2954b323d0": (
        "(",
        ")",
    ),
    "957dac051451b603": (
        "1",
        ":",
        ",|000",
    ),
    "95c0340eaecebd7c": (
        " dont ",
        "ans|mois",
        "d'emprisonnement|prison|réclusion",
        "assorti|avec sursis|ferme|fermes",
    ),
    "95d632170a169ecf": (
        "/",
        " (",
        "%|cent",
    ),
    "95e3b2810269106e": (
        " la ",
        "de|en",
        "clasificación|general|tabla",
    ),
    "9612cb4613aee32a": (
        "a ",
        "fifth|quarter|tenth",
        (
            "also|are|did|do|fear|had|have|live|lived|never|reported|said|say|still|t"
            "hink|thought|want|wanted|went|were|will|would"
        ),
    ),
    "963b261fd41ea941": (
        " per ",
        "1,000|1,000,000|10,000|100|100,000",
    ),
    "96431bec0c02b49c": (
        ", ",
        ", ",
        "just|now|only|still|still only|then|today",
    ),
    "965eef9d9577cd39": (),
    "96f8029d07f94441": (
        "au|du|la|le",
        "d'europe|de france|de l'union|du monde|du pays",
    ),
    "970e2347a0c17890": ("上積み|伸ばし|削減|増や|減ら",),
    "9785c01aff245b2b": ("から|で構成|に及|の構成",),
    "981c7747a44637ec": (
        "year",
        "old",
        "&|and|or",
    ),
    "982cef06713ca175": (
        "un",
        "a|apenas|con|solo",
        "escaño|gol|partido|punto",
        "de ventaja|del|menos que|más que|por delante|por detrás",
    ),
    "986aa1b625ddf531": (
        "un",
        "año|hora|mes|minuto|semana",
    ),
    "98bb23487d65ccb2": (
        "a ",
        " anni",
    ),
    "9912aaa8c44cc408": ("chr|v.|vor christus",),
    "9922d6c569a86142": (
        "blood pressure",
        "/",
    ),
    "992b17071b88d5ef": ("als|am|as|beim|bereits|ein|em|en|er|es|ie|ihr|im|in|sein|unser|vom|zu",),
    "99b3d9c1114d25cb": (
        "zero",
        "children|men|people|s|women",
    ),
    "9abfbdd7a541f1e6": ("度",),
    "9b17673f32009a2c": (
        "live|lived|living",
        "past|till|to|until",
    ),
    "9b93947d581dc903": (
        " age",
        " from ",
        " to ",
        (
            "average|drinking|driving|leaving|legal|marriage|maximum|mean|median|mini"
            "mum|pension|pensionable|qualifying|retirement|smoking|starting|voting"
        ),
    ),
    "9be640608ad2828f": (
        "point",
        "half|quarter",
        "another|by|cut|first|further|of|second|than|third|with",
    ),
    "9c47c534c2c35b1c": (
        "margen de error",
        " puntos",
    ),
    "9c740a5b1c07638b": (
        " de ",
        "maiores|menores",
    ),
    "9ca37ac29ad902c7": (),
    "9cda6cf53400e76c": (
        " for ",
        "at|made|on|reached|scored|to|was|were",
    ),
    "9ce6c8552315007e": (" aniversário",),
    "9d8b07d8b51cb541": (
        "a",
        "carded|fired|hit|posted|returned|shot",
    ),
    "9db10f6da93c8abd": (
        "below|under",
        "are|be|is|was|were",
        (
            "adults|employees|members|men|migrants|passengers|patients|people|players"
            "|population|refugees|residents|staff|students|users|victims|viewers|vote"
            "rs|women"
        ),
    ),
    "9db3fa58dfa4bc62": (
        "n",
        "o.|r.|ummer",
        "am markt|auf dem|bundesweit|der |europaweit|im |in |unter den|weltweit",
    ),
    "9dc4e16d16e4a68e": (
        ". jahrhundert",
        "chr|v.|vor christus",
    ),
    "9dc87f997656e2ee": (
        "above|at|below|near|over|past|to|under",
        "climbed|dipped|dropped|fell|never|plunged|rose|sank|soared|topped",
        ("cool|degrees|dew point|heat index|high|low|mercury|reading|temperature|thermometer|warm"),
    ),
    "9df242382292b09c": (
        "aged between ",
        " and ",
    ),
    "9e511ce78c5c6070": (
        "%|por ciento",
        "contra el|en lugar del|en vez del|frente al",
    ),
    "9e6eec26a4e814f5": (
        "男",
        "女",
    ),
    "9e7a4b0727716a6b": (
        "a",
        "hour|minute|second",
        "adrift|ahead of|behind|clear of|faster|off the |quicker|slower",
    ),
    "9e81e916dc986304": (
        "10^",
        "days|hours|seconds|years",
    ),
    "9eadea3d422374f5": (
        "from ",
        ".",
        " to ",
        ".",
    ),
    "9ed1062d1bfc9b69": (
        " more",
        (
            "add|added|adding|and|another|arrested|bought|build|building|built|but|bu"
            "y|buying|by|detained|directed|employ|followed by|found|had|has|have|hire"
            "|hired|hiring|hurt|injured|injuring|killed|killing|leaving|left|lost|mad"
            "e|make|making|need|needed|needs|open|opened|opening|order|ordered|planne"
            "d|plans|planted|played|produced|publish|published|recorded|recruit|recru"
            "ited|released|rescued|saw|score|scored|scoring|seat|sent|served|signed|s"
            "old|spent|take|then|took|win|winning|with|won|wounded|wounding|write|wri"
            "ting|written|wrote"
        ),
    ),
    "9eda4a7f73cbebb5": (
        "lebenserwartung",
        " jahre",
    ),
    "9f501cd4f3bacab8": (
        "number",
        (
            "a|and|as|at|current|fell|former|from|her|his|hit|hits|is|its|or|ranked|r"
            "anking|ranks|reached|reaching|rose|s|seeded|the|their|then|to|top|was|wo"
            "rld"
        ),
    ),
    "9f6beb80d7716200": (
        " a los ",
        (
            "abandonó|debutaron|debutó|dejó|emigró|empezó|escribió|estrenó|falleció|f"
            "ichó|ganó|ingresó|llegó|murió|publicó|se casó|se jubiló|se retiró"
        ),
    ),
    "9f9c2b4fcb268b75": ("100",),
    "9fbfcfcfcbac9046": ("ano",),
    "9fd2723283a761d1": (
        "%|prozent",
        "anstatt|anstelle|gegenüber|statt",
    ),
    "a0b9a92bbc5a7e83": (
        ", de ",
        ", ",
    ),
    "a0df6c08e954e383": (
        "settl",
        " for ",
        "e|ed|ing",
    ),
    "a153c3617d373dcb": ("平",),
    "a1865b8ca03b31ca": (
        ", ",
        "one",
        " of ",
        "them|these",
        "a|aged|at|by|from|in|is|on|the|was|with",
    ),
    "a18be21f94ce46cc": (
        "・",
        "、|だ|で|と|に",
    ),
    "a1c8af6aef8c461c": (
        "at ",
        "after|and|because|but|following|to|when|with|without",
        (
            "debuted|divorced|dropped out|emigrated|graduated|leaving|left|married|mo"
            "ved|orphaned|quit|retired|retiring|turned professional|widowed"
        ),
    ),
    "a2131bd28076e4f7": (
        " de ",
        "dias|meses|semanas",
    ),
    "a299a158b5a425b2": (
        "%|cent",
        "above|over",
    ),
    "a29af4de75edf503": (
        "기원전",
        "년",
    ),
    "a2a62ae031206595": ("a.|antes de cristo",),
    "a2d4aa8eb4154df2": (
        "share",
        ".|one",
    ),
    "a30454fdd6b0916b": (
        "a",
        " of ",
        "gallon|kilo|liter|litre|tablespoon|teaspoon",
    ),
    "a319ae022388aa24": (
        "(",
        ")",
        "くん|さん|ちゃん|三女|三男|君|女児|次女|次男|男児|長女|長男",
    ),
    "a3a2971692010fb6": (
        "+",
        "billion|million|thousand|trillion",
    ),
    "a3de7eeb4a567dcd": (
        " siècle ",
        "e|ème",
        "av.|avant j|avant jésus-christ|avant notre ère",
    ),
    "a4439b2154e67e6e": ("年",),
    "a47455cda1a4f7cd": (",",),
    "a47b79ba230b27e6": (
        "回",
        "を終え",
        "、|た|て",
        "リード|同点|対|点|無失点|無得点",
    ),
    "a481149b534e12f3": (
        " em ",
        " lugar",
        (
            "acab|aparec|cai|cheg|classific|coloc|conclu|cruz|empat|est|fic|figur|man"
            "t|permane|segue|situ|sub|termin"
        ),
    ),
    "a50229d9e13ab9b0": (
        " (",
        ")",
    ),
    "a50b0a0e5b6eef73": (
        "10^",
        "g|kg|kilometers|kilometres|km|m|meters|metres|miles|tonnes",
    ),
    "a54cd33421d24eab": (
        " to a",
        (
            "bed|bedroom|bench|boat|box|bunk|cabin|canoe|car|cell|desk|dormitory|pack"
            "|packet|room|row|table|tent"
        ),
    ),
    "a56636971138a9c0": (
        "mero |n",
        "1|uno",
    ),
    "a5ad7c571f28b5ba": (" was ",),
    "a5bce27d5d35bbc2": (
        "com ",
        " anos",
    ),
    "a6075e9e049d8803": (
        "sous",
        "%",
    ),
    "a6489d77e93c3b35": (
        "fifth|quarter|tenth|third",
        "bottom|poorest|richest|top|wealthiest",
    ),
    "a696c31e1f5caeff": ("*",),
    "a6c7df6f2ac01f13": (
        " ai ",
        " anni",
    ),
    "a6e3875a0664fda6": ("da europa|de portugal|do brasil|do mundo|do país",),
    "a799bc1a6de643d2": (
        "one",
        "year",
        "old",
    ),
    "a7e9c40aec8efc4f": (
        ".",
        "around|at|hit|near|past|through|to|touched",
        (
            "dollar|dollar index|euro|franc|lira|peso|pound|rand|rouble|ruble|rupee|s"
            "terling|won|yen|yuan"
        ),
    ),
    "a8064b3e3e74e51e": (
        ", ",
        " ans",
        ", ",
    ),
    "a911bb07b1ec90ed": (
        ", ",
        ":",
    ),
    "a95bfff921eb427c": (
        " anni",
        "maggior|minor",
        "degli|di",
    ),
    "a972dea93b3c7d32": (" su ",),
    "a983129587f082bc": (
        " (",
        ")|, |-",
    ),
    "a9a711ad7d7ce9ee": (
        "from ",
        " to ",
    ),
    "aa35428dfabf01cf": (
        " to ",
        (
            "advanc|bring|brought|capp|climb|cut|declin|dipp|doubl|drop|eased|edged|e"
            "xpand|fall|fallen|falling|fell|gone|gr|growing|improv|inch|increas|jump|"
            "limit|lower|narrow|nk|plummet|plung|rais|rebound|reduc|retreat|rise|rise"
            "n|rising|rose|shr|sl|slipp|soar|strengthen|surg|swell|swollen|tak|tick|t"
            "ook|tumbl|weaken|went|widen"
        ),
    ),
    "aa3a3c8b49645ec4": (
        "の",
        (
            "アプリ|クラブ|コース|サイト|サンゴ礁|サービス|スタジアム|スタートアップ|"
            "ステップ|ダム|チーム|ファンド|ブランド|プログラム|プロジェクト|メーカー|"
            "ルール|ワイナリー|世帯|世界遺産|中学校|事業|亜種|交響曲|企業|会場|会派|"
            "会社|作品|保育所|信用金庫|修道院|倉庫|個体|候補地|借り手|債務者|債権者|"
            "元素|公園|出資者|分野|列車|劇場|加盟国|加盟店|労働組合|化合物|化石|区|区"
            "画|区間|医療機関|協奏曲|単語|博物館|原則|原発|参加国|取引先|古墳|品種|商"
            "品|商店|営業所|回答|団体|図書館|国|国と地域|国や地域|国・地域|国立公園|"
            "地域|地点|城|大使館|大学|契約|学校|学科|学部|宗派|客室|家族|寺|寺院|小中"
            "学校|小学校|展示室|山|岩礁|島|島々|川|州|工場|工程|市|市町村|幼稚園|店舗"
            "|府県|建物|彫刻|惑星|戦略|戯曲|手法|技術|投票所|投資家|拠点|指標|提案|提"
            "言|支店|政党|政策|教会|文化財|断層|方法|施設|星|星官|星座|映画館|曲|書店"
            "|村|条件|条約|案件|業種|楽団|楽曲|構成員|標本|橋|機種|機関|段階|民族|民"
            "鉄|氷河|油田|法律|法案|洞窟|流派|海域|港|湖|漁港|漢字|火山|牧場|物質|特"
            "許|球団|理由|環礁|町|疾患|疾病|病気|病院|症状|発電所|目標|県|短編|研究|"
            "神社|種|種目|種類|空港|競技|競技場|約束|細菌|組合|絵画|美術館|自治体|航"
            "路|色|蒸留所|蔵元|衛星|裁判所|製品|要因|要素|観測所|観測点|言語|診療所|"
            "課題|論文|講座|警察署|議席|財団|貸し手|質問|路線|車種|農園|農場|農家|道"
            "府県|選挙区|遺伝子|遺跡|避難所|郡|部屋|部族|部署|部門|部隊|郵便局|都市|"
            "都市圏|都府県|都道府県|酒蔵|醸造所|重点|金融機関|鉄道会社|鉱山|銀行|銘柄"
            "|長編|集落|離島|項目|領域|飲食店|駅|高校"
        ),
    ),
    "aa4284a309ae3305": (
        " ans",
        "aux|des|les",
        "-|à|–",
    ),
    "aa9678da6c944748": (
        "%|cent",
        " against | to | versus |-|–",
        (
            "ahead|approved|beat|beating|behind|by|defeat|favo|lead|leading|led|margi"
            "n of|passed|prevailed|rejected|split|trail|voted|winning|wins|won"
        ),
    ),
    "ab34b107e56429f2": (
        "e ",
        "un",
        "agente|bambin|civile|dispers|ferit|minore|mort|neonat|soldato",
    ),
    "ab3e657d3afeef92": (
        "m",
        (
            "arrivals|attendance|audience|birth|booking|case|circulation|claimant|com"
            "pletions|customer|death|deliveries|download|employment|enrol|follower|fo"
            "otfall|headcount|household|install|job|journey|listener|member|membershi"
            "p|migrant|migration|order|page view|passenger|patient|pensioner|people|p"
            "opulation|pupil|readership|refugee|registration|ridership|shipment|signa"
            "ture|stream|student|subscriber|subscription|ticket|tourist|transaction|t"
            "rip|turnout|unemployed|unemployment|unit sales|user|viewer|visit|visitor"
            "|vote|voter|waiting list|workforce"
        ),
    ),
    "ab43c00a4dc1c1d7": ("回戦",),
    "ab650e10be91cf3d": (
        " ans ",
        " plus",
        "et|ou",
        "aux|chez les|des|les|personnes de",
    ),
    "abd502e60865397e": (
        " punkt",
        "einem|einen",
        "besser|mehr|schlechter|weniger",
        "%|per cento|por cento|por ciento|pour cent|prozent",
    ),
    "ac181db95a5c1c16": (
        "the ",
        "first",
        ("its kind|kind|number|pair|person |series|string|them|these|those|which|whom"),
    ),
    "ac4fc29e62457ba8": (
        " for ",
        " after |at |dec|declared|in |in reply|off |overnight|when",
    ),
    "ac7a0a7a1133dc85": (
        "6|7",
        (
            "bogey-free|closing|consecutive|course-record|final-round|first-round|fou"
            "rth|opening|second|second-round|straight|third|third-round"
        ),
    ),
    "ac9dff0aadcc4285": ("works",),
    "adba21f75f22bfc4": (
        "over|under",
        "a|at|finished|is|on|shot|to|was",
    ),
    "add4014e7a7d222d": (
        "zwischen ",
        " und ",
        " jahren",
        "en|er|ern|innen|te",
    ),
    "adfcffbda234ec85": (
        ".",
        "a|the",
        "aftershock|earthquake|foreshock|quake|temblor|tremor",
    ),
    "ae0954bafb7832b5": (
        "the ",
        " and ",
    ),
    "ae902af5879ad325": (
        "from ",
        " a",
        " to ",
    ),
    "ae90a90d3ca1e470": (
        ".",
        ".",
    ),
    "aed2e09fcb365618": (".",),
    "af5ac71cf9c90cd5": (
        "間",
        "側面|奥行|桁行|梁間|正面|間口",
    ),
    "af668f6096179b60": (
        "ge",
        " ans",
        "et|à",
        "de|passe de|passé de|à",
    ),
    "afd7169298fe444d": (
        "e",
        "jahre|jahrzehnte|minuten|monate|sekunden|stunden|tage|wochen",
        "bang|endlos|ganz|gut|hart|knapp|kurz|lang|quälend|schön|turbulent|voll",
    ),
    "afeb36b61f3892b2": (
        " of ",
        "deficit|gap|majority|margin",
    ),
    "b0523b7895cfc27b": (
        "ses ",
        " ans",
    ),
    "b0764ad7bff7cc0d": (
        "回",
        "/",
        "3",
    ),
    "b08aafcb8a82a7ec": (
        "- ",
        "-",
        "and|or|to",
        (
            "acre|cm|foot|gallon|gigawatt|inch|kg|kilometer|kilometre|kiloton|km|lite"
            "r|litre|m|megaton|megawatt|meter|metre|mile|mm|pound|ton|tonne|watt"
        ),
    ),
    "b0ba413bc3d230d6": (
        "un",
        "demi",
        "-",
        (
            "baguette|botte|bouquet|bouteille|citron|comprimé|cuillère|gousse|oignon|"
            "poivron|pomme|sachet|tablette|tasse|verre"
        ),
    ),
    "b10c51cd7f288941": (
        ".",
        ".",
        "a|between|in|of|the",
        "area|band|channel|corridor|level|range|zone",
    ),
    "b175b5247f51f080": (
        "un",
        "an|année|heure|jour|journée|minute|mois|seconde|semaine",
        (
            "après|au bout d'|au moins|compter|d'|dans|depuis|durant|dure|durera|duré"
            "|délai d'|en|en moins d'|environ|maximum d'|moins d'|passa|passait|passe"
            "r|passé|pendant|plus d'|prendre|presque|pris|près d'|restait|reste|seule"
            "ment|sur|toutes les|à peine"
        ),
    ),
    "b184c840a92b9900": (
        "entre los ",
        " y los ",
        " años",
    ),
    "b1c8895eda870897": (
        "espérance de vie",
        " ans",
        " ans",
    ),
    "b1f999ceeea061da": (
        " à ",
        " ans",
    ),
    "b20780b624ca5d8c": (
        " at ",
        "cap|estimated|fix|kept|limit|peak|remain|settled|stand|stood|unchanged",
    ),
    "b20972e6827327c3": (", ",),
    "b20fe2f07def9afe": (
        " age",
        (
            "average|drinking|driving|leaving|legal|marriage|maximum|mean|median|mini"
            "mum|pension|pensionable|qualifying|retirement|smoking|starting|voting"
        ),
        (
            "above|at|be|become|being|below|beyond|from|hit|is|now|of|past|reache|rem"
            "ains|stays|to|under|was"
        ),
    ),
    "b22538ff798a2b98": (
        "差",
        "と|に",
    ),
    "b2b75ebfe2d9ed36": (
        ".",
        ".",
    ),
    "b2c918c3d9d1e1bd": (
        "un",
        "jour|journée|seconde",
    ),
    "b302a0d9123c241c": (
        "a",
        "day|hour|minute|month|second|week|year",
        (
            "about|almost|around|at least|barely|hardly|just|nearly|only|over|roughly"
            "|than|under|up to|within"
        ),
    ),
    "b31542e1de6e813c": ("esim",),
    "b31fab102373525a": (
        ", ",
        " ans",
    ),
    "b419b16fcccd113d": (
        "-",
        "s",
    ),
    "b458923d09f9677a": (
        "among|for|in",
        "among|for|in",
        "against|and|but|versus",
        "days|hours|minutes|months|weeks|years",
    ),
    "b4deafa60cc35131": (
        "代",
        "の",
        "国王|天皇|将軍|当主|皇帝|藩主",
    ),
    "b4e5f7dcacee7976": (
        "/",
        "casi|cerca de|las|los|unos",
    ),
    "b5aa949edf65542a": (
        " a",
        "for|in|on|out of",
        "earn|given|got|receiv|scor",
    ),
    "b5d5812ee4a485f5": ("geworden|landete|werden|wird|wurde",),
    "b6204251758d9926": (
        "à ",
        " ans",
        ",",
    ),
    "b650ecd5be00fbb0": (
        "entre ",
        " et ",
        " ans",
        (
            "adultes|enfants|femmes|français|hommes|jeunes|patients|personnes|salarié"
            "s|volontaires|électeurs|élèves"
        ),
    ),
    "b6641667d6900532": (
        (
            "centésim|ducentésim|décim|gent|nonagésim|octingent|octogésim|quadrag|qua"
            "dringent|quingent|quinquag|seiscentésim|septuag|sexag|sexcentésim|tingen"
            "t|trigésim|vigésim"
        ),
    ),
    "b68caa6ada04f750": ("三塁打|三振|二塁打|四死球|四球",),
    "b6cfd8a47fed439c": (
        "된",
        "개월|년|일|주",
        ("갓난아|강아지|고양이|딸|새끼|손녀|손자|송아지|신생아|쌍둥이|아기|아들|아이|영아|유아"),
    ),
    "b6d0a7cc176b8d97": (
        "10の",
        "乗",
        "年|日|時間|秒",
    ),
    "b70b6778f12fdc73": (
        "(",
        " punto",
        "%|per cento|por cento|por ciento|pour cent|prozent",
    ),
    "b74f1feafc6bb93e": (
        " von ",
        " jahren",
        "der|die|ein|eine|einer",
        (
            "arbeiter|erin|fahrer|frau|ist|istin|junge|kind|lehrer|macher|mann|mädche"
            "n|nehmer|sohn|tochter"
        ),
    ),
    "b7fafc54d4772525": (
        "ed|who",
        "about|almost|around|more than|nearly|over|some|the",
    ),
    "b88fe55b78f09c15": (
        "s of ",
        " and ",
        "one",
        " of ",
    ),
    "b8d403739e25c634": (
        " of ",
        ".",
        "/",
        "10|5",
        "average|grade|mark|rating|score",
    ),
    "b8e5c266fba22d54": ("/",),
    "b903e4c62fecd5fe": (
        (
            "about|almost|around|at least|barely|fewer than|further|just|more than|ne"
            "arly|only|some|up to"
        ),
        (
            "actually|agree|are|believe|came|can|could|did|disagree|do|ed|ever|face|f"
            "elt|gave|get|got|had|have|held|kept|knew|left|live|made|met|need|of |opp"
            "ose|qualify|ran|receive|remain|said|saw|say|speak|spoke|still|support|th"
            "ink|took|use|want|went|were|will|won|work|would"
        ),
    ),
    "b915e9cddda95fee": ("変わら|横ばい",),
    "b961b7c2307ccfab": (
        " (",
        " ans",
        ")",
    ),
    "b9d153e4baee8962": ("he|i|she|who",),
    "b9d525ab1d8a4fd2": (" for ",),
    "b9f2629cb1686af8": (
        " anos",
        "esperança |expectativa |idade ",
    ),
    "b9f3855b8c8c3d56": (
        "un",
        "but|point|siège",
        "avec|et|seulement|à",
        "d'avance|de retard|derrière|devant|du",
    ),
    "ba5d2520a1a7d451": ("、|。|え|で|と|の",),
    "ba64a7414f642735": (
        "con più|maggior|miglior|peggior|più",
        "al|alla|del|della|il|la|sua|suo",
    ),
    "ba9461008b7c3dbe": (
        "敗",
        "分",
    ),
    "baa03e266ed8c4ee": (
        "one",
        "-",
        (
            "act|aisle|bathroom|bed|bedroom|car|child|dollar|dose|drug|engine|euro|fa"
            "mily|game|goal|issue|judge|lane|layer|level|man|match|member|page|paragr"
            "aph|party|person|player|point|product|race|room|run|seat|set|stor|story|"
            "stroke|term|user|volume|vote|wicket|woman"
        ),
    ),
    "baa5b256a4cf2a6b": (
        "one",
        "conceded|drawn|drew|just|lost|missed|only|saved|scored|won",
    ),
    "bafa29e15ed1a110": (
        " of ",
        ("bachelor|farmer|gentleman|grandfather|grandmother|lady|man|priest|widow|widower|woman"),
        (
            "asked|came|could|died|lay|lived|looked|now|ran|said|sat|shot|should|stoo"
            "d|told|took|walked|went|whose|won|would|wrote"
        ),
    ),
    "bb36ca5d5b4604cc": (
        "%|prozent",
        "anstatt|anstelle|gegenüber|statt",
    ),
    "bb4b7da551aabb98": (
        " from ",
        " to ",
        (
            "advanc|bring|brought|capp|climb|cut|declin|dipp|doubl|drop|eased|edged|e"
            "xpand|fall|fallen|falling|fell|gone|gr|growing|improv|inch|increas|jump|"
            "limit|lower|narrow|nk|plummet|plung|rais|rebound|reduc|retreat|rise|rise"
            "n|rising|rose|shr|sl|slipp|soar|strengthen|surg|swell|swollen|tak|tick|t"
            "ook|tumbl|weaken|went|widen"
        ),
    ),
    "bb50fbe1253b7ffc": (
        " de ",
        "mayores|menores",
        "años|meses",
    ),
    "bb5d135438acf3cd": (),
    "bbb1055d3c85676c": ("quarters",),
    "bbedbadf82f9f1e4": (
        "加えると|合わせると|合計すると|含めると|足すと",
        "、|。|あっ|あり|ある|だ。|だが|だっ|で、|と|とな。|となっ|となり|となる",
    ),
    "bbf902508204d2b9": (
        ", |and|but|while|with",
        (
            "abstaining|backing|calling|choosing|declining|dissenting|favo|opposing|p"
            "referring|pushing|refusing|seeking|supporting|urging|voting"
        ),
    ),
    "bc472f2bf3205303": (
        " de ",
        "días|meses|semanas",
    ),
    "bc71bd999f0c9ea3": (
        "アンダー|オーバー|パー",
        ",|、|の|・",
    ),
    "bc72cf6252a4f64c": ("contre|sur",),
    "bd25fd6f0e67ce8d": (
        " by ",
        " to ",
        (
            "adopted|agreed|approved|backed|beat|carried|defeated|lead|led|lost|pass|"
            "rejected|voted|won"
        ),
    ),
    "bd7d81dfcceb52ff": ("blemish|bogey|closing|final|opening|over|round|under",),
    "bda6b4bb3f02de60": (
        " over ",
        "hypertension|pressure|reading|systolic",
    ),
    "bdb847b9b0d0418a": (
        "um",
        "ano|dia|hora|minuto|mês|segundo|semana",
    ),
    "be0db698adc73567": (
        "un",
        " seul",
    ),
    "be1161ccaf73da76": (
        "deuxième|second|seconde|troisième",
        "au|ce|cette|d'un|du|l|leur|m|notre|s|un|votre",
    ),
    "be1ac86de58b5875": (
        "von ",
        ",",
        " auf ",
        "%|prozent",
        "im |in |und ",
    ),
    "be3beaab88e11d75": (
        "(",
        " punkt",
        "%|per cento|por cento|por ciento|pour cent|prozent",
    ),
    "be60f2822d6bf567": (
        "number",
        (
            " to|and|arriv|chart|debut|ed |enter|hit|hitting|is|land|made|open|peak|p"
            "laces|ranked|ranks|reached|reaching|remain|spot at|spots|start|stayed at"
            "|top out|was|weeks at|world"
        ),
    ),
    "bf157837394bbb87": (
        " (",
        ")",
    ),
    "bf42aaa1493302a3": (
        "multiplic",
        " por ",
    ),
    "bf4d55b94b8e492a": (
        "años y ",
        " de ",
        "su|sus|un",
    ),
    "bf9d1fdaf05c002e": (
        " (",
        ")",
    ),
    "bfa4f2fd0d62e8e2": ("primeir",),
    "bfc135a59a7a1c78": (
        "e ",
        "un",
        "dispers|ferit|grave|mort|rimast|risulta",
    ),
    "c0054adba0b477f7": ("abstained|abstaining|against|in favo|opposed",),
    "c08172d8e7d7bb4b": (
        " d",
        "s ",
    ),
    "c08c818a89661a0d": (
        "um",
        "desaparecid|ferid|mort|sobrevivente",
    ),
    "c0edba870501f2d5": (
        "qui en ",
        "a|avait",
    ),
    "c100806eb71ade36": (
        "-",
        "over|under",
    ),
    "c13980cb54cc2235": (
        "multiplic",
        " por ",
    ),
    "c1874c30645f0fd5": ("享年",),
    "c1a27ca6adbbb2ad": (
        "1",
        (
            "abstention|apple|assist|aubergine|avocado|banana|bay leaf|bulb|bunch|cab"
            "bage|can|carrot|case|cauliflower|chili|chilli|cinnamon stick|clove|courg"
            "ette|cucumber|dash|death|drop|egg|eggplant|fillet|goal|handful|head|jar|"
            "knob|leek|lemon|lime|loaf|mango|onion|orange|packet|peach|pear|pepper|pi"
            "ece|pinch|point|potato|seat|shallot|sheet|slice|sprig|stalk|stick|stock "
            "cube|tin|tomato|vanilla pod|vote|yolk|zucchini"
        ),
    ),
    "c1fa31198190f280": (
        "=",
        "100",
        "19|20",
    ),
    "c22a49104283d271": (" lugar",),
    "c23abdb01cd6a29d": (
        "(",
        " punt",
        "%|per cento|por cento|por ciento|pour cent|prozent",
    ),
    "c277243691aafbba": (
        "and|or",
        "acres|feet|hectares|kg|kilomet|km|m|met|mile|pounds|yard",
    ),
    "c2c3751d7e8c6b85": (
        "y ",
        "un",
        ("adolescente|bebé|civil|desaparecid|herid|menor|muerto|niñ|policía|soldado"),
    ),
    "c3084b069525ffe6": (
        "s",
        "over|under",
    ),
    "c3197e156f89f244": (
        " di ",
        " anni",
    ),
    "c32ea60bd723a120": (
        " odds",
        " to |-|-to-",
    ),
    "c34ee509d6f7ff99": (
        "に",
        "上昇|低下|増加|急増|急減|拡大|減少|縮小",
    ),
    "c3572674f292f813": (
        " per ",
        "live|population|s",
        "1,000|1,000,000|10,000|100,000",
    ),
    "c3a3758d5f14ef7a": (
        "barrier|level|line|mark|threshold",
        (
            "above|around|at|below|beyond|breached|crossed|hit|near|over|past|the|thr"
            "ough|touched|under"
        ),
    ),
    "c3e8c4b4ad52548a": (
        " (",
        "/",
        "%|cent",
    ),
    "c43431b3d46613af": (
        " age",
        "months|years",
        "average|mean|median",
    ),
    "c4349881d7b382b7": (
        "cuart|quinta",
        "al|del|el|est|la|mi|nuestr|su|un",
        (
            "canción|carrera|copa|derrota|detenid|disco|día|edición|entrega|etapa|fin"
            "al|generación|gol|hij|hombre|intento|jornada|libro|medalla|mujer|noche|n"
            "ovela|obra|ola|partido|persona|reunión|ronda|sesión|sinfonía|temporada|t"
            "entativa|título|vez|viaje|victoria|votación|víctima"
        ),
    ),
    "c4698879a9b2f184": (
        (
            "dutzend|dutzende|hundert|hunderte|hunderttausende|tausend|tausende|zehnt"
            "ausend|zehntausende"
        ),
        "auf|bis zu|bloß|es|etwa|gar|lediglich|noch|nur|sind|sogar|waren",
    ),
    "c4ea90c56b9a4def": (" for ",),
    "c4fc4e0de900884b": (
        "a",
        "acre|foot|gallon|hectare|kilomet|lit|met|mile|tonne|yard",
        (
            "about|almost|around|at least|barely|hardly|just|nearly|only|over|roughly"
            "|than|under|up to|within"
        ),
    ),
    "c505b571e1ea8748": (),
    "c516f31b3c14dc5d": (
        "-",
        ("eight|fifteen|five|four|nine|one|seven|six|ten|thirty|three|twelve|twenty|two"),
        (
            "bedroom|car|day|door|engine|family|foot|game|goal|hour|inch|lane|man|mil"
            "e|minute|month|night|page|part|party|person|point|pound|room|seat|star|s"
            "tor|term|time|volume|way|week|woman|year"
        ),
    ),
    "c57d651f3f0c0e66": (
        "the ",
        ".",
        (
            "expected|forecast|needed|of |posted|predicted|recommended|recorded|regis"
            "tered|reported|required|seen"
        ),
    ),
    "c58ee16e955c8a92": (
        "moltiplicat",
        " per ",
    ),
    "c644820fad3534ec": ("도",),
    "c64d0ecc55fea171": (
        "月",
        "懲役|拘役|拘禁刑|求刑|禁固|禁錮",
    ),
    "c699a18d6690aafc": (
        "(",
        " point",
        "%|per cento|por cento|por ciento|pour cent|prozent",
    ),
    "c6a3fec5780b94da": (
        ",",
        "a|de|en|hasta",
        ("coeficiente|media|nota media|número medio|tasa de fecundidad|tasa de natalidad|índice"),
    ),
    "c6c648f30689b13f": (
        "centenares|cientos|decenas|miles",
        "aban|ado|aron|ido|ieron|yeron|ían",
    ),
    "c7138126c291b7c3": (
        " a | x |-|x",
        "após|com|depois do|do|no",
    ),
    "c732618e23e8e553": (
        " to ",
        ".",
        (
            "advanc|bring|brought|capp|climb|cut|declin|dipp|doubl|drop|eased|edged|e"
            "xpand|fall|fallen|falling|fell|gone|gr|growing|improv|inch|increas|jump|"
            "limit|lower|narrow|nk|plummet|plung|rais|rebound|reduc|retreat|rise|rise"
            "n|rising|rose|shr|sl|slipp|soar|strengthen|surg|swell|swollen|tak|tick|t"
            "ook|tumbl|weaken|went|widen"
        ),
    ),
    "c75f54297696ec8b": (
        " de ",
        " años",
        "al|del|el|est|la|otr|su|un",
    ),
    "c7ad8a9663702063": (
        ".",
        "s",
        "at|by|in|of|takes|to|took|under|within",
    ),
    "c7d4fb2901231ce7": (
        " in ",
        "1|20",
        "against|and|from|is|to|versus|was|were",
    ),
    "c7df5e0f3921c594": (
        " and|,|;",
        "at|for|from|in|on",
    ),
    "c7f196b21fddbd4c": (
        " of ",
        (
            "audience|band|bench|board|brood|cast|club|cohort|committee|community|con"
            "gregation|convoy|council|crew|crowd|delegation|family|field|fleet|flock|"
            "gang|group|herd|household|jury|litter|longlist|pack|panel|party|queue|sh"
            "ortlist|squad|staff|team|trio|workforce"
        ),
    ),
    "c80f35a0b9173ec4": (
        "-",
        "plus",
        "age|bracket|cohort|crowd|demographic|group|population",
    ),
    "c823effb9989bf18": (
        " de ",
        " ans",
        "au|c|ce|cet|d|du|l|sa|son|un",
    ),
    "c82d848de025bc66": ("±",),
    "c839b77af9e71cab": (
        " on ",
        "for|in|on",
    ),
    "c861cfb4bcfb4e6d": (
        "b.c|bc|e.",
        "-|and|to|–|—",
    ),
    "c8976a0e60d9f573": (
        (
            "back to|climbed to|currently|down to|dropped to|fell to|from|lay|lies|mo"
            "ved up to|polled|ran|rose to|running|slipped to|started|up to|with "
        ),
    ),
    "c8caa7ffc8ca15cf": ("strong",),
    "c920ba0bb9a4b805": ("com mais|com menos|maior|mais|melhor|pior",),
    "c931662b988ae32e": (
        "番",
        "が|に|を|スタメン|バッター|・|先発|内野手|外野手|打者|投手|捕手|選手",
    ),
    "c93dfec48fac8a4c": (
        "ein|eine",
        "jahr|minute|monat|sekunde|stunde|tag|woche",
    ),
    "c94b06f5217bba41": (
        "a|an|her|his|its|my|our|s|the|their",
        (
            "australian open|bafta|ballon d|champions league|emmy|europa league|fa cu"
            "p|french open|grammy|grand prix|grand slam|masters|nba|nobel|olympic gam"
            "es|olympics|oscar|paralympics|premier league|stanley cup|super bowl|test"
            "|tony|tour de france|us open|wimbledon|winter olympics|world cup|world s"
            "eries"
        ),
    ),
    "c95abdca233928ba": (
        " parte",
        "la|una",
        "decima|nona|ottava|settima|ventesima",
    ),
    "c9bd0a16b0426632": (" als|frauen über|kinder unter|menschen über|männer über|personen über",),
    "ca17a2ef519c4bdd": (
        "개월",
        "배기|짜리",
        ("갓난아|강아지|고양이|딸|새끼|손녀|손자|송아지|신생아|쌍둥이|아기|아들|아이|영아|유아"),
    ),
    "ca5f2d542818c29b": (
        "k",
        "s",
    ),
    "ca8ea1d2d09a6ac1": (
        "年",
        "b|紀元前",
        "-|~|–|から",
    ),
    "caa41c7a8e4f5198": ("in the ",),
    "cabc297c047e21c9": (
        "년",
        "형",
        "금고|실형|징역",
    ),
    "cb150314be325811": (
        "a los ",
        "falleci|muri",
    ),
    "cb57b65b2c9aca6f": (
        "/",
        "d'|de|du",
    ),
    "cbfbd58f1f1c7a19": (
        "resolution",
        " of ",
    ),
    "cc24eb9559e44219": (
        ", ",
        "and|or",
    ),
    "cc3a47a2d3cd6500": (
        ",",
        " of | than",
    ),
    "cd1f0738b595ec46": ("erste",),
    "cd244898545af475": ("定数",),
    "ce0d4c24ada62360": (
        "gust",
        "near|of|to",
    ),
    "ce7c7373ce09d086": (
        "octav|quinto",
        "al|del|el|est|la|mi|nuestr|su|un",
    ),
    "cf33b9507f89a612": (
        " to ",
        "1|one",
    ),
    "cf5a8427166d174c": ("の「",),
    "cf8ff7a4b79a39ea": (
        ".",
        "なっ|なる|まで|を",
    ),
    "cfa613e56a1e657d": (
        " at ",
        (
            "die|dies|divorced|dying|gave birth|graduate|marries|marry|orphaned|passe"
            "d away|retir|wed"
        ),
    ),
    "cfa755c12d1f40ea": (
        " de ",
        "est|l|sus",
    ),
    "d004b6189a157169": (
        "age of ",
        " from ",
        " to ",
    ),
    "d028e630016aacd8": (
        (", |are|finished|is|just|lie|lies|moved|now|only|sit|stand|still|was|went|were"),
        (
            "above|adrift|ahead|back of|badly|behind|below|better than|came|clear of|"
            "critically|did|died|fatally|fewer than|from the|had|have|more than|of |o"
            "ff the|said|seriously|short of|went|were"
        ),
    ),
    "d09ab74875586ba5": (
        "under",
        "-",
        "s",
        ("eight|eleven|fifteen|five|four|fourteen|seven|six|sixteen|ten|thirteen|three|twelve|two"),
    ),
    "d0c5132428613cea": (
        "n",
        "=",
    ),
    "d15712fe295db9bf": (
        "選手",
        "号",
    ),
    "d1ae5bc07f8ff86d": (
        " and ",
        "s",
        (
            "able|al|ant|ate|ent|ern|female|foreign|ian|ic|ical|ing|ive|junior|lar|la"
            "rge|local|male|old|ous|private|public|rural|senior|small|tic|ual|urban|y"
            "oung"
        ),
        (
            "able|al|ant|ate|ent|ern|female|foreign|ian|ic|ical|ing|ive|junior|lar|la"
            "rge|local|male|old|ous|private|public|rural|senior|small|tic|ual|urban|y"
            "oung"
        ),
    ),
    "d1e90d486b57f367": (),
    "d21b3d45e19a3c63": (
        ", ",
        ", ",
    ),
    "d2536be8fa0eab37": (
        " y medio",
        "kilo|kilómetro|litro|metro",
    ),
    "d295baf78020803a": (
        "a|are|began|go|goes|gone|is|now|opened|sit|stand|started|was|went|were",
        (
            " last|,|after|against|all-time|and outscored|at home|conference|division"
            "|for the|last season|last year|league|on the |overall|playoffs|record|si"
            "nce|start|this season|under|with"
        ),
    ),
    "d2a2c2d7305b5f8a": (
        "one",
        "-",
        ("acre|foot|gallon|inch|kilometer|kilometre|liter|litre|meter|metre|mile|pound|ton|tonne"),
    ),
    "d2ec7775e3d72136": (
        " (",
        " ans",
        ")",
    ),
    "d31606b066aead7c": (
        "第",
        (
            "一度|中段|单节|后段|單節|开始|後段|战罢|打完|末|比分|結束|结束|落后|落後"
            "|过半|過半|開始|開打|領先|领先"
        ),
    ),
    "d3a989410d8be68c": (
        "average|index|limit|maximum|mean|median|minimum|rate|score",
        "hit|is|of|reached|remains|remains at|stands at|stood at|was",
    ),
    "d3b1ae227ebbb3f1": (
        "high|low|maximum|minimum|temperature",
        "about|around|between|from|near|of|reaching|to",
    ),
    "d3c68f680271438a": ("de |des|sur les",),
    "d3dd4fcda24801b3": (
        "dos|entre os",
        "aos|e os",
    ),
    "d4362d1c713b260c": (
        " punto",
        (
            "cotizaciones|desempleo|deuda|déficit|economía|euríbor|inflación|interese"
            "s|interés|ipc|iva|paro|pib|precio del dinero|tasa|tipos"
        ),
    ),
    "d45ea3d77c0bcf1e": ("turn",),
    "d465bcf58659bcfe": (
        " out of ",
        "all|her|his|its|our|the|their|these|those",
    ),
    "d4cbaa424d852b9b": (
        "(",
        ")",
        "いずれも|ともに|当時|現在",
    ),
    "d55c8e3b9ac38f74": (
        "%|cent",
        "and|but|while",
        "down|fell|gained|grew|lost|rose|up",
    ),
    "d56cccc8e8985668": (
        "als ",
        ".",
        "der|des|durchs|ins|von|über",
    ),
    "d573d7f0be106064": (
        "(",
        ")",
    ),
    "d5b5f250dd0a2bea": (
        "anos e ",
        " de ",
    ),
    "d5b73ea32c7884bc": (
        " de ",
        " e ",
        " anos",
        (
            "adolescentes|crianças|filhas|filhos|homens|irmãos|irmãs|jovens|meninas|m"
            "eninos|mulheres|pessoas|suspeitos"
        ),
    ),
    "d5b8e187f1576d7c": (
        "of",
        "dad|father|mom|mother|mum|parent",
    ),
    "d75549d10dcd942f": (
        "上下",
        "%|パーセント|ポイント",
        "で|に|の|以内",
    ),
    "d771de7f2bc54e29": (
        "勝",
        "分",
        "敗",
    ),
    "d7b9f0e0663c5fdd": ("d.|después de cristo",),
    "d7be93a5da0fba9e": (
        " mit ",
        "pension|rente",
    ),
    "d7fd16b15c37f675": (
        "d",
        ".",
        "as|er|ie",
    ),
    "d841f60065086aaa": (
        "half",
        " a",
        (
            "apple|avocado|banana|bottle|bunch|cabbage|can|carrot|clove|cucumber|glas"
            "s|lemon|lime|loaf|onion|orange|pack|packet|pepper|tin"
        ),
    ),
    "d8707a2c4d6b523c": ("を経過|切り|生き|生存|生息|生活|生産",),
    "d89a91a0b8884d80": ("acabó|era|es|está|finalizó|fue|llegó|marcha|quedó|sigue|terminó|va",),
    "d8ff49657b1d1552": (
        "blood pressure",
        "/",
    ),
    "d917614f60ae91f6": (
        " punkte",
        "%|prozent|von ",
    ),
    "d93912fafdef420f": (
        ", ",
        " años",
    ),
    "d93db4b3294b83e3": (
        ".",
        " s",
    ),
    "d9760f4b23ca664e": (
        "着",
        "が最高|だっ|でゴール|とな|となっ|に",
    ),
    "d97faaa417157b9b": (
        " de ",
        " anos",
    ),
    "d9c1ca7c98470c64": (
        "aged ",
        ", ",
        " and |, ",
    ),
    "da0cbce01be826b7": (
        " (",
        ")",
    ),
    "da87671e6a8d11f8": (
        "até",
        " anos",
        "com|de|entre",
        ("adolescentes|alunos|bebés|bebês|crianças|estudantes|jovens|menores|pessoas|população"),
    ),
    "da9303299221cdcb": (
        "un",
        "blessé|blessée|bébé|disparu|mort|rescapé|survivant",
    ),
    "dab75b248b528ef7": (
        "als ",
        "erste",
    ),
    "db9531967ba3157d": (
        "prim",
        "classificat|posizione|posto",
    ),
    "db9dcf6fca5f5785": (
        "/",
        "5",
    ),
    "dc0ac3a22e4c008b": (
        "段階",
        ".",
        "で|中",
    ),
    "dc53c9d92043b098": (" on ",),
    "dc6f30934ff6e528": (
        "%|por ciento",
        "contra el|en lugar del|en vez del|frente al",
    ),
    "dca0d9052678abc7": (
        "con ",
        " años",
    ),
    "dccf04b6ed6eb344": (
        "hunderte|hunderttausende|tausende|zehntausende",
        "flohen|gingen|haben|kamen|sind|standen|starben|ten|waren|zogen",
    ),
    "dce768814c1738d6": (
        "siglo ",
        "a.|antes de cristo",
    ),
    "dcf4e5509946ecff": (
        " de ",
        " años",
        (
            "chicas|chicos|detenidos|hermanas|hermanos|hijas|hijos|hombres|jóvenes|me"
            "nores|mujeres|niñas|niños|personas|varones"
        ),
    ),
    "dd0ade1f04f0262a": ("+/-|±",),
    "dd5eafddc8e3106b": (
        "-",
        "plus",
    ),
    "dd5fb803cb54f7a6": (
        "least|most",
        "people|s",
    ),
    "ddc606d1d6f5c6ce": (
        " punt",
        "%|per cento|su ",
    ),
    "dde963146fa1cc6c": (
        "一",
        "度",
    ),
    "de2a3dee9a7d9cae": (
        "jubila",
        "a los ",
    ),
    "de38a0777226b05a": (
        ", ",
        "days|months|weeks",
    ),
    "de703c471896a342": (
        "s, ",
        "against|at home|away|by|from|via",
    ),
    "de9c65b2a5068c30": (
        "の",
        "。|だ。|だった|で、|にのぼ|に上",
    ),
    "df9ebf9911db4565": (
        "1",
        "番",
        "だった|でした|です|に",
    ),
    "e05f5135f54014fe": (
        ".",
        " out of ",
        "10|5|five|ten",
    ),
    "e06c768593269001": (
        "centaines|dizaines|milliers",
        "avaient|ont|s'étaient|se sont|sont|étaient",
    ),
    "e070c13660f69f84": (
        "1|10|2|3|4|9",
        "1.85|16|2.35|2.39|21|3|4|5",
        (
            "aspect|display|format|full|hdtv|image|letterbox|monitor|panel|picture|ra"
            "tio|screen|tv|video|widescreen"
        ),
    ),
    "e083bb6df952b058": ("でホールアウト|で回|とスコアを|と伸ばし|のスコアで",),
    "e086d476c50c7d4d": (" von ",),
    "e12fd8c921517d74": (
        "medi",
        (
            "aguacate|barra|botella|cebolla|copa|cucharada|cucharadita|lata|limón|man"
            "ojo|manzana|naranja|paquete|pastilla|pimiento|sandía|sobre|tableta|taza|"
            "vaso"
        ),
    ),
    "e149249f7615fcc4": (
        "da|na",
        "classificação|geral|tabela",
    ),
    "e17b5e65dae6b107": (
        "a",
        "year",
        "-old",
    ),
    "e18ebdb06670fcc9": ("serves ",),
    "e18f1117fbfb4cda": (
        (
            "add|bags|celebrat|claim|enter|expecting|fac|for|hits|into|launch|mark|ne"
            "ts|open|opened|releas|scor|secur|seek|win|winning|with|won"
        ),
        (
            "album|anniversary|baby|birthday|book|branch|championship|child|consecuti"
            "ve|crown|day|death|defeat|edition|factory|film|goal|gold|loss|marriage|m"
            "edal|month|night|novel|plant|season|spell|store|straight|successive|term"
            "|time|title|trophy|victory|week|win|year"
        ),
    ),
    "e23f7f8df8038031": (
        "a |con|de la |del mundo",
        "acabó|es|está|marcha|quedó|sigue|son|terminó|va",
    ),
    "e2515f70078a1b49": (
        "un",
        " punto",
        "in meno|in più|sopra|sotto",
        "%|per cento|por cento|por ciento|pour cent|prozent",
    ),
    "e26bd0e28e07bade": (
        (
            "aniversario|asamblea|bienal|carrera|certamen|ciclo|concurso|conferencia|"
            "congreso|convención|copa|cumbre|curso|edición|encuentro|feria|festival|f"
            "oro|jornada|juegos|legislatura|maratón|media maratón|plan|premio|salón|s"
            "emana|seminario|simposio|torneo|trofeo|vuelta"
        ),
    ),
    "e2b998d1a067ad60": (
        "e|ème|ᵉ",
        (
            "anniversaire|assemblée|biennale|championnat|colloque|concours|conférence"
            "|congrès|dynastie|festival|forum|jeux|journée|législature|olympiade|plan"
            "|rallye|rencontre|salon|semaine|session|sommet|symposium|tournoi|trienna"
            "le|trophée|édition|étape"
        ),
    ),
    "e2c9f5a8e3627f4a": (
        " ponto",
        " pib|%|por cento",
    ),
    "e2f94fc1ab5c4dbd": (
        "s ",
        "de|em",
    ),
    "e3b0c44298fc1c14": (),
    "e3d1a409c8987727": ("d.|dopo cristo",),
    "e3ec2e4cf73d29d7": (
        "/",
        "chance|favo|joint|on favo|outsider|shot",
    ),
    "e401302e13451782": (
        "代",
        (
            "会長|住職|国王|城主|大統領|天皇|守護|宗家|家元|将軍|市長|店主|当主|校長|"
            "横綱|皇帝|知事|社長|藩主|首相"
        ),
    ),
    "e5b109afc5170c80": (
        "年",
        "b|紀元前",
    ),
    "e66499df63117b2b": (
        (
            "anniversario|assemblea|biennale|classificat|concorso|conferenza|congress"
            "o|convegno|coppa|corso|edizione|festival|fiera|forum|giochi|giornat|gior"
            "nata|incontro|legislatura|maratona|mostra|olimpiade|posizione|posto|prem"
            "io|rapporto|rassegna|salone|seminario|settimana|simposio|torneo|trofeo|v"
            "ertice"
        ),
    ),
    "e6afba89d8c5d570": (" bp",),
    "e6e9304d191c3e25": (
        "十",
        "高",
    ),
    "e6f86d7633292a4e": (
        "0.",
        "a|his|its|our|that|the|their|this",
    ),
    "e80701fae81c98a8": (
        " mit ",
        "debütierte|gestorben|heiratete|starb|verstarb",
    ),
    "e80d9490cbb64a38": (
        "of the ",
        ",|in|that|which|who",
    ),
    "e82fc6423486add2": (
        " from ",
        "down|up",
    ),
    "e856558ad33df8cd": (
        "n",
        ("actuell|comme|d|ex|futur|l|leur|notre|nouveau|objectif|priorité|public|son|suspect|un"),
    ),
    "e87037f4adf91e32": ("segund",),
    "e8bfb2515c46f698": (
        "from|of",
        "0|1",
        "rang|rat|scale|scor",
    ),
    "e8d02584103c726f": (" più ",),
    "e8d7de4d5ae718b5": (
        "decim|non|ottav|quart|quint|sest|settim|terz",
        "al|all'|alla|del|dell'|della|il|l'|la|nel|nell'|nella|sua|suo|un|un'",
    ),
    "e8f3b5bdde91bf23": (
        "-",
        "al |con |dopo |pareggio per |per |sul",
    ),
    "e8f5bbfa78cabe37": (
        "people|s|troops",
        "ai|e.u.|eu|it|nato|nhs|tv|u.k.|u.n.|u.s.|uk|un|us",
    ),
    "e90c003fa458b303": (
        ("u盘|內存|内存|存储|显存|流量|硬盘|硬碟|空間|空间|記憶體|记忆体|运存|隨身碟|顯存"),
    ),
    "e914ec51d1370f7d": (
        "in |in a row|in succession|on the trot|running|straight",
        (
            "day|election|game|match|meeting|month|night|quarter|season|session|summe"
            "r|term|time|tournament|week|winter|year"
        ),
    ),
    "e9159e486197eaec": (
        "号",
        "スリーラン|ソロ|ツーラン|ホームラン|ラン|本塁打|満塁",
    ),
    "e930d088afb0be09": (
        "ゼロ",
        (
            "事故|人数|件数|児童|利用|反対|合格|四球|失点|失策|安打|客|当選|得点|応募"
            "|感染|棄権|欠席|死亡|犠牲|申請|登録|立候補|者|苦情|被害|議員|賛成|遅刻|"
            "違反|離職"
        ),
    ),
    "e9480da73c9b888b": ("cumple|cumplirá|cumplió|cumplía",),
    "e94de4b0ba128c11": (
        "のは",
        "ある|いる|得た|残る|決まった|済んだ|終えた",
    ),
    "e963940516f0769d": (
        "gli|i|le",
        (
            "arrestat|assenti|assolti|astenuti|bambini|candidati|casi|condannati|cont"
            "agiat|contrari|deces|denunciati|dispers|donne|favorevoli|ferit|fermati|g"
            "uarit|indagat|italian|minori|mort|partecipanti|positiv|ricoverat|salvati"
            "|sfollat|stranier|superstiti|uomini|vittime|votanti"
        ),
    ),
    "e96a95d7825f7c91": (
        "a",
        "before|earlier|later",
        "century|day|decade|hour|minute|month|week|year",
    ),
    "e9bebb14664ac3bf": ("着",),
    "e9d859da72101fd2": (
        "of ",
        "its|the|their|these|those",
    ),
    "e9e57e27d4f64f1c": (
        (
            "afghan|bangladeshi|can|czech|dutch|ean|elsh|emirati|ese|filipino|french|"
            "german|greek|ian|iraqi|ish|israeli|kurdish|pakistani|saudi|swiss|thai|ye"
            "meni"
        ),
    ),
    "ea297b591fdc4739": (" mais ",),
    "eafabfbacc5ace2f": ("の",),
    "eafacf68cbd7afe4": (
        " at ",
        (
            "conscript|consent|drink|driv|elected|leave school|marr|retir|school|stan"
            "d for |suffrage|vot"
        ),
    ),
    "eafee050fe912abe": (
        "(",
        ".",
        ")",
        "cpi|di|ph|pmi|スコア|係数|倍率|偏差値|指数|指標|比重|水準|率|視力",
    ),
    "eb5c0561871a19cc": (
        "1",
        "point",
        "each|for|if|to",
    ),
    "ebf2decae36e7e2e": (
        "aged ",
        " and ",
    ),
    "ec594ba717dc6eab": (
        "from|off",
        "balls|deliveries",
    ),
    "ec7ebc687ff7652a": (
        "um",
        "só|únic",
    ),
    "eca9492d6ce90bd1": (
        " ans",
        " partir de|dès",
    ),
    "ed085b93bce62896": (
        "/",
        "chei|d|litro|polegada|vazi|xícara",
    ),
    "ed0b2cea3f1ccdfb": (
        "from ",
        " in ",
        " to",
        "19|20",
    ),
    "ed114b86aa3c5990": (
        "at ",
        "dead|debuted|died|married|retired",
    ),
    "ed52048cf114a484": (
        "esta|la|su|tercer|un",
        "cuart|quint|segund|sext|séptim|tercer",
        (
            "balón|bota|champions|copa|eurocopa|giro|goya|grand slam|juegos|liga|mast"
            "ers|mundial|oscar|roland|supercopa|tour|vuelta|wimbledon|óscar"
        ),
    ),
    "ed909421435ad9c4": (
        "from ",
        " to ",
        "%|per cent|percent",
    ),
    "ed9d770be0bb7fa5": (
        "at|by",
        "he|her|his|i|my|she|they",
    ),
    "eda688ac8f5900ea": (
        "primer",
        "clasificad|plaza|posición|puesto",
    ),
    "edd610090e263c06": (
        "erste",
        (
            "amtszeit|anlauf|auflage|ausgabe|etappe|platz|preis|rang|sieg|spieltag|st"
            "affel|stelle|titel|wahlgang"
        ),
    ),
    "ee3a851180499dc5": (
        " a ",
        " anni",
    ),
    "ee9f0950fc5e61cf": (
        "primeir",
        " d",
        "e|s",
    ),
    "eeab4c80834d1b66": (
        "マグニチュード",
        "・",
    ),
    "eeade924438ea349": (
        " de ",
        " años",
        (
            "ad|alcalde|alcaldesa|an|ante|ari|atleta|ente|er|esa|eñ|in|ista|médic|or|"
            "turista|víctima|és|ólog"
        ),
    ),
    "eeff7984aafc184f": (
        "retraite ",
        "à ",
        " ans",
    ),
    "ef1c5b2e14b99ac0": (
        "延長",
        "回",
    ),
    "ef263201ab10549a": (
        "the ",
        " and ",
    ),
    "ef2afa94e150827c": (
        " (",
        " (|adults|buyers|patients|respondents|users|voters",
        "children|gen|men|old|older|people|s|women|young|younger",
    ),
    "efa185c577d5fc5f": (
        "un",
        "dispers|ferit|mort|superstite",
    ),
    "efc38b1df983de0a": (
        "2",
        "over|under",
    ),
    "efc7934486d5c243": (
        " l",
        "deuxième|quatrième|second|troisième",
        "avec|derrière|devant|par|que|sur",
    ),
    "efd443d67da8c179": ("の大台",),
    "f0b576be66175d35": ("あ",),
    "f0e2fcc3ddfb4319": (
        "-",
        "over|under",
        "mark|score|tally|total",
    ),
    "f12aedc6304cea46": (),
    "f1470ea61677a051": (
        ")",
        "円",
    ),
    "f14c9b30aa052d3f": (
        ".",
        "」",
    ),
    "f1bb0945ff6516af": (
        " to ",
        "climbed|drop|fall|fell|improv|mov|rise|slipped",
    ),
    "f1f81b7073e739f9": (
        "ottava",
        "l|sua |un",
        (
            "canzone|coppa|corsa|disco|donna|edizione|figli|finale|generazione|giorna"
            "ta|giorno|gol|libro|medaglia|meraviglia|notte|ondata|opera|partita|perso"
            "na|rete|riunione|romanzo|sconfitta|seduta|sinfonia|stagione|tappa|tentat"
            "iv|titolo|viaggio|vittima|vittoria|volta|votazione"
        ),
    ),
    "f26971dd2fe8490b": (
        "に",
        "到達|届|達",
    ),
    "f2bb3a641e966ad3": (
        (" solo| soltanto|, |a |a quota|al mondo|al traguardo|con |dietro|dopo|in classifica"),
    ),
    "f2d1aa40880fad45": ("oitav|quinto",),
    "f2d60bb872866488": (
        "and ",
        " when ",
        "he|i|she|they",
    ),
    "f3a6a3649e569bea": ("anno ",),
    "f3e8835a4128bd83": (
        ")",
        " (",
        ")",
        " and| or|,",
    ),
    "f40f75d3a5c8bfdb": (
        "nur ",
        " das erwachsenenalter",
    ),
    "f41adbd475b16bfe": (
        "第",
        "クオーター|ステージ|セット|位|四半期|回|子|局|戦|日|曜|試合|週",
    ),
    "f427f88e927862a8": (
        "a ",
        " anni",
        "deced|mor|scompars",
    ),
    "f44234eb5b0c21f0": (
        " siècle ",
        "e|ème|ᵉ",
        "av.|avant j|avant jésus-christ|avant notre ère",
    ),
    "f45a9e2312cfefac": (
        " di ",
        "mesi",
        "maggiori|minori",
    ),
    "f4c9f5534db3da65": (
        ", ",
        (
            "boy|brother|cousin|daughter|daughters|father|girl|husband|mother|nephew|"
            "niece|sister|son|sons|toddler|twin|wife"
        ),
    ),
    "f511cb14594184e5": (
        " are ",
        " and ",
        (
            "baby|boy|brother|cat|child|children|dad|daughter|dog|eldest|father|girl|"
            "grandchildren|granddaughter|grandson|husband|kids|mom|mother|mum|sister|"
            "son|twins|wife|youngest"
        ),
    ),
    "f524dd7f1221ddb3": (
        "・",
        "で|と|に",
    ),
    "f60a9812012d7d1c": (
        " at ",
        (
            "apprenticed|became|debuted|dropped out|emigrated|enlisted|entered|gradua"
            "ted|joined|learned|learnt|left|left home|left school|made h|married|move"
            "d|orphaned|passed|ran away|retired|turned |was |went to |widowed|world n"
            "o. |wrote"
        ),
    ),
    "f62ab69564fefaae": (
        ", ",
        " anni",
    ),
    "f7093ac18210a900": (
        "s ",
        "de|sobre",
    ),
    "f73d3d66e668a356": (
        " to ",
        "0",
        "s",
        "high|low|mid|upper",
        ("cool|degrees|dew point|heat index|high|low|mercury|reading|temperature|thermometer|warm"),
    ),
    "f76ff40905c8bd95": (
        "r",
        "=",
        ".",
    ),
    "f7da8e7939b72040": (
        "/",
        "aller|der|des",
    ),
    "f7f763bf3df4889c": (
        " 나이| 넘은|에 |의 나이|이 되|이다|이던|이시|이었",
        "마흔|서른|쉰|스물|아홉|아흔|여덟|여든|여섯|예순|일곱|일흔",
    ),
    "f839a9d171910fae": (
        " and ",
        "s",
    ),
    "f8423dea319f35ec": (
        "half",
        "-",
        ("acre|foot|gallon|inch|kilometer|kilometre|liter|litre|meter|metre|mile|pound|ton|tonne"),
    ),
    "f8b574f3e5ee2313": (
        " such ",
        "s",
    ),
    "f8f25a63fe512629": (
        "a|one",
        "eighth|fifth|ninth|quarter|seventh|sixth|tenth|third",
        (
            "about|above|account|accounted for|almost|around|at least|barely|below|co"
            "mprise|cut|down|dropped|fell|from|gained|just|lost|made up|make|nearly|o"
            "nly|over|rose|roughly|shed|shy of|some|than|to|under|up|wiped|worth"
        ),
    ),
    "f9e403ec28b7121f": (
        "the ",
        "first",
        " of ",
    ),
    "f9fe2f3ae200f350": (
        (
            "battl|claim|content with|edged into|equal|fight|joint|made do with|make "
            "do with|settl|snatch|taking|tied for|took"
        ),
    ),
    "fa0a3f17cf6fe29d": (
        " punkte",
        "%|des bip|prozent",
    ),
    "fa0dd71e2016cd31": ("female|male",),
    "facf912649c21aec": (
        "(",
        ")",
    ),
    "faf57463d474aec7": ("め",),
    "fb07a4b45210df5e": (
        "#|no.",
        (
            "carmaker|cause|country|exporter|globally|hit|in|issue|killer|man|nationa"
            "lly|official|on|overall|pick|player|position|priority|producer|ranked|re"
            "ason|seed|single|song|source|spot|team|worldwide"
        ),
    ),
    "fb1358dc36eda545": (
        "/",
        "aos|as|cerca de|os|quase",
    ),
    "fb1e1b09a2e3c555": ("sì",),
    "fb31c5267d975901": (
        "%|per cento",
        "contro |invece del|rispetto al",
    ),
    "fbc7b697fe59fbde": (" von ",),
    "fbd529095b430e05": (
        "/",
        "auf|etwa|fast|gut|knapp|rund|um|zu|zu etwa|zu rund",
    ),
    "fbe7afa4e7e962d7": (
        ", ",
        " point",
        " per|%",
        "down|up",
    ),
    "fbe82e5ae1b24827": (
        "#|no |no.|nos. ",
        (
            "a|and|as|at|current|fell|former|from|her|his|hit|hits|is|its|or|ranked|r"
            "anking|ranks|reached|reaching|rose|s|seeded|the|their|then|to|top|was|wo"
            "rld"
        ),
    ),
    "fc185228cd1ccd27": (
        "a.d.|ad|c.e.|ce",
        " and | to | until |-|–",
    ),
    "fc2e8b31f5ca5350": (
        "un ",
        " de",
        "centésimo|décimo|milésimo|noveno|octavo|quinto|sexto|séptimo",
    ),
    "fc78f17ae3012cff": (
        "/",
        "de las|de los|litro|llen|pulgada|taza|vací",
    ),
    "fc887f9cafc5b553": (
        ", ",
        ":",
    ),
    "fccb8b8af95d61bf": ("no.|ナンバー|第",),
    "fd0c7e0e63729b35": (
        "(",
        " punto",
        ",|-",
    ),
    "fd219688997effae": (
        "- ",
        "-",
        "and|or|to",
    ),
    "fd41f845031219e0": (
        " jahre",
        "jünger als|unter|älter als|über",
    ),
    "fd5953883b47b46d": (
        "%|per cento",
        "contro |invece del|rispetto al",
    ),
    "fd73d7159424af6b": (
        "lebenserwartung",
        " jahre",
    ),
    "fd86cb3b5ced826f": (
        "기원전",
        "세기",
    ),
    "fda70a5f4d40814d": ("あたり|まで|当たり|当り",),
    "fdf4382bcad0d90e": (
        "a",
        (
            "bare|clear|close|comfortable|creditable|dismal|distant|lowly|narrow|palt"
            "ry|poor|remote|respectable|strong|surprise|worthy"
        ),
    ),
    "fe0368a78a68fde9": (
        "segund",
        "al|del|el|esta|este|la|su|un",
    ),
    "fe19d620685a4ea1": ("毎分",),
    "fe2762166a69012e": (
        "10の",
        "乗",
        (
            "ev|g|hz|j|k|kg|km|m|w|ガウス|キログラム|キロメートル|ジュール|テスラ|ト"
            "ン|パスカル|ヘルツ|メートル|ワット"
        ),
    ),
    "fe394ada0b079fcc": (
        " point",
        " per|%",
        "and|at|is|of|on|to|was|with",
        ("ahead by|an increase of|decline|down|drop|fall|gain|increase|jump|rise|swing|up"),
    ),
    "fe5ee30c32ed4abe": (
        ",",
        " on ",
        "for|in|on",
    ),
    "fee919fd9fe9f49c": (
        "al|alla|del|della|il|la",
        ("al mondo|d'europa|d'italia|del mondo|del paese|dell'unione|in europa|in italia"),
    ),
    "feeb69eb975b40f4": (
        "まで",
        "日|時間",
    ),
    "ff01dfeb4af14992": (
        " of ",
        " point",
        " per|%",
        "difference|edge|gap|lead|margin|swing",
    ),
    "ff487704edfb963e": (", a los ",),
    "ff4b0194539b6097": (
        "ages ",
        "and|to",
    ),
    "ff520a209232aa7e": (
        "%|por cento",
        "ante|ao invés de|contra|em vez de",
    ),
    "ff54063632980fe4": (
        " de ",
        " à ",
        " ans",
        "habitants|participants|sondés|travailleurs|usagers|volontaires|électeurs",
    ),
    "ffa02f79fd87f438": (
        "of ",
        "which|whom",
        ("are|came|can|could|died|had|have|is|live|lived|remain|survived|was|went|were|will"),
    ),
    "ffcefb06aedb6d8b": ("a|for a|her|his|in|its|my|our|s|that|the|their|this|your",),
}
"""What each expression needs: of each clause, one word."""
ENDINGS: dict[str, str] = {
    "0007d5447f4eb454": (
        " near about | near up to |about about |about up to |ature about |atures "
        "near |aximum near |bout around |ching about |ching up to |e of around |e"
        " to around |eratures of |eratures to |es of about |es of up to |es reach"
        "ing |es to about |es to up to |gh of about |gh of up to |gh reaching |gh"
        " to about |gh to up to |h of around |h to around |high about |high aroun"
        "d |high near |high of |high to |highs about |highs near |highs of |highs"
        " to |hing around |hs of about |hs of up to |hs reaching |hs to about |hs"
        " to up to |ighs around |imum around |inimum near |low about |low around "
        "|low near |low of |low to |lows about |lows around |lows near |lows of |"
        "lows to |m of around |m to around |maximum of |maximum to |minimum of |m"
        "inimum to |near around |nimum about |ound around |ow of about |ow of up "
        "to |ow reaching |ow to about |ow to up to |perature of |perature to |rat"
        "ure near |re of about |re of up to |re reaching |re to about |re to up t"
        "o |round about |round up to |s of around |s to around |ture around |ture"
        "s about |um of about |um of up to |um reaching |um to about |um to up to"
        " |ures around |w of around |w to around |ws of about |ws of up to |ws re"
        "aching |ws to about |ws to up to |ximum about "
    ),
    "009fea0968a4398a": "",
    "00c103f5573e368c": (
        " tout juste |a |a déjà |a seulement |a à peine |ai |ai déjà |ai à peine "
        "|ais à peine |ait à peine |aura |aura déjà |aurait |aurait déjà |avaient"
        " |avais |avais déjà |avait |avait déjà |ent à peine |i seulement |ont |o"
        "nt déjà |ont à peine |s seulement |t seulement |ura à peine |vaient déjà"
        " "
    ),
    "00cfda6a167fcb0f": "全",
    "00eab70b6434366a": (
        " | = | is | of | was |, |: |ard ratio = |ate ratio = |azard ratio |d rat"
        "io was |dds ratio = |ds ratio is |ds ratio of |e ratio was |isk ratio = "
        "|k ratio was |odds ratio |odds ratio, |odds ratio: |rate ratio |rate rat"
        "io, |rate ratio: |rd ratio is |rd ratio of |risk ratio |risk ratio, |ris"
        "k ratio: |s ratio was |sk ratio is |sk ratio of |te ratio is |te ratio o"
        "f |zard ratio, |zard ratio: "
    ),
    "00eef8f8b648abf8": "",
    "00fb9b15ba76e6c7": "fra i |tra i ",
    "01424a2ea16a821d": "from ",
    "015c3ca9c30eecde": "all out for |kittled for |led out for |smissed for ",
    "018c7dcea4fee2e0": (
        " mit gerade |! mit |! mit erst |! mit nur |! mit schon |, mit |, mit ers"
        "t |, mit nur |, mit schon |. mit |. mit erst |. mit nur |. mit schon |: "
        "mit |: mit erst |: mit nur |: mit schon |; mit |; mit erst |; mit nur |;"
        " mit schon |? mit |? mit erst |? mit nur |? mit schon |mit |mit bereits "
        "|mit erst |mit gerade |mit nur |mit schon "
    ),
    "01dd6e54a72679a2": "",
    "021c17ef7a8941c6": "a |the ",
    "0253a105008dd53b": "생후 ",
    "026c63ea99ba959d": " |!  |.  |:  |?  ",
    "027ca63d03ffc74c": "(|(+|(+ ",
    "02977d1eec8c3143": "",
    "02c563e975d2be68": " |bleiben |bleibt |blieb |blieben |ist |sind |war ",
    "02f0574686724f04": "数",
    "03200e395371c1c7": "down |up ",
    "033ce1adca1d9033": "",
    "034debf74b6d8d55": "and ",
    "037861563c2f81fa": "",
    "03a36598e84254f0": (
        " di | di appena | di solo |a di appena |ata di solo |ate di solo |ati di"
        " solo |ato di solo |bambina di |bambine di |bambini di |bambino di |bimb"
        "a di |bimbe di |bimbi di |bimbo di |cucciol di |cuccioli di |e di appena"
        " |figli di |figlia di |figlio di |gemelle di |gemelli di |gli di solo |i"
        " di appena |ina di solo |ine di solo |ini di solo |ino di solo |iol di s"
        "olo |l di appena |lattante di |lattanti di |lia di solo |lio di solo |ll"
        "e di solo |lli di solo |mba di solo |mbe di solo |mbi di solo |mbo di so"
        "lo |neonata di |neonate di |neonati di |neonato di |nipotina di |nipotin"
        "o di |nte di solo |nti di solo |o di appena |oli di solo "
    ),
    "03ad848af63c9365": "al |con el |hasta el |tras el ",
    "04078a6b8329aa58": "",
    "0422defe5feca6ca": (
        " by | by about | by nearly | by only | fewer than | just under | of | of"
        " about | of nearly | of only | within |f just over |f less than |f more "
        "than |ithin about |n just over |n less than |n more than |thin nearly |w"
        "ithin only |y just over |y less than |y more than "
    ),
    "0443ca989db06c0e": "",
    "0453ce69610610c3": "過半数(",
    "0468801197b90fbc": "",
    "0481f139ec5d39f4": "",
    "0482120803c9978f": "",
    "048a7569606fdc37": (
        " de |, de |ada de |ada, de |ado de |ado, de |ana de |ana, de |ano de |an"
        "o, de |ante de |ante, de |atleta de |atleta, de |atriz de |atriz, de |ei"
        "ra de |eira, de |eiro de |eiro, de |enho de |enho, de |ente de |ente, de"
        " |esa de |esa, de |esidente de |ina de |ina, de |ino de |ino, de |ista d"
        "e |ista, de |médica de |médica, de |médico de |médico, de |or de |or, de"
        " |ora de |ora, de |sidente, de |vítima de |vítima, de |ária de |ária, de"
        " |ário de |ário, de |ês de |ês, de |óloga de |óloga, de |ólogo de |ólogo"
        ", de "
    ),
    "04b985a5ecad0712": "",
    "04ba3b70084671ec": " |età media |età mediana |iva di vita |nza di vita ",
    "04c9d3edc7dfa538": " from | to ",
    "053d3be982ef98c7": "all |among |by |for |in |of |the ",
    "057ede065b3fcf13": "が |で |に |は |を ",
    "05dc51c693bb2cfe": ", ",
    "05e4ac848717af81": (
        "at |finished |made |on |posted |reached |score of |to |total of |was |were "
    ),
    "060a85eb54fefb1d": "",
    "0619314503694c13": "",
    "0637de286100ad36": "",
    "06836de169fc0369": "",
    "06a1d5f92cf06368": " d'| de ",
    "06a778e9ad7e1a52": "",
    "07341036087f95d3": "(|(+|(+ ",
    "07407148896e15af": "",
    "07c836ebd2fd63fe": " is | is just | is now | is only | was | was just | was now | was only ",
    "0816e6fa04ac0b80": (
        "マジック|マジック「|マジックが|マジックが「|マジックで|マジックで「|マジ"
        "ックは|マジックは「|マジックを|マジックを「"
    ),
    "083106b1c220728d": "no.|no. |number ",
    "0897f9d0bb2c0a94": (
        " by |lead by |led by |numbered by |outpaced by |tnumbers by |umbering by |utnumber by "
    ),
    "08c671b647630f6f": "",
    "08e2b51ecc1c5dae": "aged about |aged around |ged between |ged roughly |proximately ",
    "08eed6e0df784fe6": "au |du |la |le ",
    "08fe41affccfbef2": "過半数の|過半数は",
    "0984d37775a3ef9d": (
        "crianças de |escentes de |filhas de |filhas, de |filhos de |filhos, de |"
        "homens de |homens, de |irmãos de |irmãos, de |irmãs de |irmãs, de |joven"
        "s de |jovens, de |meninas de |meninas, de |meninos de |meninos, de |mulh"
        "eres de |pessoas de |pessoas, de |rianças, de |scentes, de |speitos, de "
        "|ulheres, de |uspeitos de "
    ),
    "098a17ae7a523cd6": " from ",
    "09c64d571917847e": (
        "'s |'s only |'s own |'s proper |'s real |'s very |a |a only |a own |a pr"
        "oper |a real |a very |heir proper |her |her only |her own |her proper |h"
        "er real |her very |his |his only |his own |his proper |his real |his ver"
        "y |hose proper |its |its only |its own |its proper |its real |its very |"
        "my |my only |my own |my proper |my real |my very |our |our only |our own"
        " |our proper |our real |our very |s' |s' only |s' own |s' proper |s' rea"
        "l |s' very |s’ |s’ only |s’ own |s’ proper |s’ real |s’ very |the |the o"
        "nly |the own |the proper |the real |the very |their |their only |their o"
        "wn |their real |their very |this |this only |this own |this proper |this"
        " real |this very |whose |whose only |whose own |whose real |whose very |"
        "your |your only |your own |your proper |your real |your very |’s |’s onl"
        "y |’s own |’s proper |’s real |’s very "
    ),
    "09d24ab5859818e9": (
        "closed on |ended on |figures of |made |moved to |nished with |ollapsed t"
        "o |on |reach |reached |resumed on |returned |slipped to |slumped to |tak"
        "es |taking |took |were |with "
    ),
    "09d9984fb0e20c05": ", |, and |, but |; ",
    "0a4d676bb6c33e1f": ", ",
    "0acdb9feb388d227": "",
    "0b48a25199c4a851": "",
    "0b4bd46bf270d7f9": (
        " unter | über |% unter |% über |ertel unter |hälfte über |iertel über |i"
        "ttel unter |ozent unter |rittel über |rozent über |älfte unter "
    ),
    "0bb5d86c29ad16b7": (
        " |desemprego |défice |déficit |dívida |economia |euribor |inflação |ipca"
        " |iva |juros |pib |selic |taxa |taxas "
    ),
    "0bca9a00978701a3": "",
    "0bcc663907b5dee4": "maiores de |menores de ",
    "0c61a7dcedf49280": "",
    "0c63fb67746cc144": "",
    "0c66a3ae232ae118": "",
    "0caa6bfe4002f018": (
        ".and |.from |.than |.to |and |from |m and |m from |m than |m to |m, and "
        "|m, from |m, than |m, to |than |to "
    ),
    "0cab3c11ee4a41c5": " and |, and ",
    "0caf9c8d64ef7647": "",
    "0cb6da300ec04db7": " |ge d'erreur |ge d’erreur ",
    "0cec55ddd0c10101": "",
    "0d181d8264509e18": "",
    "0d26cca487ce6c34": "",
    "0d93938f46a07e70": (
        "aos |bebe tem |bebé tem |bebê tem |com |com apenas |com só |de |de apena"
        "s |de só |menina tem |menino tem |às "
    ),
    "0dd48f3fddd6042b": "",
    "0dd5660114f21017": "数が|数は",
    "0dd8370ca44a7328": "aged about |aged around |aged from |ged roughly |proximately ",
    "0e29ea5e1c3e1efd": "ab ",
    "0e392266f3a313f3": "年仅|年僅|年满|年滿|年过|年近|年逾|年過",
    "0e613a3e90c7ef0c": " ",
    "0e6184a7463d6abd": "",
    "0e67fde4e53696f5": "",
    "0e82c83b63fae9e2": (
        "arçon âgé d'|couple d'|cteur âgé d'|emme âgée d'|eune âgée d'|femme d'|f"
        "emme âgé d'|fille d'|fille âgé d'|garçon d'|homme d'|homme âgé d'|ille â"
        "gée d'|iste âgée d'|jeune d'|jeune âgé d'|nductrice d'|omme âgée d'|ondu"
        "cteur d'|onne âgée d'|ouple âgé d'|pect âgée d'|personne d'|rice âgée d'"
        "|riste âgé d'|rçon âgée d'|sonne âgé d'|spect âgé d'|suspect d'|teur âgé"
        "e d'|touriste d'|trice âgé d'|uple âgée d'"
    ),
    "0ff490980188116c": (
        "average: |average: ~|beta: |beta: ~|bmi: |bmi: ~|dxy: |dxy: ~|efficient:"
        " ~|era: |era: ~|gpa: |gpa: ~|index: |index: ~|mean: |mean: ~|median: |me"
        "dian: ~|oefficient: |pmi: |pmi: ~|rate: |rate: ~|rating: |rating: ~|rati"
        "o: |ratio: ~|score: |score: ~|spread: |spread: ~|vix: |vix: ~"
    ),
    "101bd9839f611e1d": " people to |s to ",
    "1039a4ef9b88f9b1": "the ",
    "105bc3193ccd3828": "安の|昇の|落の|高の",
    "106e5833c4a7ed9b": (
        "coming |ed the line |lies |lying |qualified |qualifies |qualifying |rema"
        "in |remained |remains |sat |sits |sitting |start |started |starting |sta"
        "rts |took "
    ),
    "10941df91c26cdf9": "",
    "10d41e8dcbc178fe": "com mais de |om menos de ",
    "110cc89350275de5": (
        "en zwischen |er zwischen |ge zwischen |he zwischen |ne zwischen |rn zwischen |te zwischen "
    ),
    "1118df30988b86a2": (
        "から|か所から|カ所から|人から|件から|台から|店から|戸から|校から|棟から|"
        "社から|議席から|頭から"
    ),
    "112eeb5a2ae3704a": " is | is just | is now | is only | was | was just | was now | was only ",
    "1170e2a8849ebc93": " × | ÷ ",
    "1179072d31e7cdc4": "が|は",
    "11a442e7dfa66396": "",
    "11aee6f9c0f5073e": "",
    "11e19ef36de9a721": (
        "bambine di |bambine, di |bambini di |bambini, di |coniugi di |coniugi, d"
        "i |donne di |donne, di |figli di |figli, di |figlie di |figlie, di |frat"
        "elli di |giovani di |giovani, di |inorenni di |norenni, di |persone di |"
        "persone, di |ragazze di |ragazze, di |ragazzi di |ragazzi, di |ratelli, "
        "di |sorelle di |sorelle, di |uomini di |uomini, di "
    ),
    "12151839f7adf594": " |e d' errore |e di errore |ne d'errore |ne dierrore ",
    "126267b1cc7f0ae9": (
        "agli |ai |al |controagli |controai |controal |controdagli |controdai |co"
        "ntrodal |controgli |controi |controil |dagli |dai |dal |etto adagli |gli"
        " |i |il |ispetto aai |ispetto aal |ispetto ail |petto aagli |rispetto ai"
        " |spetto adai |spetto adal |spetto agli "
    ),
    "12d1844a3b5befa6": "",
    "12f34d1b2b981f0a": "",
    "131c4e0817602743": (
        ".and |.from |.reach |.than |.to |and |from |m and |m from |m reach |m th"
        "an |m to |m, and |m, from |m, reach |m, than |m, to |reach |than |to "
    ),
    "133223f0313c67d6": "",
    "13a94000d369c753": "",
    "13f36c45316ebd37": (
        "a of around |a of nearly |age of just |age of only |ak of about |al of a"
        "bout |an of about |ass of just |ass of only |ate of just |ate of only |a"
        "verage of |best of |close of |d of around |d of nearly |density of |dex "
        "of just |dex of only |e of around |e of nearly |eak of just |eak of only"
        " |ean of just |ean of only |eld of just |eld of only |ent of just |ent o"
        "f only |er of about |era of |era of just |era of only |est of just |est "
        "of only |eviation of |ex of about |exponent of |factor of |fficient of |"
        "g of around |g of nearly |ge of about |gh of about |ght of just |ght of "
        "only |gpa of |gpa of just |gpa of only |h of around |h of nearly |high o"
        "f |ht of about |ian of just |ian of only |ier of just |ier of only |igh "
        "of just |igh of only |index of |ing of just |ing of only |io of about |i"
        "on of just |ion of only |ity of just |ity of only |k of around |k of nea"
        "rly |l of around |l of nearly |ld of about |le of about |low of |low of "
        "just |low of only |ltiplier of |lue of just |lue of only |mass of |mean "
        "of |median of |multiple of |n of around |n of nearly |ng of about |nt of"
        " about |o of around |o of nearly |on of about |or of about |ord of just "
        "|ord of only |ore of just |ore of only |ose of just |ose of only |ow of "
        "about |pa of about |peak of |ple of just |ple of only |r of around |r of"
        " nearly |ra of about |rate of |rating of |ratio of |rd of about |re of a"
        "bout |record of |relation of |s of around |s of nearly |score of |se of "
        "about |ss of about |st of about |t of around |t of nearly |tal of just |"
        "tal of only |te of about |tio of just |tio of only |tor of just |tor of "
        "only |total of |ty of about |ue of about |value of |w of around |w of ne"
        "arly |weight of |x of around |x of nearly |y of around |y of nearly |yie"
        "ld of "
    ),
    "1402d773138cc31a": "",
    "1419d946a9f4e4c5": (
        "als |am |beim |bereits |das |dem |den |der |des |die |ein |eine |einem |"
        "einen |einer |eines |ihr |ihre |ihrem |ihren |ihrer |ihres |im |in |sein"
        " |seine |seinem |seinen |seiner |seines |unser |unsere |unserem |unseren"
        " |unserer |unseres |vom |zum |zur "
    ),
    "147a123e78a2fc91": "",
    "15c513d2a6963856": (
        "and her |and his |and its |and my |and our |and their |at her |at his |a"
        "t its |at my |at our |at their |for her |for his |for its |for my |for o"
        "ur |for their |from her |from his |from its |from my |from our |from the"
        "ir |in her |in his |in its |in my |in our |in their |of her |of his |of "
        "its |of my |of our |of their |on her |on his |on its |on my |on our |on "
        "their |with her |with his |with its |with my |with our |with their "
    ),
    "1670bd1a14971ed3": "(",
    "16f94b3c513be164": (
        "a di appena |aia di soli |aio di soli |ane di soli |e di appena |ina di "
        "soli |ino di soli |nna di soli |nte di soli |o di appena |omo di soli |o"
        "ne di soli |ssa di soli |sta di soli |zza di soli |zzo di soli "
    ),
    "1707c01510d0155f": ", at |both |both aged ",
    "172510bce54f157e": "from ",
    "17269112ac1c9cd0": "",
    "17a9fddd336c84e3": (
        " fewer than | from about | from under |down from |from almost |from arou"
        "nd |from nearly |m less than |m more than |n from just |n from only |n f"
        "rom over |n from some |om at least |p from just |p from only |p from ove"
        "r |p from some |proximately |rom exactly |rom roughly |up from "
    ),
    "17ad8d0b8b2d43dc": "",
    "17c2dd720d88c5e4": "",
    "17c7f5dee59cddfc": "",
    "1823bed58fadf501": "",
    "18c345793c4f62d3": "numéro |n°|n° |nº|nº ",
    "18d2f4ed5e46c317": (
        " cent, some | per cent, | percent, |%, |%, about |%, or |%, some |%, sti"
        "ll |%, which is |, |, about |, or |, some |, still |, which is |, which "
        "was |cent, about |cent, still |er cent, or |percent, or |rcent, some |t,"
        " which is "
    ),
    "1916b28e26bbb940": "stimmten ",
    "1939a7e23f36edf0": " et ",
    "19574452e7b59183": "",
    "195e856d69b3967b": "",
    "19f27780b68ede3d": "から",
    "1a1af359951747f2": (
        " % up from | %, up from | down from | up from |% down from |% up from |%"
        ", up from |, down from |, up from |ent up from |nt, up from |t down from"
        " "
    ),
    "1b40d8ae3772c486": "",
    "1b549233e90b1f07": "mayores de |menores de ",
    "1b98fbb9fef3b94a": "",
    "1bcd2c0a8f58fabf": "",
    "1c31219cd47943dc": "",
    "1c32b4234ca95104": "a |da |do |esta |este |na |no |o |seu |sua |um |uma |à ",
    "1c6740cf3c4f9c26": "",
    "1c8d53c58fbb7430": "",
    "1ca59217f33ddcc4": "",
    "1caa4ac2f46aa68c": "",
    "1cd9d67acc7ead2f": "",
    "1ce2b5dfcff39708": "",
    "1d2604c119a8b615": " x| x | ×| × |x|x |×|× ",
    "1d4f97f2004523e8": "",
    "1d93d7fe925745cf": "",
    "1dffa1391ac35d96": ", de ",
    "1e33bf2cc24e8097": "",
    "1e7be65d951e2251": (
        "ade it just |ade it only |ake it just |ake it only |ing it just |ing it "
        "only |it at least |kes it just |kes it only |made it |make it |makes it "
        "|making it "
    ),
    "1e7c01191ed2638e": "os ",
    "1eb193480255caaa": (
        "brisk |career-best |quickfire |tch-winning |unbeaten |unbroken |undefeated "
    ),
    "1ecf36281803b9b7": (
        " from | from about |apital from |cupied from |eigned from |empire from |"
        "era from |from around |ingdom from |iphate from |lasted from |period fro"
        "m |rished from |ruled from |verned from |xisted from |ynasty from "
    ),
    "1f150fc7f65da004": "たり|たり約|均で|均は|数は|数は、",
    "1f4c305dd9a10eac": "",
    "1f665ac30fb57ce9": "",
    "1f7e06dd646867ad": "",
    "1f90b2749611b47e": "",
    "1fde7cef2761b99b": "! aos |. aos |; aos |? aos |aos ",
    "1fe411b6b21e279e": "",
    "20040e6903d6faf9": "제",
    "200ad86ce55471d9": (
        " +/-| +/- | about | is | margin +/- | margin was | of | of error ± | was"
        " | ±| ± |argin about |error about |f error +/- |f error was |g error +/-"
        " |g error was |ing error ± |ling error ±|n of error ±|ng error +/-|ng er"
        "ror is |ng error of |of error +/-|of error is |of error of |or margin ± "
        "|r margin +/-|r margin is |r margin of |ror margin ±|us or minus "
    ),
    "209f3c2362803ef0": "を",
    "20af0fc2cbdb0f79": "",
    "20b7af5eb8f41427": "under-",
    "216deea3c412aca3": "",
    "218e96d1d10b093f": " aos |reforma aos |tadoria aos ",
    "218f4ac59f4810f9": " to ",
    "21a91c27223cf675": "",
    "21c661e1226a807a": "",
    "21d2637503150b33": "era |fu |resta |rimane |è ",
    "21dbedc5f2c3e9c2": "",
    "22744f5f4226f529": (
        ", |elle |elle est |france |france est |il |il est |pays |pays est |qui |"
        "qui est |équipe |équipe est "
    ),
    "22a49e0704868c5a": ", ",
    "22d858f84390ffb3": (
        " di |, di |aia di |aia, di |aio di |aio, di |ana di |ana, di |ano di |an"
        "o, di |ante di |ante, di |atleta di |atleta, di |ato di |ato, di |ente d"
        "i |ente, di |ese di |ese, di |iera di |iera, di |iere di |iere, di |ina "
        "di |ina, di |ino di |ino, di |ista di |ista, di |madre di |madre, di |me"
        "dico di |medico, di |ologa di |ologa, di |ologo di |ologo, di |operaia d"
        "i |operaia, di |operaio di |operaio, di |ore di |ore, di |padre di |padr"
        "e, di |rice di |rice, di |sindaco di |sindaco, di |turista di |turista, "
        "di |vittima di |vittima, di "
    ),
    "230030976e11fbf7": (
        " was around |alue around |e at around |e is around |e of around |e was a"
        "bout |h at around |h is around |h of around |h value was |h was about |p"
        "h |ph about |ph around |ph at |ph at about |ph is |ph is about |ph of |p"
        "h of about |ph value |ph value at |ph value is |ph value of |ph was |ue "
        "at about |ue is about |ue of about |value about "
    ),
    "23086156d5fdab19": "acabou |chegou |era |está |ficou |foi |segue |terminou |é ",
    "23519a21ddb1e037": " to ",
    "2373d46ce4cd80f3": " (|eldest (|oldest (|youngest (",
    "240c6c875564802d": "",
    "2425c82e51f7ca91": "",
    "242e27e23f604370": (
        "2.0:|2.0: |2.0が|2.0で|2.0は|2.0コア|2.0本値|2.1:|2.1: |2.1が|2.1で|2.1"
        "は|2.1コア|2.1本値|2.:|2.: |2.x:|2.x: |2.xが|2.xで|2.xは|2.xコア|2.x本値"
        "|2.が|2.で|2.は|2.コア|2.本値|3.0:|3.0: |3.0が|3.0で|3.0は|3.0コア|3.0本"
        "値|3.1:|3.1: |3.1が|3.1で|3.1は|3.1コア|3.1本値|3.:|3.: |3.x:|3.x: |3.x"
        "が|3.xで|3.xは|3.xコア|3.x本値|3.が|3.で|3.は|3.コア|3.本値|:|: |cvss2.0"
        ":|cvss2.0: |cvss2.0が|cvss2.0で|cvss2.0は|cvss2.0コア|cvss2.0本値|cvss2."
        "1:|cvss2.1: |cvss2.1が|cvss2.1で|cvss2.1は|cvss2.1コア|cvss2.1本値|cvss2"
        ".:|cvss2.: |cvss2.x:|cvss2.x: |cvss2.xが|cvss2.xで|cvss2.xは|cvss2.xコア"
        "|cvss2.x本値|cvss2.が|cvss2.で|cvss2.は|cvss2.コア|cvss2.本値|cvss3.0:|c"
        "vss3.0: |cvss3.0が|cvss3.0で|cvss3.0は|cvss3.0コア|cvss3.0本値|cvss3.1:|"
        "cvss3.1: |cvss3.1が|cvss3.1で|cvss3.1は|cvss3.1コア|cvss3.1本値|cvss3.:|"
        "cvss3.: |cvss3.x:|cvss3.x: |cvss3.xが|cvss3.xで|cvss3.xは|cvss3.xコア|cv"
        "ss3.x本値|cvss3.が|cvss3.で|cvss3.は|cvss3.コア|cvss3.本値|cvss:|cvss: |"
        "cvssv2.0:|cvssv2.0: |cvssv2.0が|cvssv2.0で|cvssv2.0は|cvssv2.0コア|cvssv"
        "2.0本値|cvssv2.1:|cvssv2.1: |cvssv2.1が|cvssv2.1で|cvssv2.1は|cvssv2.1コ"
        "ア|cvssv2.1本値|cvssv2.:|cvssv2.: |cvssv2.x:|cvssv2.x: |cvssv2.xが|cvssv"
        "2.xで|cvssv2.xは|cvssv2.xコア|cvssv2.x本値|cvssv2.が|cvssv2.で|cvssv2.は"
        "|cvssv2.コア|cvssv2.本値|cvssv3.0:|cvssv3.0: |cvssv3.0が|cvssv3.0で|cvss"
        "v3.0は|cvssv3.0コア|cvssv3.0本値|cvssv3.1:|cvssv3.1: |cvssv3.1が|cvssv3."
        "1で|cvssv3.1は|cvssv3.1コア|cvssv3.1本値|cvssv3.:|cvssv3.: |cvssv3.x:|cv"
        "ssv3.x: |cvssv3.xが|cvssv3.xで|cvssv3.xは|cvssv3.xコア|cvssv3.x本値|cvss"
        "v3.が|cvssv3.で|cvssv3.は|cvssv3.コア|cvssv3.本値|cvssが|cvssで|cvssは|c"
        "vssコア|cvss本値|v2.0:|v2.0: |v2.0が|v2.0で|v2.0は|v2.0コア|v2.0本値|v2."
        "1:|v2.1: |v2.1が|v2.1で|v2.1は|v2.1コア|v2.1本値|v2.:|v2.: |v2.x:|v2.x: "
        "|v2.xが|v2.xで|v2.xは|v2.xコア|v2.x本値|v2.が|v2.で|v2.は|v2.コア|v2.本"
        "値|v3.0:|v3.0: |v3.0が|v3.0で|v3.0は|v3.0コア|v3.0本値|v3.1:|v3.1: |v3.1"
        "が|v3.1で|v3.1は|v3.1コア|v3.1本値|v3.:|v3.: |v3.x:|v3.x: |v3.xが|v3.xで"
        "|v3.xは|v3.xコア|v3.x本値|v3.が|v3.で|v3.は|v3.コア|v3.本値|が|で|は|コ"
        "ア|本値|深刻度:|深刻度が|深刻度で|深刻度は"
    ),
    "2463436e4b4bb232": "",
    "24c9ed84219f02ab": "au-delà des |en deçà des |loin des |proche des |près des ",
    "2543f50e2e0cc0ec": "",
    "25899583dc43320e": "",
    "2592077d7129d3b2": "",
    "25aecfb1a94eaa06": "con |con apenas |con solo ",
    "25e7766db63f176d": "al |alla |del |della |il |la ",
    "262dbd08b7c1eaf5": "desde los |rtir de los ",
    "26d5dfd64bf756bc": "増",
    "26e31c2ce0e934ed": " from ",
    "2712f34818e74772": "",
    "271ac26ca40405a7": (
        " am nearing | am pushing | is nearing | is pushing |'re nearing |'re pus"
        "hing |ady nearing |ady pushing |approaching |are nearing |are pushing |e"
        "'m nearing |e'm pushing |e's nearing |e's pushing |ere nearing |ere push"
        "ing |e’m nearing |e’m pushing |e’s nearing |e’s pushing |i'm nearing |i'"
        "m pushing |i's nearing |i's pushing |i’m nearing |i’m pushing |i’s neari"
        "ng |i’s pushing |now nearing |now pushing |o'm nearing |o'm pushing |o's"
        " nearing |o's pushing |o’m nearing |o’m pushing |o’s nearing |o’s pushin"
        "g |was nearing |was pushing |y'm nearing |y'm pushing |y's nearing |y's "
        "pushing |y’m nearing |y’m pushing |y’s nearing |y’s pushing |’re nearing"
        " |’re pushing "
    ),
    "272f81d24dbe3b39": ", ",
    "278530eabc85493a": "",
    "27c726d33a6e0cd5": "serve |to serve ",
    "2805ca9775776570": "swing of ",
    "287e8e6747082186": "",
    "28921e5ee35fb4cd": " of ",
    "28c522500a28d592": (
        "added |advanced |climbed |declined |dipped |down |dropped |eased |fell |"
        "gained |jumped |lost |rose |sank |shed |slid |slipped |tumbled |up "
    ),
    "2937a1e749fe06e8": "",
    "293fd93ae5a0eb34": (
        " a | de | em | média para | médio para | para |ciente para |cundidade a "
        "|didade para |eficiente a |ero médio a |ficiente de |ficiente em |média "
        "a |média de |média em |média para |ota média a |ro médio de |ro médio em"
        " |ta média de |ta média em |undidade de |undidade em |índice a |índice d"
        "e |índice em |índice para "
    ),
    "29d5643a4769b5fa": " (",
    "29f4c7b8d6b148a3": "a.d. |ad ",
    "2a91287b72d50fc5": "",
    "2aea3be4de604c0c": (
        "are |are in |are into |are to |are up to |back |back in |back into |back"
        " to |back up to |climbed |climbed in |climbed to |currently |down |down "
        "in |down into |down to |down up to |dropped |dropped in |dropped to |ent"
        "ly up to |imbed up to |ipped up to |is |is in |is into |is to |is up to "
        "|itting into |joint |joint in |joint into |joint to |joint up to |lie |l"
        "ie in |lie into |lie to |lie up to |lies |lies in |lies into |lies to |l"
        "ies up to |limbed into |lipped into |lying |lying in |lying into |lying "
        "to |lying up to |moved |moved in |moved into |moved to |moved up to |now"
        " |now in |now into |now to |now up to |opped up to |rently into |ropped "
        "into |sit |sit in |sit into |sit to |sit up to |sits |sits in |sits into"
        " |sits to |sits up to |sitting |sitting in |sitting to |slipped |slipped"
        " in |slipped to |tting up to |up |up in |up into |up to |up up to |urren"
        "tly in |urrently to |was |was in |was into |was to |was up to |went |wen"
        "t in |went into |went to |went up to |were |were in |were into |were to "
        "|were up to "
    ),
    "2aff722d4becdeda": "差が|差は|差を",
    "2b22a07d7c71e318": (
        " a | da | di |econdità da |econdità di |ero medio a |fecondità a |fficie"
        "nte a |ficiente da |ficiente di |indice a |indice da |indice di |media a"
        " |media da |media di |oto medio a |ro medio da |ro medio di |to medio da"
        " |to medio di "
    ),
    "2b74f5553d80ce16": " and ",
    "2b81267e6dd23926": "",
    "2be90fc7763a543e": (
        "he at |he at age |he at just |he at only |he, at |he, at age |he, at jus"
        "t |he, at only |ho, at just |ho, at only |she at |she at age |she at jus"
        "t |she at only |she, at |she, at age |who at |who at age |who at just |w"
        "ho at only |who, at |who, at age "
    ),
    "2c3fcff2a083cc75": "",
    "2c908a01b0f63f3f": "sì e |sì, ",
    "2caddb431616a030": "第 ",
    "2cedd134f433ae52": ", ",
    "2d012732f4864c6e": "",
    "2d17c3b81466abbe": (
        "a fifth, |a fourth, |a other, |a second, |a third, |econd, aged |fifth, "
        "aged |her fourth, |her second, |other, aged |ourth, aged |the fifth, |th"
        "e fourth, |the other, |the second, |the third, |ther fifth, |ther other,"
        " |ther third, |third, aged "
    ),
    "2d58475a3fc4a25f": "=|= |≈|≈ ",
    "2d77062cd87b1dce": ", ",
    "2da8b6b455873217": (
        " par | round |-par |-round |carded |carded a |carded an |gned for an |ig"
        "ned for a |ounds of an |round of |round of a |round of an |rounds of |ro"
        "unds of a |shot |shot a |shot an |signed for "
    ),
    "2ddac6b49ecaf2b9": ", not ",
    "2decf7c5357ba87c": " other aged |d the other ",
    "2df01a40dc2d8a8c": "",
    "2e130c3e86f65f84": (
        " età fino a |ani sotto i |atis fino a |azze fino a |azzi fino a |bine fi"
        "no a |bini fino a |enti fino a |età sotto i |gli sotto i |igli fino a |i"
        "ne sotto i |ini sotto i |ione fino a |ito sotto i |nori fino a |nti sott"
        "o i |one sotto i |ori sotto i |tis sotto i |uito fino a |vani fino a |zz"
        "e sotto i |zzi sotto i "
    ),
    "2e3672395bc528c7": "",
    "2e8c84dcc055d4e5": "",
    "2ec83f23f8dbe80c": "",
    "2f164ce4c4a56cc2": "(",
    "2f22cd52d0b49821": (
        " are | are about | are almost | are just | are nearly | are now | are on"
        "ly | is | is about | is almost | is just | is nearly | is now | is only "
        "| was | was about | was almost | was just | was nearly | was now | was o"
        "nly | were | were about | were just | were now | were only |were almost "
        "|were nearly "
    ),
    "2f466ea066b043e5": " und ",
    "2f708951b509ec0a": "",
    "2f7c5640428c9c38": "満",
    "2fa90f82c80c6fc4": (
        "个中便有|个中就有|个中有|个便有|个就有|个有|个裡便有|个裡就有|个裡有|个"
        "里便有|个里就有|个里有|中便有|中就有|中有|人中便有|人中就有|人中有|人便"
        "有|人就有|人有|人裡便有|人裡就有|人裡有|人里便有|人里就有|人里有|件中便"
        "有|件中就有|件中有|件便有|件就有|件有|件裡便有|件裡就有|件裡有|件里便有|"
        "件里就有|件里有|位中便有|位中就有|位中有|位便有|位就有|位有|位裡便有|位"
        "裡就有|位裡有|位里便有|位里就有|位里有|便有|個中便有|個中就有|個中有|個"
        "便有|個就有|個有|個裡便有|個裡就有|個裡有|個里便有|個里就有|個里有|名中"
        "便有|名中就有|名中有|名便有|名就有|名有|名裡便有|名裡就有|名裡有|名里便"
        "有|名里就有|名里有|家中便有|家中就有|家中有|家便有|家就有|家有|家裡便有|"
        "家裡就有|家裡有|家里便有|家里就有|家里有|就有|戶中便有|戶中就有|戶中有|"
        "戶便有|戶就有|戶有|戶裡便有|戶裡就有|戶裡有|戶里便有|戶里就有|戶里有|户"
        "中便有|户中就有|户中有|户便有|户就有|户有|户裡便有|户裡就有|户裡有|户里"
        "便有|户里就有|户里有|有|裡便有|裡就有|裡有|輛中便有|輛中就有|輛中有|輛便"
        "有|輛就有|輛有|輛裡便有|輛裡就有|輛裡有|輛里便有|輛里就有|輛里有|辆中便"
        "有|辆中就有|辆中有|辆便有|辆就有|辆有|辆裡便有|辆裡就有|辆裡有|辆里便有|"
        "辆里就有|辆里有|里便有|里就有|里有"
    ),
    "2ff8f87425c6f72b": " (",
    "2ffe1b7842c24d4d": "",
    "300355bb05d22afe": (
        " by |ahead by |behind by |lead by |leading by |leads by |led by |trail b"
        "y |trailed by |trailing by |trails by "
    ),
    "3011f946270bb220": "",
    "3017aea504417ec9": " x| x | ×| × |x|x |×|× ",
    "301dab33fc8d4b38": (
        " jr., | sr., |, |, jr., |, sr., |i jr., |i sr., |i, |i, jr., |i, sr., |v"
        " jr., |v sr., |v, |v, jr., |v, sr., |x jr., |x sr., |x, |x, jr., |x, sr."
        ", "
    ),
    "302364ccf7543c42": "' |'s |’ |’s ",
    "302ac9db7bddc1f3": "/",
    "3087c76837c8c0c7": "제|제 ",
    "308bd9da5f5efa73": " and | or |, and |, or |first and |first or |first, and |first, or ",
    "314c301ee8ac6c3b": " to | to about | to almost | to just | to nearly | to only |o a revised ",
    "314da174aabaff94": "",
    "317aef940171585a": "",
    "317b51e5a300a109": "",
    "31a90e61756fa86b": "",
    "32696822b5ade5c9": "",
    "32a995afd0344864": "a |ao |da |do |esta |este |meu |minha |na |no |o |seu |sua |um |uma ",
    "32f8b061d31a1f0d": "",
    "333ecb3c113c6781": (
        " at | at about | at almost | at around | at just | at nearly | at only |"
        " at over | at roughly | at some | at up to | by | by about | by almost |"
        " by around | by just | by nearly | by only | by over | by roughly | by s"
        "ome | by up to | exceeded | fewer than | from | from about | from just |"
        " from only | from over | from some | from up to | hit | hit about | hit "
        "almost | hit around | hit just | hit nearly | hit only | hit over | hit "
        "some | hit up to | is | is about | is almost | is around | is just | is "
        "nearly | is only | is over | is roughly | is some | is up to | just unde"
        "r | numbered | of | of about | of almost | of around | of just | of near"
        "ly | of only | of over | of roughly | of some | of up to | reached | to "
        "| to about | to almost | to around | to just | to nearly | to only | to "
        "over | to roughly | to some | to up to | topped | totaled | totalled | w"
        "as | was about | was almost | was around | was just | was nearly | was o"
        "nly | was over | was some | was up to | were | were about | were just | "
        "were only | were over | were some | were up to |ached about |ached up to"
        " |aled almost |aled around |aled nearly |alled about |alled up to |as at"
        " least |as close to |at at least |at close to |bered about |bered up to "
        "|by at least |by close to |ceeded just |ceeded only |ceeded over |ceeded"
        " some |ched almost |ched around |ched nearly |d just over |d less than |"
        "d more than |ded roughly |e just over |e less than |e more than |eached "
        "just |eached only |eached over |eached some |ed at least |ed close to |e"
        "ded almost |eded around |eded nearly |eeded about |eeded up to |ere roug"
        "hly |ered almost |ered around |ered nearly |f just over |f less than |f "
        "more than |from almost |from around |from nearly |hed roughly |hit rough"
        "ly |is at least |is close to |it at least |it close to |led roughly |lle"
        "d almost |lled around |lled nearly |m just over |m less than |m more tha"
        "n |mbered just |mbered only |mbered over |mbered some |n estimated |o ju"
        "st over |o less than |o more than |of at least |of close to |om at least"
        " |om close to |opped about |opped up to |otaled just |otaled only |otale"
        "d over |otaled some |ped roughly |pped almost |pped around |pped nearly "
        "|re at least |re close to |red roughly |rom roughly |s just over |s less"
        " than |s more than |t just over |t less than |t more than |taled about |"
        "taled up to |talled just |talled only |talled over |talled some |to at l"
        "east |to close to |topped just |topped only |topped over |topped some |w"
        "as roughly |were almost |were around |were nearly |y just over |y less t"
        "han |y more than "
    ),
    "34003e3c1b05a915": "",
    "341152876778c273": "週",
    "3469967dc29f3105": (
        "age |age about |age between |age from |age just |age only |aged |aged ab"
        "out |aged from |aged just |aged only |ages |ages about |ages from |ages "
        "just |ages only |ged between |ges between "
    ),
    "34c96b0b39ba1b8f": "",
    "34e650b3388b1f4d": "、|が|に|は|り",
    "3521744fabfa5519": " aos ",
    "353daad59e95d0e7": "! a |. a |; a |? a |a ",
    "35533a2ff216439e": "",
    "359ecf40f75770f1": "ere between |ewhere from |ing between |ything from |ywhere from ",
    "35a3619478150e60": "",
    "35b7945d450a6062": "",
    "3668602edbceb19f": " di |, di ",
    "371fe50410456bb4": "",
    "3731d731e3c8973d": ", ",
    "373f21c9733cc65b": "",
    "3780fb8e179ff4e5": "",
    "37a6502ad34154c3": "",
    "37abab23d02793ab": " | anni ",
    "38127493f12e08df": "均値|安値|末値|終値|高値",
    "381cf3c33ccfc9ee": ", ",
    "38d171a641e1c955": " |led |lost |prevailed |triumphed |won |won it ",
    "391b57e1e40df67b": (
        "aby of just |aby of only |ad of about |an of about |baby of |boy of |boy"
        " of just |boy of only |by of about |child of |daughter of |dow of just |"
        "dow of only |er of about |ger of just |ger of only |girl of |ild of just"
        " |ild of only |irl of just |irl of only |lad of |lad of just |lad of onl"
        "y |ld of about |man of |man of just |man of only |on of about |ow of abo"
        "ut |oy of about |rl of about |son of |son of just |son of only |teenager"
        " of |ter of just |ter of only |th of about |uth of just |uth of only |wi"
        "dow of |woman of |youth of "
    ),
    "3950de53f576c847": "第",
    "3958a7afa33f7c0b": (
        " c /| c / | c/| c/ | °c /| °c / | °c/| °c/ |c /|c / |c/|c/ |°c /|°c / |°c/|°c/ "
    ),
    "395ad51a72ea142a": (
        " from |aising from |akened from |alling from |ancing from |anding from |"
        "apping from |arrows from |bounds from |bring from |brings from |capped f"
        "rom |climb from |climbs from |clined from |clines from |crease from |cut"
        " from |cuts from |dening from |dipped from |drop from |drops from |ducin"
        "g from |eakens from |eased from |easing from |ebound from |ecline from |"
        "edged from |educed from |educes from |etreat from |expand from |fall fro"
        "m |fallen from |falls from |fell from |gone from |grew from |grewn from "
        "|grews from |grow from |grown from |grows from |gthens from |hening from"
        " |idened from |imbing from |imited from |inched from |inging from |ippin"
        "g from |jump from |jumped from |jumps from |kening from |liding from |li"
        "mbed from |limit from |limits from |lining from |lipped from |lowers fro"
        "m |lummet from |lunged from |lunges from |mbling from |miting from |mmet"
        "ed from |mprove from |ngthen from |oaring from |opping from |oubled from"
        " |ounded from |owered from |panded from |proved from |proves from |raise"
        " from |raised from |raises from |reased from |reases from |reated from |"
        "reduce from |rise from |risen from |rises from |rising from |ropped from"
        " |rose from |rought from |roving from |rowing from |rrowed from |sank fr"
        "om |shrank from |shrink from |shrunk from |sink from |slid from |slides "
        "from |soar from |soared from |soars from |surged from |surges from |swel"
        "l from |swells from |takes from |taking from |thened from |ticked from |"
        "took from |treats from |ubling from |umbled from |umbles from |ummets fr"
        "om |umping from |urging from |utting from |vanced from |vances from |wea"
        "ken from |welled from |went from |wering from |widen from |widens from |"
        "wollen from |xpands from "
    ),
    "395cfb0cf934373a": "",
    "3985b4126dce5d03": "",
    "39d41230dd537b7f": (
        " | sur quatre |! % |! pour cent |! sur cent |! sur cinq |! sur dix |! su"
        "r trois |% |. % |. pour cent |. sur cent |. sur cinq |. sur dix |. sur t"
        "rois |: % |: pour cent |: sur cent |: sur cinq |: sur dix |: sur trois |"
        "? % |? pour cent |? sur cent |? sur cinq |? sur dix |? sur trois |pour c"
        "ent |sur cent |sur cinq |sur dix |sur quatre |sur trois "
    ),
    "39f1f4dca02b1e69": (
        "a |about |almost |an |at |by |from |is |nearly |of |roughly |than |to |was "
    ),
    "39f738df9265d776": "",
    "3a828eb201d08f96": "前",
    "3a85f9c99f954d87": "minuto ",
    "3aaa88d74b584a79": (
        "reached |reduced to |score at |score on |slipped to |slumped to |suddenly |was |were "
    ),
    "3ae1f1070d06fa48": (
        "against |averaged |averages |averaging |lost by |measured |measuring |mp"
        "ared with |posted |recorded |registered |scored |scoring |to win by |ver"
        "sus |win by |won by |worth "
    ),
    "3b207c95fb49c3f5": (
        " against | and | and about | and almost | and just | and nearly | and on"
        "ly | but | but about | but almost | but just | but nearly | but only | d"
        "own from | down on | down to | down with | from | from about | from just"
        " | from only | than | than about | than just | than only | then | then a"
        "bout | then just | then only | up from | up on | up on just | up on only"
        " | up to | up to just | up to only | up with | versus | vs | vs about | "
        "vs almost | vs just | vs nearly | vs only | vs. | vs. about | vs. almost"
        " | vs. just | vs. nearly | vs. only | with about |. a revised |ainst abo"
        "ut |compared on |compared to |d a revised |d on almost |d on nearly |d t"
        "o almost |d to nearly |d with just |d with only |ed on about |ed to abou"
        "t |ersus about |from almost |from nearly |gainst just |gainst only |h a "
        "revised |inst almost |inst nearly |m a revised |mpared with |n a revised"
        " |n from just |n from only |n on almost |n on nearly |n to almost |n to "
        "nearly |n with just |n with only |o a revised |own on just |own on only "
        "|own to just |own to only |p from just |p from only |p on almost |p on n"
        "early |p to almost |p to nearly |p with just |p with only |red on just |"
        "red on only |red to just |red to only |rsus almost |rsus nearly |s a rev"
        "ised |t a revised |than almost |than nearly |then almost |then nearly |u"
        "p on about |up to about |versus just |versus only |with almost |with nea"
        "rly |wn on about |wn to about "
    ),
    "3b32b66c9e096021": "の",
    "3b8726ed8f1ad163": "",
    "3bfc126466d4b1aa": "",
    "3c2c82440a17c78a": (
        " range from | rangs from | rangy from | spane from | spans from | spany "
        "from | vare from | vared from | vares from | vars from | vary from |angi"
        "ed from |angies from |anging from |angned from |anning from |arning from"
        " |e vare from |e vars from |e vary from |in age from |ngning from |panie"
        "d from |panies from |paning from |panned from |ranged from |ranges from "
        "|s vare from |s vars from |s vary from |spaned from |spanes from |varied"
        " from |varies from |varing from |varned from "
    ),
    "3c802b84464fba86": (
        "a moins de |a plus de |ai moins de |ai plus de |ais plus de |ait plus de"
        " |ant plus de |ent plus de |is moins de |it moins de |jà moins de |nt mo"
        "ins de |ont plus de |ra moins de |ura plus de |éjà plus de "
    ),
    "3cc40d87bf9bcedc": "",
    "3cce1f1b3016697f": "ai |circa |i |per |quasi ",
    "3ccecac3acbb817c": "the ",
    "3ccfd39f80bc635f": "",
    "3cd754e29d825055": "第",
    "3ce91fb6f196164a": (
        " fewer than | from | from about | from just | from only | from over | fr"
        "om some | from under |from almost |from around |from nearly |m less than"
        " |m more than |om at least |proximately |rom exactly |rom roughly "
    ),
    "3d62a0793d16b85e": "",
    "3e00c915517d53c9": ". a |: a |; a |a |by a ",
    "3e272aed2fd579f7": ", à |à ",
    "3ee7354cd4edc948": "公元前|西元前",
    "3ef7efe2b674d671": "",
    "3f23a1077aba50cf": "",
    "3f3e53b59d1e84ee": ", ",
    "3f759f1ef2948989": "",
    "3f856a0e30ef227e": "numéro |n°|n° |nº|nº ",
    "40560a916d589696": "",
    "406b060e2dca5b46": "",
    "407c27e18bdce891": "",
    "408853e845c772ad": "",
    "419cc69406bad826": "イーグルの|バーディーの|ボギーの",
    "419f345881592604": ", ",
    "41a0f1f8512cec97": " e | y ",
    "41a77bb4c3288e7b": "",
    "41ba43a33079367b": (
        " is | is about | is aged | is just | is now | is only | was | was about "
        "| was aged | was just | was now | was only | will be | would be |ill be "
        "aged |ill be just |ill be only |ld be about |ll be about |ould be now |u"
        "ld be aged |uld be just |uld be only |will be now "
    ),
    "41ddf6a010f20b75": "",
    "4252aeb8b629e466": (
        " | against | and | and just | and only | but | but just | but only | fro"
        "m | from just | from only | just | only | then | then just | then only |"
        " to | to just | to only |, |, against |, and |, and just |, and only |, "
        "but |, but just |, but only |, from |, from just |, from only |, just |,"
        " only |, then |, then just |, then only |, to |, to just |, to only |gai"
        "nst just |gainst only "
    ),
    "4256f57027178cde": (
        " them above | them below | them under | whom above | whom below | whom u"
        "nder |f them over |f whom over |ly all over |many above |many below |man"
        "y over |many under |mostly over |ostly above |ostly below |ostly under |"
        "st all over |t all above |t all below |t all under |y all above |y all b"
        "elow |y all under "
    ),
    "42c8737331b1d7c5": "",
    "433ffb2c023270be": " the age of ",
    "436ccc4b9faeaf18": "c number is |c number of |omic number ",
    "4387616daa15a250": "",
    "4397925c8f447f74": "am |das |den |der |die ",
    "439c682f5579b9de": "今年",
    "43c867c053451ae3": "the ",
    "43e29f660e3bd24e": " to ",
    "44b312591f073b1f": (
        " | cada cinco |! % |! por cento |% |. % |. por cento |: % |: por cento |"
        "? % |? por cento |cada quatro |em cada cem |em cada dez |m cada três |po"
        "r cento "
    ),
    "44f31aafa2ef155b": "",
    "455be4e7a87084cf": (
        " a month to | a night to | an week to | an year to | days to | hours to "
        "| minutes to | months to | seconds to | weeks to | years to |an month to"
        " |an night to |ds a day to |es a day to |hs a day to |ks a day to |rs a "
        "day to |s a week to |s a year to |s an day to |ys a day to "
    ),
    "457699545a4c32f5": " classificò |arrivò |chiuse |finì |giunse |si piazzò |terminò ",
    "45f137de4093125d": "",
    "4689c61193659eb6": "",
    "46977fd90701a3c0": "",
    "474254c4967093ce": " |ad promedio |dad mediana |edad media |nza de vida ",
    "477b17399ccf60c2": "del |della |il |la |loro |mia |mio |questa |questo |sua |suo |un |una ",
    "479e286639085a10": "m|m |mb|mb |ml|ml |ms|ms |mw|mw |mww|mww ",
    "47c446f51ea81383": "",
    "47d301c16689c3dc": "",
    "47da5fcd80928665": "",
    "48a805bc41098cd1": " (",
    "48ad5d43f639d9a9": (
        " à |disparu à |disparue à |décédé à |décédée à |marié à |mariée à |mort "
        "à |morte à |éteint à |éteinte à "
    ),
    "49d2339dae016b3e": "",
    "49ebdb20c057e9e7": "",
    "4a0251be0534f355": "",
    "4a208e56660ae8fb": "",
    "4a5e833e3c8fd580": (
        "asou-se aos |caseu aos |casiu aos |casou aos |começeu aos |começiu aos |"
        "começou aos |deixeu aos |deixiu aos |deixou aos |eformeu aos |eformiu ao"
        "s |eformou aos |emigreu aos |emigriu aos |emigrou aos |entreu aos |entri"
        "u aos |entrou aos |estreeu aos |estreiu aos |estreou aos |evou-se aos |e"
        "çou-se aos |fugeu aos |fugiu aos |fugou aos |ganheu aos |ganhiu aos |gan"
        "hou aos |gresseu aos |gressiu aos |gressou aos |grou-se aos |icou-se aos"
        " |ixou-se aos |largeu aos |largiu aos |largou aos |morreu aos |morriu ao"
        "s |morrou aos |mudeu aos |mudiu aos |mudou aos |ncou-se aos |nhou-se aos"
        " |ntou-se aos |osenteu aos |osentiu aos |osentou aos |reou-se aos |rgou-"
        "se aos |rmou-se aos |rrou-se aos |screveu aos |screviu aos |screvou aos "
        "|ssou-se aos |trou-se aos |ubliceu aos |ubliciu aos |ublicou aos |udou-s"
        "e aos |ugou-se aos |venceu aos |venciu aos |vencou aos "
    ),
    "4a6bb47db598b263": (
        " o| o | o.| o. | °| ° | °.| °. | º| º | º.| º. |n°|n° |n°.|n°. |nº|nº |n"
        "º.|nº. |número |o|o |o.|o. |°|° |°.|°. |º|º |º.|º. "
    ),
    "4abb582025dff3d7": "",
    "4ad75cae75b10aae": "を",
    "4af31b758b4f462c": " |geworden |geworden: |landete |werden |wird |wurde |wurden ",
    "4b170423f0273036": (
        "century in |defeat in |draw in |goal in |loss in |start in |title in |tr"
        "y in |victory in |win in "
    ),
    "4b312060da495e5e": "から",
    "4b7b3963d74b2aeb": "、 反対|、反対|・ 反対|・反対|対 反対|対反対",
    "4b9c5c22a90c34ec": "",
    "4bd774618f5ed73e": "0分の",
    "4c3b9b041f646bc7": "",
    "4c750bc324a0d21f": "inder unter |ndern unter ",
    "4c7d68401b80c52b": "",
    "4c9a4fab9301c994": "",
    "4cc0cd46218339a1": "",
    "4d26bd8bf4695d25": ", ",
    "4d51f97df36b6176": (
        " after the | during the | in the | into the | of the |al into the |ards "
        "in the |ards of the |arly in the |d after the |down in the |down of the "
        "|ds into the |e after the |ed into the |er into the |goal in the |goal o"
        "f the |ints in the |ints of the |ions in the |ions of the |ists in the |"
        "ists of the |l after the |late in the |ls into the |me into the |n after"
        " the |ns into the |nter in the |nter of the |ntering the |oals in the |o"
        "als of the |on into the |ored in the |ored of the |over in the |over of "
        "the |owns in the |owns of the |r after the |rows in the |rows of the |rs"
        " into the |s after the |ters in the |ters of the |through the |time in t"
        "he |time of the |tion in the |tion of the |to open the |ts into the |und"
        "s in the |unds of the |vers in the |vers of the |wn into the |ws into th"
        "e "
    ),
    "4d5763b671f02ab3": "係数|比|率|確率",
    "4d7bffcd8049a0dd": (
        "p <|p < |p ≤|p ≤ |p ≦|p ≦ |p<|p< |p≤|p≤ |p≦|p≦ |p値 <|p値 < |p値 ≤|p値 ≤"
        " |p値 ≦|p値 ≦ |p値<|p値< |p値≤|p値≤ |p値≦|p値≦ "
    ),
    "4d7e2d4cd7800f8c": "",
    "4d849487b1fa0907": (
        " de |, de |ain de |ain, de |aine de |aine, de |aines de |aines, de |ains"
        " de |ains, de |aire de |aire, de |aires de |aires, de |ais de |ais, de |"
        "aise de |aise, de |aises de |aises, de |aiss de |aiss, de |ant de |ant, "
        "de |ante de |ante, de |antes de |antes, de |ants de |ants, de |athlète d"
        "e |athlète, de |athlètes de |ecin de |ecin, de |ecins de |ecins, de |end"
        "arme, de |endarmes de |eur de |eur, de |eurs de |eurs, de |euse de |euse"
        ", de |euses de |euses, de |gendarme de |gère de |gère, de |gères de |gèr"
        "es, de |ien de |ien, de |ienne de |ienne, de |iennes de |iennes, de |ien"
        "s de |iens, de |ier de |ier, de |iers de |iers, de |iste de |iste, de |i"
        "stes de |istes, de |ière de |ière, de |ières de |ières, de |juge de |jug"
        "e, de |juges de |juges, de |logue de |logue, de |logues de |logues, de |"
        "maire de |maire, de |maires de |maires, de |malade de |malade, de |malad"
        "es de |malades, de |ndarmes, de |ocat de |ocat, de |ocate de |ocate, de "
        "|ocates de |ocates, de |ocats de |ocats, de |ouriste, de |ouristes de |p"
        "rêtre de |prêtre, de |prêtres de |prêtres, de |thlètes, de |touriste de "
        "|trice de |trice, de |trices de |trices, de |uristes, de "
    ),
    "4dac50b286d4c44c": "",
    "4dc351a841a664ad": " de plus de |de moins de |des plus de |es moins de ",
    "4ddf833671b61b50": " |gem de erro ",
    "4de081781b14a2a5": ", ",
    "4df6e9cb20ed755d": (
        "hr |hr :|hr : |hr =|hr = |hr ≒|hr ≒ |hr は|hr は |hr) |hr) :|hr) : |hr) "
        "=|hr) = |hr) ≒|hr) ≒ |hr) は|hr) は |hr):|hr): |hr)=|hr)= |hr)≒|hr)≒ |hr"
        ")、|hr)は|hr)は |hr:|hr: |hr=|hr= |hr≒|hr≒ |hr、|hrは|hrは |or |or :|or "
        ": |or =|or = |or ≒|or ≒ |or は|or は |or) |or) :|or) : |or) =|or) = |or)"
        " ≒|or) ≒ |or) は|or) は |or):|or): |or)=|or)= |or)≒|or)≒ |or)、|or)は|or"
        ")は |or:|or: |or=|or= |or≒|or≒ |or、|orは|orは |rr |rr :|rr : |rr =|rr ="
        " |rr ≒|rr ≒ |rr は|rr は |rr) |rr) :|rr) : |rr) =|rr) = |rr) ≒|rr) ≒ |rr"
        ") は|rr) は |rr):|rr): |rr)=|rr)= |rr)≒|rr)≒ |rr)、|rr)は|rr)は |rr:|rr:"
        " |rr=|rr= |rr≒|rr≒ |rr、|rrは|rrは |オッズ比 |オッズ比 :|オッズ比 : |オ"
        "ッズ比 =|オッズ比 = |オッズ比 ≒|オッズ比 ≒ |オッズ比 は|オッズ比 は |オ"
        "ッズ比) |オッズ比) :|オッズ比) : |オッズ比) =|オッズ比) = |オッズ比) ≒|"
        "オッズ比) ≒ |オッズ比) は|オッズ比) は |オッズ比):|オッズ比): |オッズ比)"
        "=|オッズ比)= |オッズ比)≒|オッズ比)≒ |オッズ比)、|オッズ比)は|オッズ比)は"
        " |オッズ比:|オッズ比: |オッズ比=|オッズ比= |オッズ比≒|オッズ比≒ |オッズ"
        "比、|オッズ比は|オッズ比は |ハザード比 |ハザード比 :|ハザード比 : |ハザ"
        "ード比 =|ハザード比 = |ハザード比 ≒|ハザード比 ≒ |ハザード比 は|ハザード"
        "比 は |ハザード比) |ハザード比) :|ハザード比) : |ハザード比) =|ハザード"
        "比) = |ハザード比) ≒|ハザード比) ≒ |ハザード比) は|ハザード比) は |ハザ"
        "ード比):|ハザード比): |ハザード比)=|ハザード比)= |ハザード比)≒|ハザード"
        "比)≒ |ハザード比)、|ハザード比)は|ハザード比)は |ハザード比:|ハザード比:"
        " |ハザード比=|ハザード比= |ハザード比≒|ハザード比≒ |ハザード比、|ハザー"
        "ド比は|ハザード比は |リスク比 |リスク比 :|リスク比 : |リスク比 =|リスク"
        "比 = |リスク比 ≒|リスク比 ≒ |リスク比 は|リスク比 は |リスク比) |リスク"
        "比) :|リスク比) : |リスク比) =|リスク比) = |リスク比) ≒|リスク比) ≒ |リ"
        "スク比) は|リスク比) は |リスク比):|リスク比): |リスク比)=|リスク比)= |"
        "リスク比)≒|リスク比)≒ |リスク比)、|リスク比)は|リスク比)は |リスク比:|リ"
        "スク比: |リスク比=|リスク比= |リスク比≒|リスク比≒ |リスク比、|リスク比は"
        "|リスク比は "
    ),
    "4e24d628e8e33a6d": (
        "a las |a los |bebe tiene |bebé tiene |con |con apenas |con solo |con sól"
        "o |de |de apenas |de solo |de sólo |niña tiene |niño tiene "
    ),
    "4ea0df82ed84f978": (
        "are |fell |finished |is |just |left |now |one |remain |remains |stand |s"
        "tands |still |was |were "
    ),
    "4ea59238937aaabb": "",
    "4ec8b62ca1c3a3cf": "",
    "4ecea75d833b012a": "",
    "4edc86ffb1933b81": "",
    "4f5711dfbfe0975b": "barely |just |now |only |still |then |today ",
    "4f809f95286952e9": "",
    "4f967b3173c16822": " and |, and ",
    "50543e5fff18a20a": "が|は",
    "50c8274aa264bf2b": (
        " a kilo and | a kilo the | a kwh from | a kwh than | a kwh with | a lite"
        "r at | a liter of | a liter to | a litre at | a litre of | a litre to | "
        "a share at | a share of | a share to | a unit and | a unit the | an kilo"
        " at | an kilo of | an kilo to | an kwh and | an kwh the | an unit at | a"
        "n unit of | an unit to | and | at | from | liter from | liter than | lit"
        "er with | litre from | litre than | litre with | of | per kwh at | per k"
        "wh of | per kwh to | share from | share than | share with | than | the |"
        " to | with |a kilo from |a kilo than |a kilo with |a liter and |a liter "
        "the |a litre and |a litre the |a share and |a share the |a unit from |a "
        "unit than |a unit with |an kilo and |an kilo the |an kwh from |an kwh th"
        "an |an kwh with |an liter at |an liter of |an liter to |an litre at |an "
        "litre of |an litre to |an share at |an share of |an share to |an unit an"
        "d |an unit the |c a kilo at |c a kilo of |c a kilo to |c a kwh and |c a "
        "kwh at |c a kwh of |c a kwh the |c a kwh to |c a unit at |c a unit of |c"
        " a unit to |c an kwh at |c an kwh of |c an kwh to |er kilo and |er kilo "
        "the |er kwh from |er kwh than |er kwh with |er liter at |er liter of |er"
        " liter to |er litre at |er litre of |er litre to |er share at |er share "
        "of |er share to |er unit and |er unit the |n kilo from |n kilo than |n k"
        "ilo with |n liter and |n liter the |n litre and |n litre the |n share an"
        "d |n share the |n unit from |n unit than |n unit with |per kilo at |per "
        "kilo of |per kilo to |per kwh and |per kwh the |per unit at |per unit of"
        " |per unit to |r kilo from |r kilo than |r kilo with |r liter and |r lit"
        "er the |r litre and |r litre the |r share and |r share the |r unit from "
        "|r unit than |r unit with "
    ),
    "51af71ae057205b8": "",
    "52d09f9e9b85be33": "",
    "52e0d1ba93a6efb3": (
        "against no.|against no. |beat no.|beat no. |beating no.|beating no. |bec"
        "ame no.|became no. |become no.|become no. |becoming no.|ecoming no. |edg"
        "ed no.|edged no. |eld the no. |eseason no. |facing no.|facing no. |good "
        "for no.|held the no.|host no.|host no. |isiting no. |now no.|now no. |oo"
        "d for no. |over no.|over no. |past no.|past no. |remain no.|remain no. |"
        "remains no.|remains no. |reseason no.|rrently no. |stay no.|stay no. |st"
        "ays no.|stays no. |stunned no.|stunned no. |then no.|then no. |topped no"
        ".|topped no. |upset no.|upset no. |urrently no.|visiting no."
    ),
    "53cdfe719321aeda": " con più di | di meno di |con meno di |e di più di |i di più di ",
    "543bf9f816fd89f9": "n.|n. |numero |n°|n° |n°.|n°. |nº|nº |nº.|nº. ",
    "5448b31c0f989d70": "",
    "54b3e143169c2f57": (
        " creditable | remarkable |a brave |a close |a dismal |a distant |a fine "
        "|a lowly |a narrow |a poor |a shock |a solid |a strong |a surprise |a th"
        "rilling |comfortable |respectable |sappointing "
    ),
    "55155eadd7d488e0": "",
    "551e1aebafeb97b4": " (",
    "552238cda67968c3": "、|が|で|の|は|を",
    "55305e750ceeeab4": "al |del |el |esta |este |la |su |un |una ",
    "55f2e6e88cc34122": ", |; |and |by |had |has |leaves |with ",
    "56f5fb407c24b17b": "",
    "572434af510ee2f0": " e ",
    "573d701c771590a1": "agé d'|agé de |agée d'|agée de |agées d'|agées de |agés d'|agés de ",
    "577a5251fe07c33e": (
        "all |another |e remaining |other |the last |the next |the other |the top "
    ),
    "57990b15bcacad62": "decision of |majority of |margin of |ratio of |ruling of |vote of ",
    "57a0739965d4a892": (
        " auf | bei | betrug | betrugt | beträg | beträgt | von |alter auf |alter"
        " bei |alter von |lter betrug |lter beträg |ter betrugt |ter beträgt "
    ),
    "5827330f74b7af33": (
        "懲役|懲役は|懲役・|懲役計|拘役|拘役は|拘役・|拘役計|拘禁刑|拘禁刑は|拘禁"
        "刑・|拘禁刑計|求刑|求刑は|求刑・|求刑計|禁固|禁固は|禁固・|禁固計|禁錮|"
        "禁錮は|禁錮・|禁錮計"
    ),
    "58383342ecbe3423": " | años ",
    "58d7aa19d0d56d41": "",
    "58e4e812fd6e755e": "hija de |hijo de |mayor de |menor de |niña de |niño de ",
    "58f5f83468b490ca": "about |almost |around |barely |just |nearly |only |some ",
    "592820a19064f339": "公元|西元",
    "5975fbac4a519c12": "",
    "59841a0f5ebf61e3": "m",
    "5999f7da7e9cd47e": "前",
    "59c9a46385622827": (
        " cm by | cm deep by | cm high by | cm long by | cm tall by | cm wide by "
        "| feet by | ft by | ft deep by | ft high by | ft long by | ft tall by | "
        "ft wide by | in by | in deep by | in high by | in long by | in tall by |"
        " in wide by | inches by | km by | km deep by | km high by | km long by |"
        " km tall by | km wide by | m by | m deep by | m high by | m long by | m "
        "tall by | m wide by | meters by | metres by | miles by | mm by | mm deep"
        " by | mm high by | mm long by | mm tall by | mm wide by | yards by |cm b"
        "y |cm deep by |cm high by |cm long by |cm tall by |cm wide by |eet deep "
        "by |eet high by |eet long by |eet tall by |eet wide by |ers deep by |ers"
        " high by |ers long by |ers tall by |ers wide by |feet by |ft by |ft deep"
        " by |ft high by |ft long by |ft tall by |ft wide by |hes deep by |hes hi"
        "gh by |hes long by |hes tall by |hes wide by |in by |in deep by |in high"
        " by |in long by |in tall by |in wide by |inches by |km by |km deep by |k"
        "m high by |km long by |km tall by |km wide by |les deep by |les high by "
        "|les long by |les tall by |les wide by |m by |m deep by |m high by |m lo"
        "ng by |m tall by |m wide by |meters by |metres by |miles by |mm by |mm d"
        "eep by |mm high by |mm long by |mm tall by |mm wide by |rds deep by |rds"
        " high by |rds long by |rds tall by |rds wide by |res deep by |res high b"
        "y |res long by |res tall by |res wide by |yards by "
    ),
    "59fa2e7046161927": "año ",
    "5a74851945758cec": (
        " auf | bei | betrug | beträgt | mit | von |ahl beträgt |ate beträgt |den"
        "z betrug |eitzahl auf |eitzahl bei |eitzahl mit |eitzahl von |enz beträg"
        "t |ert beträgt |fer beträgt |ffer betrug |itt beträgt |nitt betrug |nzid"
        "enz auf |nzidenz bei |nzidenz mit |nzidenz von |nziffer auf |nziffer bei"
        " |nziffer mit |nziffer von |r-wert auf |r-wert bei |r-wert mit |r-wert v"
        "on |rate betrug |schnitt auf |schnitt bei |schnitt mit |schnitt von |ten"
        "rate auf |tenrate bei |tenrate mit |tenrate von |wert betrug |zahl betru"
        "g "
    ),
    "5aa22fe339b2b01f": (
        " at roughly | is roughly | of roughly | was nearly | were about |about a"
        "bout |atio around |bout nearly |ds at about |ds is about |ds of about |e"
        "re roughly |io at about |io is about |io of about |o at nearly |o is nea"
        "rly |o of nearly |o was about |odds about |odds around |odds at |odds is"
        " |odds of |odds was |odds were |ound nearly |out roughly |ratio about |r"
        "atio at |ratio is |ratio of |ratio was |ratio were |round about |s at ne"
        "arly |s is nearly |s of nearly |s was about |und roughly |was roughly |w"
        "ere nearly "
    ),
    "5aaec301149b757d": "",
    "5ab82a0a43b9963b": (
        "adults |boys |children |females |girls |kids |males |men |patients |peop"
        "le |persons |students |those |viewers |voters |women "
    ),
    "5ab902513000ad6a": "ante |aos |contra |dos |nos |os ",
    "5aed491db2ccded0": "(|( |, |–|– |—|— ",
    "5af300bbdefaec4f": (
        ", at |, at just |, at only |ame at just |ame at only |and at |and at jus"
        "t |and at only |became at |becomes at |is at |is at just |is at only |me"
        "s at just |mes at only |was at |was at just |was at only |who at |who at"
        " just |who at only "
    ),
    "5b8d034f5fcbcff1": "児が|児は|女が|女は|娘が|娘は|子が|子は|孫が|孫は|男が|男は",
    "5bf871f2ca448204": "",
    "5c14ebb4b8501d55": " (",
    "5c2cfc9103019fa7": "",
    "5c6bf83baf77ab15": "chasing |needing |pursuing |requiring ",
    "5c8725f96fcb396f": "housand and |hundred |hundred and |thousand ",
    "5d24e816e376ffb3": "",
    "5d5edf2967dc36a9": (
        "a à |da à |i à |ie à |int à |it à |ra à |rt à |rte à |ta à |u à |ue à |u"
        "t à |va à |é à |ée à "
    ),
    "5d8501ca1c6dc542": "",
    "5d9ba421e7610215": "",
    "5db4a62af773fb7d": "",
    "5dc10046ae62add0": "",
    "5e1ec36fac99fa7e": "享年|享年、|享年は",
    "5e2d9f8a425ebcbd": "a |her |his |its |only the |the |their ",
    "5e32475fc7e8b8e3": "が|は|を",
    "5e4cb37fecf08b9a": (
        "arrive |arrivé |classé |classée |devient |est |fini |finit |pointe |rest"
        "e |termine |terminé |était "
    ),
    "5f2a0aade142c6f0": "al |alla |del |della |il |la |nel |nella |sua |suo |un |una ",
    "5f72710998a9d4fb": "",
    "5f73cf5df0763038": "rank |ranked |ranking |ranks ",
    "5fffe35456ea9cd2": " (",
    "60365afc4b3da567": (
        " fewer than | from | from about | from just | from only | from over | fr"
        "om some | from under |from almost |from around |from nearly |m less than"
        " |m more than |om at least |proximately |rom exactly |rom roughly "
    ),
    "605b65ef5a177076": "",
    "6073fe9d2ee48804": (
        "as acima de |as acima do |os acima de |os acima do |s acima des |s acima dos "
    ),
    "60a1a49cc412bf0e": "",
    "612cc18c35b630f5": "",
    "612f601b34ff3c63": "",
    "6189919f24ab75aa": "",
    "61b64419a5980493": "",
    "61bbf6110c4e622d": "",
    "62386d496ebec38c": "",
    "626946469fd2493f": "",
    "626f78a4ed838022": "l'|l’|sua |suo |un|un |un'|un’",
    "62bc31db4ea8c54b": "n =|n = |n=|n= ",
    "63203dc1e7095f39": "上が|上は|下が|下は|低が|低は|高が|高は",
    "635f8b1678208f70": (
        "boys, |brothers, |children, |daughters, |friends, |girls, |kids, |men, |"
        "pupils, |siblings, |sisters, |sons, |students, |suspects, |teenagers, |t"
        "wins, |victims, |women, |youths, "
    ),
    "63b772ff383125c6": "が|の|は|も|を",
    "63eaf3c9ecd2546d": " |age moyen |age médian |yenne d'âge |âge moyen |âge médian ",
    "6431c9c69ca4417e": "",
    "647f2c7affcf90fb": "a |an ",
    "64d98fdf0e1c9ab2": "、|と",
    "64ebc5beeb134d5f": (
        "ants âgé de |cts âgée de |cts âgés de |cts, âgé de |ects âgé de |enfants"
        " de |enfants, de |ents âgé de |ersonnes de |es âgées de |es, âgée de |es"
        ", âgés de |escents, de |femmes de |femmes, de |filles de |filles, de |fi"
        "ls de |fils âgé de |fils, de |frères de |frères, de |garçons de |garçons"
        ", de |hommes de |hommes, de |ils âgée de |ils âgés de |ils, âgé de |jeun"
        "es de |jeunes, de |les âgée de |les âgés de |les, âgé de |lescents de |l"
        "les âgé de |ls âgées de |ls, âgée de |ls, âgés de |mes âgée de |mes âgés"
        " de |mes, âgé de |mmes âgé de |nes âgée de |nes âgés de |nes, âgé de |nn"
        "es âgé de |ns âgées de |ns, âgée de |ns, âgés de |nts âgée de |nts âgés "
        "de |nts, âgé de |ons âgée de |ons âgés de |ons, âgé de |res âgée de |res"
        " âgés de |res, âgé de |rs âgées de |rs, âgée de |rs, âgés de |rsonnes, d"
        "e |s, âgées de |suspects de |sœurs de |sœurs, de |ts âgées de |ts, âgée "
        "de |ts, âgés de |unes âgé de |urs âgée de |urs âgés de |urs, âgé de |usp"
        "ects, de |çons âgé de |ères âgé de |œurs âgé de "
    ),
    "65169b8662b4f375": (
        " above | above just | above only | around | at | at about | at almost | "
        "at just | at nearly | at only | below | below just | below only | from |"
        " from about | from just | from only | hit | hit about | hit almost | hit"
        " just | hit nearly | hit only | is | is about | is almost | is just | is"
        " nearly | is only | near | near about | near just | near only | of | of "
        "about | of almost | of just | of nearly | of only | over | over about | "
        "over just | over only | past | past about | past just | past only | reac"
        "hed | to | to about | to almost | to just | to nearly | to only | under "
        "| under just | under only | was | was about | was almost | was just | wa"
        "s nearly | was only |above about |ached about |around just |around only "
        "|below about |bove almost |bove nearly |ched almost |ched nearly |d a re"
        "vised |e a revised |eached just |eached only |elow almost |elow nearly |"
        "f a revised |from almost |from nearly |m a revised |nder almost |nder ne"
        "arly |near almost |near nearly |o a revised |ound almost |ound nearly |o"
        "ver almost |over nearly |past almost |past nearly |r a revised |round ab"
        "out |s a revised |t a revised |under about |w a revised "
    ),
    "657627d1319a33cc": "",
    "65c0b98bd8aa1728": "",
    "661bfcd2982ec1f7": "",
    "66313e6c3ec2a989": "",
    "665be7c0db5bf883": "a |an |the ",
    "666bd547f7492528": (
        " by | down | it | of |approved |majority of |margin of |passed |rejected"
        " |vote |voted |votes |voting "
    ),
    "66777adab8a40330": "",
    "6698dbe3dfae3a34": " and |, ",
    "6714993dc84f29f7": "",
    "67b73a40a7ca77a7": (
        " |carded a |carded an |closing a |closing an |emendous an |final a |fina"
        "l an |fired a |fired an |had a |had an |of a |of an |opening a |opening "
        "an |remendous a |shaky a |shaky an |shot a |shot an |with a |with an "
    ),
    "67bed6be52a2883e": "are |is |was |were ",
    "67d9a28a8257756f": (
        "cm and |cm deep and |cm deep, |cm high and |cm high, |cm long and |cm lo"
        "ng, |cm tall and |cm tall, |cm wide and |cm wide, |cm, |cm, and |ds deep"
        " and |ds high and |ds long and |ds tall and |ds wide and |es deep and |e"
        "s high and |es long and |es tall and |es wide and |et deep and |et high "
        "and |et long and |et tall and |et wide and |eters deep, |eters high, |et"
        "ers long, |eters tall, |eters wide, |etres deep, |etres high, |etres lon"
        "g, |etres tall, |etres wide, |feet and |feet deep, |feet high, |feet lon"
        "g, |feet tall, |feet wide, |feet, |feet, and |ft and |ft deep and |ft de"
        "ep, |ft high and |ft high, |ft long and |ft long, |ft tall and |ft tall,"
        " |ft wide and |ft wide, |ft, |ft, and |in and |in deep and |in deep, |in"
        " high and |in high, |in long and |in long, |in tall and |in tall, |in wi"
        "de and |in wide, |in, |in, and |inches and |inches, |inches, and |km and"
        " |km deep and |km deep, |km high and |km high, |km long and |km long, |k"
        "m tall and |km tall, |km wide and |km wide, |km, |km, and |m and |m deep"
        " and |m deep, |m deep, and |m high and |m high, |m high, and |m long and"
        " |m long, |m long, and |m tall and |m tall, |m tall, and |m wide and |m "
        "wide, |m wide, and |m, |m, and |meters and |meters, |meters, and |metres"
        " and |metres, |metres, and |miles and |miles deep, |miles high, |miles l"
        "ong, |miles tall, |miles wide, |miles, |miles, and |mm and |mm deep and "
        "|mm deep, |mm high and |mm high, |mm long and |mm long, |mm tall and |mm"
        " tall, |mm wide and |mm wide, |mm, |mm, and |n deep, and |n high, and |n"
        " long, and |n tall, and |n wide, and |nches deep, |nches high, |nches lo"
        "ng, |nches tall, |nches wide, |rs deep and |rs high and |rs long and |rs"
        " tall and |rs wide and |s deep, and |s high, and |s long, and |s tall, a"
        "nd |s wide, and |t deep, and |t high, and |t long, and |t tall, and |t w"
        "ide, and |yards and |yards deep, |yards high, |yards long, |yards tall, "
        "|yards wide, |yards, |yards, and "
    ),
    "67de37c4959babcf": "人に",
    "68bc23a763f91070": (
        " from about | with about |ack to just |ack to only |against |ainst about"
        " |as high as |as low as |ast of just |ast of only |back to |ck to about "
        "|close to |compared to |ctations of |d from just |d from only |d to almo"
        "st |d to nearly |d with just |d with only |down from |down to |down with"
        " |e to almost |e to nearly |ed to about |ersus about |f a revised |forec"
        "ast of |from almost |from nearly |gainst just |gainst only |gh as about "
        "|gh of about |h a revised |h as almost |h as nearly |h of almost |h of n"
        "early |high of |igh as just |igh as only |igh of just |igh of only |inst"
        " almost |inst nearly |k to almost |k to nearly |low as just |low as only"
        " |low of |low of just |low of only |m a revised |mpared from |mpared wit"
        "h |n a revised |n from just |n from only |n to almost |n to nearly |n wi"
        "th just |n with only |ns of about |o a revised |ons of just |ons of only"
        " |orecasts of |ose to just |ose to only |ow as about |ow of about |own t"
        "o just |own to only |p from just |p from only |p to almost |p to nearly "
        "|p with just |p with only |red to just |red to only |rsus almost |rsus n"
        "early |s a revised |s of almost |s of nearly |se to about |st of about |"
        "sts of just |sts of only |t a revised |t of almost |t of nearly |than |t"
        "han about |than almost |than just |than nearly |than only |ts of about |"
        "up from |up to |up to about |up to just |up to only |up with |versus |ve"
        "rsus just |versus only |w as almost |w as nearly |w of almost |w of near"
        "ly |with almost |with nearly |wn to about "
    ),
    "68ce3ff1afce3ca4": " (",
    "68fc0e25481f6b40": "",
    "696199e7e7e0a5b2": "",
    "6979d7310077194c": "um ",
    "69cc3d794a5a92e9": "",
    "69cd661c65027118": "at |at about |at just |at only |by |by about |by just |by only ",
    "6a04b88fbdd4643b": " and ",
    "6a22bac774129037": (
        " |, |acquit |acquit, |acquitted |acquitted, |adopted |adopted, |adopts |"
        "adopts, |advanced |advanced, |agree |agree, |agreed |agreed, |approved |"
        "approved, |approves |approves, |backed |backed, |backs |backs, |blocked "
        "|blocked, |blocks |blocks, |censured |censured, |cleared |cleared, |clea"
        "rs |clears, |confirm |confirm, |confirmed |confirmed, |confirms |confirm"
        "s, |convict |convict, |convicted |convicted, |defeated |defeated, |defea"
        "ts |defeats, |divided |divided, |endorsed |endorsed, |failed |failed, |f"
        "ails |fails, |impeached |impeached, |killed |killed, |overturned |overtu"
        "rned, |passed |passed, |passes |passes, |ratified |ratified, |rejected |"
        "rejected, |rejects |rejects, |ruled |ruled, |split |split, |struck down "
        "|tabled |tabled, |truck down, |upheld |upheld, |vote |vote, |voted |vote"
        "d, |votes |votes, |voting |voting, "
    ),
    "6a36121ff7b8e623": "",
    "6a6795533111947e": "",
    "6aab6f30a7435df0": (
        " added | added by | added over | advanced | by | by about | by almost | "
        "by another | by around | by by | by nearly | by over | climbed | climbed"
        " by | declined | dipped | dipped by | down | down about | down by | down"
        " over | drop of | drop of by | dropped | dropped by | eased | eased by |"
        " eased over | fall of | fall of by | fell | fell about | fell by | fell "
        "over | gain of | gain of by | gained | gained by | jumped | jumped by | "
        "loss of | loss of by | lost | lost about | lost by | lost over | of anot"
        "her | or | or about | or almost | or another | or around | or by | or ne"
        "arly | or over | rise of | rise of by | rose | rose about | rose by | ro"
        "se over | sank | sank about | sank by | sank over | shed | shed about | "
        "shed by | shed over | slid | slid about | slid by | slid over | slipped "
        "| slipped by | tumbled | tumbled by | up | up about | up almost | up ano"
        "ther | up around | up by | up nearly | up over |added about |advanced by"
        " |ain of over |ained about |all of over |anced about |ank another |ased "
        "almost |ased around |ased nearly |bed another |bled almost |bled around "
        "|bled nearly |ced another |clined over |d a further |d more than |dded a"
        "lmost |dded around |dded nearly |declined by |ded another |dipped over |"
        "down almost |down around |down nearly |e a further |e more than |e of al"
        "most |e of around |e of nearly |eased about |ell another |f a further |f"
        " more than |fell almost |fell around |fell nearly |gained over |hed anot"
        "her |imbed about |in of about |ined almost |ined around |ined nearly |ip"
        "ped about |ise of over |jumped over |k a further |k more than |l a furth"
        "er |l more than |l of almost |l of around |l of nearly |led another |lid"
        " another |limbed over |lined about |lipped over |ll of about |lost almos"
        "t |lost around |lost nearly |mbed almost |mbed around |mbed nearly |mble"
        "d about |mped almost |mped around |mped nearly |n a further |n more than"
        " |n of almost |n of around |n of nearly |nced almost |nced around |nced "
        "nearly |ned another |op of about |opped about |ose another |oss of over "
        "|ost another |own another |p a further |p more than |p of almost |p of a"
        "round |p of nearly |ped another |pped almost |pped around |pped nearly |"
        "r a further |r more than |rop of over |ropped over |rose almost |rose ar"
        "ound |rose nearly |s of almost |s of around |s of nearly |sank almost |s"
        "ank around |sank nearly |se of about |sed another |shed almost |shed aro"
        "und |shed nearly |slid almost |slid around |slid nearly |ss of about |t "
        "a further |t more than |umbled over |umped about |vanced over |y a furth"
        "er |y more than "
    ),
    "6acc3827b7076e7c": (
        " | about | almost | around | at least | exactly | fewer than | just | ju"
        "st about | just just | just only | just over | just some | just under | "
        "less than | more than | nearly | now | now about | now almost | now arou"
        "nd | now just | now nearly | now only | now over | now some | now under "
        "| only | only about | only just | only only | only over | only some | on"
        "ly under | over | roughly | some | still | still just | still only | sti"
        "ll over | still some | under |ill exactly |ill roughly |just almost |jus"
        "t around |just nearly |l less than |l more than |ll at least |ly at leas"
        "t |nly exactly |nly roughly |now exactly |now roughly |only almost |only"
        " around |only nearly |ow at least |proximately |st at least |still about"
        " |still under |t less than |t more than |till almost |till around |till "
        "nearly |ust exactly |ust roughly |w less than |w more than |y less than "
        "|y more than "
    ),
    "6b6f7f5c11743edc": (
        " at roughly | fewer than | hit almost | hit around | hit nearly | is rou"
        "ghly | of roughly | was almost | was around | was nearly |ached about |a"
        "ched under |ched almost |ched around |ched nearly |d at almost |d at aro"
        "und |d at nearly |d less than |d more than |ds at about |ds at under |ea"
        "ched just |eached only |eached over |eached some |f less than |f more th"
        "an |hed roughly |hit roughly |ion at just |ion at only |ion at over |ion"
        " at some |ion is just |ion is only |ion is over |ion is some |ion of jus"
        "t |ion of only |ion of over |ion of some |ion reached |n at almost |n at"
        " around |n at nearly |n hit about |n hit under |n is almost |n is around"
        " |n is nearly |n of almost |n of around |n of nearly |n stands at |n was"
        " about |n was under |nds at just |nds at only |nds at over |nds at some "
        "|od at about |od at under |on at about |on at under |on hit just |on hit"
        " only |on hit over |on hit some |on is about |on is under |on of about |"
        "on of under |on stood at |on was just |on was only |on was over |on was "
        "some |ood at just |ood at only |ood at over |ood at some |pulation at |p"
        "ulation is |pulation of |s at almost |s at around |s at nearly |s less t"
        "han |s more than |t less than |t more than |ulation hit |ulation was |w "
        "stands at |was roughly "
    ),
    "6b9cd8efbbee9c8a": "numbered |numbering |numbers ",
    "6baf64ad703309b3": "も|を",
    "6bb9315f0463ac35": "",
    "6c03457610dc5915": (
        "p =|p = |p ≒|p ≒ |p=|p= |p≒|p≒ |pは|p値 =|p値 = |p値 ≒|p値 ≒ |p値=|p値= |p値≒|p値≒ |p値は"
    ),
    "6c78b2ba07cc3565": "",
    "6cf0d3cc780890a2": (
        "eldest |eldest is |eldest was |oldest |oldest is |oldest was |oungest wa"
        "s |youngest |youngest is "
    ),
    "6d1f1cc0dea2b15f": (
        "mit |mit bereits |mit erst |mit fast |mit gerade |mit knapp |mit nur |mit schon |mit über "
    ),
    "6d4c5154b1a149c1": (
        " and | and about | and almost | and around | and nearly | and over | and"
        " still | but | but about | but almost | but around | but nearly | but ov"
        "er | but still | cent, over | per cent, | percent, |% and |% and about |"
        "% and over |% and still |% but |% but about |% but over |% but still |%,"
        " |%, about |%, almost |%, and |%, and over |%, around |%, but |%, but ov"
        "er |%, nearly |%, over |%, still |, |, about |, almost |, and |, and abo"
        "ut |, and over |, and still |, around |, but |, but about |, but over |,"
        " but still |, just over |, more than |, nearly |, over |, still |cent, a"
        "bout |cent, still |d just over |d more than |ent, almost |ent, around |e"
        "nt, nearly |er cent and |er cent but |ercent, and |ercent, but |nt and o"
        "ver |nt but over |percent and |percent but |r cent, and |r cent, but |rc"
        "ent, over |t and about |t and still |t but about |t but still |t just ov"
        "er |t more than |t, and over |t, but over "
    ),
    "6d8b373833f06c2c": "",
    "6da233e40585b6e9": "",
    "6e2e119f8972223e": ", ",
    "6e9bee7e7d872d50": (
        " de | est de | moyenne de | à |dice est de |dité est de |e moyenne à |ef"
        "ficient à |enne est de |fficient de |fécondité à |ient est de |indice de"
        " |indice à |moyenne de |moyenne à |écondité de "
    ),
    "6ee1b7a2cfd0106d": "batted |finished |going |hit |shot |was |went ",
    "6f0d433e09b55c83": " at | at just | at only ",
    "6f40f4606e4e66b2": "",
    "6fc10a14af160c7d": (
        " | del denaro |aliquota |aliquote |debito |deficit |economia |euribor |i"
        "nflazione |iva |occupazione |pil |tassi |tasso "
    ),
    "6fee585743832660": (
        "'s the |'s the very |among the |are the |as the |as the very |be the |be"
        " the very |became the |become the |becomes the |been the |being the |eco"
        "ming the |ed the very |en the very |es the very |for the |is the |is the"
        " very |just the |ks the very |ly the very |mark the |marked the |marking"
        " the |marks the |me the very |ng the very |not the |only the |or the ver"
        "y |ot the very |re the very |rk the very |st the very |was the |were the"
        " |’s the |’s the very "
    ),
    "6ffa793bdaf81179": "",
    "6ffb9945728560ce": "最大",
    "709e0078e5b406b8": "",
    "70d5531b2e7e15ca": " |claimed |figures of |returned |takes |taking |took |with ",
    "714b16977511cce7": "",
    "715413cb4bbebc72": "",
    "71564ad909135ca6": " to ",
    "7179f3c7c24277d7": "서기|서기 ",
    "7193aef82106b172": "",
    "71c9b487c093853d": "(|(+|(+ ",
    "723fa37d2e67b7fc": "",
    "7306951b9bd593c6": "",
    "730eb4746b6f9873": "",
    "731b8d6d357ceecd": "aux |des |environ |les |près de ",
    "735a17e1f6537516": "",
    "73869dc25e6fa6cd": (
        "! a los |! con |. a los |. con |; a los |; con |? a los |? con |a los |con "
    ),
    "745f173c16d5b464": "al |del |el |la ",
    "7480344b9278d9cc": "(",
    "74906734ebaa8ff6": "",
    "752497f742a8ed02": "",
    "7576e551e629f25c": "",
    "75eb59b2d50a4ffb": "",
    "761e7f0a91bd612f": "",
    "762a70c0edde9787": (
        " bin gerade | ist gerade | war gerade | werde erst | wird schon | wurde "
        "erst |ch bin erst |ch ist erst |ch war erst |e bin schon |e ist schon |e"
        " war schon |e wird erst |er bin |er bin erst |er ist |er ist erst |er wa"
        "r |er war erst |er werde |er wird |er wurde |erde gerade |h bin schon |h"
        " ist schon |h war schon |h wird erst |ich bin |ich ist |ich war |ich wer"
        "de |ich wird |ich wurde |ie bin erst |ie ist erst |ie war erst |r bin sc"
        "hon |r ist schon |r war schon |r wird erst |sie bin |sie ist |sie war |s"
        "ie werde |sie wird |sie wurde |urde gerade |werde schon |wird gerade |wu"
        "rde schon "
    ),
    "7664226983bb3d28": (
        "a |a appena |a soli |bimba ha |bimbo ha |con |con appena |con soli |di |"
        "di appena |di soli |neonata ha |neonato ha "
    ),
    "76cdf15a22dd2447": " famille de ",
    "76f37eaaaa99a29c": "",
    "773d1935248fc8c4": "",
    "773ffc582ce27313": "",
    "77490d7177a2678d": " ",
    "775682d8e0279991": "が|に|は",
    "77b0dac4e7a70707": ", ",
    "77c31c1e71d26033": "",
    "77d3606ce3bf2aa5": "",
    "77dbd711379f00b4": ", |the first, ",
    "77dcf6ecf3587271": "",
    "77eaf602cd16a373": (
        "as old as |as young as |ld as about |ng as about |old as just |old as on"
        "ly |ung as just |ung as only "
    ),
    "780a9be6e17f89d0": (
        " classe que | classé que | finalement |arrivait |arrivant |arrive |arriv"
        "e donc |arrive que |arrivent |arriver |arriver que |arrivé |arrivé donc "
        "|arrivé que |arrivée |arrivée que |assait donc |assant donc |assent donc"
        " |asser ainsi |assée ainsi |classait |classant |classe |classe donc |cla"
        "sse que |classent |classer |classer que |classé |classé donc |classé que"
        " |classée |classée que |e seulement |ermine donc |erminer que |erminé do"
        "nc |erminée que |finissait |finissant |finisse |finisse que |finissent |"
        "finisser |finissé |finissé que |finissée |inait ainsi |inant ainsi |inen"
        "t ainsi |inisse donc |inisser que |inissé donc |inissée que |intait donc"
        " |intant donc |intent donc |inter ainsi |intée ainsi |issait donc |issan"
        "t donc |issent donc |isser ainsi |issée ainsi |ivait ainsi |ivant ainsi "
        "|ivent ainsi |lassait que |lassant que |lasse ainsi |lassent que |lasser"
        " donc |lassé ainsi |lassée donc |minait donc |minant donc |minent donc |"
        "miner ainsi |minée ainsi |nissait que |nissant que |nisse ainsi |nissent"
        " que |nisser donc |nissé ainsi |nissée donc |ntait ainsi |ntant ainsi |n"
        "tent ainsi |ointait que |ointant que |ointe ainsi |ointent que |ointer d"
        "onc |ointé ainsi |ointée donc |pointait |pointant |pointe |pointe donc |"
        "pointe que |pointent |pointer |pointer que |pointé |pointé donc |pointé "
        "que |pointée |pointée que |r seulement |rivait donc |rivant donc |rivent"
        " donc |river ainsi |rivée ainsi |rminait que |rminant que |rmine ainsi |"
        "rminent que |rminer donc |rminé ainsi |rminée donc |rrivait que |rrivant"
        " que |rrive ainsi |rrivent que |rriver donc |rrivé ainsi |rrivée donc |s"
        "e classait |se classant |se classe |se classent |se classer |se classé |"
        "se classée |ssait ainsi |ssant ainsi |ssent ainsi |t seulement |terminai"
        "t |terminant |termine |termine que |terminent |terminer |terminé |termin"
        "é que |terminée |é seulement "
    ),
    "78318f305a5692c5": "",
    "78521c0ab3a3e4e6": "",
    "7870b858f94121a6": (
        "best of |claimed |claiming |claims |figures of |returned |returning |takes |taking |took "
    ),
    "7938ac4195257cba": (
        " aged above | aged over | are above | are over | be above | be over | is"
        " above | is over | was above | was over | were above | were over |e aged"
        " over |e are above |e was above |e were over |en are over |en be above |"
        "en is above |en was over |ers be over |ers is over |ion be over |ion is "
        "over |le are over |le be above |le is above |le was over |lts be over |l"
        "ts is over |men be over |men is over |n aged over |n are above |n was ab"
        "ove |n were over |nts be over |nts is over |on are over |on be above |on"
        " is above |on was over |ose be over |ose is over |ple be over |ple is ov"
        "er |rs are over |rs be above |rs is above |rs was over |s aged over |s a"
        "re above |s was above |s were over |se are over |se be above |se is abov"
        "e |se was over |ts are over |ts be above |ts is above |ts was over "
    ),
    "796ea3963c06ce7e": "",
    "7974a8ca1d096767": (
        ", to |climbed, to |dropped, to |eclined, to |es fell, to |es grew, to |e"
        "s rose, to |hs fell, to |hs grew, to |hs rose, to |ls fell, to |ls grew,"
        " to |ls rose, to |ms fell, to |ms grew, to |ms rose, to |ts fell, to |ts"
        " grew, to |ts rose, to "
    ),
    "797ec8e57c7caf49": (
        " | cada cinco | por ciento |! % |% |. % |: % |? % |cada cuatro |e cada c"
        "ien |e cada diez |e cada tres |por ciento "
    ),
    "7985cca3639d2452": "",
    "79c3422bae0fa8ca": (
        " by | down | share down | up |approval by |approval up |atings down |lat"
        "ion down |nflation by |nflation up |oyment down |ployment by |ployment u"
        "p |proval down |rating by |rating down |rating up |ratings by |ratings u"
        "p |support by |support up |te share by |te share up |turnout by |turnout"
        " up |upport down |urnout down "
    ),
    "79eefcac8c338ea3": "",
    "79fc9005c46bc037": "",
    "7a3515e202665679": (
        "achsene von |chsenen von |dlichen von |efragte von |enschen von |ersonen"
        " von |fragten von |frauen von |ftigten von |illigen von |kinder von |kin"
        "dern von |lnehmer von |männer von |männern von |ndliche von |nehmern von"
        " |nutzer von |nutzern von |nwohner von |obanden von |tienten von |willig"
        "e von |wohnern von |wähler von |wählern von |äftigte von "
    ),
    "7a3efb4720e9a630": "",
    "7a57d088884f0f88": "dai |partire dai ",
    "7a57e998a4c5e495": (
        " aged below | aged under | the age of |are below |are over |are under |b"
        "e below |be over |be under |e aged over |is below |is over |is under |s "
        "aged over |was below |was over |was under |were below |were over |were u"
        "nder "
    ),
    "7a6a421faef045d5": (
        "点満点で|点満点で、|点満点で平均|点満点で平均、|点満点の|点満点の、|点満"
        "点の平均|点満点の平均、|点満点中|点満点中、|点満点中平均|点満点中平均、"
    ),
    "7a7c316aca6bcfb4": " di ",
    "7a7fb5ce22172cd2": "",
    "7a8f1c4d51fdd3df": (
        " |currency |dollar |euro |lira |peso |pound |rand |rate |real |rouble |r"
        "uble |rupee |sterling |won |yen |yuan "
    ),
    "7aa65a4df9317fa9": (
        " above | aged above | aged below | aged over | aged under | below | over"
        " | the age of | under |ho are over |o are above |o are below |o are unde"
        "r "
    ),
    "7aa8014642d19bc0": "al |del |el |la ",
    "7ad3fc70d7799ab0": "and |at |by |down |from |is |of |off |to |up |was ",
    "7aef7a88aa81f361": "al |del |el |la |su ",
    "7b31e3be48e7ab43": "",
    "7b34c4f15908b097": " and |, and ",
    "7bfe2fb4f54edfce": " ",
    "7c5192eed0e39d6f": " |, ",
    "7c7f01ea84c527dc": (
        " am | am about | am barely | am just | am only | am still | are | are ab"
        "out | are barely | are just | are only | are still | he am | he am just "
        "| he am only | he are | he is | he is just | he is only | he was | he we"
        "re | i am | i am about | i am just | i am only | i am still | i are | i "
        "are just | i are only | i is | i is about | i is just | i is only | i is"
        " still | i was | i was just | i was only | i were | is | is about | is b"
        "arely | is just | is only | is still | she am | she are | she is | she w"
        "as | she were | they am | they are | they is | they was | they were | wa"
        "s | was about | was barely | was just | was only | was still | we am | w"
        "e am just | we am only | we are | we is | we is just | we is only | we w"
        "as | we were | were | were about | were just | were only | were still | "
        "you am | you are | you is | you was | you were |e am barely |e are about"
        " |e are still |e is barely |e was about |e was still |e were just |e wer"
        "e only |ey am about |ey am still |ey are just |ey are only |ey is about "
        "|ey is still |ey was just |ey was only |he am about |he am still |he are"
        " just |he are only |he is about |he is still |he was just |he was only |"
        "hey am just |hey am only |hey is just |hey is only |i am barely |i are a"
        "bout |i are still |i is barely |i was about |i was still |i were just |i"
        " were only |ou am about |ou am still |ou are just |ou are only |ou is ab"
        "out |ou is still |ou was just |ou was only |she am just |she am only |sh"
        "e is just |she is only |u am barely |u are about |u are still |u is bare"
        "ly |u was about |u was still |u were just |u were only |we am about |we "
        "am still |we are just |we are only |we is about |we is still |we was jus"
        "t |we was only |were barely |y am barely |y are about |y are still |y is"
        " barely |y was about |y was still |y were just |y were only |you am just"
        " |you am only |you is just |you is only "
    ),
    "7cbd7c30a56acb9e": "",
    "7ce3e99368793389": " |!  |.  |:  |?  ",
    "7ceecd03ec9d64bc": "",
    "7d3eaaeaed9bf7d3": " partir des | partir dos |desde os ",
    "7d4451d9dc2c40e6": "生後",
    "7d50868de6f063a2": "arriva |chiude |era |finisce |resta |sale |è ",
    "7d86fc19cc308221": (
        " en |acab en |aparec en |cay en |clasific en |coloc en |cruz en |empat e"
        "n |estaba en |estará en |estarí en |estuv en |está en |figur en |finaliz"
        " en |lleg en |manti en |mantu en |marcha en |permane en |qued en |sigue "
        "en |situ en |sitú en |sub en |termin en |ubic en "
    ),
    "7d93d5745bfd8249": "",
    "7e3c9e30a8b6005e": "a ",
    "7ec1c26e5f608eba": (
        " days not | hours not | instead of | months not | weeks not | years not "
        "|ars and not |ars up from |ays and not |ays up from |eks and not |eks up"
        " from |minutes not |nds and not |nds up from |rather than |s down from |"
        "seconds not |tes and not |tes up from |ths and not |ths up from |urs and"
        " not |urs up from "
    ),
    "7f76b74204d02698": (
        "about |all |and |another |around |at |by |comprises |did |do |does |ed |"
        "featuring |for |from |got |had |has |have |her |his |includes |ing |its "
        "|least |lists |made |make |my |nearly |of |our |over |received |serve |s"
        "erved |serves |serving |showing |shows |sold |some |than |the |their |th"
        "ese |those |to |together |took |with |won "
    ),
    "8022e0dd27900592": (
        " |. |borrowing |borrowings |budget |budgets |capex |cost |costs |debt |d"
        "ebts |deficit |dividend |dividends |earnings |ebitda |fee |fees |income "
        "|investment |loss |losses |outlay |profit |profits |provisions |revenue "
        "|revenues |sales |spending |surplus |turnover "
    ),
    "803946f2fff14fe1": "勝|胜",
    "8053ba8bab618de5": "合計|残り|通算",
    "80947c1a28579728": "",
    "814cab231ef5ef28": "",
    "8156b2da57e84a0b": (
        " |battu |dominé |défaite |gagne |gagné |imposé |incliné |menait |mené |n"
        "ul |perdu |remporté |s'impose |s'incline |score |succès |vaincu |victoir"
        "e "
    ),
    "8177fb1aebc845c8": "",
    "81988fb98e383ff1": (
        "a atteint |a dépassé |a franchi |ait atteint |ait dépassé |ait franchi |"
        "atteint les |dépassé les |ent atteint |ent dépassé |ent franchi |franchi"
        " les |ont atteint |ont dépassé |ont franchi "
    ),
    "81cae643117d5640": " and | from | or | to ",
    "823a5e92c9a23fa1": "あと",
    "823c845ccdaf1218": "",
    "82539e3413d4a91e": " |ance de vie ",
    "825ae85358721017": "地上|地下|層|重",
    "827b370d1e75e873": "",
    "827cf2e1d4dc509a": "",
    "82898a0e661c250c": (
        "baby (|boy (|boys (|brother (|brothers (|cat (|child (|children (|dad (|"
        "daughter (|daughters (|dog (|eldest (|father (|girl (|girls (|grandson ("
        "|husband (|kids (|mom (|mother (|mum (|ndchildren (|nddaughter (|sister "
        "(|sisters (|son (|sons (|twins (|wife (|youngest ("
    ),
    "828cfb49cfdf0ec5": "no.|no. |nr.|nr. |nummer ",
    "8292c88d73fb6983": " |allocated |assigned |randomised |randomized ",
    "833b8e2b3af17086": "",
    "833bb451e9a660ac": "",
    "838df41855166209": "",
    "83effa1978a390dd": "",
    "842d6de64a71d334": (
        "está |está em |ficou |ficou em |foi |foi em |segue |segue em |terminou |"
        "terminou em |é |é em "
    ),
    "8454e3fa3d51adbd": "",
    "84570ceedd4760ac": "",
    "847953c96c5e3e0b": "",
    "84f1ae4bd49ba8c7": "増の|減の",
    "8518b7a4a21848d3": "",
    "8526e2370ea4921d": (
        " o| o | o.| o. | °| ° | °.| °. | º| º | º.| º. |n°|n° |n°.|n°. |nº|nº |n"
        "º.|nº. |núm. |número |o|o |o.|o. |°|° |°.|°. |º|º |º.|º. "
    ),
    "85284359cd8b0cac": "が|で",
    "854a0255a04fa6e3": (
        "ata a |ata a soli |ato a |ato a soli |ava a |ava a soli |ita a |ita a so"
        "li |ito a |ito a soli |iva a |iva a soli |orì a |orì a soli |rta a |rta "
        "a soli |rto a |rto a soli |rì a appena |se a appena |sse a |sse a soli |"
        "ta a appena |to a appena |uta a |uta a soli |uto a |uto a soli |va a app"
        "ena |è a |è a appena |è a soli |ì a |ì a appena |ì a soli |ò a |ò a appe"
        "na |ò a soli "
    ),
    "85519891997d3955": "",
    "8590532af57699f3": "are |at |from |on |to |were ",
    "859d33cc38ed517f": "! à |. à |: à |; à |? à |« à |«à |à ",
    "85a673169dc7f7ac": "、|が|の|は|を",
    "860858fec92a293c": "年 =|年 = |年=|年= |年平均 =|年平均 = |年平均=|年平均= ",
    "86145ce9e87a1c88": "gegenüber |nach |sind es |statt |waren es ",
    "864ec4ab255882f5": (
        "contra las |contra los |de las |de los |rente a las |rente a los |sobre las |sobre los "
    ),
    "8665420107659861": "set ",
    "866aa9b4c8ad58f3": (
        "ステージが|ステージは|ステージも|ステージを|フェーズが|フェーズは|フェー"
        "ズも|フェーズを|レベルが|レベルは|レベルも|レベルを|段階が|段階は|段階も"
        "|段階を"
    ),
    "86c8a492b9e45cd7": (
        "連勝が|連勝が「|連勝は|連勝は「|連勝を|連勝を「|連敗が|連敗が「|連敗は|"
        "連敗は「|連敗を|連敗を「"
    ),
    "86e1c6127aeb77e3": "",
    "86e8b2834957c907": "the |these |those ",
    "8784adea9e6280b4": " |!  |.  |:  |?  ",
    "8843583765b689ff": (
        " aged below | aged under | cent below | cent under | were below | were u"
        "nder |% are below |% are under |% below |% is below |% is under |% under"
        " |% was below |% was under |nt is below |nt is under |rcent below |rcent"
        " under |t are below |t are under |t was below |t was under "
    ),
    "885a18f95fa5ad84": "",
    "888cb8312f8a872a": (
        "als nummer |der nummer |die nummer |e nummer |egel nummer |eind nummer |"
        "eine nummer |elle nummer |en nummer |hema nummer |hrer nummer |ihre numm"
        "er |iner nummer |sche nummer |tige nummer |zur nummer "
    ),
    "88f2ebfd5fa35bfb": (
        " of roughly |acidity of |albedo of |do of about |ex of about |gravity of"
        " |hardness of |o of around |s of around |ss of about |ty of about |ve in"
        "dex of |x of around |y of around "
    ),
    "88ff62d9114eb850": "",
    "890259baba46e764": "",
    "895515de366ff894": "あと|残り",
    "897b234ef674d7ea": (
        " f /| f / | f/| f/ | °f /| °f / | °f/| °f/ |f /|f / |f/|f/ |°f /|°f / |°f/|°f/ "
    ),
    "89e224977acc2052": "",
    "89f8ca0108f857fe": (
        " (|boy (|brother (|cousin (|daughter (|daughters (|ddaughters (|epdaught"
        "er (|father (|girl (|grandson (|grandsons (|husband (|mother (|nddaughte"
        "r (|nephew (|niece (|pdaughters (|randfather (|randmother (|sister (|son"
        " (|sons (|stepfather (|stepmother (|stepson (|stepsons (|toddler (|twin "
        "(|twins (|wife ("
    ),
    "8a0347b2ee6ac838": "",
    "8a0ff9fde40e591c": "",
    "8a39e8b8a506fee7": (
        ". a |. a appena |. a soli |: a |: a appena |: a soli |; a |; a appena |;"
        " a soli |a |a appena |a soli "
    ),
    "8a763d56e278d27f": ", ",
    "8a8e459f39b8698b": "(|, |alter von ",
    "8ab1e89abe7e3c5f": "が|は",
    "8b198dc2aa5862ee": "紀元|紀元後|西暦",
    "8b2f43f8b0b61ac8": "",
    "8b425ca0e9c24f41": "",
    "8bb1dede18fbea0a": "m",
    "8bb4f4db64a97e68": (
        "n|n |n  |n .|n . |n o|n o |n o.|n o. |n °|n ° |n °.|n °. |n º|n º |n º.|"
        "n º. |n.|n. |n.  |n. .|n. . |n. o|n. o |n. o.|n. o. |n. °|n. ° |n. °.|n."
        " °. |n. º|n. º |n. º.|n. º. |n..|n.. |n.o|n.o |n.o.|n.o. |n.°|n.° |n.°.|"
        "n.°. |n.º|n.º |n.º.|n.º. |no|no |no.|no. |numero |n°|n° |n°.|n°. |nº|nº "
        "|nº.|nº. |número "
    ),
    "8c119be34fab3413": "",
    "8c495261e793d156": ", aos ",
    "8c4c8be42ca96ada": "",
    "8c6774bd719bff1a": "a maximum |a possible ",
    "8c89850780d2949b": " for |wicket for |wickets for ",
    "8ca3bbaf8ffd89b2": (
        " at | at age | at just | at only | up at just | up at only |began at |bo"
        "ught at |composed at |ded at just |ded at only |e up at age |egan at age"
        " |ened at age |ered at age |founded at |gan at just |gan at only |gave u"
        "p at |ght at just |ght at only |hed at just |hed at only |k up at age |n"
        "ded at age |ned at just |ned at only |nted at age |old at just |old at o"
        "nly |opened at |osed at age |painted at |quit at |quit at age |red at ju"
        "st |red at only |rted at age |scovered at |sed at just |sed at only |she"
        "d at age |sold at |sold at age |started at |ted at just |ted at only |to"
        "ok up at |ublished at |ught at age |uit at just |uit at only |won at |wo"
        "n at age |won at just |won at only "
    ),
    "8cac1ee9bf2308f7": (
        "age at just |age at only |ain at just |ain at only |album at |albums at "
        "|als at just |als at only |aps at just |aps at only |ars at just |ars at"
        " only |at-trick at |ate at just |ate at only |book at |books at |bum at "
        "just |bum at only |but at just |but at only |cap at |cap at just |cap at"
        " only |caps at |captain at |car at just |car at only |champion at |cks a"
        "t just |cks at only |crown at |crowns at |d-holder at |dal at just |dal "
        "at only |debut at |debuts at |degree at |degrees at |der at just |der at"
        " only |dow at just |dow at only |ees at just |ees at only |els at just |"
        "els at only |ems at just |ems at only |ent at just |ent at only |era at "
        "just |era at only |father at |film at |films at |goal at |goals at |gram"
        "my at |grammys at |hampions at |han at just |han at only |her at just |h"
        "er at only |hip at just |hip at only |ick at just |ick at only |ictories"
        " at |ies at just |ies at only |igy at just |igy at only |ilm at just |il"
        "m at only |ins at just |ins at only |ion at just |ion at only |ionships "
        "at |ips at just |ips at only |ire at just |ire at only |ize at just |ize"
        " at only |lam at just |lam at only |les at just |les at only |lionaire a"
        "t |lms at just |lms at only |mayor at |medal at |medals at |minister at "
        "|mmy at just |mmy at only |mother at |mphonies at |mys at just |mys at o"
        "nly |ndmaster at |ndmother at |ner at just |ner at only |novel at |novel"
        "s at |oal at just |oal at only |octorate at |oem at just |oem at only |o"
        "ks at just |oks at only |ons at just |ons at only |ony at just |ony at o"
        "nly |ook at just |ook at only |opera at |operas at |orphan at |ory at ju"
        "st |ory at only |oscar at |oscars at |our at just |our at only |own at j"
        "ust |own at only |phd at |phd at just |phd at only |pionship at |poem at"
        " |poems at |prize at |prizes at |prodigy at |ras at just |ras at only |r"
        "ee at just |ree at only |resident at |rofessor at |slam at |sor at just "
        "|sor at only |stage at |star at |symphony at |t-tricks at |tar at just |"
        "tar at only |ter at just |ter at only |title at |titles at |tle at just "
        "|tle at only |tour at |ums at just |ums at only |uts at just |uts at onl"
        "y |vel at just |vel at only |victory at |widow at |win at |win at just |"
        "win at only |winner at |wins at |wns at just |wns at only |yor at just |"
        "yor at only |zes at just |zes at only "
    ),
    "8d4056e7674b20d0": " to ",
    "8e8c18464e3acac8": "",
    "8e90760f571f6542": (
        " % and | % and just | % and only | % but | % but just | % but only | %, "
        "| %, about | %, almost | %, and | %, but | %, just | %, nearly | %, only"
        " | and | and about | and almost | and just | and nearly | and only | but"
        " | but about | but almost | but just | but nearly | but only | cent, jus"
        "t | cent, only | per cent, | percent, |% and |% and about |% and just |%"
        " and only |% but |% but about |% but just |% but only |%, |%, about |%, "
        "almost |%, and |%, and just |%, and only |%, but |%, but just |%, but on"
        "ly |%, just |%, nearly |%, only |, |, a revised |, about |, almost |, an"
        "d |, and about |, and just |, and only |, but |, but about |, but just |"
        ", but only |, just |, nearly |, only |cent, about |d a revised |ent, alm"
        "ost |ent, nearly |er cent and |er cent but |ercent, and |ercent, but |nt"
        " and just |nt and only |nt but just |nt but only |per cent, |percent and"
        " |percent but |percent, |r cent, and |r cent, but |rcent, just |rcent, o"
        "nly |t a revised |t and about |t but about |t, and just |t, and only |t,"
        " but just |t, but only "
    ),
    "8e91167feb87ebf5": " | anos ",
    "8f2aae97b9f2bf5b": "賛成",
    "8f53c9f835a2ba97": ", ",
    "8f8d11de797c99f4": "final |last |next |opening |past |previous ",
    "901ba1cc5b17cb08": "",
    "9020c9b2e42e3df7": "",
    "90454af460adccc3": "大さじ|大匙|小さじ|小匙",
    "90ab19f2257a7b48": "",
    "90f5bf4e5af21135": "turn |turned |turning |turns ",
    "91566c9e9a946c29": "",
    "917efa95b7fe0611": (
        " di età dai | di età dei |a d'età dai |a d'età dei |asce di età |ascia d"
        "'età |ascia tra i |d'età tra i |e d'età dai |e d'età dei |fasce |fasce d"
        "'età |fasce dai |fasce dei |fasce tra i |fascia |fascia dai |fascia dei "
        "|i età tra i |scia di età "
    ),
    "91a9b909a6697382": "",
    "921b0ad70cfcfb02": " a |pensione a ",
    "924749c0103ad9bd": (
        " m| m | mb| mb | ml| ml | ms| ms | mw| mw | mww| mww |(m|(m |(mb|(mb |(m"
        "l|(ml |(ms|(ms |(mw|(mw |(mww|(mww |s m|s m |s mb|s mb |s ml|s ml |s ms|"
        "s ms |s mw|s mw |s mww|s mww |s(m|s(m |s(mb|s(mb |s(ml|s(ml |s(ms|s(ms |"
        "s(mw|s(mw |s(mww|s(mww "
    ),
    "9263e23baecddc56": ": ",
    "92c6b3e7126dee5c": "",
    "92de06ac5cac4e42": "",
    "9325e2696f6874fa": "",
    "93a4410cb89af1b4": (
        "he is |he is just |he is now |he is only |he was |he was just |he was no"
        "w |he was only |he's |he's just |he's now |he's only |he’s |he’s just |h"
        "e’s now |he’s only |i am |i am just |i am now |i am only |i was |i was j"
        "ust |i was now |i was only |i'm |i'm just |i'm now |i'm only |i’m |i’m j"
        "ust |i’m now |i’m only |she is |she is just |she is now |she is only |sh"
        "e was |she was now |she's |she's just |she's now |she's only |she’s |she"
        "’s just |she’s now |she’s only "
    ),
    "942f5d4798dbc2d1": "",
    "9477b010b1bd90d2": "(|(+|(+ ",
    "94915532d8259157": "",
    "94ee4d30591011ee": "",
    "94f8b799fb548369": ", ",
    "94fc58dea127e1a8": "",
    "95254d2954b323d0": "(",
    "957dac051451b603": "",
    "95c0340eaecebd7c": " dont |lusion dont |nement dont |prison dont ",
    "95d632170a169ecf": "",
    "95e3b2810269106e": "",
    "9612cb4613aee32a": "",
    "963b261fd41ea941": "",
    "96431bec0c02b49c": " still only |, just |, now |, only |, still |, then |, today ",
    "965eef9d9577cd39": "×|÷",
    "96f8029d07f94441": "au |du |la |le ",
    "970e2347a0c17890": "を",
    "9785c01aff245b2b": "章|編",
    "981c7747a44637ec": "",
    "982cef06713ca175": "",
    "986aa1b625ddf531": "",
    "98bb23487d65ccb2": (
        ", a |, a appena |, a soli |. a |. a appena |. a soli |: a |: a appena |:"
        " a soli |; a |; a appena |; a soli |a |a appena |a soli "
    ),
    "9912aaa8c44cc408": "",
    "9922d6c569a86142": " above | at | below | is | of | to | was |od pressure |ure reading ",
    "992b17071b88d5ef": (
        "als |am |beim |bereits |das |dem |den |der |des |die |ein |eine |einem |"
        "einen |einer |eines |ihr |ihre |ihrem |ihren |ihrer |ihres |im |in |sein"
        " |seine |seinem |seinen |seiner |seines |unser |unsere |unserem |unseren"
        " |unserer |unseres |vom |zum |zur "
    ),
    "99b3d9c1114d25cb": "",
    "9abfbdd7a541f1e6": "",
    "9b17673f32009a2c": (
        " on past be | on till be | past about | the age of | till about |d to al"
        "most |d to nearly |e of almost |e of nearly |e to almost |e to nearly |e"
        "d on to be |ed on until |ed to about |ed until be |es on to be |es on un"
        "til |es to about |es until be |g to almost |g to nearly |ge of about |il"
        " be about |ing on past |ing on till |ing past be |ing till be |ive on pa"
        "st |ive on till |ive past be |ive till be |iving on to |iving to be |ivi"
        "ng until |l be almost |l be nearly |live on to |live past |live till |li"
        "ve to |live to be |live until |lived on to |lived past |lived till |live"
        "d to |lived to be |lived until |lives on to |lives past |lives till |liv"
        "es to |lives to be |lives until |living past |living till |living to |ll"
        " be about |n to almost |n to nearly |ng on to be |ng on until |ng to abo"
        "ut |ng until be |ntil almost |ntil nearly |o be almost |o be nearly |on "
        "to about |on until be |past almost |past nearly |s to almost |s to nearl"
        "y |st be about |t be almost |t be nearly |till almost |till nearly |to b"
        "e about |until about |ve on to be |ve on until |ve to about |ve until be"
        " |ved on past |ved on till |ved past be |ved till be |ves on past |ves o"
        "n till |ves past be |ves till be "
    ),
    "9b93947d581dc903": " to ",
    "9be640608ad2828f": "",
    "9c47c534c2c35b1c": " |en de error ",
    "9c740a5b1c07638b": "maiores de |menores de ",
    "9ca37ac29ad902c7": "は",
    "9cda6cf53400e76c": "at |made |on |reached |scored |to |was |were ",
    "9ce6c8552315007e": "",
    "9d8b07d8b51cb541": (
        " |-|carded a |carded an |fired a |fired an |hit a |hit an |posted a |pos"
        "ted an |returned a |returned an |shot a |shot an "
    ),
    "9db10f6da93c8abd": (
        " are below | are under | be below | be under | is below | is under | was"
        " below | was under | were below | were under "
    ),
    "9db3fa58dfa4bc62": "no.|no. |nr.|nr. |nummer|nummer ",
    "9dc4e16d16e4a68e": "",
    "9dc87f997656e2ee": "",
    "9df242382292b09c": "ged between ",
    "9e511ce78c5c6070": "",
    "9e6eec26a4e814f5": "男",
    "9e7a4b0727716a6b": "",
    "9e81e916dc986304": "",
    "9eadea3d422374f5": (
        "from |from about |from almost |from just |from nearly |from only |m a revised "
    ),
    "9ed1062d1bfc9b69": " | about | almost | at least | just | nearly | only | over | some ",
    "9eda4a7f73cbebb5": " |nserwartung ",
    "9f501cd4f3bacab8": "",
    "9f6beb80d7716200": (
        " casó a los |blicó a los |dejó a los |ebutó a los |etiró a los |fichó a "
        "los |ganó a los |gresó a los |leció a los |llegó a los |migró a los |mpe"
        "zó a los |murió a los |ndonó a los |ribió a los |taron a los |trenó a lo"
        "s |ubiló a los "
    ),
    "9f9c2b4fcb268b75": "=",
    "9fbfcfcfcbac9046": "ano |ano de ",
    "9fd2723283a761d1": "",
    "a0b9a92bbc5a7e83": ", de ",
    "a0df6c08e954e383": "ettling for |settle for |settled for |settles for ",
    "a153c3617d373dcb": "",
    "a1865b8ca03b31ca": ", ",
    "a18be21f94ce46cc": "、|が|は|を",
    "a1c8af6aef8c461c": (
        " at | at age | at just | at only | out at age |aned at age |ated at age "
        "|ced at just |ced at only |debuted at |divorced at |eft at just |eft at "
        "only |essional at |ied at just |ied at only |ing at just |ing at only |i"
        "red at age |leaving at |left at |left at age |married at |migrated at |m"
        "oved at |nal at just |nal at only |ned at just |ned at only |onal at age"
        " |orphaned at |out at just |out at only |oved at age |owed at age |pped "
        "out at |quit at |quit at age |raduated at |rced at age |red at just |red"
        " at only |retired at |retiring at |ried at age |ring at age |ted at just"
        " |ted at only |uit at just |uit at only |uted at age |ved at just |ved a"
        "t only |ving at age |wed at just |wed at only |widowed at "
    ),
    "a2131bd28076e4f7": (
        " de | de apenas | de só |-nascida de |-nascido de |a de apenas |achorras"
        " de |achorros de |anças de só |bebe de |bebe de só |bebes de |bebes de s"
        "ó |bebé de |bebé de só |bebés de |bebés de só |bebê de |bebê de só |bebê"
        "s de |bebês de só |cachorra de |cachorro de |cidas de só |cidos de só |c"
        "riança de |crianças de |e de apenas |enina de só |enino de só |filha de "
        "|filha de só |filhas de |filho de |filho de só |filhos de |filhote de |f"
        "ilhotes de |gémeas de |gémeos de |gêmeas de |gêmeos de |horra de só |hor"
        "ro de só |hotes de só |iança de só |ilhas de só |ilhos de só |lhote de s"
        "ó |menina de |meninas de |menino de |meninos de |nascidas de |nascidos d"
        "e |neta de |neta de só |netas de |netas de só |neto de |neto de só |neto"
        "s de |netos de só |ninas de só |ninos de só |o de apenas |orras de só |o"
        "rros de só |s de apenas |scida de só |scido de só |é de apenas |émeas de"
        " só |émeos de só |ê de apenas |êmeas de só |êmeos de só "
    ),
    "a299a158b5a425b2": (
        " aged above | cent above | were above |% above |% aged over |% are above"
        " |% are over |% is above |% is over |% over |% was above |% was over |% "
        "were over |ent is over |ercent over |nt are over |nt is above |nt was ov"
        "er |r cent over |rcent above |t aged over |t are above |t was above |t w"
        "ere over "
    ),
    "a29af4de75edf503": "기원전|기원전 ",
    "a2a62ae031206595": "",
    "a2d4aa8eb4154df2": "",
    "a30454fdd6b0916b": "",
    "a319ae022388aa24": "くん(|さん(|ちゃん(|三女(|三男(|君(|女児(|次女(|次男(|男児(|長女(|長男(",
    "a3a2971692010fb6": "",
    "a3de7eeb4a567dcd": "",
    "a4439b2154e67e6e": "年满|年滿|年过|年逾|年過",
    "a47455cda1a4f7cd": "数が|数は|数も",
    "a47b79ba230b27e6": "",
    "a481149b534e12f3": (
        " em |acab em |aparec em |cai em |cheg em |coloc em |conclu em |cruz em |"
        "empat em |estava em |esteve em |está em |estão em |fic em |figur em |las"
        "sific em |mante em |manti em |manté em |permane em |segue em |situ em |s"
        "ub em |termin em "
    ),
    "a50229d9e13ab9b0": " (",
    "a50b0a0e5b6eef73": "",
    "a54cd33421d24eab": "",
    "a56636971138a9c0": (
        "n|n |n  |n .|n . |n o|n o |n o.|n o. |n °|n ° |n °.|n °. |n º|n º |n º.|"
        "n º. |n.|n. |n.  |n. .|n. . |n. o|n. o |n. o.|n. o. |n. °|n. ° |n. °.|n."
        " °. |n. º|n. º |n. º.|n. º. |n..|n.. |n.o|n.o |n.o.|n.o. |n.°|n.° |n.°.|"
        "n.°. |n.º|n.º |n.º.|n.º. |no|no |no.|no. |numero |n°|n° |n°.|n°. |nº|nº "
        "|nº.|nº. |número "
    ),
    "a5ad7c571f28b5ba": " was ",
    "a5bce27d5d35bbc2": "com |com apenas |com só ",
    "a6075e9e049d8803": "sous |sous les ",
    "a6489d77e93c3b35": "",
    "a696c31e1f5caeff": "",
    "a6c7df6f2ac01f13": "dai ",
    "a6e3875a0664fda6": "a |ao |da |do |na |no |o ",
    "a799bc1a6de643d2": "",
    "a7e9c40aec8efc4f": (
        " around | at | hit | index near | index past | near | past | through | t"
        "o | touched |anc through |anc touched |and through |and touched |ar inde"
        "x at |ar index to |ble through |ble touched |dex through |dex touched |d"
        "ollar at |dollar hit |dollar near |dollar past |dollar to |erling near |"
        "erling past |eso through |eso touched |euro around |euro at |euro hit |e"
        "uro near |euro past |euro to |franc at |franc hit |franc near |franc pas"
        "t |franc to |ing through |ing touched |ira through |ira touched |lar thr"
        "ough |lar touched |ling around |lira around |lira at |lira hit |lira nea"
        "r |lira past |lira to |llar around |ndex around |ound around |pee throug"
        "h |pee touched |peso around |peso at |peso hit |peso near |peso past |pe"
        "so to |pound at |pound hit |pound near |pound past |pound to |r index hi"
        "t |ranc around |rand around |rand at |rand hit |rand near |rand past |ra"
        "nd to |rouble at |rouble hit |rouble near |rouble past |rouble to |ruble"
        " at |ruble hit |ruble near |ruble past |ruble to |rupee at |rupee hit |r"
        "upee near |rupee past |rupee to |sterling at |sterling to |terling hit |"
        "uan through |uan touched |uble around |und through |und touched |upee ar"
        "ound |uro through |uro touched |won around |won at |won hit |won near |w"
        "on past |won through |won to |won touched |yen around |yen at |yen hit |"
        "yen near |yen past |yen through |yen to |yen touched |yuan around |yuan "
        "at |yuan hit |yuan near |yuan past |yuan to "
    ),
    "a8064b3e3e74e51e": ", ",
    "a911bb07b1ec90ed": " ",
    "a95bfff921eb427c": (
        "giore degli |giori degli |inore degli |inori degli |maggiore di |maggior"
        "i di |minore di |minori di "
    ),
    "a972dea93b3c7d32": " su ",
    "a983129587f082bc": " (",
    "a9a711ad7d7ce9ee": "from ",
    "aa35428dfabf01cf": (
        " fewer than | to | to about | to almost | to around | to exactly | to ju"
        "st | to nearly | to only | to over | to roughly | to some | to under |o "
        "less than |o more than |proximately |to at least "
    ),
    "aa3a3c8b49645ec4": "",
    "aa4284a309ae3305": "aux |des |les ",
    "aa9678da6c944748": (
        " |ahead |approved |beat |beating |behind |by |defeated |defeating |favor"
        " |favored |favors |favour |favoured |favours |lead |leading |leads |led "
        "|margin of |passed |prevailed |rejected |split |trailed |trailing |trail"
        "s |voted |winning |wins |won "
    ),
    "ab34b107e56429f2": "",
    "ab3e657d3afeef92": (
        " | base | count | counts | figure | figures | growth | number | numbers "
        "| total | totals | traffic | volume | volumes |. |aiting list |arrivals "
        "|attendance |attendances |audience |audiences |circulation |completions "
        "|deliveries |employment |enrollment |enrollments |enrolment |enrolments "
        "|footfall |headcount |iting lists |membership |migration |nemployment |p"
        "eople |population |readership |ridership |s |turnout |unemployed |unit s"
        "ales |workforce "
    ),
    "ab43c00a4dc1c1d7": "",
    "ab650e10be91cf3d": "aux |chez les |des |ersonnes de |les ",
    "abd502e60865397e": "",
    "ac181db95a5c1c16": "the |the very ",
    "ac4fc29e62457ba8": "",
    "ac7a0a7a1133dc85": (
        "bogey-free |closing |consecutive |econd-round |final-round |first-round "
        "|fourth |opening |second |straight |third |third-round |urse-record "
    ),
    "ac9dff0aadcc4285": "",
    "adba21f75f22bfc4": "a |an |at |finished |is |on |shot |to |was ",
    "add4014e7a7d222d": "en zwischen |er zwischen |rn zwischen |te zwischen ",
    "adfcffbda234ec85": " |a |an |the ",
    "ae0954bafb7832b5": " and | first, and |, and |e first and ",
    "ae902af5879ad325": " to ",
    "ae90a90d3ca1e470": "",
    "aed2e09fcb365618": "右|右が|右は|左|左が|左は",
    "af5ac71cf9c90cd5": "側面|奥行|奥行き|桁行|梁間|正面|間口",
    "af668f6096179b60": (
        " de | passe de | passé de | à |age de |age à |ge passe de |ge passé de |âge de |âge à "
    ),
    "afd7169298fe444d": "",
    "afeb36b61f3892b2": (
        "cit of just |cit of only |deficit of |gap of |gap of just |gap of only |"
        "gin of just |gin of only |ity of just |ity of only |majority of |margin "
        "of "
    ),
    "b0523b7895cfc27b": "ses ",
    "b0764ad7bff7cc0d": "",
    "b08aafcb8a82a7ec": "",
    "b0ba413bc3d230d6": "",
    "b10c51cd7f288941": "a |an |between |in |of |the ",
    "b175b5247f51f080": "",
    "b184c840a92b9900": "entre los ",
    "b1c8895eda870897": " | ans ",
    "b1f999ceeea061da": " à ",
    "b20780b624ca5d8c": (
        " at | at about | at almost | at around | at exactly | at just | at nearl"
        "y | at only | at over | at roughly | at some | at under | fewer than |at"
        " at least |proximately |t less than |t more than "
    ),
    "b20972e6827327c3": "",
    "b20fe2f07def9afe": (
        " above | age above | age at | age be | age become | age being | age belo"
        "w | age beyond | age from | age hit | age hits | age is | age now | age "
        "of | age past | age stays | age to | age under | age was | age, above | "
        "age, at | age, be | age, being | age, below | age, from | age, hit | age"
        ", hits | age, is | age, now | age, of | age, past | age, stays | age, to"
        " | age, under | age, was | at | be | become | becomes | being | below | "
        "beyond | from | hit | hits | is | now | of | past | reached | reaches | "
        "remains | stays | to | under | was |, above |, at |, be |, become |, bec"
        "omes |, being |, below |, beyond |, from |, hit |, hits |, is |, now |, "
        "of |, past |, reached |, reaches |, remains |, stays |, to |, under |, w"
        "as |age becomes |age reached |age reaches |age remains |age, become |age"
        ", beyond |ge, becomes |ge, reached |ge, reaches |ge, remains "
    ),
    "b22538ff798a2b98": "差が|差は|差を",
    "b2b75ebfe2d9ed36": " →| → | ⇒| ⇒ |→|→ |⇒|⇒ ",
    "b2c918c3d9d1e1bd": "",
    "b302a0d9123c241c": "",
    "b31542e1de6e813c": "",
    "b31fab102373525a": ", ",
    "b419b16fcccd113d": "",
    "b458923d09f9677a": " against | and | but | versus ",
    "b4deafa60cc35131": "",
    "b4e5f7dcacee7976": "casi |cerca de |las |los |unos ",
    "b5aa949edf65542a": (
        "earned a |earned an |earns a |earns an |given a |given an |got a |got an"
        " |received a |received an |receives a |receives an |scored a |scored an "
        "|scores a |scores an "
    ),
    "b5d5812ee4a485f5": " |geworden |geworden: |landete |werden |wird |wurde |wurden ",
    "b6204251758d9926": "! à |. à |: à |; à |? à |« à |«à |à ",
    "b650ecd5be00fbb0": (
        "aires entre |ariés entre |emmes entre |eunes entre |fants entre |ients e"
        "ntre |lèves entre |nçais entre |ommes entre |onnes entre |teurs entre |u"
        "ltes entre "
    ),
    "b6641667d6900532": "",
    "b68caa6ada04f750": "",
    "b6cfd8a47fed439c": "",
    "b6d0a7cc176b8d97": "",
    "b70b6778f12fdc73": "",
    "b74f1feafc6bb93e": (
        "e frau von |e junge von |e kind von |e mann von |e sohn von |en frau von"
        " |en kind von |en mann von |en sohn von |er frau von |er kind von |er ma"
        "nn von |er sohn von |erin von |fahrer von |frau von |ie frau von |ie kin"
        "d von |ie mann von |ie sohn von |in frau von |in kind von |in mann von |"
        "in sohn von |ist von |istin von |lehrer von |macher von |mann von |mädch"
        "en von |n junge von |ne frau von |ne kind von |ne mann von |ne sohn von "
        "|nehmer von |r junge von |rbeiter von |tochter von "
    ),
    "b7fafc54d4772525": "about |almost |around |more than |nearly |over |some |the ",
    "b88fe55b78f09c15": " and |, and ",
    "b8d403739e25c634": "average of |grade of |mark of |rating of |score of ",
    "b8e5c266fba22d54": "",
    "b903e4c62fecd5fe": (
        "about |almost |around |at least |barely |fewer than |further |just |more"
        " than |nearly |only |some |up to "
    ),
    "b915e9cddda95fee": "が|は|も",
    "b961b7c2307ccfab": " (",
    "b9d153e4baee8962": (
        " | am | am barely | am just | am now | am only | am then | barely | be |"
        " be barely | be just | be now | be only | be then | became | became now "
        "| is | is barely | is just | is now | is only | is then | just | now | o"
        "nly | then | was | was barely | was just | was now | was only | was then"
        " |became just |became only |became then |came barely "
    ),
    "b9d525ab1d8a4fd2": "",
    "b9f2629cb1686af8": " |ade mediana |dia de vida |idade média |iva de vida |nça de vida ",
    "b9f3855b8c8c3d56": "",
    "ba5d2520a1a7d451": "席から",
    "ba64a7414f642735": "al |alla |del |della |il |la |sua |suo ",
    "ba9461008b7c3dbe": "敗",
    "baa03e266ed8c4ee": "",
    "baa5b256a4cf2a6b": "conceded |drawn |drew |just |lost |missed |only |saved |scored |won ",
    "bafa29e15ed1a110": (
        "bachelor of |entleman of |farmer of |lady of |man of |ndfather of |ndmot"
        "her of |priest of |widow of |widower of |woman of "
    ),
    "bb36ca5d5b4604cc": "",
    "bb4b7da551aabb98": (
        " fewer than | to | to about | to almost | to around | to exactly | to ju"
        "st | to nearly | to only | to over | to roughly | to some | to under |o "
        "less than |o more than |proximately |to at least "
    ),
    "bb50fbe1253b7ffc": "mayores de |menores de ",
    "bb5d135438acf3cd": "",
    "bbb1055d3c85676c": "",
    "bbedbadf82f9f1e4": "加えると|合わせると|合計すると|含めると|足すと",
    "bbf902508204d2b9": " and | but | while | with |, |, and |, but |, while |, with ",
    "bc472f2bf3205303": (
        " de | de apenas | de solo | de sólo | nacidas de | nacidos de |a de apen"
        "as |achorras de |achorros de |actantes de |bebe de |bebes de |bebé de |b"
        "ebés de |bes de solo |bes de sólo |bés de solo |bés de sólo |cachorra de"
        " |cachorro de |das de solo |das de sólo |dos de solo |dos de sólo |e de "
        "apenas |ebe de solo |ebe de sólo |ebé de solo |ebé de sólo |eta de solo "
        "|eta de sólo |eto de solo |eto de sólo |gemelas de |gemelos de |hija de "
        "|hijas de |hijo de |hijos de |ida de solo |ida de sólo |ido de solo |ido"
        " de sólo |ija de solo |ija de sólo |ijo de solo |ijo de sólo |iña de sol"
        "o |iña de sólo |iño de solo |iño de sólo |jas de solo |jas de sólo |jos "
        "de solo |jos de sólo |lactante de |las de solo |las de sólo |los de solo"
        " |los de sólo |n nacida de |n nacido de |nieta de |nietas de |nieto de |"
        "nietos de |niña de |niñas de |niño de |niños de |nte de solo |nte de sól"
        "o |o de apenas |ras de solo |ras de sólo |ros de solo |ros de sólo |rra "
        "de solo |rra de sólo |rro de solo |rro de sólo |s de apenas |tas de solo"
        " |tas de sólo |tes de solo |tes de sólo |tos de solo |tos de sólo |é de "
        "apenas |ñas de solo |ñas de sólo |ños de solo |ños de sólo "
    ),
    "bc71bd999f0c9ea3": (
        "アンダー,|アンダー、|アンダーの|アンダー・|オーバー,|オーバー、|オーバー"
        "の|オーバー・|パー,|パー、|パーの|パー・"
    ),
    "bc72cf6252a4f64c": " contre | sur ",
    "bd25fd6f0e67ce8d": (
        " by |adopted by |agreed by |approved by |backed by |beat by |carried by "
        "|defeated by |lead by |leads by |led by |lost by |passed by |passes by |"
        "rejected by |voted by |won by "
    ),
    "bd7d81dfcceb52ff": "",
    "bda6b4bb3f02de60": (
        " |pertensions |pressure |pressures |reading |readings |systolic |systolics |ypertension "
    ),
    "bdb847b9b0d0418a": "",
    "be0db698adc73567": "",
    "be1161ccaf73da76": (
        "au |ce |cette |d'un |d'une |du |la |le |leur |ma |mon |notre |sa |son |un |une |votre "
    ),
    "be1ac86de58b5875": "von ",
    "be3beaab88e11d75": "",
    "be60f2822d6bf567": "",
    "bf157837394bbb87": " (",
    "bf42aaa1493302a3": " por ",
    "bf4d55b94b8e492a": " de ",
    "bf9d1fdaf05c002e": (
        " (| jr. (| sr. (|, jr. (|, sr. (|i (|i jr. (|i sr. (|i, jr. (|i, sr. (|v"
        " (|v jr. (|v sr. (|v, jr. (|v, sr. (|x (|x jr. (|x sr. (|x, jr. (|x, sr."
        " ("
    ),
    "bfa4f2fd0d62e8e2": "",
    "bfc135a59a7a1c78": "e ",
    "c0054adba0b477f7": "",
    "c08172d8e7d7bb4b": "",
    "c08c818a89661a0d": "",
    "c0edba870501f2d5": "qui en a |ui en avait ",
    "c100806eb71ade36": "-over |-over par |-over-par |-under |-under par |-under-par ",
    "c13980cb54cc2235": " por ",
    "c1874c30645f0fd5": "享年|享年、|享年は",
    "c1a27ca6adbbb2ad": "",
    "c1fa31198190f280": " =| = |=|= ",
    "c22a49104283d271": "",
    "c23abdb01cd6a29d": "",
    "c277243691aafbba": "",
    "c2c3751d7e8c6b85": "",
    "c3084b069525ffe6": "over |over-|under |under-",
    "c3197e156f89f244": " di | di soli |, di |, di soli ",
    "c32ea60bd723a120": "",
    "c34ee509d6f7ff99": "、|が|に|は",
    "c3572674f292f813": "",
    "c3a3758d5f14ef7a": (
        "above |above key |above the |ar symbolic |around |around key |around the"
        " |ast crucial |ast the key |at |at crucial |at key |at symbolic |at the "
        "|at the key |below |below key |below the |beyond |beyond key |beyond the"
        " |breached |crossed |crossed key |crossed the |der crucial |der the key "
        "|ear crucial |ear the key |ed symbolic |ely watched |er symbolic |gh sym"
        "bolic |he symbolic |hed crucial |hed the key |hit |hit crucial |hit key "
        "|hit the |hit the key |it symbolic |low crucial |low the key |nd symboli"
        "c |near |near key |near the |ond crucial |ond the key |oom-or-bust |ove "
        "crucial |ove the key |over |over key |over the |ow symbolic |past |past "
        "key |past the |reached key |reached the |sed crucial |sed the key |st sy"
        "mbolic |the |the crucial |the key |the the |the the key |through |throug"
        "h key |through the |touched |touched key |touched the |ugh crucial |ugh "
        "the key |und crucial |und the key |under |under key |under the |ve symbo"
        "lic |ver crucial |ver the key |ychological "
    ),
    "c3e8c4b4ad52548a": "% (|per cent (|percent (",
    "c43431b3d46613af": (
        " | about | age around | age, about | around | at | at about | at around "
        "| at just | is | is about | is around | is just | just | of | of about |"
        " of around | of just | was | was about | was around | was just |, |, abo"
        "ut |, around |, at |, at about |, at around |, at just |, is |, is about"
        " |, is around |, is just |, just |, of |, of about |, of around |, of ju"
        "st |, was |, was about |, was just |age age was |age age, at |age age, i"
        "s |age age, of |age at just |age is just |age of just |age, around |an a"
        "ge just |an age, was |average age |dian age at |dian age is |dian age of"
        " |e age about |e age, just |e at around |e is around |e of around |e was"
        " about |e, at about |e, is about |e, of about |e, was just |ean age was "
        "|ean age, at |ean age, is |ean age, of |ge age just |ge age, was |ge at "
        "about |ge is about |ge of about |ge was just |ge, at just |ge, is just |"
        "ge, of just |ian age was |ian age, at |ian age, is |ian age, of |mean ag"
        "e |mean age at |mean age is |mean age of |mean age, |median age |median "
        "age, |n age about |n age, just |rage age at |rage age is |rage age of |v"
        "erage age, "
    ),
    "c4349881d7b382b7": "al |del |el |esta |este |la |mi |nuestra |nuestro |su |un |una ",
    "c4698879a9b2f184": "",
    "c4ea90c56b9a4def": "",
    "c4fc4e0de900884b": "",
    "c505b571e1ea8748": "=100で",
    "c516f31b3c14dc5d": "",
    "c57d651f3f0c0e66": "the ",
    "c58ee16e955c8a92": " per ",
    "c644820fad3534ec": "",
    "c64d0ecc55fea171": (
        "懲役|懲役は|懲役・|懲役計|拘役|拘役は|拘役・|拘役計|拘禁刑|拘禁刑は|拘禁"
        "刑・|拘禁刑計|求刑|求刑は|求刑・|求刑計|禁固|禁固は|禁固・|禁固計|禁錮|"
        "禁錮は|禁錮・|禁錮計"
    ),
    "c699a18d6690aafc": "",
    "c6a3fec5780b94da": (
        " a | de | en | hasta |atalidad de |atalidad en |cundidad de |cundidad en"
        " |didad hasta |ecundidad a |eficiente a |ero medio a |ficiente de |ficie"
        "nte en |iente hasta |lidad hasta |media a |media de |media en |media has"
        "ta |medio hasta |natalidad a |ndice hasta |ota media a |ro medio de |ro "
        "medio en |ta media de |ta media en |índice a |índice de |índice en "
    ),
    "c6c648f30689b13f": "",
    "c7138126c291b7c3": "após |após o |com |com o |depois do |depois do o |do |do o |no |no o ",
    "c732618e23e8e553": (
        " fewer than | to | to about | to almost | to around | to exactly | to ju"
        "st | to nearly | to only | to over | to roughly | to some | to under |o "
        "less than |o more than |proximately |to at least "
    ),
    "c75f54297696ec8b": " de |, de ",
    "c7ad8a9663702063": (
        "at |at about |at just |at only |at under |by |by about |by just |by only"
        " |by under |in |in about |in just |in only |in under |ithin about |ithin"
        " under |of |of about |of just |of only |of under |takes |takes about |ta"
        "kes just |takes only |takes under |to |to about |to just |to only |to un"
        "der |took |took about |took just |took only |took under |under |under ab"
        "out |under just |under only |under under |within |within just |within on"
        "ly "
    ),
    "c7d4fb2901231ce7": "against |and |from |is |to |versus |was |were ",
    "c7df5e0f3921c594": " and |, |, and |; ",
    "c7f196b21fddbd4c": (
        " of | of about | of almost | of around | of just | of nearly | of only |"
        " of over | of some | of up to |f more than |of at least "
    ),
    "c80f35a0b9173ec4": "",
    "c823effb9989bf18": " de |, de ",
    "c82d848de025bc66": "",
    "c839b77af9e71cab": "",
    "c861cfb4bcfb4e6d": "",
    "c8976a0e60d9f573": (
        " |back to |climbed to |currently |down to |dropped to |fell to |from |la"
        "y |lies |moved up to |polled |ran |rose to |running |slipped to |started"
        " |up to "
    ),
    "c8caa7ffc8ca15cf": "",
    "c920ba0bb9a4b805": "a |ao |da |do |na |no |o |seu |sua ",
    "c931662b988ae32e": "",
    "c93dfec48fac8a4c": "",
    "c94b06f5217bba41": "'s |a |an |her |his |its |my |our |the |their |’s ",
    "c95abdca233928ba": "",
    "c9bd0a16b0426632": (
        "alt als |frauen über |inder unter |jünger als |männer über |nschen über "
        "|rsonen über |älter als "
    ),
    "ca17a2ef519c4bdd": "",
    "ca5f2d542818c29b": "",
    "ca8ea1d2d09a6ac1": "b.c|b.c |b.c.|b.c. |bc|bc |bc.|bc. |紀元前",
    "caa41c7a8e4f5198": "in the ",
    "cabc297c047e21c9": "금고 |실형 |징역 ",
    "cb150314be325811": " a los ",
    "cb57b65b2c9aca6f": "",
    "cbfbd58f1f1c7a19": "olutions of |solution of ",
    "cc24eb9559e44219": ", |first, ",
    "cc3a47a2d3cd6500": ", ",
    "cd1f0738b595ec46": "",
    "cd244898545af475": "定数",
    "ce0d4c24ada62360": (
        "gust near |gust of |gust to |gust up of |gust up to |gusted near |gusted"
        " of |gusted to |gusting of |gusting to |gusts near |gusts of |gusts to |"
        "gusts up of |gusts up to |ing up near |sting up of |sting up to |sts up "
        "near |ted up near |ust up near |usted up of |usted up to |usting near "
    ),
    "ce7c7373ce09d086": "al |del |el |esta |este |la |mi |nuestra |nuestro |su |un |una ",
    "cf33b9507f89a612": "",
    "cf5a8427166d174c": "",
    "cf8ff7a4b79a39ea": "が|は|を",
    "cfa613e56a1e657d": (
        " at |die at |dies at |divorced at |dying at |graduate at |marries at |ma"
        "rry at |orphaned at |raduated at |retire at |retires at |retiring at |se"
        "d away at |ve birth at |wed at "
    ),
    "cfa755c12d1f40ea": "",
    "d004b6189a157169": " to ",
    "d028e630016aacd8": (
        ", |are |finished |is |just |lie |lies |moved |now |only |sit |sits |stan"
        "d |stands |still |was |went |were "
    ),
    "d09ab74875586ba5": "under-",
    "d0c5132428613cea": "n =|n = |n=|n= ",
    "d15712fe295db9bf": "選手",
    "d1ae5bc07f8ff86d": "",
    "d1e90d486b57f367": "",
    "d21b3d45e19a3c63": ", ",
    "d2536be8fa0eab37": "",
    "d295baf78020803a": (
        "a |are |began |go |goes |gone |is |now |opened |sit |sits |stand |stands"
        " |started |was |went |were "
    ),
    "d2a2c2d7305b5f8a": "",
    "d2ec7775e3d72136": " (",
    "d31606b066aead7c": "第",
    "d3a989410d8be68c": (
        " at exactly | at roughly | fewer than | hit | hit about | hit almost | h"
        "it around | hit just | hit nearly | hit only | hit over | hit some | hit"
        " under | is | is about | is almost | is around | is exactly | is just | "
        "is nearly | is only | is over | is roughly | is some | is under | of | o"
        "f about | of almost | of around | of exactly | of just | of nearly | of "
        "only | of over | of roughly | of some | of under | reached | remains | r"
        "emains at | stands at | stood at | was | was about | was almost | was ar"
        "ound | was just | was nearly | was only | was over | was some | was unde"
        "r |ached about |ached under |ains almost |ains around |ains nearly |as a"
        "t least |at at least |ched almost |ched around |ched nearly |d at almost"
        " |d at around |d at nearly |d less than |d more than |ds at about |ds at"
        " under |eached just |eached only |eached over |eached some |ed at least "
        "|emains just |emains only |emains over |emains some |f less than |f more"
        " than |hed exactly |hed roughly |hit exactly |hit roughly |ins at just |"
        "ins at only |ins at over |ins at some |ins exactly |ins roughly |is at l"
        "east |it at least |mains about |mains under |nds at just |nds at only |n"
        "ds at over |nds at some |ns at about |ns at least |ns at under |od at ab"
        "out |od at under |of at least |ood at just |ood at only |ood at over |oo"
        "d at some |proximately |s at almost |s at around |s at nearly |s less th"
        "an |s more than |t less than |t more than |was exactly |was roughly "
    ),
    "d3b1ae227ebbb3f1": (
        " from about | from up to | near about | near up to |about about |about u"
        "p to |ature about |atures from |atures near |aximum from |aximum near |b"
        "out around |ching about |ching up to |e of around |e to around |eratures"
        " of |eratures to |es of about |es of up to |es reaching |es to about |es"
        " to up to |from around |gh of about |gh of up to |gh reaching |gh to abo"
        "ut |gh to up to |ghs between |h of around |h to around |high about |high"
        " around |high from |high near |high of |high to |highs about |highs from"
        " |highs near |highs of |highs to |hing around |hs of about |hs of up to "
        "|hs reaching |hs to about |hs to up to |igh between |ighs around |imum a"
        "round |inimum from |inimum near |low about |low around |low between |low"
        " from |low near |low of |low to |lows about |lows around |lows from |low"
        "s near |lows of |lows to |m of around |m to around |maximum of |maximum "
        "to |minimum of |minimum to |mum between |near around |nimum about |ound "
        "around |ow of about |ow of up to |ow reaching |ow to about |ow to up to "
        "|ows between |perature of |perature to |rature from |rature near |re of "
        "about |re of up to |re reaching |re to about |re to up to |res between |"
        "round about |round up to |s of around |s to around |ture around |tures a"
        "bout |tween about |tween up to |um of about |um of up to |um reaching |u"
        "m to about |um to up to |ure between |ures around |w of around |w to aro"
        "und |ween around |ws of about |ws of up to |ws reaching |ws to about |ws"
        " to up to |ximum about "
    ),
    "d3c68f680271438a": "",
    "d3dd4fcda24801b3": "dos |entre os ",
    "d4362d1c713b260c": (
        " | del dinero |desempleo |deuda |déficit |economía |euríbor |inflación |"
        "intereses |interés |ipc |iva |otizaciones |paro |pib |tasa |tasas |tipos"
        " "
    ),
    "d45ea3d77c0bcf1e": "turn |turned |turning |turns ",
    "d465bcf58659bcfe": "",
    "d4cbaa424d852b9b": "(いずれも|(いずれも、|(ともに|(ともに、|(当時|(当時、|(現在|(現在、",
    "d55c8e3b9ac38f74": (
        " % and down | % and fell | % and grew | % and lost | % and rose | % and "
        "up | % but down | % but fell | % but grew | % but lost | % but rose | % "
        "but up | % while up | and down | and fell | and gained | and grew | and "
        "lost | and rose | and up | but down | but fell | but gained | but grew |"
        " but lost | but rose | but up | down | fell | gained | grew | lost | ros"
        "e | up | while down | while fell | while grew | while lost | while rose "
        "| while up |% and down |% and fell |% and grew |% and lost |% and rose |"
        "% and up |% but down |% but fell |% but grew |% but lost |% but rose |% "
        "but up |% while up |cent and up |cent but up |hile gained |nt and down |"
        "nt and fell |nt and grew |nt and lost |nt and rose |nt but down |nt but "
        "fell |nt but grew |nt but lost |nt but rose |nt while up "
    ),
    "d56cccc8e8985668": "als ",
    "d573d7f0be106064": ",|, |、|、 ",
    "d5b5f250dd0a2bea": " de ",
    "d5b73ea32c7884bc": " e ",
    "d5b8e187f1576d7c": (
        "dad of |dad of-|dad-of |dad-of-|father of |father of-|father-of |father-"
        "of-|mom of |mom of-|mom-of |mom-of-|mother of |mother of-|mother-of |mot"
        "her-of-|mum of |mum of-|mum-of |mum-of-|parent of |parent of-|parent-of "
        "|parent-of-"
    ),
    "d75549d10dcd942f": "",
    "d771de7f2bc54e29": "勝",
    "d7b9f0e0663c5fdd": "",
    "d7be93a5da0fba9e": "pension mit |rente mit ",
    "d7fd16b15c37f675": "das |der |die ",
    "d841f60065086aaa": "",
    "d8707a2c4d6b523c": "",
    "d89a91a0b8884d80": (
        "acabó |era |es |está |finalizó |fue |llegó |marcha |quedó |sigue |terminó |va "
    ),
    "d8ff49657b1d1552": " ",
    "d917614f60ae91f6": (
        " |! % |! prozent |! von drei |! von fünf |! von vier |! von zehn |% |. %"
        " |. prozent |. von drei |. von fünf |. von vier |. von zehn |: % |: proz"
        "ent |: von drei |: von fünf |: von vier |: von zehn |? % |? prozent |? v"
        "on drei |? von fünf |? von vier |? von zehn |prozent |von drei |von fünf"
        " |von hundert |von vier |von zehn "
    ),
    "d93912fafdef420f": ", ",
    "d93db4b3294b83e3": "",
    "d9760f4b23ca664e": "",
    "d97faaa417157b9b": " de |, de ",
    "d9c1ca7c98470c64": ", ",
    "da0cbce01be826b7": " (",
    "da87671e6a8d11f8": (
        "ade com até |ação de até |bés com até |bês com até |dade de até |e entre"
        " até |ebés de até |ebês de até |ens com até |nos com até |ntes de até |n"
        "ças de até |o entre até |oas com até |ores de até |res com até |s entre "
        "até |soas de até |tes com até |unos de até |vens de até |ças com até |çã"
        "o com até "
    ),
    "da9303299221cdcb": "",
    "dab75b248b528ef7": "als ",
    "db9531967ba3157d": "",
    "db9dcf6fca5f5785": "",
    "dc0ac3a22e4c008b": (
        "段階で|段階で、|段階で平均|段階で平均、|段階中|段階中、|段階中平均|段階"
        "中平均、|段階評価で|段階評価で、|段階評価で平均|段階評価で平均、|段階評"
        "価中|段階評価中、|段階評価中平均|段階評価中平均、"
    ),
    "dc53c9d92043b098": " on |, on ",
    "dc6f30934ff6e528": "",
    "dca0d9052678abc7": (
        " con apenas |, con |, con solo |. con |. con solo |: con |: con solo |; "
        "con |; con solo |con |con apenas |con solo "
    ),
    "dccf04b6ed6eb344": "",
    "dce768814c1738d6": "",
    "dcf4e5509946ecff": (
        "chicas de |chicas, de |chicos de |chicos, de |ermanas, de |ermanos, de |"
        "ersonas, de |etenidos de |hermanas de |hermanos de |hijas de |hijas, de "
        "|hijos de |hijos, de |hombres de |hombres, de |jóvenes de |jóvenes, de |"
        "menores de |menores, de |mujeres de |mujeres, de |niñas de |niñas, de |n"
        "iños de |niños, de |personas de |tenidos, de |varones de |varones, de "
    ),
    "dd0ade1f04f0262a": "",
    "dd5eafddc8e3106b": "",
    "dd5fb803cb54f7a6": "",
    "ddc606d1d6f5c6ce": (
        " | su quattro |! % |! per cento |! su cento |! su cinque |! su dieci |! "
        "su tre |% |. % |. per cento |. su cento |. su cinque |. su dieci |. su t"
        "re |: % |: per cento |: su cento |: su cinque |: su dieci |: su tre |? %"
        " |? per cento |? su cento |? su cinque |? su dieci |? su tre |per cento "
        "|su cento |su cinque |su dieci |su quattro |su tre "
    ),
    "dde963146fa1cc6c": "シーズンに|一生に|世紀に|代に|年に|日に|月に|期に|生涯に|生生に|週に",
    "de2a3dee9a7d9cae": " a los ",
    "de38a0777226b05a": " jr., |, ",
    "de703c471896a342": "s, ",
    "de9c65b2a5068c30": (
        "%の|%弱の|%強の|分の|分弱の|分強の|割の|割弱の|割強の|最多の|最少の|過去最高の"
    ),
    "df9ebf9911db4565": "",
    "e05f5135f54014fe": "",
    "e06c768593269001": "",
    "e070c13660f69f84": "",
    "e083bb6df952b058": "",
    "e086d476c50c7d4d": "",
    "e12fd8c921517d74": "",
    "e149249f7615fcc4": "",
    "e17b5e65dae6b107": "",
    "e18ebdb06670fcc9": "serves ",
    "e18f1117fbfb4cda": (
        "added |adds |bags |celebrated |celebrates |celebrating |claim |claimed |"
        "claiming |claims |enter |entered |enters |expecting |faced |faces |facin"
        "g |for |hits |into |launch |launched |launches |launching |marked |marki"
        "ng |marks |nets |open |opened |opens |released |releases |releasing |sco"
        "red |scores |scoring |secured |secures |seek |seeking |seeks |win |winni"
        "ng |wins |with |won "
    ),
    "e23f7f8df8038031": "acabó |es |está |marcha |quedó |sigue |son |terminó |va ",
    "e2515f70078a1b49": "",
    "e26bd0e28e07bade": "",
    "e2b998d1a067ad60": "",
    "e2c9f5a8e3627f4a": " |!  |.  |:  |?  ",
    "e2f94fc1ab5c4dbd": "s de |s em ",
    "e3d1a409c8987727": "",
    "e3ec2e4cf73d29d7": "",
    "e401302e13451782": "",
    "e5b109afc5170c80": "b.c|b.c |b.c.|b.c. |bc|bc |bc.|bc. |紀元前",
    "e66499df63117b2b": "",
    "e6afba89d8c5d570": "",
    "e6e9304d191c3e25": "",
    "e6f86d7633292a4e": "a |an |his |its |our |that |the |their |this ",
    "e80701fae81c98a8": "erstarb mit |iratete mit |starb mit |storben mit |ütierte mit ",
    "e80d9490cbb64a38": "of the ",
    "e82fc6423486add2": (
        " fewer than | from about | from under |down from |from almost |from arou"
        "nd |from nearly |m less than |m more than |n from just |n from only |n f"
        "rom over |n from some |om at least |p from just |p from only |p from ove"
        "r |p from some |proximately |rom exactly |rom roughly |up from "
    ),
    "e856558ad33df8cd": "numéro |n°|n° |nº|nº ",
    "e87037f4adf91e32": "a |ao |da |do |esta |este |na |no |o |seu |sua |um |uma ",
    "e8bfb2515c46f698": (
        " from | of |anging from |coring from |range from |range of |ranged from "
        "|ranged of |ranges from |ranges of |ranging of |rated from |rated of |ra"
        "ting from |rating of |scale from |scale of |score from |score of |scored"
        " from |scored of |scores from |scores of |scoring of "
    ),
    "e8d02584103c726f": "",
    "e8d7de4d5ae718b5": (
        "al |all'|alla |del |dell'|della |il |l'|la |nel |nell'|nella |sua |suo |un |un'|una "
    ),
    "e8f3b5bdde91bf23": (
        "al |areggio per |con il |con lo |con un |dopo il |dopo l'|dopo lo |per |sul |sullo "
    ),
    "e8f5bbfa78cabe37": "",
    "e90c003fa458b303": "",
    "e914ec51d1370f7d": "",
    "e9159e486197eaec": "",
    "e930d088afb0be09": "",
    "e9480da73c9b888b": "cumple |cumplirá |cumplió |cumplía ",
    "e94de4b0ba128c11": "あるのは|いるのは|得たのは|残るのは|決まったのは|済んだのは|終えたのは",
    "e963940516f0769d": "",
    "e96a95d7825f7c91": "",
    "e9bebb14664ac3bf": "での|倒の|差の",
    "e9d859da72101fd2": "of its |of the |of their |of these |of those ",
    "e9e57e27d4f64f1c": "",
    "ea297b591fdc4739": "",
    "eafabfbacc5ace2f": "",
    "eafacf68cbd7afe4": (
        "age at just |age at only |ce at about |consent at |cription at |d at aro"
        "und |drink at |drinking at |drive at |driving at |e at around |e school "
        "at |ed at about |elected at |election at |ent at just |ent at only |es a"
        "t about |g at around |ge at about |ice at just |ice at only |ied at just"
        " |ied at only |ing at just |ing at only |ink at just |ink at only |ion a"
        "t just |ion at only |ire at just |ire at only |ive at just |ive at only "
        "|k at around |l at around |married at |marry at |n at around |ng at abou"
        "t |nk at about |nt at about |ol at about |on at about |ool at just |ool "
        "at only |ote at just |ote at only |r office at |re at about |red at just"
        " |red at only |retire at |retired at |retiring at |rry at just |rry at o"
        "nly |ry at about |s at around |school at |scripted at |suffrage at |t at"
        " around |te at about |ted at just |ted at only |tes at just |tes at only"
        " |ve at about |vote at |voted at |votes at |voting at |y at around "
    ),
    "eafee050fe912abe": (
        "cpi(|di(|ph(|pmi(|スコア(|係数(|倍率(|偏差値(|指数(|指標(|比重(|水準(|率(|視力("
    ),
    "eb5c0561871a19cc": "",
    "ebf2decae36e7e2e": " and ",
    "ec594ba717dc6eab": "",
    "ec7ebc687ff7652a": "",
    "eca9492d6ce90bd1": "de l'âge de |dès |à partir de |ès l'âge de ",
    "ed085b93bce62896": "",
    "ed0b2cea3f1ccdfb": "from ",
    "ed114b86aa3c5990": " at |dead at |debuted at |died at |married at |retired at ",
    "ed52048cf114a484": (
        "esta|esta |la|la |su|su |tercer|tercer |tercera|tercera |tercero|tercero |un|un |una|una "
    ),
    "ed909421435ad9c4": " % to | percent to |% to |per cent to |percent to ",
    "ed9d770be0bb7fa5": (
        ", at |, by |; at |; by |and at |and by |because at |because by |but at |"
        "but by |so at |so by |that at |that by |then at |then by |when at |when "
        "by |while at |while by "
    ),
    "eda688ac8f5900ea": "",
    "edd610090e263c06": "",
    "ee3a851180499dc5": " a | a appena | a soli ",
    "ee9f0950fc5e61cf": "a |ao |da |do |na |no |o |à ",
    "eeab4c80834d1b66": "マグニチュード|マグニチュード(m)|マグニチュード(m)は|マグニチュードは",
    "eeade924438ea349": (
        " de |, de |ada de |ada, de |ado de |ado, de |alcalde de |alcalde, de |an"
        "a de |ana, de |ano de |ano, de |ante de |ante, de |aria de |aria, de |ar"
        "io de |ario, de |atleta de |atleta, de |caldesa, de |ente de |ente, de |"
        "era de |era, de |ero de |ero, de |esa de |esa, de |eña de |eña, de |eño "
        "de |eño, de |ina de |ina, de |ino de |ino, de |ista de |ista, de |lcalde"
        "sa de |médica de |médica, de |médico de |médico, de |or de |or, de |ora "
        "de |ora, de |turista de |turista, de |víctima de |víctima, de |és de |és"
        ", de |ólog de |ólog, de |óloga de |óloga, de |ólogao de |ólogao, de |ólo"
        "go de |ólogo, de "
    ),
    "eeff7984aafc184f": " à |retraite à ",
    "ef1c5b2e14b99ac0": "延長",
    "ef263201ab10549a": "the ",
    "ef2afa94e150827c": (
        " (| (aged | (ages |children (|eople (aged |eople (ages |ldren (aged |ldr"
        "en (ages |men (|men (aged |men (ages |old (|old (aged |old (ages |older "
        "(|older (aged |older (ages |people (|s (|s (aged |s (ages |unger (aged |"
        "unger (ages |women (|women (aged |women (ages |young (|young (aged |youn"
        "g (ages |younger ("
    ),
    "efa185c577d5fc5f": "",
    "efc38b1df983de0a": "over |par |under ",
    "efc7934486d5c243": (
        "avec la |avec le |derrière la |derrière le |devant la |devant le |par la"
        " |par le |que la |que le |sur la |sur le "
    ),
    "efd443d67da8c179": "",
    "f0b576be66175d35": "",
    "f0e2fcc3ddfb4319": "",
    "f12aedc6304cea46": "金|銀|銅",
    "f1470ea61677a051": "(",
    "f14c9b30aa052d3f": "値が「|値は「|数が「|数は「|率が「|率は「",
    "f1bb0945ff6516af": (
        "climbed to |drop to |droped to |droping to |dropp to |dropped to |droppi"
        "ng to |dropps to |drops to |fall to |falling to |falls to |fell to |impr"
        "ove to |improved to |improves to |move to |moved to |moves to |moving to"
        " |mproving to |rise to |slipped to "
    ),
    "f1f81b7073e739f9": "l'|l’|sua |un'|un’",
    "f26971dd2fe8490b": "、|が|で|は",
    "f2bb3a641e966ad3": ", ",
    "f2d1aa40880fad45": "a |ao |da |do |esta |este |meu |minha |na |no |o |seu |sua |um |uma ",
    "f2d60bb872866488": "and ",
    "f3a6a3649e569bea": "anno ",
    "f3e8835a4128bd83": "",
    "f40f75d3a5c8bfdb": "nur ",
    "f41adbd475b16bfe": "第",
    "f427f88e927862a8": " a ",
    "f44234eb5b0c21f0": "",
    "f45a9e2312cfefac": "maggiori di |minori di ",
    "f4c9f5534db3da65": " still only |, |, just |, now |, only |, still |, then |, today ",
    "f511cb14594184e5": " and ",
    "f524dd7f1221ddb3": "が|は|も",
    "f60a9812012d7d1c": " at | at about | at around | at just | at only ",
    "f62ab69564fefaae": ", ",
    "f7093ac18210a900": "s de |s sobre ",
    "f73d3d66e668a356": "",
    "f76ff40905c8bd95": "",
    "f7da8e7939b72040": "",
    "f7f763bf3df4889c": "",
    "f839a9d171910fae": "",
    "f8423dea319f35ec": "",
    "f8b574f3e5ee2313": "",
    "f8f25a63fe512629": "",
    "f9e403ec28b7121f": "the ",
    "f9fe2f3ae200f350": (
        "ade do with |ake do with |attling for |battle for |battled for |ched joi"
        "nt  |claimed a  |claiming a  |edged into |equal |ettling for |fight for "
        "|hing joint  |ighting for |imed joint  |joint |king joint  |ming joint  "
        "|natching a  |ontent with |settle for |settled for |settles for |snatche"
        "d a  |taking a  |tied for |took a  |took joint  "
    ),
    "fa0a3f17cf6fe29d": " |!  |.  |:  |?  ",
    "fa0dd71e2016cd31": "",
    "facf912649c21aec": "(",
    "faf57463d474aec7": "",
    "fb07a4b45210df5e": "#|no.|no. ",
    "fb1358dc36eda545": "aos |as |cerca de |os |quase ",
    "fb1e1b09a2e3c555": "",
    "fb31c5267d975901": "",
    "fbc7b697fe59fbde": " von ",
    "fbd529095b430e05": "auf |etwa |fast |gut |knapp |rund |um |zu |zu etwa |zu rund ",
    "fbe7afa4e7e962d7": (
        " cent, down | down about |%, down |%, up |%, up about |%, up some |, dow"
        "n some |, up almost |, up nearly |down almost |down nearly |er cent, up "
        "|nt, up some |percent, up |rcent, down |t, up about "
    ),
    "fbe82e5ae1b24827": (
        "'s #|'s no |'s no.|'s no. |'s nos. |a #|a no |a no.|a no. |a nos. |achin"
        "g nos. |and #|and no |and no.|and no. |and nos. |anking nos. |as #|as no"
        " |as no.|as no. |as nos. |at #|at no |at no.|at no. |at nos. |current #|"
        "current no |current no.|current no. |eached nos. |eaching no. |fell #|fe"
        "ll no |fell no.|fell no. |fell nos. |former #|former no |former no.|form"
        "er no. |former nos. |from #|from no |from no.|from no. |from nos. |her #"
        "|her no |her no.|her no. |her nos. |his #|his no |his no.|his no. |his n"
        "os. |hit #|hit no |hit no.|hit no. |hit nos. |hits #|hits no |hits no.|h"
        "its no. |hits nos. |is #|is no |is no.|is no. |is nos. |its #|its no |it"
        "s no.|its no. |its nos. |or #|or no |or no.|or no. |or nos. |ranked #|ra"
        "nked no |ranked no.|ranked no. |ranked nos. |ranking #|ranking no |ranki"
        "ng no.|ranking no. |ranks #|ranks no |ranks no.|ranks no. |ranks nos. |r"
        "eached #|reached no |reached no.|reached no. |reaching #|reaching no |re"
        "aching no.|rose #|rose no |rose no.|rose no. |rose nos. |seeded #|seeded"
        " no |seeded no.|seeded no. |seeded nos. |the #|the no |the no.|the no. |"
        "the nos. |their #|their no |their no.|their no. |their nos. |then #|then"
        " no |then no.|then no. |then nos. |to #|to no |to no.|to no. |to nos. |t"
        "op #|top no |top no.|top no. |top nos. |urrent nos. |was #|was no |was n"
        "o.|was no. |was nos. |world #|world no |world no.|world no. |world nos. "
        "|’s #|’s no |’s no.|’s no. |’s nos. "
    ),
    "fc185228cd1ccd27": "",
    "fc2e8b31f5ca5350": "",
    "fc78f17ae3012cff": "",
    "fc887f9cafc5b553": " ",
    "fccb8b8af95d61bf": "no.|no. |ナンバー|第",
    "fd0c7e0e63729b35": "(|(+|(+ ",
    "fd219688997effae": "",
    "fd41f845031219e0": "jünger als |unter |älter als |über ",
    "fd5953883b47b46d": "",
    "fd73d7159424af6b": " | jahre | jahren ",
    "fd86cb3b5ced826f": "",
    "fda70a5f4d40814d": "",
    "fdf4382bcad0d90e": (
        " creditable |a bare |a clear |a close |a dismal |a distant |a lowly |a n"
        "arrow |a paltry |a poor |a remote |a strong |a surprise |a worthy |an ba"
        "re |an clear |an close |an dismal |an distant |an lowly |an narrow |an p"
        "altry |an poor |an remote |an strong |an surprise |an worthy |comfortabl"
        "e |respectable "
    ),
    "fe0368a78a68fde9": "al |del |el |esta |este |la |su |un |una ",
    "fe19d620685a4ea1": "毎分",
    "fe2762166a69012e": "",
    "fe394ada0b079fcc": (
        " a drop of | a fall of | a gain of | a jump of | a rise of | a swing of "
        "| ahead by | cent, down | decline of | down | down about | down over | p"
        "ercent up | up | up about | up almost | up around | up nearly | up over "
        "|% a drop of |% a fall of |% a gain of |% a jump of |% a rise of |% ahea"
        "d by |% down |% down over |% up |% up about |% up almost |% up around |%"
        " up nearly |% up over |%, ahead by |%, down |%, up |%, up about |%, up o"
        "ver |, a drop of |, a fall of |, a gain of |, a jump of |, a rise of |, "
        "ahead by |, down |, down over |, up |, up about |, up almost |, up aroun"
        "d |, up nearly |, up over |ad by about |ain of over |all of over |ase of"
        " over |d by almost |d by around |d by nearly |down almost |down around |"
        "down nearly |e of almost |e of around |e of nearly |ead by over |ent up "
        "over |er cent, up |ercent down |f just over |f more than |g of almost |g"
        " of around |g of nearly |in of about |increase of |ine of over |ing of o"
        "ver |ise of over |l of almost |l of around |l of nearly |ll of about |mp"
        " of about |n just over |n more than |n of almost |n of around |n of near"
        "ly |ne of about |ng of about |nt ahead by |nt up about |nt, up over |op "
        "of about |p just over |p more than |p of almost |p of around |p of nearl"
        "y |per cent up |percent, up |r cent down |rcent, down |rop of over |se o"
        "f about |t a drop of |t a fall of |t a gain of |t a jump of |t a rise of"
        " |t down over |t up almost |t up around |t up nearly |t, ahead by |t, up"
        " about |ump of over |y just over |y more than "
    ),
    "fe5ee30c32ed4abe": "",
    "fee919fd9fe9f49c": "al |alla |del |della |il |la ",
    "feeb69eb975b40f4": "月|週",
    "ff01dfeb4af14992": (
        " edge of | gap of | lead of | margin of | swing of |% edge of |% gap of "
        "|% lead of |% margin of |% swing of |cent gap of |ent edge of |ent lead "
        "of |fference of |nt swing of |t margin of "
    ),
    "ff487704edfb963e": ", a los ",
    "ff4b0194539b6097": "ages |ages of |ges between ",
    "ff520a209232aa7e": "",
    "ff54063632980fe4": (
        "abitants de |ailleurs de |icipants de |lecteurs de |ontaires de |sondés de |usagers de "
    ),
    "ffa02f79fd87f438": (
        " which just | which only | which some | whom about | whom, just | whom, "
        "only | whom, some |ch at least |f whom just |f whom only |f whom some |h"
        ", at least |hich nearly |hich, about |hom, nearly |ich, nearly |m, at le"
        "ast |of which |of which, |of whom |of whom, |om at least |which about |w"
        "hich, just |which, only |which, some |whom nearly |whom, about "
    ),
    "ffcefb06aedb6d8b": (
        " an current |'s |'s current |'s own |'s very |a |a current |a own |a ver"
        "y |an |an current |an own |an very |eir current |for a |for a own |for a"
        " very |for an |for an own |for an very |hat current |her |her current |h"
        "er own |her very |his |his current |his own |his very |in |in current |i"
        "n own |in very |its |its current |its own |its very |my |my current |my "
        "own |my very |our |our current |our own |our very |r a current |s' |s' c"
        "urrent |s' own |s' very |s’ |s’ current |s’ own |s’ very |that |that own"
        " |that very |the |the current |the own |the very |their |their own |thei"
        "r very |this |this own |this very |your |your own |your very |’s |’s cur"
        "rent |’s own |’s very "
    ),
}
"""What must end right before its number; none where that is not known."""
