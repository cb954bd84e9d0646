/**
 * Text without what XML cannot hold: control characters, and halves of a pair of surrogates.
 * One of those, pasted along, and a word processor refuses the whole file.
 */
export const fitForXml = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    // eslint-disable-next-line no-control-regex -- these are what XML forbids
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, "");
