import type { ConditionUnit } from "../../../src/core.ts";
import type { NoticeWords } from "../../../src/components/notices/notices.ts";
import type { BudgetNotice } from "../../../src/lib/answer-kinds.ts";
import { datesIn } from "../../../src/lib/dates.ts";
import { numbersIn } from "../../../src/lib/numbers.ts";
import { unreachable } from "../../../src/lib/unreachable.ts";
import { regimes } from "./form.ts";

const dates = datesIn("nl");
const { euros, decimal } = numbersIn("nl");

/** How the notice is told: of rules that hold or held, and of whom. */
export interface About {
  past: boolean;
  who: string;
}

export function noticeInWords(notice: BudgetNotice, about?: About): NoticeWords {
  const who = about?.who;
  switch (notice.code) {
    case "framework_may_have_changed": {
      const { valid_from: from, checked_on: checked } = notice.data;
      return {
        what: "Wij weten niet of deze regels nog zo zijn.",
        so: `Een einddatum vonden wij niet. Wij vergeleken ze op ${dates.day(checked)} met de tekst van ${from.slice(0, 4)}.`,
      };
    }
    case "own_rules":
      return {
        what: "Deze uitkomst volgt uw eigen regels.",
        so: "Die kwamen met de vraag mee en zijn niet van ons.",
      };
    case "amounts_of_year": {
      const { years, newest_known: newest } = notice.data;
      return {
        what: `Dit zijn bedragen van ${new Intl.ListFormat("nl").format(years.map(String))}.`,
        so: newest
          ? "Nieuwere vonden wij niet. Vraag wat er nu geldt en vul dat in."
          : "Die golden toen.",
      };
    }
    case "rule_ended": {
      const { valid_to: end, from, to } = notice.data;
      const what = `Deze regels golden tot en met ${dates.day(end)}.`;
      if (from === null) return { what, so: "Vraag na wat er nu geldt." };
      return {
        what,
        so:
          from > end
            ? `Het jaar dat begint op ${dates.day(from)}, valt daarna. Wij rekenen door met de oude regels.`
            : `Het jaar van ${dates.day(from)} tot en met ${dates.day(to)} loopt langer door. Wij rekenen dat hele jaar met de oude regels.`,
      };
    }
    case "cut_at_maximum":
      return {
        what: notice.data.ours
          ? `Wij rekenen hier maximaal ${notice.data.support_years} jaar.`
          : `Deze regeling ${about?.past ? "duurde" : "duurt"} maximaal ${notice.data.support_years} jaar.`,
        so: notice.data.ours
          ? "Dat is onze grens, niet die van de regeling. De tijd daarna telt niet mee."
          : "De tijd daarna telt niet mee.",
      };
    case "below_condition": {
      const { bound, unit, given } = notice.data;
      return {
        what: `Deze regeling ${about?.past ? "vroeg" : "vraagt"} minimaal ${inUnit(bound, unit)}.`,
        so: `U vulde ${inUnit(given, unit)} in. ${about?.past ? "Dan kreeg" : "Dan krijgt"} uw medewerker misschien geen jobcoach. Vraag het na.`,
      };
    }
    case "followed_scheme_reckons_pro_rata":
      return {
        what: `Minder dan ${decimal(notice.data.hours_per_week)} uur per week.`,
        so: "De afspraak zegt niet dat het bedrag dan lager is. De regeling van UWV die de gemeenten volgen, verlaagt het bedrag dan wel. Vraag het na.",
      };
    case "hourly_rate_unknown":
      return {
        what: who
          ? `Het uurtarief van ${who} is hier niet bekend.`
          : "Het uurtarief is hier niet bekend.",
        so: notice.data.from
          ? `Voor de tijd vanaf ${dates.day(notice.data.from)} noemen wij dus geen bedrag. Vul zelf een uurtarief in.`
          : "Vul zelf een uurtarief in. Dan ziet u wat de uren kosten.",
      };
    case "priced_at_coach_rate":
      return {
        what: `Gerekend met uw uurtarief van ${euros(notice.data.coach_rate_cents)}.`,
        so: who
          ? `Van ${who} kennen wij voor deze tijd geen tarief. Wat u invult, is dus geen maximum.`
          : "Een ander tarief kennen wij voor deze tijd niet. Dit is dus geen maximum.",
      };
    case "own_amounts":
      return {
        what:
          notice.data.count === 1
            ? "Eén bedrag is van uzelf."
            : `${notice.data.count} bedragen zijn van uzelf.`,
        so:
          notice.data.count === 1
            ? "Wij kennen het niet uit een tekst."
            : "Wij kennen ze niet uit een tekst.",
      };
    case "own_amounts_incomplete":
      return {
        what: "Nog niet elk bedrag is ingevuld.",
        so: `Er mist: ${notice.data.missing.map(({ regime, year }) => `${regimes[regime]} jaar ${year}`).join(", ")}.`,
      };
    case "not_used":
      return {
        what: "De werkuren per jaar tellen hier niet.",
        so: `Deze regeling ${about?.past ? "rekende" : "rekent"} met uren per week.`,
      };
    case "assumption":
      return assumptionInWords(notice, about?.past ? "was" : "is");
    default:
      return unreachable(notice);
  }
}

