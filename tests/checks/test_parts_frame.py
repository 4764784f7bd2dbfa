"""Parts and wholes by their roles: asked about with the slip, silent without, in any order."""

import pytest

from tests.checks._read import told

TOTAL, PERCENT = "total-mismatch", "percent-total"
TWINS = [
    (TOTAL, "Of 36 bids, it took 22, turned down nine and put off the other {}.", 7, 5),
    (TOTAL, "The pool was 214. Of these, 97 were men; the {} women were older.", 127, 117),
    (TOTAL, "Nine crew and 43 passengers, making {} in all, were aboard.", 62, 52),
    (TOTAL, "The House passed it 218-{}. There are 435 members.", 227, 207),
    (TOTAL, "Of 48 seats Labour has 24, the Tories 13, the Greens 7, leaving {}.", 6, 4),
    (TOTAL, "The parliament of 120 has 52 Reds, 41 Blues, 18 Greens and {} others.", 19, 9),
    (TOTAL, "The airline will cut 1,500 jobs, 640 at home and the {} others abroad.", 960, 860),
    (TOTAL, "They indicted 14 people, nine of them officers. The {} others left.", "six", "five"),
    (TOTAL, "It picked 4,200 bushels: 1,900 of them red, 1,350 green, {} bushels left over.",
     "1,050", "950"),
    (TOTAL, "Three were held on Friday and five more on Saturday, bringing those in custody to {}.",
     "nine", "eight"),
    (TOTAL, "It sold 1,240 tickets at noon and 1,615 at six, or {} for the day.", "2,955", "2,855"),
    (TOTAL, "Sales of the two models came to 48,300 last year. The one sold 29,700, the other {}.",
     "16,800", "18,600"),
    (TOTAL, "Donors gave $735,000. That leaves ${},000 to be raised of the $1,000,000 goal.",
     275, 265),
    (TOTAL, "They found 16 alive and five bodies. {} of the 25 miners are missing.",
     "Three", "Four"),
    (TOTAL, "Of the 62 crew, 38 were Filipino and 15 Thai. The {} Norwegians stayed.", 11, 9),
    (PERCENT, "By age, 22 percent were minors, 61 percent adults and {} percent retired.", 27, 17),
    (PERCENT, "## Where the money goes\n\n- Schools: 52%\n- Police: 21%\n- Roads: {}%\n- Debt: 16%",
     21, 11),
    (TOTAL, "乗客は112人で、日本人が74人、外国籍が{}人だった。", 48, 38),
    (TOTAL, "小学校7校、中学校3校の{}校を訪ねた。", 11, 10),
    (TOTAL, "会員96社中、製造業は51社。残り{}社が小売りだ。", 55, 45),
    (TOTAL, "応募は1240点で、油彩が530点、水彩が410点、版画が{}点だった。", 400, 300),
    (PERCENT, "Yes stands at 49 percent, no at 38, and {} percent are unsure.", 23, 13),
    (PERCENT, "The alloy is 70 percent copper, 18 percent zinc, {} percent nickel.", 22, 12),
    (PERCENT, "株の6割を創業家が握り、銀行が1割5分、残る{}を社員が持つ。", "3割5分", "2割5分"),
    (PERCENT, "「知っている」が42%、「聞いた」が35%、「知らない」が{}%だった。", 33, 23),
]  # fmt: skip
QUIET = [
    (TOTAL, "Of the 62 cars, 40 were new; the other 15 towns in the county sent none."),
    (TOTAL, "They have won 22 of 41 games, and the remaining 29 games include 11 at home."),
    (TOTAL, "A total of 18 teams entered; 8 reached round two, 4 the semifinals and 2 the final."),
    (TOTAL, "会には35人が出席し、うち女性は12人、20代は8人、初参加は18人だった。"),
    (TOTAL, "利用者は男性120人、女性140人で、今年度は計300人を見込む。"),
    (TOTAL, "大人800円、子ども400円。1000円で2人まで入れる。"),
    (TOTAL, "地域別の売上高は国内が186億円、北米が121億円、アジアが94億円、欧州が31億円。"),
    (TOTAL, "It has 10 cars: four sleepers, four coaches, a diner and a baggage van."),
    (TOTAL, "3周する種目で、初めの1周を65秒、残り1周を64秒で走った。"),
    (TOTAL, "Kent had 14,200 names, ahead of Hove (11,900), Deal (8,140) and Rye (4,400)."),
    (TOTAL, "Of the 62 members, 38 are women and 30 under 40. The hall seats 90."),
    (TOTAL, "Last year 30 men, 20 women and 6 others came, 6 more than planned for the day."),
    (PERCENT, "Ann had 44 percent, Jo 41 percent, others 3 percent or less; 9 percent undecided."),
    (PERCENT, "支持率は男性が42%、女性が78%だった。"),
]  # fmt: skip


@pytest.mark.parametrize(("check", "text"), QUIET)
def test_quiet(check: str, text: str) -> None:
    """The same words where nothing is wrong, or nothing is told of the whole."""
    assert told(check, text) == []


@pytest.mark.parametrize(("check", "text", "slip", "right"), TWINS)
def test_twins(check: str, text: str, slip: object, right: object) -> None:
    """One question with the slip, none without it."""
    assert told(check, text.format(right)) == []
    assert [severity for severity, _ in told(check, text.format(slip))] == ["warning"]
