import type { Measurement, MeasurementStatus } from "../../src/core.ts";
import type { NoticeWords } from "../../src/components/notices/notices.ts";
import { datesIn } from "../../src/lib/dates.ts";
import { say, strong, type Sentence } from "../../src/lib/sentence.ts";
import { form, publisherOnly, states } from "./question.ts";

const dates = datesIn("nl");
const many = (count: number, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`;

/** What had to be in: of a year without a completed period that is a notice. */
const whatOf = ({ duty, number }: Measurement): string =>
  duty === "notice_of_no_completed_period"
    ? `melding dat in meetjaar ${number} geen periode is afgerond,`
    : `rapportage over meetjaar ${number}`;

export const deadlines = {
  form,
  states,

  next: {
    eyebrow: "Uw eerstvolgende rapportage",
    /** The measurement year is over, or runs, or has yet to begin. */
    sentence(measurement: Measurement): Sentence {
      const day = strong(dates.long(measurement.report_before));
      if (
        measurement.duty === "notice_of_no_completed_period" &&
        measurement.status === "report_due"
      ) {
        return say`Meld uiterlijk ${strong(dates.long(measurement.last_safe_day))} aan UWV dat er geen periode is afgerond.`;
      }
      if (measurement.number === 1) return say`Uw eerste rapportage moet vóór ${day} bij UWV zijn.`;
      return say`Uw rapportage moet vóór ${day} bij UWV zijn.`;
    },
    leaf: "Uiterste werkdag",
    none: say`Binnen deze jaren komt er geen rapportage meer.`,
  },

  overdue: {
    eyebrow: "Let op: deze dag is voorbij",
    sentence: (measurement: Measurement): Sentence =>
      say`De ${whatOf(measurement)} moest vóór ${strong(dates.long(measurement.report_before))} bij UWV zijn.`,
    advice: "Nog niet verstuurd? Doe dat dan meteen en bel uw vaste contactpersoon bij UWV.",
    fillIn: "Al verstuurd? Vul de dag in",
  },

  sent: {
    eyebrow: (measurement: Measurement) =>
      `De rapportage over meetjaar ${measurement.number} is verstuurd`,
    sentence: (submitted: string, answerBy: string): Sentence =>
      say`U verstuurde de rapportage op ${dates.long(submitted)}. UWV antwoordt uiterlijk ${strong(dates.long(answerBy))}.`,
    /** The day by which UWV answers is past. */
    answered: (submitted: string, answerBy: string): Sentence =>
      say`U verstuurde de rapportage op ${dates.long(submitted)}. UWV moest uiterlijk ${strong(dates.long(answerBy))} antwoorden. Nog niets gehoord? Bel uw vaste contactpersoon bij UWV.`,
    plannedEyebrow: "Nog niet verstuurd",
    planned: (submitted: string, answerBy: string): Sentence =>
      say`Verstuurt u de rapportage op ${dates.long(submitted)}? Dan antwoordt UWV uiterlijk ${strong(dates.long(answerBy))}.`,
  },

  /** UWV's framework of 2012, 1.2: a recognition held for five years. No later text was read. */
  oldRecognition: {
    what: "Een erkenning gold in 2012 vijf jaar.",
    so: "Hebt u een nieuwe? De uitleg van UWV zegt niet welke datum dan telt. Vraag het UWV.",
  } satisfies NoticeWords,

  /** Dates that are still to come, where people mostly fill in dates that were. */
  afterToday: {
    recognised: (day: string): NoticeWords => ({
      what: "De datum van de erkenning ligt na vandaag.",
      so: `U vulde ${day} in. Kijk na of dat klopt.`,
    }),
    submitted: {
      what: "De dag van versturen ligt na vandaag.",
      so: "Tot die dag rekenen wij de rapportage als nog niet verstuurd. Kijk na of de datum klopt.",
    } satisfies NoticeWords,
    completed: (count: number): NoticeWords =>
      count === 1
        ? {
            what: "1 einddatum ligt na vandaag.",
            so: "Wij rekenen alsof die periode dan is afgerond. Kijk na of de datum klopt.",
          }
        : {
            what: `${count} einddatums liggen na vandaag.`,
            so: "Wij rekenen alsof die periodes dan zijn afgerond. Kijk na of de datums kloppen.",
          },
  },

  facts: {
    measurementValue: (measurement: Measurement) =>
      `${dates.day(measurement.period_start)} tot en met ${dates.day(measurement.period_end)}`,
    numbered: (number: number) => `Meetjaar ${number}`,
    lastSafeDay: "Laatste veilige dag",
    left: "Nog tot de uiterste werkdag",
    leftValue: (days: number) =>
      days === 0 ? "vandaag is de uiterste werkdag" : many(days, "dag", "dagen"),
    leftPast: "De uiterste werkdag is al voorbij. De laatste veilige dag nog niet.",
  },

  todo: {
    title: "Wat u stuurt",
    what: "Wat",
    whatValue(measurement: Measurement): string {
      if (measurement.duty === "report") {
        return measurement.completed_periods === null
          ? "De rapportage klanttevredenheid. Is er in het meetjaar geen jobcoachperiode afgerond? Dan een schriftelijke melding daarvan."
          : `De rapportage klanttevredenheid, over ${many(measurement.completed_periods, "afgeronde periode", "afgeronde periodes")}.`;
      }
      if (measurement.status === "report_due" || measurement.status === "overdue") {
        return "Een schriftelijke melding dat in dit meetjaar geen jobcoachperiode is afgerond. Dat volgt uit wat u invulde. Kijk na of het klopt.";
      }
      return "Een schriftelijke melding, als er in dit meetjaar geen jobcoachperiode wordt afgerond. Anders de rapportage klanttevredenheid.";
    },
    who: "Aan wie",
    whoValue:
      "Uw vaste contactpersoon bij UWV. In de uitleg van UWV heet die accounthouder (contractdeskundige voorzieningen), op de website contract- en leveranciermanager.",
    when: "Wanneer",
    whenValue: (measurement: Measurement) =>
      `Na ${dates.long(measurement.period_end)} en uiterlijk ${dates.long(measurement.last_safe_day)}`,
    reply: "Antwoord van UWV",
    replyValue: (weeks: number) => `Binnen ${many(weeks, "week", "weken")}, schriftelijk`,
    tooLow: "Zijn de cijfers te laag?",
    tooLowValue:
      "UWV overlegt met u. U krijgt de kans om een herstelplan te maken en uit te voeren. Hoe lang u daarvoor hebt, staat niet in de uitleg van UWV. In de regels van 2012 en 2013 was dat 6 maanden. Lukte het niet, dan kon UWV de erkenning intrekken en was u 3 maanden uitgesloten. Wat nu geldt, vonden wij niet.",
    forms: "Bereken de cijfers van dit meetjaar en maak de rapportage",
  },

  timeline: {
    title: "Uw meetjaren",
    label: (count: number, from: string, to: string) =>
      `Tijdlijn van ${many(count, "meetjaar", "meetjaren")}, van ${dates.day(from)} tot en met ${dates.day(to)}. De tabel hieronder zegt hetzelfde.`,
    labels: (measurement: Measurement): [string, ...string[]] => {
      const day = dates.day(measurement.report_before);
      return [
        measurement.status === "overdue"
          ? `Meetjaar ${measurement.number} · moest vóór ${day} binnen zijn`
          : `Meetjaar ${measurement.number} · rapporteren vóór ${day}`,
        `${measurement.number} · vóór ${day}`,
        String(measurement.number),
      ];
    },
    today: "vandaag",
    caption: "De balk is het meetjaar. Het stuk aan het eind is de maand om te rapporteren.",
    captionSome: (shown: number) =>
      shown === 1
        ? "De tekening toont alleen het eerste meetjaar. De tabel toont ze allemaal."
        : `De tekening toont de eerste ${shown} meetjaren. De tabel toont ze allemaal.`,
  },

  table: {
    caption: "Alle meetjaren en uiterste dagen",
    number: "Meetjaar",
    period: "Loopt van",
    reportBefore: "Binnen vóór",
    lastSafeDay: "Laatste veilige dag",
    lastSafeWorkingDay: "Uiterste werkdag",
    completed: (count: number) =>
      count === 0 ? "geen periode afgerond" : `${many(count, "periode", "periodes")} afgerond`,
    status: "Stand",
    periodTo: (day: string) => `t/m ${day}`,
    earlier: (count: number) => `Eerdere meetjaren (${count})`,
    earlierCaption: "Eerdere meetjaren, waarvan de uiterste dag voorbij is",
    capped: (count: number) =>
      `Verder dan ${many(count, "meetjaar", "meetjaren")} rekent deze pagina niet.`,
  },

  status: {
    upcoming: "komt nog",
    running: "loopt",
    report_due: "nu rapporteren",
    overdue: "dag is voorbij",
  } satisfies Record<MeasurementStatus, string>,
  statusSent: "verstuurd",

  explanation: {
    title: "Zo is dit berekend",
    sameSource: "Zelfde bron",
    others: (count: number) =>
      count === 1
        ? "De stappen van het andere meetjaar"
        : `De stappen van de andere ${count} meetjaren`,
    noticesTitle: "Goed om te weten",
    publisherOnly,
    rules: (title: string, version: string) => `Regels: ${title}, versie ${version}.`,
    rulesLink: "Bekijk deze regels en hun bronnen",
  },

  overview: {
    title: "Wat komt eerst",
    sentence: (label: string, day: string): Sentence =>
      say`Als eerste komt ${label}: vóór ${strong(dates.long(day))}.`,
    name: "Erkenning",
    caption: "De eerstvolgende rapportage van elke erkenning, op volgorde",
    recognised: (day: string) => `erkend op ${dates.day(day)}`,
    overdueEyebrow: (count: number) =>
      count === 1 ? "Let op: één dag is voorbij" : `Let op: ${count} dagen zijn voorbij`,
    overdue: (measurement: Measurement) =>
      `de ${whatOf(measurement)} moest vóór ${dates.long(measurement.report_before)} binnen zijn.`,
    fillIn: "Al verstuurd? Vul dat in bij de erkenning.",
    all: "Alle erkenningen, op volgorde",
    each: "Per erkenning",
    waiting: (labels: string) => `Nog geen volledige datum: ${labels}.`,
  },

  question: {
    recognised: (day: string) => `Erkend op ${dates.long(day)}.`,
    asked: (day: string) => `Berekend op ${dates.long(day)}.`,
  },

  calendar: {
    name: "Rapportages klanttevredenheid jobcoaching",
    summary: (measurement: Measurement, label: string | undefined) =>
      `Uiterste werkdag rapportage klanttevredenheid, meetjaar ${measurement.number}${label ? ` (${label})` : ""}`,
    unnamed: (recognised: string) => `erkenning van ${dates.day(recognised)}`,
    description: (measurement: Measurement) =>
      [
        `De rapportage moet vóór ${dates.long(measurement.report_before)} bij UWV zijn.`,
        `Laatste veilige dag: ${dates.long(measurement.last_safe_day)}.`,
        `Meetjaar: ${dates.day(measurement.period_start)} tot en met ${dates.day(measurement.period_end)}.`,
        "Stuur de rapportage naar uw vaste contactpersoon bij UWV. Is er geen periode afgerond? Meld dat dan schriftelijk.",
        "Gemaakt met de Jobcoach Rekenhulp. Geen website van UWV.",
      ].join("\n"),
    file: "termijnen.ics",
    saveFile: "termijnen.json",
  },
};
