/** Whole cents added up; null as soon as one of them is unknown. Money is reckoned nowhere else on this page. */
export const together = (cents: readonly (number | null)[]): number | null =>
  cents.reduce((sum, one) => (sum === null || one === null ? null : sum + one), 0);

/** What is left of a total without a part of it. */
export const without = (total: number, part: number): number => total - part;
