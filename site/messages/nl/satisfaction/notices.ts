import type { Side } from "../../../src/core.ts";
import type { NoticeWords } from "../../../src/components/notices/notices.ts";
import { datesIn } from "../../../src/lib/dates.ts";
import type { SatisfactionNotice } from "../../../src/lib/answer-kinds.ts";
import { capital, count, forms, sides } from "./words.ts";

const dates = datesIn("nl");

export function noticeInWords({ code, data }: SatisfactionNotice): NoticeWords {
  const number = Number(data.count);
  switch (code) {
    case "small_group":
      return {
        what: `Van ${sides[data.side as Side]} zijn er maar ${number === 1 ? "1 cijfer" : `${count(number)} cijfers`}.`,
        so: "Mensen kunnen elkaar daarin herkennen. Deel de uitkomst niet verder dan nodig.",
      };
    case "undated_forms":
      return {
        what: `${capital(forms(number))} zonder einddatum.`,
        so: "Wij rekenen ze mee. Kijk na of ze in dit meetjaar horen.",
      };
    case "forms_outside_period":
      return {
        what: `${capital(forms(number))} van buiten het meetjaar.`,
        so: "Die tellen niet mee.",
      };
    case "boundary_day_shared":
      return {
        what: `${capital(forms(number))} van de eerste dag van het meetjaar.`,
        so: "Die dag hoort ook bij het meetjaar ervoor. Daar tellen ze mee, hier niet.",
      };
    case "fewer_forms_than_periods":
      return {
        what: "Niet van elke afgeronde periode is er een formulier.",
        so: "UWV vraagt om een formulier van beide kanten na elke periode.",
      };
    case "more_forms_than_periods":
      return {
        what: "Er zijn meer formulieren dan afgeronde periodes.",
        so: "Kijk na of een formulier dubbel staat, of uit een ander jaar komt.",
      };
    case "framework_may_have_changed":
      return {
        what: "De uitleg van UWV heeft geen datum.",
        so: `De regels volgen het erkenningskader van 2016. Wij keken ze na op ${dates.day(String(data.checked_on))}. Vraag uw accounthouder of ze nog zo zijn.`,
      };
    case "assumption":
      return {
        what: "Misschien staan er meer vragen op de formulieren.",
        so: "Wij kennen alleen de vragen die UWV in zijn uitleg laat zien.",
      };
    case "newest_rules_taken":
      return {
        what: "U koos geen meetjaar.",
        so: `Wij nemen de regels die gelden vanaf ${dates.day(String(data.valid_from))}.`,
      };
    default:
      return { what: capital(code.replaceAll("_", " ")), so: "" };
  }
}
