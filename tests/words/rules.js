// What is wrong in any sentence, whoever wrote it: words in the plural behind a 1, and what a
// program says when it has no words.

const plurals = {
  nl: "formulieren|cijfers|maanden|periodes|jobcoachperiodes|meetjaren|mensen|personen|medewerkers|werknemers|werkgevers|regels|rijen|kolommen|jaren|weken|dagen|uren|datums|einddatums|plaatsingen|bedragen|bestanden|organisaties|antwoorden|vragen|stappen|punten|fouten|dingen|tekens|erkenningen|namen|lijnen|cellen|velden",
  en: "forms|scores|months|periods|years|weeks|days|hours|people|persons|employees|employers|lines|rows|columns|dates|placements|amounts|files|organisations|answers|questions|steps|points|errors|things|characters|recognitions|names|cells|fields",
};
const pluralVerbs = {
  nl: "zijn|hebben|tellen|liggen|vallen|staan|kloppen|komen|worden|gaan|missen|ontbreken",
  en: "are|were|have|do|count|fall|lie|come|miss",
};
/** Dutch words for lengths stay singular behind a number: "2 jaar", "2 uur". */
const singulars = {
  nl: "formulier|cijfer|maand|periode|meetjaar|mens|persoon|regel|rij|kolom|week|dag|datum|einddatum|plaatsing|bedrag|bestand|organisatie|antwoord|vraag|stap|fout|teken|erkenning",
  en: "form|score|month|period|year|week|day|hour|person|employee|employer|line|row|column|date|placement|amount|file|organisation|answer|question|step|error|thing|character|recognition",
};

/** After these the 1 counts something else: "1 bij werknemers", "1 week antwoorden". */
const between = {
  nl: "week|dag|maand|jaar|uur|keer|van|bij|en|of|op|in|met",
  en: "week|day|month|year|hour|from|of|at|and|or|in|with",
};

/** Not within 11, 0,1 or 2015-1. */
const one = "(?<![\\d.,:/€-]|€\\u00a0)1";
const more = "(?<![\\d.,:/€-]|€\\u00a0)[02]";

export const rules = (language) => [
  {
    name: "one of many",
    wrong: new RegExp(
      `${one} (?:(?!(?:${between[language]}) )\\p{L}+ )?(?:${plurals[language]})(?!\\p{L})`,
      "iu",
    ),
  },
  {
    name: "one that are",
    wrong: new RegExp(`${one} \\p{L}+ (?:${pluralVerbs[language]})(?!\\p{L})`, "iu"),
  },
  {
    name: "many as one",
    wrong: new RegExp(`${more} (?:${singulars[language]})(?![\\p{L}-])`, "iu"),
  },
  {
    name: "nothing that does not count",
    wrong: language === "nl" ? /\b0 [^.]*\b(telt|tellen) niet mee/ : /\b0 [^.]*\bdo(es)? not count/,
  },
  { name: "a value without words", wrong: /undefined|\bNaN\b|\[object|Invalid Date|Infinity|\$\{/ },
  { name: "a hole", wrong: /^$| {2}|\s[.,;?](\s|$)|\.\.(?!\.)|\(\)|“”/ },
];

/**
 * What only a sample can say: its values do not go together, and no answer has them.
 * Nothing else belongs here.
 */
export const impossible = [
  // No verdict, and yet a mean of both sides.
  /geen oordeel: van {2}is er geen cijfer|no verdict yet: there is no score of \.$/,
];
