import type { NoticeWords } from "../../../src/components/notices/notices.ts";
import type { SatisfactionNotice } from "../../../src/lib/answer-kinds.ts";
import { datesIn } from "../../../src/lib/dates.ts";
import { numbersIn } from "../../../src/lib/numbers.ts";
import { unreachable } from "../../../src/lib/unreachable.ts";
import { forms, periods, sides } from "./words.ts";

const dates = datesIn("nl");
const { decimal } = numbersIn("nl");

/** "Dat telt", "Die tellen" */
const theyCount = (number: number): string => (number === 1 ? "Dat telt" : "Die tellen");
const thereAre = (number: number): string =>
  number === 0 ? "is geen formulier" : `${number === 1 ? "is" : "zijn"} ${forms(number)}`;

export function noticeInWords(notice: SatisfactionNotice): NoticeWords {
  switch (notice.code) {
    case "framework_may_have_changed":
      return {
        what: "De uitleg van UWV heeft geen datum.",
        so: `De regels volgen het erkenningskader van 2016. Wij vergeleken ze op ${dates.day(notice.data.checked_on)} met die uitleg. Vraag uw contactpersoon bij UWV of ze nog zo zijn.`,
      };
    case "own_rules":
      return {
        what: "Deze uitkomst volgt uw eigen regels.",
        so: "Die kwamen met de vraag mee en zijn niet van ons.",
      };
    case "undated_forms":
      return {
        what: `${forms(notice.data.count)} zonder datum.`,
        so: `${theyCount(notice.data.count)} mee. Kijk na of ${notice.data.count === 1 ? "het bij dit meetjaar hoort" : "ze bij dit meetjaar horen"}.`,
      };
    case "forms_outside_period":
      return {
        what: `${forms(notice.data.count)} van buiten het meetjaar.`,
        so: `${theyCount(notice.data.count)} niet mee.`,
      };
    case "boundary_day_shared":
      return {
        what: `${forms(notice.data.count)} van de eerste dag van het meetjaar.`,
        so: `Die dag hoort ook bij het meetjaar ervoor. Daar ${notice.data.count === 1 ? "telt het" : "tellen ze"} mee, hier niet.`,
      };
    case "small_group":
      return {
        what: `Van de ${sides[notice.data.side]} ${notice.data.count === 1 ? "is er maar 1 cijfer" : `zijn er maar ${notice.data.count} cijfers`}.`,
        so: "Met zo weinig cijfers is soms te raden wie wat gaf. Let daarop als u de cijfers deelt.",
      };
    case "rounded_mean_hides_norm": {
      const { side, mean, norm, sum, count: scores, short_of_norm: short } = notice.data;
      return {
        what: `Afgerond is het gemiddelde van de ${sides[side]} ${decimal(mean)}, en toch te laag.`,
        so: `De som is ${decimal(sum)} voor ${scores === 1 ? "1 cijfer" : `${decimal(scores)} cijfers`}. Voor gemiddeld ${decimal(norm)} ontbreekt ${decimal(short)}.`,
      };
    }
    case "no_completed_period":
      return {
        what: "Er is geen jobcoachperiode afgerond.",
        so: "Dan valt er niets te meten. Meld dat schriftelijk aan uw contactpersoon bij UWV. Eindigt het meetjaar op 12 mei? Dan is 11 juni uw laatste dag.",
      };
    case "completed_periods_contradict_forms":
      return {
        what: `U vulde 0 afgeronde periodes in, maar er ${notice.data.forms === 1 ? "is een formulier" : "zijn formulieren"}.`,
        so: "Kijk na wat klopt.",
      };
    case "fewer_forms_than_periods":
      return {
        what: `U vulde ${periods(notice.data.completed_periods)} in, maar er ${thereAre(notice.data.forms)}.`,
        so: "Na elke periode vullen de werknemer en de werkgever een formulier in.",
      };
    case "more_forms_than_periods":
      return {
        what: `Er ${thereAre(notice.data.forms)}, maar u vulde ${periods(notice.data.completed_periods)} in.`,
        so: "Bij elke periode hoort één formulier van elke kant. Kijk na welk aantal klopt.",
      };
    case "newest_rules_taken":
      return {
        what: "De regels zijn in de loop van de tijd veranderd.",
        so: `Zonder meetjaar nemen wij de nieuwste, van ${dates.day(notice.data.valid_from)}.`,
      };
    case "assumption":
      return notice.data.choice === "mean_not_rounded"
        ? {
            what: "UWV zegt niet of afronden mag.",
            so: `Wij nemen de strenge lezing: zonder afronden is het gemiddelde van de ${sides[notice.data.side]} lager dan de norm.`,
          }
        : {
            what: "UWV geeft de vragen als voorbeeld.",
            so: "Op uw formulieren staan er misschien meer. Neem die zelf in uw rapport op.",
          };
    default:
      return unreachable(notice);
  }
}
