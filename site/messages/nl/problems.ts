// What is wrong with something that was filled in, in words that say what would be right.
import { capital } from "../../src/lib/sentence.ts";
import type { Problem } from "../../src/core.ts";
import type { UnclearDate, DatePart } from "../../src/components/date-field/read-date.ts";
import { datesIn } from "../../src/lib/dates.ts";
import { unreachable } from "../../src/lib/unreachable.ts";

const dates = datesIn("nl");
const parts: Record<DatePart, string> = { day: "de dag", month: "de maand", year: "het jaar" };
const listed = new Intl.ListFormat("nl", { type: "conjunction" });

/** A long text would push the message off the page. */
const short = (text: string): string => (text.length > 30 ? `${text.slice(0, 30)}…` : text);

const many = (count: number, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`;

/** With the last day that is known before, or the first after. Their validity needs no weekday. */
function noRule({ on, periods }: Extract<Problem, { code: "no_rule_in_force" }>["detail"]): string {
  const none = `Voor ${dates.day(on)} kennen wij geen regel.`;
  const ends = periods.flatMap(({ valid_to: end }) => (end !== null && end < on ? [end] : []));
  const starts = periods.map(({ valid_from: start }) => start).filter((start) => start > on);
  const [last, first] = [ends.sort().at(-1), starts.sort()[0]];
  if (last !== undefined)
    return `${none} De laatste die wij kennen, gold tot en met ${dates.day(last)}. Vraag wat daarna geldt.`;
  return first === undefined
    ? none
    : `${none} De eerste die wij kennen, geldt vanaf ${dates.day(first)}.`;
}

export const problems = {
  summaryTitle: (count: number) =>
    count === 1 ? "Er klopt 1 ding nog niet" : `Er kloppen ${count} dingen nog niet`,
  titlePrefix: (count: number) => (count === 1 ? "(1 fout) " : `(${count} fouten) `),

  missingDate: (name: string) => `Vul ${name} in.`,
  missingParts: (missing: readonly DatePart[]) =>
    `Vul ook ${listed.format(missing.map((part) => parts[part]))} in.`,
  line: (line: number, text: string) => `Regel ${line}: ${text}`,
  moreLines: (count: number) => (count === 1 ? "En nog 1 regel." : `En nog ${count} regels.`),

  years: {
    empty: (min: number, max: number) =>
      `Vul in hoeveel jaar u vooruit wilt kijken: ${min} tot en met ${max}.`,
    unreadable: (min: number, max: number) =>
      `Vul een heel getal in, van ${min} tot en met ${max}. Bijvoorbeeld 3.`,
    out_of_range: (min: number, max: number) => `Kies een aantal van ${min} tot en met ${max}.`,
  },

  unclearDate(unclear: UnclearDate): string {
    switch (unclear.code) {
      case "day_unreadable":
        return `Zet in het vak Dag alleen het getal van de dag, bijvoorbeeld 12. Er staat nu “${short(unclear.typed)}”.`;
      case "month_unreadable":
        return `Schrijf de maand als getal van 1 tot en met 12, of als naam, bijvoorbeeld mei. Er staat nu “${short(unclear.typed)}”.`;
      case "year_unreadable":
        return `Schrijf het jaar met vier cijfers, bijvoorbeeld 2013. Er staat nu “${short(unclear.typed)}”.`;
      case "year_of_two_digits":
        return `Schrijf het jaar met vier cijfers. Bedoelt u ${unclear.proposals.join(" of ")}?`;
      case "more_than_one_date":
        return "In één vak staat een hele datum en in een ander vak staat ook iets. Laat één datum staan.";
      case "no_date":
        return `Schrijf een datum als 12-5-2013. Er staat nu “${short(unclear.typed)}”.`;
      default:
        return unreachable(unclear);
    }
  },

  fromCore(problem: Problem): string {
    switch (problem.code) {
      case "no_such_day": {
        const { month, year, days_in_month: days } = problem.detail;
        const february = month === 2 && days === 28;
        return `${capital(dates.month(month))}${february ? ` ${year}` : ""} heeft ${many(days, "dag", "dagen")}. Kies een dag van 1 tot en met ${days}.`;
      }
      case "no_such_month":
        return `Een jaar heeft 12 maanden. Kies een maand van 1 tot en met 12, of schrijf de naam.`;
      case "date_out_of_range":
        return `Kies een datum van ${dates.day(problem.detail.min)} tot en met ${dates.day(problem.detail.max)}.`;
      case "not_a_date":
        return "Schrijf een datum als 12-5-2013.";
      case "missing_key":
      case "null_value":
      case "empty_text":
        return "Hier moet nog iets staan.";
      case "out_of_range":
        return `Kies een getal van ${problem.detail.min} tot en met ${problem.detail.max}.`;
      case "not_an_integer":
        return "Vul een heel getal in.";
      case "not_a_decimal":
        return "Vul een getal in, bijvoorbeeld 7,5.";
      case "too_many_items":
        return `Dit zijn er te veel: ${problem.detail.found}. Het maximum is ${problem.detail.max}.`;
      case "too_few_items":
        return `Dit zijn er te weinig: ${problem.detail.found}. Vul er minimaal ${problem.detail.min} in.`;
      case "text_too_long":
        return `Deze tekst is te lang. Gebruik maximaal ${many(problem.detail.max, "teken", "tekens")}.`;
      case "no_rule_in_force":
        return noRule(problem.detail);
      case "unknown_scheme":
      case "calculation_not_in_scheme":
      case "unknown_calculation":
        return "Deze vraag gaat over een regeling die deze rekenhulp niet kent.";
      case "decimal_out_of_range": {
        const { min, max, min_inclusive: from } = problem.detail;
        return from
          ? `Kies een getal van ${comma(min)} tot en met ${comma(max)}.`
          : `Kies een getal boven ${comma(min)}, tot en met ${comma(max)}.`;
      }
      case "conflicting_keys":
        return "Twee dingen sluiten elkaar uit. Laat er één staan.";
      case "no_support_left":
        return `U vulde ${many(problem.detail.support_used_months, "maand", "maanden")} begeleiding in. ${problem.detail.ours ? `Verder dan ${problem.detail.support_years} jaar rekenen wij niet. Dat is onze grens, niet die van de regeling.` : "Daarna is er in deze regeling niets meer."}`;
      case "no_trial_in_scheme":
        return "Deze regeling rekent niet met een proefplaatsing. Laat dit leeg.";
      case "no_amounts_to_override":
        return "Deze regeling rekent met uren, niet met bedragen per jaar. Een eigen bedrag kan hier niet.";
      case "duplicate_override":
        return "Dit bedrag staat er twee keer. Laat er één staan.";
      case "contradiction":
        return "Dit rapport spreekt zichzelf tegen. Open het bestand zoals het bewaard is.";
      case "not_ascending":
        return `In dit rapport staan de cijfers niet op volgorde. Na ${comma(problem.detail.after)} hoort een hoger cijfer.`;
      case "forms_do_not_add_up":
        return `Dit rapport telt ${many(problem.detail.forms, "formulier", "formulieren")}, en hier ${problem.detail.found}.`;
      case "no_readable_text":
      case "no_score_column":
      case "reader_finished":
        return "Dit kunnen wij niet lezen als een lijst met cijfers.";
      case "too_many_forms":
        return "Dit zijn meer formulieren dan wij kunnen optellen.";
      case "not_a_month":
        return "Schrijf een maand en een jaar, bijvoorbeeld 1 2027.";
      case "further_problems":
        return `En nog ${many(problem.detail.count, "andere fout", "andere fouten")}.`;
      case "too_large":
      case "too_many_values":
      case "too_deep":
        return "Dit is te groot om te lezen.";
      case "not_text":
      case "not_utf8":
      case "not_json":
      case "duplicate_key":
      case "unknown_key":
      case "wrong_type":
      case "unknown_word":
      case "not_a_name":
      case "not_an_https_url":
        return "Dit kunnen wij niet lezen als een vraag van deze rekenhulp.";
      case "scheme_id_taken":
      case "duplicate_id":
      case "unknown_source":
      case "unknown_fact":
      case "overlapping_periods":
      case "ends_before_it_starts":
      case "outside_scheme_validity":
        return "De eigen regels bij deze vraag kloppen niet.";
      default:
        return unreachable(problem);
    }
  },
};

const comma = (decimal: string): string => decimal.replace(".", ",");
