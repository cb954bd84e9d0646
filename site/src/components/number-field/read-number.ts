/** A whole number as people type it: "3", " 3 ", "3,0". */
export function readWholeNumber(
  typed: string,
  min: number,
  max: number,
): number | "empty" | "unreadable" | "out_of_range" {
  const text = typed.trim();
  if (text === "") return "empty";
  const match = /^(-?\d{1,9})(?:[.,]0+)?$/.exec(text);
  if (!match) return "unreadable";
  const value = Number(match[1]);
  return value < min || value > max ? "out_of_range" : value;
}
