import { datesIn } from "../../src/lib/dates.ts";
import { say, strong } from "../../src/lib/sentence.ts";
import type { Measurement } from "../../src/core.ts";
import type { deadlines as dutch } from "../nl/deadlines.ts";
import { form, publisherOnly, states } from "./question.ts";

const dates = datesIn("en");
const many = (count: number, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`;

/** What had to be in: of a year without a completed period that is a notice. */
const whatOf = ({ duty, number }: Measurement): string =>
  duty === "notice_of_no_completed_period"
    ? `notice that no period was completed in measurement year ${number}`
    : `report on measurement year ${number}`;

export const deadlines: typeof dutch = {
  form,
  states,

  next: {
    eyebrow: "Your next report",
    sentence(measurement) {
      const day = strong(dates.long(measurement.report_before));
      if (
        measurement.duty === "notice_of_no_completed_period" &&
        measurement.status === "report_due"
      ) {
        return say`Tell UWV by ${strong(dates.long(measurement.last_safe_day))} that no period was completed.`;
      }
      if (measurement.number === 1) return say`Your first report must reach UWV before ${day}.`;
      return say`Your report must reach UWV before ${day}.`;
    },
    leaf: "Last working day",
    none: say`No report will be due within these years.`,
  },

  overdue: {
    eyebrow: "Note: this day is past",
    sentence: (measurement) =>
      say`The ${whatOf(measurement)} had to reach UWV before ${strong(dates.long(measurement.report_before))}.`,
    advice: "Not sent yet? Then do so at once, and call your regular contact at UWV.",
    fillIn: "Sent already? Fill in the day",
  },

  sent: {
    eyebrow: (measurement) => `The report on measurement year ${measurement.number} has been sent`,
    sentence: (submitted, answerBy) =>
      say`You sent the report on ${dates.long(submitted)}. UWV answers by ${strong(dates.long(answerBy))}.`,
    answered: (submitted, answerBy) =>
      say`You sent the report on ${dates.long(submitted)}. UWV had to answer by ${strong(dates.long(answerBy))}. Heard nothing yet? Call your regular contact at UWV.`,
    plannedEyebrow: "Not sent yet",
    planned: (submitted, answerBy) =>
      say`Will you send the report on ${dates.long(submitted)}? Then UWV answers by ${strong(dates.long(answerBy))}.`,
  },

  oldRecognition: {
    what: "In 2012 a recognition held for five years.",
    so: "Do you have a new one? UWV’s explanation does not say which date counts then. Ask UWV.",
  },

  afterToday: {
    recognised: (day) => ({
      what: "The date of the recognition is after today.",
      so: `You filled in ${day}. Check whether that is right.`,
    }),
    submitted: {
      what: "The day of sending is after today.",
      so: "Until that day we take the report as not sent yet. Check whether the date is right.",
    },
    completed: (count) =>
      count === 1
        ? {
            what: "1 end date is after today.",
            so: "We take it that the period will be completed then. Check whether the date is right.",
          }
        : {
            what: `${count} end dates are after today.`,
            so: "We take it that the periods will be completed then. Check whether the dates are right.",
          },
  },

  facts: {
    measurementValue: (measurement) =>
      `${dates.day(measurement.period_start)} through ${dates.day(measurement.period_end)}`,
    numbered: (number) => `Measurement year ${number}`,
    lastSafeDay: "Last safe day",
    left: "Left until the last working day",
    leftValue: (days) => (days === 0 ? "today is the last working day" : many(days, "day", "days")),
    leftPast: "The last working day is past. The last safe day is not.",
  },

  todo: {
    title: "What you send",
    what: "What",
    whatValue(measurement) {
      if (measurement.duty === "report") {
        return measurement.completed_periods === null
          ? "The report on client satisfaction. Was no coaching period completed in the measurement year? Then a notice of that, in writing."
          : `The report on client satisfaction, about ${many(measurement.completed_periods, "completed period", "completed periods")}.`;
      }
      return measurement.status === "report_due" || measurement.status === "overdue"
        ? "A notice in writing that no coaching period was completed in this measurement year. That follows from what you filled in. Check whether it is right."
        : "A notice in writing, if no coaching period is completed in this measurement year. Otherwise the report on client satisfaction.";
    },
    who: "To whom",
    whoValue:
      "Your regular contact at UWV. UWV’s explanation says account manager (accounthouder, contractdeskundige voorzieningen), the website says contract and supplier manager (contract- en leveranciermanager).",
    when: "When",
    whenValue: (measurement) =>
      `After ${dates.long(measurement.period_end)}, and by ${dates.long(measurement.last_safe_day)}`,
    reply: "Answer from UWV",
    replyValue: (weeks) => `Within ${many(weeks, "week", "weeks")}, in writing`,
    tooLow: "Are the scores too low?",
    tooLowValue:
      "UWV discusses it with you. You get the chance to make a recovery plan and carry it out. How much time there is for that, UWV’s explanation does not say. In the rules of 2012 and 2013 it was 6 months. If that failed, UWV could withdraw the recognition, and you were excluded for 3 months. What holds now we did not find.",
    forms: "Calculate the scores of this measurement year and make the report",
  },

  timeline: {
    title: "Your measurement years",
    label: (count, from, to) =>
      `Timeline of ${many(count, "measurement year", "measurement years")}, from ${dates.day(from)} through ${dates.day(to)}. The table below says the same.`,
    labels: (measurement) => {
      const day = dates.day(measurement.report_before);
      return [
        measurement.status === "overdue"
          ? `Measurement year ${measurement.number} · had to be in before ${day}`
          : `Measurement year ${measurement.number} · report before ${day}`,
        `${measurement.number} · before ${day}`,
        String(measurement.number),
      ];
    },
    today: "today",
    caption: "The bar is the measurement year. The piece at its end is the month to report.",
    captionSome: (shown) =>
      shown === 1
        ? "The picture shows the first measurement year only. The table shows them all."
        : `The picture shows the first ${shown} measurement years. The table shows them all.`,
  },

  table: {
    caption: "All measurement years and last days",
    number: "Year",
    period: "Runs from",
    reportBefore: "In before",
    lastSafeDay: "Last safe day",
    lastSafeWorkingDay: "Last working day",
    completed: (count) =>
      count === 0 ? "no period completed" : `${many(count, "period", "periods")} completed`,
    status: "Status",
    periodTo: (day) => `through ${day}`,
    earlier: (count) => `Earlier measurement years (${count})`,
    earlierCaption: "Earlier measurement years, whose last day is past",
    capped: (count) =>
      `This page does not calculate beyond ${many(count, "measurement year", "measurement years")}.`,
  },

  status: {
    upcoming: "to come",
    running: "running",
    report_due: "report now",
    overdue: "day is past",
  },
  statusSent: "sent",

  explanation: {
    title: "How this was calculated",
    sameSource: "Same source",
    others: (count) =>
      count === 1
        ? "The steps of the other measurement year"
        : `The steps of the other ${count} measurement years`,
    noticesTitle: "Good to know",
    publisherOnly,
    rules: (title, version) => `Rules: ${title}, version ${version}.`,
    rulesLink: "See these rules and their sources",
  },

  overview: {
    title: "What comes first",
    sentence: (label, day) => say`First comes ${label}: before ${strong(dates.long(day))}.`,
    name: "Recognition",
    caption: "The next report of every recognition, in order",
    recognised: (day) => `recognised on ${dates.day(day)}`,
    overdueEyebrow: (count) =>
      count === 1 ? "Note: one day is past" : `Note: ${count} days are past`,
    overdue: (measurement) =>
      `the ${whatOf(measurement)} had to be in before ${dates.long(measurement.report_before)}.`,
    fillIn: "Sent already? Fill that in with the recognition.",
    all: "All recognitions, in order",
    each: "Per recognition",
    waiting: (labels) => `No whole date yet: ${labels}.`,
  },

  question: {
    recognised: (day) => `Recognised on ${dates.long(day)}.`,
    asked: (day) => `Calculated on ${dates.long(day)}.`,
  },

  calendar: {
    name: "Client satisfaction reports, job coaching",
    summary: (measurement, label) =>
      `Last working day for the client satisfaction report, measurement year ${measurement.number}${label ? ` (${label})` : ""}`,
    unnamed: (recognised) => `recognition of ${dates.day(recognised)}`,
    description: (measurement) =>
      [
        `The report must reach UWV before ${dates.long(measurement.report_before)}.`,
        `Last safe day: ${dates.long(measurement.last_safe_day)}.`,
        `Measurement year: ${dates.day(measurement.period_start)} through ${dates.day(measurement.period_end)}.`,
        "Send it to your regular contact at UWV. Was no period completed? Then say so in writing.",
        "Made with the Jobcoach Rekenhulp. Not a website of UWV.",
      ].join("\n"),
    file: "deadlines.ics",
    saveFile: "deadlines.json",
  },
};
