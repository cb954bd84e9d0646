// A sentence with the parts that matter set apart. The words live in messages/; how the
// important part looks is decided here, so that messages hold no markup.
import { html, type TemplateResult } from "lit";

export interface Strong {
  readonly strong: string;
}
export type Sentence = readonly (string | Strong)[];

export const strong = (text: string): Strong => ({ strong: text });

/** say`Uw rapportage moet vóór ${strong(day)} binnen zijn.` */
export function say(texts: TemplateStringsArray, ...parts: (string | number | Strong)[]): Sentence {
  const sentence: (string | Strong)[] = [];
  texts.forEach((text, index) => {
    if (text) sentence.push(text);
    const part = parts[index];
    if (part !== undefined) sentence.push(typeof part === "number" ? String(part) : part);
  });
  return sentence;
}

/** The words alone: for files, for the clipboard and for what is read aloud. */
export const plain = (sentence: Sentence): string =>
  sentence.map((part) => (typeof part === "string" ? part : part.strong)).join("");

/** With a capital, at the start of a sentence or a cell. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The line does not break inside "12 juni 2027". */
const whole = (text: string): string => text.replace(/ (\p{L}+) (\d{4})$/u, "\u00A0$1\u00A0$2");

export const rich = (sentence: Sentence): TemplateResult =>
  html`${sentence.map((part) => (typeof part === "string" ? part : html`<strong>${whole(part.strong)}</strong>`))}`;
