// Dates after today: not against any rule, but often a slip. The page says so and goes on.
import type { IsoDate } from "../core.ts";
import type { NoticeWords } from "../components/notices/notices.ts";
import type { LiveMessages } from "../../messages/live.ts";
import type { Asked } from "./ask.ts";

/** Dates are texts with the year first: they compare as they stand. */
export const isAfterToday = (
  day: IsoDate | undefined,
  { as_of: today }: { as_of?: IsoDate },
): boolean => day !== undefined && today !== undefined && day > today;

/** Remarks with the measurement in the sentence. */
export function remarksAfterToday(
  { question }: Asked,
  { deadlines, dates }: LiveMessages,
): NoticeWords[] {
  const completed = (question.completed_on ?? []).filter((day) => isAfterToday(day, question));
  return [
    ...(isAfterToday(question.recognised_on, question)
      ? [deadlines.afterToday.recognised(dates.long(question.recognised_on))]
      : []),
    ...(completed.length > 0 ? [deadlines.afterToday.completed(completed.length)] : []),
    ...(isOldRecognition(question) ? [deadlines.oldRecognition] : []),
  ];
}

/** UWV's recognition framework of 2012, 1.2: "5 jaar". Later terms were not found. */
const yearsOfRecognition = 5;

/** Compared as text, year first: the day itself need not exist. */
function isOldRecognition({ recognised_on: day, as_of: today }: Asked["question"]): boolean {
  if (today === undefined) return false;
  const year = String(Number(day.slice(0, 4)) + yearsOfRecognition).padStart(4, "0");
  return today >= year + day.slice(4);
}

/** The remark with the day of sending. */
export const remarkAboutPlan = ({ question }: Asked, { deadlines }: LiveMessages): NoticeWords[] =>
  isAfterToday(question.submitted_on, question) ? [deadlines.afterToday.submitted] : [];
