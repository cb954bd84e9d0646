// Every step of a calculation as one or two sentences, as a careful colleague would write them.
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

const moved = (yes: boolean): string =>
  yes ? " Die maand heeft zo’n dag niet. Dan nemen wij de laatste dag van de maand." : "";

export function stepInWords(step: Step): string {
  const inputs = inputsOf(step);
  const output = (): string => dates.long(inputs.output());
  switch (step.operation) {
    case "day_of_recognition":
      return `Het eerste meetjaar begint op de dag van de erkenning: ${output()}.`;
    case "same_day_in_first_year": {
      const year = inputs.number("first_year");
      return `De erkenning is van vóór ${year}. Dan begint het eerste meetjaar op dezelfde dag in ${year}: ${output()}.${moved(inputs.flag("moved_to_month_end"))}`;
    }
    case "end_of_period": {
      const number = inputs.number("number");
      const shared = step.yields.length > 1 ? ` Op die dag begint ook meting ${number + 1}.` : "";
      return `Meting ${number} loopt tot en met ${output()}. Dat is ${duration(inputs.number("months"))} na de erkenning.${shared}${moved(inputs.flag("moved_to_month_end"))}`;
    }
    case "report_before":
      return `Daarna is er tijd om te rapporteren. De rapportage moet binnen zijn vóór ${output()}: ${duration(inputs.number("months"))} na de erkenning.${moved(inputs.flag("moved_to_month_end"))}`;
    case "day_before_earliest": {
      const [before, term] = [inputs.text("report_before"), inputs.text("term_after_period")];
      return before === term
        ? `De laatste veilige dag is de dag ervoor: ${output()}.`
        : `De tijd om te rapporteren, geteld vanaf het einde van het meetjaar, loopt tot ${dates.long(term)}. Wij nemen de vroegste van de twee. De dag ervoor is ${output()}.`;
    }
    case "last_working_day": {
      const skipped = inputs.skipped();
      if (skipped.length === 0)
        return `Dat is een werkdag. Dus is dit ook de uiterste werkdag: ${output()}.`;
      const why = skipped.map(({ day, reason }) => `${dates.day(day)} is ${reasons[reason]}`);
      return `${capital(list.format(why))}. De laatste werkdag ervoor is ${output()}.`;
    }
    case "count_completed_periods": {
      const count = Number(step.output);
      const first = inputs.flag("first_day_counts")
        ? ""
        : " De eerste dag telt niet mee: die hoort bij het meetjaar ervoor.";
      return `Van de periodes die u invulde, eindigden er ${count} in meting ${inputs.number("number")}.${first}`;
    }
    case "duty":
      return dutyInWords(step);
    case "status":
      return `Vandaag is ${dates.long(inputs.text("as_of"))}. De stand van meting ${inputs.number("number")} is: ${deadlines.status[step.output as keyof typeof deadlines.status]}.`;
    case "first_not_overdue":
      return step.output === null
        ? "Van alle metingen is de uiterste dag voorbij."
        : `Meting ${inputs.output()} is de eerste waarvan de uiterste dag niet voorbij is.`;
    case "weeks_after_submission":
      return `De dag van versturen is ${dates.long(inputs.text("submitted_on"))}. UWV antwoordt binnen ${inputs.number("weeks")} weken: uiterlijk ${output()}.`;
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

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
