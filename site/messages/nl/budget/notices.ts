import type { NoticeWords } from "../../../src/components/notices/notices.ts";
import type { BudgetNotice } from "../../../src/lib/answer-kinds.ts";
import { datesIn } from "../../../src/lib/dates.ts";
import { numbersIn } from "../../../src/lib/numbers.ts";
import { unreachable } from "../../../src/lib/unreachable.ts";
import { regimes } from "./form.ts";

const dates = datesIn("nl");
const { euros, decimal } = numbersIn("nl");

export function noticeInWords(notice: BudgetNotice): NoticeWords {
  switch (notice.code) {
    case "framework_may_have_changed":
      return {
        what: "Wij weten niet of deze regels nog zo zijn.",
        so: `Ze gelden vanaf ${dates.day(notice.data.valid_from)}. Een einddatum vonden wij niet. Wij keken ze na op ${dates.day(notice.data.checked_on)}.`,
      };
    case "own_rules":
      return {
        what: "Deze uitkomst volgt uw eigen regels.",
        so: "Die kwamen met de vraag mee en zijn niet van ons.",
      };
    case "amounts_of_year":
      return {
        what: `Dit zijn bedragen van ${notice.data.year}.`,
        so: "Nieuwere vonden wij niet. Vraag wat er nu geldt en vul dat in.",
      };
    case "rule_ended":
      return {
        what: `Deze regeling gold tot en met ${dates.day(notice.data.valid_to)}.`,
        so: `Het jaar dat begint op ${dates.day(notice.data.from)} valt daarna. Wij rekenen door met de oude regels.`,
      };
    case "cut_at_maximum":
      return {
        what: `Deze regeling duurt ten hoogste ${notice.data.support_years} jaar.`,
        so: "Wat u daarna vroeg, telt niet mee.",
      };
    case "followed_scheme_reckons_pro_rata":
      return {
        what: `Minder dan ${decimal(notice.data.hours_per_week)} uur per week.`,
        so: "De afspraak zegt niet dat het bedrag dan lager is. De regeling van UWV die zij volgt, rekent wel naar rato. Vraag het na.",
      };
    case "hourly_rate_unknown":
      return {
        what: "Het uurtarief van UWV is hier niet bekend.",
        so: notice.data.from
          ? `Voor de tijd vanaf ${dates.day(notice.data.from)} noemen wij dus geen bedrag. Vul zelf een uurtarief in.`
          : "Vul een eerste dag in, of zelf een uurtarief.",
      };
    case "priced_at_coach_rate":
      return {
        what: `Gerekend met ${euros(notice.data.coach_rate_cents)} per uur.`,
        so: "Dat tarief vulde u in, want van UWV kennen wij er voor deze tijd geen.",
      };
    case "own_amounts":
      return {
        what:
          notice.data.count === 1
            ? "Eén bedrag is van uzelf."
            : `${notice.data.count} bedragen zijn van uzelf.`,
        so: "Ze staan in de plaats van de gepubliceerde.",
      };
    case "own_amounts_incomplete":
      return {
        what: "Nog niet elk bedrag is ingevuld.",
        so: `Er mist: ${notice.data.missing.map(({ regime, year }) => `${regimes[regime]} jaar ${year}`).join(", ")}.`,
      };
    case "not_used":
      return {
        what: "De werkuren per jaar tellen hier niet.",
        so: "Deze regeling rekent met uren per week.",
      };
    case "assumption":
      return assumptionInWords(notice);
    default:
      return unreachable(notice);
  }
}

function assumptionInWords({ data }: Extract<BudgetNotice, { code: "assumption" }>): NoticeWords {
  switch (data.choice) {
    case "part_of_month_by_days":
      return {
        what: "Er is een deel van een maand.",
        so: "De tekst zegt niet hoe dat telt. Wij tellen de dagen, gedeeld door de dagen van die maand.",
      };
    case "month_end":
      return {
        what: `Niet elke maand heeft een dag ${data.day}.`,
        so: "De tekst zegt niet wat dan geldt. Wij nemen de laatste dag van die maand.",
      };
    case "calendar_year_amount_by_months":
      return {
        what: "Het bedrag geldt voor een kalenderjaar.",
        so: "De tekst zegt niet hoe het over de maanden gaat. Wij verdelen het gelijk.",
      };
    case "pro_rata_by_hours":
      return {
        what: `Onder ${decimal(data.hours_per_week)} uur per week is het bedrag lager.`,
        so: `De tekst zegt “naar rato”, zonder som. Wij delen de uren door ${decimal(data.hours_per_week)}.`,
      };
    case "trial_lump_sum_whole":
      return {
        what: "Het bedrag voor de proefplaatsing is vast.",
        so: "De tekst is onduidelijk over minder uren. Wij verlagen het niet.",
      };
    case "hours_spread_over_months":
      return {
        what: "Het tarief hangt af van de maand.",
        so: "Wij verdelen de uren gelijk over de maanden. Elke maand krijgt het tarief van haar eerste dag.",
      };
    case "support_years":
      return {
        what: "De tekst noemt geen einde.",
        so: `Wij rekenen ${data.support_years} jaar.`,
      };
    default:
      return unreachable(data);
  }
}

/** What the text of the four cities says around the amounts, in our own words. */
export const aroundFourCities: NoticeWords[] = [
  {
    what: "De afspraak bindt alleen de vier grote steden.",
    so: "Andere gemeenten mogen haar volgen. Ze beslissen dat zelf.",
  },
  {
    what: "Het eerste jaar betaalt meer dan de jobcoach.",
    so: "Ook een aanpassing van de werkplek en andere hulp moeten uit dat bedrag komen.",
  },
  {
    what: "Blijft er daarna begeleiding nodig, dan is die voor u.",
    so: "De steden betalen ten hoogste twee tot drie jaar.",
  },
  {
    what: "Eén jobcoach mag meer medewerkers begeleiden.",
    so: "Dat spreekt u af met de gemeente, per geval.",
  },
];
export const around = {
  title: "Wat de afspraak er verder over zegt",
  source: "Bron:",
  external: {
    what: "Een externe jobcoach koopt de gemeente in.",
    so: "Het bedrag is wat de gemeente ten hoogste uitgeeft. U krijgt het niet zelf.",
  },
  example: {
    what: "Uw gemeente beslist zelf.",
    so: "Wij kennen haar bedragen niet. U ziet die van de vier grote steden, als voorbeeld. Vraag wat uw gemeente doet.",
  },
};
