"""Where an English "one" counts, and is no pronoun or article: one oven, lost one seat."""

from factcheck.languages._en_nouns import CLOSED
from factcheck.languages._list import words
from factcheck.model.phrases import OneWords

_ABSTRACT = words(
    """
    thing way side reason place hand step word voice sense eye moment evening morning
    afternoon hope chance kind sort type form caveat bit half part respect regard degree extreme
    indication sign estimate explanation suggestion
    another such off time single-handedly lot deal matter example instance size fell swoop foot
    wonders would-be stop direction aspect area level version end else key must quote whole hell
    sided off-chance stage piece accord certainty exception arm eyes
"""
)
_TAILS = words(
    """
    yesterday today tomorrow overnight instead apiece standing alive ahead behind short clear
    adrift early late twice once forever alone again either too though left right worse better
    longer shorter taller higher lower older younger heavier lighter smaller larger bigger fewer
    less more faster slower deeper wider thicker closer further farther further apart altogether
    overall free possible likely whether such else anymore everywhere somewhere anywhere nowhere
    beneath beside besides inside outside throughout unless worth next
"""
)
_GOT = words(
    """
    made makes make lost lose loses won win wins bought buy buys sold sell sells built build
    builds hired hire hires add adds cut cuts kill kills killing injuring wounding contains
    contain includes include uses use operates operate employs employ publishes wrote write
    writes received drank plant plants sank caught shot hit hits had has have found find finds
    ate carries carry owns own requires require needs need runs ran took takes take got get gets
    gave give gives held hold holds kept keep keeps saw see sees sent send sends spent chose put
    left leave leaves leaving met brought brings bring led drew threw throws stole struck sits
    fields field serves offers offer features feature shows fits want wants create creates
    provide provides open opens close closes appoint elect elects score scores allow allows
    concede concedes miss misses swap swaps book books ordered order boasts comprises lists list
    costs cost drop drops save saves read reads scoring making losing winning missing taking taken
    having buying selling building opening closing adding including hiring containing using
    throwing choose
"""
)
_DONE = (
    "only", "just", "exactly", "at least", "precisely", "no more than", "up to", "barely",
    "with", "with only", "with just", "won by", "lost by", "win by", "wins by", "lose by", "up by",
    "down by", "ahead by", "behind by", "fell by", "rose by", "cut by", "reduced by", "raised by",
    "all but", "by",
)  # fmt: skip
_TIMES = "point very day week month year hour minute second decade century long more fewer less"

ONES = OneWords(
    before=frozenset((*_GOT, *_DONE)),
    endings=("ed",),
    traps=frozenset(
        words(
            """
    argued explained asked noted added replied recalled remarked observed complained joked
    admitted insisted warned claimed described suggested called named numbered commented
    wondered lamented quipped declared shouted cried whispered muttered concluded acknowledged
"""
        )
    ),
    closed=frozenset((*CLOSED, *_TAILS))
    - frozenset(words(_TIMES)),
    vague=frozenset(_ABSTRACT),
    no_nouns=("ly", "ed", "ing", "s", "est", "able", "ible", "ous", "ical", "less"),
    nouns=frozenset(
        words(
            """
    family assembly ally reply butterfly jelly lily bully belly bed seed shed feed weed breed
    wedding building painting meeting ring wing king spring string evening hearing recording
    warning reading drawing offering ceiling blessing opening crossing landing setting sibling
    duckling business class boss glass loss process princess actress waitress witness address
    bus virus campus bonus chorus census gas press dress pass mass mess illness mattress
    fortress goddess hostess compass trespass canvas atlas series species lens crisis basis
    analysis diagnosis hypothesis thesis access success guest request test contest protest
    forest harvest priest nest chest vest arrest interest housing outing holding table cable
    stable vegetable constable variable syllable booking sitting
    killing shooting stabbing drowning sighting screening viewing posting listing filing ruling
    saving rating dwelling swelling etching engraving carving piercing helping serving filling
    stocking earring mooring sending-off
"""
        )
    ),
    behind=frozenset(
        words(
            """
    short clear ahead behind adrift above below taller longer shorter higher lower older younger
    heavier lighter wider deeper thicker long wide tall deep high thick
"""
        )
    ),
    unsure=frozenset(words("foot stone pound pounds cup degree yard")),
    full=frozenset(
        words(
            """
    full more extra additional further whole entire solid business working calendar trading
    school academic financial fiscal consecutive straight fewer less single very
"""
        )
    ),
    lasting_before=frozenset(
        ("within", "in", "for", "after", "lasts", "lasted", "lasting", "takes", "take", "took",
         "than", "just", "only", "exactly", "every", "at least", "up to", "spent", "spend", "about",
         "over", "under", "during", "nearly", "almost", "gives", "give", "gave")
    ),
    unlasting=frozenset(words("a per each every of when last this in at i we he she they it you")),
    spans=frozenset(
        words(
            "night weekend season term parliament generation winter summer session semester "
            "lifetime "
            "fortnight"
        )
    ),
    persons=frozenset(
        words(
            """
    person man woman boy girl child passenger driver soldier officer worker student patient
    teenager firefighter civilian suspect resident pupil employee motorist pedestrian cyclist
    player guard protester policeman fan journalist prisoner hostage miner sailor crewman
    climber tourist
"""
        )
    ),
    did=frozenset(
        words(
            "was is has had remains remained died dead killed injured missing hurt suffered "
            "survived "
            "drowned escaped"
        )
    ),
    rate=r" (?:(?P<per>per)|an?) (?P<unit>[^\W\d_]+)",
    part=r" of (?:the |his |her |its )?[^\W\d_]{3,16}(?=[,;]| and\b)",
    listed=r"(?:%|[a-z]{1,3})? [^\W\d_][^\d.;:!?()\n]*(?: and|,| or| but| plus| with| to) \Z",
    joined=r"(?:,|;|,? (?:and|plus|but|or|to|against|then))? \Z",
)  # fmt: skip
"""What must stand around "one"; `OneWords` says what each list is for."""
