import type { MeasurementScheduleAnswer, MeasurementScheduleRequest } from "../core.ts";
import type { LiveMessages } from "../../messages/live.ts";
import type { Assessed } from "./assess.ts";

/** A recognition with a whole question and its answer. */
export interface Answered {
  key: number;
  /** The name that was given, or a number. */
  label: string;
  /** The name that was given, if any. */
  name: string;
  question: MeasurementScheduleRequest;
  answer: MeasurementScheduleAnswer;
}

export const labelOf = (assessed: Assessed, index: number, words: LiveMessages): string =>
  assessed.recognition.name.trim() || words.deadlines.form.recognition(index + 1);

export function answeredOf(recognitions: readonly Assessed[], words: LiveMessages): Answered[] {
  return recognitions.flatMap((assessed, index) => {
    const { question, answer, recognition } = assessed;
    if (!question || !answer) return [];
    return [{ key: recognition.key, label: labelOf(assessed, index, words), name: recognition.name.trim(), question, answer }];
  });
}
