import { capital } from "../../src/lib/sentence.ts";
import type { Holiday, Weekend } from "../../src/core.ts";
import type { NoticeWords } from "../../src/components/notices/notices.ts";
import type { MeasurementNotice as Notice } from "../../src/lib/answer-kinds.ts";
import { datesIn } from "../../src/lib/dates.ts";
import { unreachable } from "../../src/lib/unreachable.ts";

const dates = datesIn("nl");

/** Why a day is no working day. */
export const reasons: Record<Weekend | Holiday, string> = {
  saturday: "een zaterdag",
  sunday: "een zondag",
  new_years_day: "Nieuwjaarsdag",
  good_friday: "Goede Vrijdag",
  easter_monday: "tweede paasdag",
  kings_day: "Koningsdag",
  liberation_day: "Bevrijdingsdag",
  ascension_day: "Hemelvaartsdag",
  whit_monday: "tweede pinksterdag",
  christmas_day: "eerste kerstdag",
  boxing_day: "tweede kerstdag",
};

/** That the day is a Saturday or a Sunday shows in its name. */
const isWeekend = (reason: Weekend | Holiday): boolean =>
  reason === "saturday" || reason === "sunday";

/** "1 einddatum ligt", "2 einddatums liggen" */
const days = (count: number, one: string, more: string): string =>
  count === 1 ? `1 einddatum ${one}` : `${count} einddatums ${more}`;

export function noticeInWords(notice: Notice): NoticeWords {
  switch (notice.code) {
    case "framework_may_have_changed":
      return {
        what: "De uitleg van UWV heeft geen datum.",
        so: `De regels volgen het erkenningskader van ${notice.data.valid_from.slice(0, 4)}. Wij vergeleken ze op ${dates.day(notice.data.checked_on)} met die uitleg. Of ze nog zo zijn, weten wij niet. Vraag het uw vaste contactpersoon bij UWV.`,
      };
    case "deadline_in_weekend":
      return {
        what: isWeekend(notice.data.reason)
          ? "De laatste veilige dag valt in het weekend."
          : `${capital(dates.long(notice.data.day))} is ${reasons[notice.data.reason]}.`,
        so: `De termijn schuift daardoor niet op. De laatste werkdag ervoor is ${dates.long(notice.data.last_safe_working_day)}.`,
      };
    case "boundary_day_shared":
      return {
        what: `${days(notice.data.count, "valt", "vallen")} op de dag waarop het ene meetjaar eindigt en het volgende begint.`,
        so: "Zo’n periode telt één keer: in het meetjaar dat die dag eindigt.",
      };
    case "completed_outside_measurements":
      return {
        what: `${days(notice.data.count, "ligt", "liggen")} buiten de meetjaren die u hier ziet.`,
        so: notice.data.count === 1 ? "Die telt niet mee." : "Die tellen niet mee.",
      };
    case "submitted_late":
      return {
        what: `De dag van versturen ligt na ${dates.long(notice.data.last_safe_day)}, de laatste veilige dag van meetjaar ${notice.data.number}.`,
        so: "Bel uw vaste contactpersoon bij UWV om te horen wat dit betekent.",
      };
    case "submitted_before_first_period_end":
      return {
        what: "De dag van versturen valt vóór het einde van het eerste meetjaar.",
        so: `De laatste dag van dat meetjaar is ${dates.long(notice.data.period_end)}. Kijk na of de datum klopt.`,
      };
    case "own_rules":
      return {
        what: "Deze uitkomst volgt uw eigen regels.",
        so: "Die kwamen met de vraag mee en zijn niet van ons.",
      };
    case "assumption":
      return assumptionInWords(notice);
    default:
      return unreachable(notice);
  }
}

function assumptionInWords(notice: Extract<Notice, { code: "assumption" }>): NoticeWords {
  const { data } = notice;
  switch (data.choice) {
    case "earliest_reading":
      return {
        what: "UWV noemt twee grenzen.",
        so: "Er staat “voor” een datum, en ook “een maand de tijd”. Wij nemen de vroegste lezing: dan bent u altijd op tijd.",
      };
    case "month_end":
      return {
        what: `Niet elke maand heeft een dag ${data.day}.`,
        so: "UWV zegt niet wat dan geldt. Wij nemen de laatste dag van die maand.",
      };
    case "answer_term_from_submission":
      return {
        what: `UWV antwoordt binnen ${data.weeks === 1 ? "1 week" : `${data.weeks} weken`}.`,
        so: "UWV zegt niet vanaf wanneer. Wij tellen vanaf de dag waarop u de rapportage verstuurde.",
      };
    default:
      return unreachable(data);
  }
}
