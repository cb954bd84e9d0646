import type { LiveMessages } from "../../messages/live.ts";
import type { Asked } from "./ask.ts";
import type { Assessed } from "./assess.ts";

/** A recognition with a whole question and its answer. */
export interface Answered extends Asked {
  key: number;
  /** The name that was given, or a number. */
  label: string;
  /** The name that was given, if any. */
  name: string;
}

export const labelOf = (assessed: Assessed, index: number, words: LiveMessages): string =>
  assessed.recognition.name.trim() || words.deadlines.form.recognition(index + 1);

export const answeredOf = (recognitions: readonly Assessed[], words: LiveMessages): Answered[] =>
  recognitions.flatMap((assessed, index) => {
    const { asked, recognition } = assessed;
    if (!asked) return [];
    return {
      ...asked,
      key: recognition.key,
      label: labelOf(assessed, index, words),
      name: recognition.name.trim(),
    };
  });
