import type { Side } from "../../../src/core.ts";
import type { NoticeWords } from "../../../src/components/notices/notices.ts";
import type { SatisfactionNotice } from "../../../src/lib/answer-kinds.ts";
import { datesIn } from "../../../src/lib/dates.ts";
import { numbersIn } from "../../../src/lib/numbers.ts";
import { unreachable } from "../../../src/lib/unreachable.ts";

const dates = datesIn("nl");
const { decimal } = numbersIn("nl");

const sides: Record<Side, string> = { employee: "werknemers", employer: "werkgevers" };
const forms = (count: number): string => (count === 1 ? "1 formulier" : `${count} formulieren`);
const count = (number: number): string => (number === 1 ? "telt" : "tellen");

export function noticeInWords(notice: SatisfactionNotice): NoticeWords {
  switch (notice.code) {
    case "framework_may_have_changed":
      return {
        what: "De uitleg van UWV heeft geen datum.",
        so: `De regels volgen het erkenningskader van 2016. Wij keken ze na op ${dates.day(notice.data.checked_on)}. Vraag uw accounthouder of ze nog zo zijn.`,
      };
    case "own_rules":
      return {
        what: "Deze uitkomst volgt uw eigen regels.",
        so: "Die kwamen met de vraag mee en zijn niet van ons.",
      };
    case "undated_forms":
      return {
        what: `${forms(notice.data.count)} zonder datum.`,
        so: `Die ${count(notice.data.count)} mee. Kijk na of ze bij dit meetjaar horen.`,
      };
    case "forms_outside_period":
      return {
        what: `${forms(notice.data.count)} van buiten het meetjaar.`,
        so: `Die ${count(notice.data.count)} niet mee.`,
      };
    case "boundary_day_shared":
      return {
        what: `${forms(notice.data.count)} van de eerste dag van het meetjaar.`,
        so: `Die dag hoort ook bij het meetjaar ervoor. Daar ${count(notice.data.count)} ze mee, hier niet.`,
      };
    case "small_group":
      return {
        what: `Van de ${sides[notice.data.side]} zijn er maar ${notice.data.count} cijfers.`,
        so: "Met zo weinig cijfers is soms te raden wie wat gaf. Let daarop als u de cijfers deelt.",
      };
    case "rounded_mean_hides_norm": {
      const { side, mean, norm, sum, count: scores, short_of_norm: short } = notice.data;
      return {
        what: `Afgerond is het cijfer van de ${sides[side]} ${decimal(mean)}, en toch te laag.`,
        so: `De som is ${decimal(sum)} voor ${scores} cijfers. Voor gemiddeld ${decimal(norm)} ontbreekt ${decimal(short)}. Wij vergelijken het cijfer zonder afronden.`,
      };
    }
    case "no_completed_period":
      return {
        what: "Er is geen coachingperiode afgerond.",
        so: "Dan valt er niets te meten. Meld dat schriftelijk aan uw accounthouder, binnen een maand na het meetjaar.",
      };
    case "fewer_forms_than_periods":
      return {
        what: `Er zijn ${notice.data.completed_periods} periodes afgerond, en ${forms(notice.data.forms)}.`,
        so: "Bij elke afgeronde periode horen twee formulieren: van de werknemer en van de werkgever.",
      };
    case "more_forms_than_periods":
      return {
        what: `Er zijn ${forms(notice.data.forms)}, en maar ${notice.data.completed_periods} afgeronde periodes.`,
        so: "Bij elke periode hoort één formulier van elke kant. Kijk na welk aantal klopt.",
      };
    case "newest_rules_taken":
      return {
        what: "De regels zijn in de loop van de tijd veranderd.",
        so: `Zonder meetjaar nemen wij de nieuwste, van ${dates.day(notice.data.valid_from)}.`,
      };
    case "assumption":
      return {
        what: "UWV geeft de vragen als voorbeeld.",
        so: "Op uw formulieren staan er misschien meer. Neem die zelf in uw rapport op.",
      };
    default:
      return unreachable(notice);
  }
}
