// Amounts of the visitor's own, as they read.
import {
  readDecimal,
  toCents,
  type UnclearNumber,
} from "../components/number-field/read-decimal.ts";
import type { AmountOverride, Regime } from "../core.ts";

export interface OwnRead {
  overrides: AmountOverride[];
  /** By `ownKey`. */
  unclear: { key: string; unclear: UnclearNumber }[];
}

/** `typed` by `ownKey`. Regimes that a scheme does not know have no amounts in it. */
export function readOwn(typed: Record<string, string>, regimes: readonly Regime[]): OwnRead {
  const read: OwnRead = { overrides: [], unclear: [] };
  for (const [key, text] of Object.entries(typed)) {
    const [name, year] = key.split("-");
    const regime = regimes.find((one) => one === name);
    if (!regime) continue;
    const reading = readDecimal(text, 2);
    if (reading.kind === "unclear") read.unclear.push({ key, unclear: reading.unclear });
    if (reading.kind === "whole")
      read.overrides.push({ regime, year: Number(year), amount_cents: toCents(reading.decimal) });
  }
  return read;
}

/** Cents as a person would have typed them. */
export const asTyped = (cents: number): string =>
  cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2).replace(".", ",");
