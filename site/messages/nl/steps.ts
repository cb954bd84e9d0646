// Every step of a calculation as one or two sentences, as a careful colleague would write them.
import { capital } from "../../src/lib/sentence.ts";
import type { MeasurementStep as Step } from "../../src/lib/answer-kinds.ts";
import { datesIn } from "../../src/lib/dates.ts";
import { inputsOf } from "../../src/lib/step-inputs.ts";
import { unreachable } from "../../src/lib/unreachable.ts";
import { deadlines } from "./deadlines.ts";
import { reasons } from "./notices.ts";

const dates = datesIn("nl");
const list = new Intl.ListFormat("nl", { type: "conjunction" });

/** "14 jaar en 1 maand" */
function duration(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const parts = [
    years > 0 ? `${years} jaar` : "",
    rest > 0 ? `${rest} ${rest === 1 ? "maand" : "maanden"}` : "",
  ];
  return parts.filter(Boolean).join(" en ") || "op de dag zelf";
}

const weeks = (count: number): string => (count === 1 ? "1 week" : `${count} weken`);

const moved = (yes: boolean): string =>
  yes ? " Die maand heeft zo’n dag niet. Dan nemen wij de laatste dag van de maand." : "";

/** `today`: what lies before it is told as past. */
export function stepInWords(step: Step, today = ""): string {
  const inputs = inputsOf(step);
  const output = (): string => dates.long(inputs.output());
  /** Dates are texts with the year first: they compare as they stand. */
  const is = (now: string, past: string): string =>
    typeof step.output === "string" && step.output < today ? past : now;
  switch (step.operation) {
    case "day_of_recognition":
      return `Het eerste meetjaar ${is("begint", "begon")} op de dag van de erkenning: ${output()}.`;
    case "same_day_in_first_year": {
      const year = inputs.number("first_year");
      return `De erkenning is van vóór ${year}. Dan ${is("begint", "begon")} het eerste meetjaar op dezelfde dag in ${year}: ${output()}.${moved(inputs.flag("moved_to_month_end"))}`;
    }
    case "end_of_period": {
      const number = inputs.number("number");
      const shared =
        step.yields.length > 1
          ? ` Op die dag ${is("begint", "begon")} ook meetjaar ${number + 1}.`
          : "";
      return `Meetjaar ${number} ${is("loopt", "liep")} tot en met ${output()}. Dat is ${duration(inputs.number("months"))} na de erkenning.${shared}${moved(inputs.flag("moved_to_month_end"))}`;
    }
    case "report_before":
      return `Daarna ${is("is", "was")} er tijd om te rapporteren. De rapportage ${is("moet", "moest")} binnen zijn vóór ${output()}: ${duration(inputs.number("months"))} na de erkenning.${moved(inputs.flag("moved_to_month_end"))}`;
    case "day_before_earliest": {
      const [before, term] = [inputs.text("report_before"), inputs.text("term_after_period")];
      return before === term
        ? `De laatste veilige dag ${is("is", "was")} de dag ervoor: ${output()}.`
        : `De tijd om te rapporteren, geteld vanaf het einde van het meetjaar, ${is("loopt", "liep")} tot ${dates.long(term)}. Wij nemen de vroegste van de twee. De dag ervoor is ${output()}.`;
    }
    case "last_working_day": {
      const skipped = inputs.skipped();
      if (skipped.length === 0)
        return `Dat ${is("is", "was")} een werkdag. Dus ${is("is", "was")} dit ook de uiterste werkdag: ${output()}.`;
      const why = skipped.map(
        ({ day, reason }) => `${dates.day(day)} ${is("is", "was")} ${reasons[reason]}`,
      );
      return `${capital(list.format(why))}. De laatste werkdag ervoor ${is("is", "was")} ${output()}.`;
    }
    case "count_completed_periods": {
      const count = Number(step.output);
      const first = inputs.flag("first_day_counts")
        ? ""
        : " De eerste dag telt niet mee: die hoort bij het meetjaar ervoor.";
      const year = `meetjaar ${inputs.number("number")}`;
      if (count === 0) return `Van de periodes die u invulde, eindigde er geen in ${year}.${first}`;
      return `Van de periodes die u invulde, ${count === 1 ? "eindigde er 1" : `eindigden er ${count}`} in ${year}.${first}`;
    }
    case "duty":
      return dutyInWords(step);
    case "status":
      return `Vandaag is ${dates.long(inputs.text("as_of"))}. De stand van meetjaar ${inputs.number("number")} is: ${deadlines.status[step.output as keyof typeof deadlines.status]}.`;
    case "first_not_overdue":
      return step.output === null
        ? "Van alle meetjaren is de uiterste dag voorbij."
        : `Meetjaar ${inputs.output()} is het eerste waarvan de uiterste dag niet voorbij is.`;
    case "weeks_after_submission":
      return `De dag van versturen is ${dates.long(inputs.text("submitted_on"))}. UWV ${is("antwoordt", "moest")} binnen ${weeks(inputs.number("weeks"))}${is("", " antwoorden")}: uiterlijk ${output()}.`;
    case "period_that_ended_last":
      return step.output === null
        ? "Op de dag van versturen was nog geen meetjaar voorbij."
        : `Het laatste meetjaar dat toen voorbij was, eindigde op ${dates.long(inputs.text("period_end"))}. De rapportage gaat over meetjaar ${inputs.output()}.`;
    default:
      return unreachable(step.operation);
  }
}

function dutyInWords({ inputs }: Step): string {
  if (inputs.completed_periods === null)
    return "U vulde geen afgeronde periodes in. Wij gaan ervan uit dat er een rapportage komt.";
  return inputs.completed_periods === 0
    ? "Er is geen periode afgerond. Dan valt er niets te meten. U meldt dat schriftelijk, binnen dezelfde tijd."
    : "Er is een periode afgerond. Dan hoort er een rapportage bij.";
}
