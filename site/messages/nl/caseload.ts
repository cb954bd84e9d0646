import type { CaseloadBudgetRequest, CaseloadBudgetResult } from "../../src/core.ts";
import type { CaseloadIssue, CaseloadTyped } from "../../src/caseload/read-form.ts";
import type { BudgetNotice, BudgetStep } from "../../src/lib/answer-kinds.ts";
import { datesIn, type Language } from "../../src/lib/dates.ts";
import { numbersIn } from "../../src/lib/numbers.ts";
import { say, strong, type Sentence } from "../../src/lib/sentence.ts";
import { inputsOf } from "../../src/lib/step-inputs.ts";
import { unreachable } from "../../src/lib/unreachable.ts";
import { form as budgetForm, regimes } from "./budget/form.ts";
import { noticeInWords } from "./budget/notices.ts";
import { ownRules } from "./budget/own-rules.ts";
import type { Whose } from "../../src/budget/answer-parts.ts";
import type { NoticeWords } from "../../src/components/notices/notices.ts";
import { unclearNumber } from "./budget/problems.ts";
import { exports } from "./exports.ts";
import { problems } from "./problems.ts";
import { publisherOnly } from "./question.ts";

const language: Language = "nl";
const dates = datesIn(language);
const numbers = numbersIn(language);
const { euros, decimal } = numbers;
const list = new Intl.ListFormat(language, { type: "conjunction" });

/** Large sums are read in thousands: the table has them whole. */
const thousands = (cents: number): string =>
  cents >= 100_000_00 ? `${euros(Math.round(cents / 100_000) * 100)} duizend` : euros(cents);

const many = (value: string | number, one: string, more: string): string =>
  `${decimal(value)} ${Number(value) === 1 ? one : more}`;

/** "60 tot 80", or "60" when both are. */
const band = ({ need_low_percent: low, need_high_percent: high }: CaseloadBudgetRequest): string =>
  Number(low) === Number(high) ? decimal(low) : `${decimal(low)} tot ${decimal(high)}`;

const month = (text: string): string => {
  const [year = "", number = ""] = text.split("-");
  return `${dates.month(Number(number))} ${year}`;
};

const run = (
  { by_calendar_year: years }: CaseloadBudgetResult,
  { from }: CaseloadBudgetRequest,
): string => `van ${month(from)} tot en met ${years.at(-1)?.year ?? ""}`;

