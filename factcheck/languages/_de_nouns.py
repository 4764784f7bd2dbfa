"""German nouns that can be counted, and words that only look like one."""

from factcheck.languages._de_words import COMPOUND_COUNTS
from factcheck.languages._list import words

COUNTERS: dict[str, str | None] = {
    word: word
    for word in words(
        """
    Mal mal Menschen Personen Leute Leuten Männer Männern Frauen Kinder Kindern Jugendliche
    Jugendlichen
    Erwachsene Erwachsenen Einwohner Einwohnern Bürger Bürgern Bewohner Mitarbeiter Mitarbeitern
    Mitarbeitende Mitarbeitenden Beschäftigte Beschäftigten Angestellte Angestellten Arbeitsplätze
    Arbeitsplätzen Stellen Jobs Schüler Schülern Studierende Studierenden Studenten Lehrer Lehrern
    Flüchtlinge Flüchtlingen Geflüchtete Geflüchteten Migranten Tote Toten Todesopfer Opfer
    Verletzte
    Verletzten Verdächtige Verdächtigen Soldaten Polizisten Teilnehmer Teilnehmern Besucher
    Besuchern Zuschauer Zuschauern Gäste Gästen Kunden Nutzer Nutzern Abonnenten Follower Mitglieder
    Mitgliedern Abgeordnete Abgeordneten Wähler Wählern Stimmen Sitze Sitzen Mandate Länder Ländern
    Staaten Städte Städten Gemeinden Bundesländer Bundesländern Firmen Unternehmen Betriebe
    Betrieben Filialen Standorte Standorten Werke Werken Häuser Häusern Wohnungen Gebäude Gebäuden
    Schulen Autos Fahrzeuge Fahrzeugen Züge Flugzeuge Flugzeugen Flüge Schiffe Schiffen Exemplare
    Exemplaren Stück Exemplar Bücher Büchern Seiten Artikel Artikeln Fälle Fällen Neuinfektionen
    Infektionen Impfungen Dosen Betten Patienten Tore Toren Punkte Punkten Siege Siegen Spiele
    Spielen Tiere Tieren Hunde Kühe Bäume Bäumen Arten PS Mann Prozesse Parameter Parametern Token
    Klicks Downloads Aufrufe Aktien Anteile Anteilen Haushalte Haushalten Familien Paare Paaren
    Gründer Experten Forscher Wissenschaftler Ärzte Ärzten Journalisten Raketen Drohnen Panzer
    Satelliten Anträge Anträgen Klagen Beschwerden Unfälle Unfällen Straftaten Medaillen
    """
    )
}
COUNTERS = {word.lower(): shown for word, shown in COUNTERS.items()}
COUNTERS |= {"el": "EL", "tl": "TL"}
COUNTERS |= {
    f"{gap}{stem}{end}": noun
    for stem, noun in COMPOUND_COUNTS.items()
    for end in ("e", "en", "er", "es", "em", "")
    for gap in ("", "-")
}
COUNTERS |= dict.fromkeys(
    word.lower()
    for word in words("Mann-Orchester Stelle Artikel-Gesetz Punkte-Plan Punkt-Plan Sterne-Hotel")
)
PLURALS = r"[A-ZÄÖÜ][a-zäöüß-]{1,38}(?:e|en|er|n|s|el|ern)"
PLURAL_TRAPS = frozenset(
    words(
        """
    uhr prozent prozente euro euros dollar dollars cent million millionen milliarde milliarden
    billion billionen tausend hundert mal jahre jahren monate monaten wochen tage tagen stunden
    minuten sekunden januar februar april september oktober november dezember sommer winter herbst
    heute gestern morgen später seither seitdem wegen gegen neben unter über aber oder wieder weiter
    immer jeder diese dieser dieses diesen keine keinen seine seinen ihre ihren eine einen einer
    alle allen viele vielen andere anderen meter grad kilo volt watt artikel absatz paragraf
    nummer platz seite kapitel teil stufe phase klasse liga bundesliga etage reihe linie gleis
    ziffer version generation ende mitte hertz knoten liter tonne tonnen minus plus
    europa deutschland berlin hamburg münchen bayern sachsen hessen bremen thüringen brandenburg
    niedersachsen frankreich italien spanien polen schweden norwegen dänemark belgien russland
    ukraine türkei china japan indien amerika england wien zürich bern paris london brüssel
    straße allee weg gasse der die das des den dem ein und von als für mit bei nach aus auf
    abs satz nr ziff art buchst buchstabe halbsatz anlage
    drittel drittels viertel viertels fünftel achtel zehntel hälfte montag dienstag mittwoch
    donnerstag freitag samstag sonntag dezimeter minuten-takt
"""
    )
)
QUALIFIERS = frozenset(
    stem + ending
    for stem in words(
        """
    neu weiter ander groß klein best größt wichtigst jung alt ältest erst letzt nächst verschieden
    unterschiedlich zusätzlich eigen früher ehemalig aktuell deutsch französisch russisch
    ukrainisch amerikanisch chinesisch europäisch britisch israelisch türkisch ausländisch
    tot verletzt vermisst unbekannt bekannt führend rein voll ganz halb täglich monatlich
    öffentlich privat staatlich städtisch lokal regional global international national kommend
    vergangen folgend registriert zahlend aktiv geimpft bewaffnet bestätigt gemeldet freiwillig
    minderjährig volljährig schwer leicht teilnehmend beteiligt betroffen weltweit gut
    schwerverletzt
    """
    )
    for ending in ("", "e", "en", "er", "es")
)
OPEN_QUALIFIERS = (
    r"(?!jährig|monatig|wöchig|tägig|stündig|minütig|prozentig)"
    r"(?:[a-zäöüß]{2,24}(?:isch|lich|ig|iv|ell|bar|los|sam|haft|end|iert)"
    r"|(?:un)?(?:be|ver|er|ent|zer)[a-zäöüß]{4,20}t"
    r"|(?:ab|an|auf|aus|ein|ver|be|er|ent|zer|um)?ge(?!samt)[a-zäöüß]{3,20}t)e[nrs]?"
)
OPENERS = frozenset(words("in am an bei mit die der den"))
TRAPS = frozenset(
    f"komma {digit}" for digit in words("null eins zwei drei vier fünf sechs sieben acht neun")
) | {
    # sayings and titles of tales
    "vier augen", "sechs augen", "acht augen", "sieben siegel", "sieben siegeln",
    "sieben sachen", "sieben weltmeere", "sieben weltmeeren", "sieben weltmeeres", "sieben zwerge",
    "sieben zwergen", "sieben geißlein", "sieben bergen", "drei musketiere", "drei musketieren",
    "zwei linke hände", "zwei linken händen", "zwei paar schuhe", "zwei paar stiefel",
    "vier wände", "vier wänden", "vier buchstaben", "tausendundeine nacht", "zwölf apostel",
    "zwölf geschworenen", "drei kreuze", "fünf minuten vor zwölf", "zwei seiten einer medaille",
    "zwei seiten derselben medaille", "zwei stühle", "zwei stühlen", "zwei fliegen mit",
    "drei fragezeichen",
    *(f"{nth}{end} {noun}" for end in ("e", "en", "er", "es", "em")
      for nth, noun in (("sechst", "sinn"), ("siebt", "sinn"), ("fünft", "kolonne"),
                        ("fünft", "rad"), ("acht", "weltwunder"), ("siebt", "himmel"))),
}  # fmt: skip

LABELS = frozenset(
    words(
        """
    version artikel aktenzeichen telefon tel. durchwahl hausnummer rufnummer telefonnummer iban plz
    postleitzahl kapitel absatz abs. seite zeile release update paragraf fassung hotline
    """
    )
)
"""Words before a number that make it a label."""
