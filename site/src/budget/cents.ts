/** Whole cents added up; null as soon as one of them is unknown. The one place where money is added. */
export const together = (cents: readonly (number | null)[]): number | null =>
  cents.reduce((sum, one) => (sum === null || one === null ? null : sum + one), 0);
