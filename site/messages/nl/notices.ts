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

const days = (count: number): string => (count === 1 ? "1 einddatum" : `${count} einddatums`);

export function noticeInWords(notice: Notice): NoticeWords {
  switch (notice.code) {
    case "framework_may_have_changed":
      return {
        what: "De uitleg van UWV heeft geen datum.",
        so: `De regels volgen het erkenningskader van 2016. Wij keken ze na op ${dates.day(notice.data.checked_on)}. Vraag uw accounthouder of ze nog zo zijn.`,
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
        what: `${capital(days(notice.data.count))} op de dag waarop het ene meetjaar eindigt en het volgende begint.`,
        so: "Zo’n periode telt één keer: in het meetjaar dat die dag eindigt.",
      };
    case "completed_outside_measurements":
      return {
        what: `${capital(days(notice.data.count))} buiten de meetjaren die u hier ziet.`,
        so: "Die tellen niet mee.",
      };
    case "submitted_late":
      return {
        what: `De dag van versturen is na de laatste veilige dag van meting ${notice.data.number}.`,
        so: `Die laatste veilige dag is ${dates.long(notice.data.last_safe_day)}. Bel uw accounthouder om te horen wat dit betekent.`,
      };
    case "submitted_before_first_period_end":
      return {
        what: "De dag van versturen valt vóór het einde van het eerste meetjaar.",
        so: `Dat meetjaar eindigt op ${dates.long(notice.data.period_end)}. Kijk na of de datum klopt.`,
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
        what: `UWV antwoordt binnen ${data.weeks} weken.`,
        so: "UWV zegt niet vanaf wanneer. Wij tellen vanaf de dag waarop u de rapportage verstuurde.",
      };
    default:
      return unreachable(data);
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
