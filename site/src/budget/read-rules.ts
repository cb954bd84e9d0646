// Rules of somebody's own, from a file: checked by the core as strictly as ours.
import type { Core, Problem } from "../core.ts";

/** Far above any rule pack, far below what makes a browser wait. */
export const mostBytes = 1_000_000;

/** What a file holds when it is a rule pack; undefined for anything else. */
export async function readRules(file: File): Promise<unknown> {
  if (file.size > mostBytes) return undefined;
  try {
    const value: unknown = JSON.parse(await file.text());
    const isPack = typeof value === "object" && value !== null && "figures" in value;
    return isPack ? value : undefined;
  } catch {
    return undefined;
  }
}

export function problemsWith(pack: unknown, core: Core): Problem[] {
  const answer = core.answer({ calculation: "describe", explain: false, rule_packs: [pack] });
  return answer.problems ?? [];
}

/** Amounts without a word about VAT, as rules were before they had to tell: all that is wrong. */
export function lacksVat(pack: unknown, core: Core): boolean {
  const problems = problemsWith(pack, core);
  return (
    problems.length > 0 &&
    problems.every(({ code, path }) => code === "missing_key" && path === "/rule_packs/0/vat")
  );
}
