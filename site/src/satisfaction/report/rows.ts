// The rows of a report in an order that tells nothing. In the order of the input, row 1 and
// letter A belong to the form that was on top of the pile.
import type { SatisfactionRow } from "../../core.ts";

export type RowOrder = "shuffled" | "input";

/** The letter in the files of each letter that the core gave; for the list of names alone. */
export type Letters = ReadonlyMap<string, string>;

export interface OrderedRows {
  rows: SatisfactionRow[];
  employees: Letters;
  employers: Letters;
}

/**
 * Once for all files of an export: then a row in one of them is the same row in the others.
 * Letters are given anew in the new order, A to the first employee in it.
 */
export function inOrder(rows: readonly SatisfactionRow[], order: RowOrder): OrderedRows {
  const employees = new Map<string, string>();
  const employers = new Map<string, string>();
  const anew = (order === "shuffled" ? shuffled(rows) : [...rows]).map((row) => ({
    ...row,
    employee: givenTo(row.employee, employees, letters),
    employer: givenTo(row.employer, employers, String),
  }));
  return { rows: anew, employees, employers };
}

function givenTo(old: string, given: Map<string, string>, name: (nth: number) => string): string {
  const known = given.get(old);
  if (known !== undefined) return known;
  const fresh = name(given.size + 1);
  given.set(old, fresh);
  return fresh;
}

/** 1 is A, 26 is Z, 27 is AA. */
export function letters(nth: number): string {
  let text = "";
  for (let rest = nth; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  return text;
}

/** Fisher and Yates: every order is as likely as any other. */
export function shuffled<Item>(items: readonly Item[], random = randomBelow): Item[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const chosen = random(last + 1);
    const [one, other] = [order[last], order[chosen]] as [Item, Item];
    order[last] = other;
    order[chosen] = one;
  }
  return order;
}

const pool = new Uint32Array(1024);
let left = 0;

function random32(): number {
  if (left === 0) {
    crypto.getRandomValues(pool);
    left = pool.length;
  }
  left -= 1;
  const value = pool[left] ?? 0;
  pool[left] = 0;
  return value;
}

/** 0 up to, not including, `end`. What would favour the low numbers is drawn again. */
export function randomBelow(end: number, draw = random32): number {
  const even = 2 ** 32 - (2 ** 32 % end);
  let value = draw();
  while (value >= even) value = draw();
  return value % end;
}