export const live = {
  language,
  dates,
  numbers,
  problems,
  notice: (notice: BudgetNotice): NoticeWords =>
    notice.code === "own_rules"
      ? {
          what: "Er zijn bedragen van uzelf.",
          so: "Ze staan in de plaats van de gepubliceerde en zijn niet van ons.",
        }
      : noticeInWords(notice),
  exports: {
    ...exports,
    saveFile: "plaatsingen.json",
    ownOpened: (title: string) => `Uw eigen bedragen zijn geopend: ${title}.`,
    ownRefused: "Hierin staan geen bedragen voor licht en midden. Er is niets geopend.",
    restoredLink: "Dit komt uit een link. Kijk na of het klopt.",
    linkCopied: "De link is gekopieerd.",
  },

  ownRules,

  own: {
    regimes,
    own: budgetForm.own,
    ownHint: budgetForm.ownHint,
    ownYear: budgetForm.ownYear,
    ownCell: budgetForm.ownCell,
    ownClear: budgetForm.ownClear,
  },

  form: {
    label: "Uw vraag",
    placements: {
      label: "Plaatsingen per maand",
      hint: "Mensen die in een maand beginnen. Bijvoorbeeld 10 of 2,5",
    },
    from: { label: "Eerste maand", hint: "Maand en jaar. Bijvoorbeeld 1 2027" },
    months: { label: "Hoeveel maanden plaatst u?", hint: "Van 1 tot en met 120" },
    midden: {
      label: "Deel in regime midden",
      hint: "Van de mensen met een jobcoach. De anderen krijgen licht.",
    },
    low: {
      label: "Deel dat een jobcoach nodig heeft, laag",
      hint: "De vier grote gemeenten (G4) rekenden met 60 tot 80%.",
    },
    high: { label: "Hetzelfde deel, hoog", hint: "" },
    years: {
      label: "Hoe lang krijgt iemand een jobcoach?",
      hint: "Het derde jaar is een keuze van de gemeente.",
    },
    yearsOption: (count: number) => `${count} jaar`,
    submit: "Bereken",
    promise: "Alles gebeurt op dit apparaat. De pagina kan niets versturen.",
    promiseLink: "Controleer het zelf",
  },

  example: {
    placements: "10",
    from: "1 2027",
    months: "12",
    midden: "60",
    low: "60",
    high: "80",
    years: "3",
    own: {},
  } satisfies CaseloadTyped,

  issue({ field, wrong }: CaseloadIssue): string {
    const percent = field === "midden" || field === "low" || field === "high";
    switch (wrong.kind) {
      case "missing":
        if (field === "from") return "Vul de eerste maand in, bijvoorbeeld 1 2027.";
        return field === "years"
          ? "Kies hoe lang iemand een jobcoach krijgt."
          : `Vul bij “${live.form[field as "months"].label}” een getal in.`;
      case "number":
        return unclearNumber(wrong.unclear);
      case "not_whole":
        return "Vul een heel getal in, zonder komma.";
      case "no_month":
        return "Schrijf een maand en een jaar, bijvoorbeeld 1 2027 of januari 2027.";
      case "low_above_high":
        return "Het lage deel ligt boven het hoge deel. Draai ze om.";
      case "core":
        if (percent && wrong.problem.code === "decimal_out_of_range")
          return "Kies een deel van 0 tot en met 100%.";
        return problems.fromCore(wrong.problem);
      default:
        return unreachable(wrong);
    }
  },

  answer: {
    example: "voorbeeld",
    exampleEyebrow: "10 plaatsingen per maand, een jaar lang",
    sentence(
      result: CaseloadBudgetResult,
      question: CaseloadBudgetRequest,
      whose: Whose,
    ): Sentence {
      const first = {
        published: "Deze plaatsingen kosten samen",
        own: "Met uw eigen bedragen kosten deze plaatsingen samen",
        both: "Deels met uw eigen bedragen kosten deze plaatsingen samen",
      }[whose];
      return result.total_low_cents === result.total_high_cents
        ? say`${first} ${strong(euros(result.total_high_cents))}, ${run(result, question)}.`
        : say`${first} tussen ${strong(euros(result.total_low_cents))} en ${strong(euros(result.total_high_cents))}, ${run(result, question)}.`;
    },
    ceiling: "Dat is het hoogste bedrag: wij rekenen alsof niemand eerder stopt.",
    excluding: "Exclusief btw",
    /** Of the published amounts that were used, ascending. */
    years: (years: readonly number[]) => `bedragen van ${list.format(years.map(String))}`,
    own: "eigen bedragen",
    both: (years: readonly number[]) =>
      `bedragen van ${list.format(years.map(String))} en van uzelf`,
    todaysAmounts: "De bedragen van nu kunnen anders zijn.",
    fillThemIn: "Vul ze in",
    thousands,
    asked: (question: CaseloadBudgetRequest, today: string) =>
      `${many(question.placements_per_month, "plaatsing", "plaatsingen")} per maand, ${many(question.months, "maand", "maanden")} lang vanaf ${month(question.from)}. Van hen krijgt ${band(question)}% een jobcoach, ${question.years} jaar lang; ${decimal(question.midden_percent)}% daarvan in regime midden. Berekend op ${dates.long(today)}.`,
    pictureTitle: "Per kalenderjaar",
    label: ({ by_calendar_year: years }: CaseloadBudgetResult) =>
      `Staafdiagram van het budget per kalenderjaar, van ${years[0]?.year ?? ""} tot en met ${years.at(-1)?.year ?? ""}, met een laag en een hoog bedrag. De tabel hieronder zegt hetzelfde.`,
    caption: "Het volle deel is het lage bedrag. De streepjeslijn is het hoge.",
    table: {
      caption: (whose: Whose) =>
        `${{ published: "Maximaal, laag en hoog,", own: "Uw eigen bedragen", both: "Bedragen, deels van uzelf," }[whose]} per kalenderjaar, exclusief btw`,
      year: "Kalenderjaar",
      low: "Laag",
      high: "Hoog",
      total: "Samen",
    },
    explanationTitle: "Zo is dit berekend",
    sameSource: "Zelfde bron",
    noticesTitle: "Goed om te weten",
    publisherOnly,
    leftOutTitle: "Wat er niet in dit bedrag zit",
    leftOut: [
      {
        what: "Mensen die u al begeleidt, tellen niet mee.",
        so: "Betaalt u in deze jaren ook voor eerdere plaatsingen? Tel dat er zelf bij op.",
      },
      {
        what: "Niemand stopt eerder, en niemand wisselt van regime.",
        so: "In het echt gebeurt dat wel. Wie eerder stopt, kost minder. Wie van licht naar midden gaat, kost meer.",
      },
      {
        what: "Elk contract telt voor het hele bedrag.",
        so: "De afspraak zegt niet dat het bedrag lager is bij weinig uren per week. De regeling van UWV die de gemeenten volgen, verlaagt het dan wel.",
      },
      {
        what: "Regime intensief zit er niet in.",
        so: "De afspraak kent alleen licht en midden.",
      },
    ] satisfies NoticeWords[],
    around: [
      {
        what: "De afspraak bindt alleen de vier grote gemeenten (G4).",
        so: "Andere gemeenten beslissen zelf. Geldt bij u iets anders? Vul dan uw eigen bedragen in.",
      },
      {
        what: "Dit is een verwachting.",
        so: "Elke plaatsing begint op de eerste van de maand. Plaatst u gemiddeld 2,5 mensen? Dan rekenen wij daarmee.",
      },
    ] satisfies NoticeWords[],
    /** `optional`: the first year that the municipality chooses to pay. */
    optionalYear: (years: number, optional: number): NoticeWords =>
      years < optional
        ? {
            what: `Jaar ${optional} zit er niet in.`,
            so: "U kiest zelf of u dat jaar betaalt.",
          }
        : {
            what: `U kiest zelf of u jaar ${optional} betaalt.`,
            so: `Wij rekenen het voor iedereen mee. Betaalt u het alleen soms? Reken dan ook met ${optional - 1} jaar: uw bedrag ligt ertussen.`,
          },
    /** What the first year's amount may pay for; without an amount the visitor's own counts. */
    otherHelp: (cents: number | undefined): NoticeWords => ({
      what: "Het bedrag van jaar 1 is niet alleen voor de jobcoach.",
      so: `Uit ${cents === undefined ? "het bedrag" : `de ${euros(cents)}`} van jaar 1 (midden) kan de gemeente ook een aanpassing van de werkplek of andere hulp betalen.`,
    }),
    rules: (title: string, version: string) => `Regels: ${title}, versie ${version}.`,
    ownRules: (title: string) =>
      `Regels: ${title}, met bedragen die u zelf invulde. Die zijn niet van ons.`,
    rulesLink: "Bekijk deze regels en hun bronnen",
  },

  step(step: BudgetStep): string {
    const inputs = inputsOf(step);
    const money = euros(Number(inputs.output()));
    if (step.operation === "sum_of_calendar_years")
      return `Alle jaren samen, ${step.yields[0]?.includes("low") ? "laag" : "hoog"}: ${money}.`;
    return `In ${inputs.number("year")}, als ${decimal(inputs.text("need_percent"))}% een jobcoach krijgt: ${money}.`;
  },

  states: {
    leftOut: "Nog niet alles telt mee.",
    leftOutNext: "Bij een veld in de vraag staat een fout. Het antwoord rekent zonder dat veld.",
    ownCame: "Let op: hier zijn eigen bedragen meegekomen.",
    ownCameNext: "Ze stonden in de link of het bestand en zijn niet van ons.",
    wrong: "Nog geen antwoord.",
    wrongNext: "Bij een veld in de vraag staat wat er nog niet klopt. Wat u invulde, is bewaard.",
    broken: "De rekenhulp kan in deze browser niet starten.",
    brokenNext: "De rekenhulp heeft WebAssembly nodig. Gebruik een nieuwere browser.",
    announced: (sentence: string) => `Antwoord: ${sentence}`,
  },
};
