/** The compiler proves that this is never called: a new code without words does not build. */
export function unreachable(value: never): never {
  throw new Error(`No words for ${JSON.stringify(value)}`);
}