function assumptionInWords(
  { data }: Extract<BudgetNotice, { code: "assumption" }>,
  is: "is" | "was",
): NoticeWords {
  switch (data.choice) {
    case "part_of_month_by_days":
      return {
        what: "Er is een deel van een maand.",
        so: "De tekst zegt niet hoe dat telt. Wij tellen de dagen, gedeeld door de dagen van die maand.",
      };
    case "month_end":
      return {
        what: `Niet elke maand heeft een dag ${data.day}.`,
        so: "De tekst zegt niet wat dan geldt. Zo’n begeleidingsmaand begint bij ons op de 1e van de maand erna.",
      };
    case "calendar_year_amount_by_months":
      return {
        what: "Het bedrag is per kalenderjaar.",
        so: "De tekst zegt niet hoe het over de maanden gaat. Wij verdelen het gelijk.",
      };
    case "pro_rata_by_hours":
      return {
        what: `Onder ${decimal(data.hours_per_week)} uur per week ${is} het bedrag lager.`,
        so: `De tekst zegt “naar rato”, zonder som. Wij delen de uren door ${decimal(data.hours_per_week)}.`,
      };
    case "trial_lump_sum_whole":
      return {
        what: `Het bedrag voor de proefplaatsing ${is} vast.`,
        so: "De tekst is onduidelijk over minder uren. Wij verlagen het niet.",
      };
    case "hours_spread_over_months":
      return {
        what: "Het tarief hangt af van de maand.",
        so: "Wij verdelen de uren gelijk over de maanden. Elke maand krijgt het tarief van de eerste dag.",
      };
    case "support_years":
      return {
        what: `Wij rekenen hier maximaal ${data.support_years} jaar.`,
        so: "Dat is onze grens, niet die van de regeling.",
      };
    default:
      return unreachable(data);
  }
}

/** "12 uur per week", "1 maand" */
function inUnit(value: string, unit: ConditionUnit): string {
  const one = Number(value) === 1;
  switch (unit) {
    case "hours":
      return `${decimal(value)} uur`;
    case "hours_per_week":
      return `${decimal(value)} uur per week`;
    case "weeks":
      return `${decimal(value)} ${one ? "week" : "weken"}`;
    case "months":
      return `${decimal(value)} ${one ? "maand" : "maanden"}`;
    case "years":
      return `${decimal(value)} jaar`;
    case "percent":
      return `${decimal(value)}%`;
    case "percent_of_minimum_wage":
      return `${decimal(value)}% van het minimumloon`;
    default:
      return unreachable(unit);
  }
}
