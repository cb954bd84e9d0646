// What a person reads of a fraction is right to the last digit.
import { expect, test } from "@playwright/test";
import {
  besideNorm,
  dividedBy,
  exactOf,
  mixedOf,
  rounded,
  sumOf,
} from "../../site/src/lib/exact.ts";
import { numbersIn } from "../../site/src/lib/numbers.ts";

const to = (text, places) => rounded(exactOf(text), places);

test("Halves go up, and nothing that is a whole number to the eye gets zeros", () => {
  expect(to("129/20", 1)).toEqual({ digits: "6.5", exact: false });
  expect(to("129/20", 2)).toEqual({ digits: "6.45", exact: true });
  expect(to("20/3", 2)).toEqual({ digits: "6.67", exact: false });
  expect(to("1999/200", 1)).toEqual({ digits: "10", exact: false });
  expect(to("1/200", 2)).toEqual({ digits: "0.01", exact: false });
  expect(to("7.50", 2)).toEqual({ digits: "7.5", exact: true });
  expect(to("5/2", 0)).toEqual({ digits: "3", exact: false });
  expect(to("0", 2)).toEqual({ digits: "0", exact: true });
});

test("Numbers that binary fractions cannot hold come out right", () => {
  // 1.005 is a little less than that in binary, and 0.1 + 0.2 a little more than 0.3.
  expect(to("1.005", 2).digits).toBe("1.01");
  expect(rounded(sumOf(["0.1", "0.2", "60.18"].map(exactOf)), 4).digits).toBe("60.48");
  expect(to("90071992547409930/10", 0).digits).toBe("9007199254740993");
  // 180 hours over 12 months of 52/12 weeks.
  expect(rounded(dividedBy(exactOf("180"), exactOf("52")), 2).digits).toBe("3.46");
});

test("A mixed number keeps its fraction as it is", () => {
  const mixed = (text) => mixedOf(exactOf(text));
  expect(mixed("7/2")).toEqual({ whole: "3", part: "1/2" });
  expect(mixed("14/28")).toEqual({ whole: "0", part: "14/28" });
  expect(mixed("12")).toEqual({ whole: "12", part: null });
});

test("What is no fraction is not taken for one", () => {
  for (const text of ["", "-1", "1/0", "1,5", "a", "1/2/3", "1e3", " 1", "NaN"]) {
    expect(() => exactOf(text), text).toThrow();
  }
});

test("A mean shows beside the norm on the side where it is", () => {
  expect(besideNorm("129/20", "6.5")).toEqual({ digits: "6.45", exact: true });
  expect(besideNorm("519/80", "6.5")).toEqual({ digits: "6.4875", exact: true });
  // 6.49666…: with two places it would be the norm.
  expect(besideNorm("1949/300", "6.5")).toEqual({ digits: "6.497", exact: false });
  expect(besideNorm("20/3", "6.5")).toEqual({ digits: "6.67", exact: false });
  expect(besideNorm("36/5", "6.5")).toEqual({ digits: "7.2", exact: true });
});

test("Every mean near the norm of up to 60 forms is shown within half of its last digit", () => {
  const wrong = [];
  for (let forms = 1; forms <= 60; forms += 1) {
    for (let below = -40; below <= 40; below += 1) {
      // In hundredths, so that this test too uses whole numbers alone: all stay far below 2^53.
      const [sum, under] = [650 * forms - below, 100 * forms];
      if (sum > 1000 * forms) continue;
      const { digits, exact } = besideNorm(`${sum}/${under}`, "6.5");
      const [units, decimals = ""] = digits.split(".");
      const scale = 10 ** decimals.length;
      const off = Math.abs(Number(units + decimals) * under - sum * scale);
      const looksBelow = Number(units + decimals) * 10 < 65 * scale;
      if (off * 2 > under || (off === 0) !== exact || looksBelow !== below > 0)
        wrong.push(`${sum} : ${under} as ${digits}`);
    }
  }
  expect(wrong).toEqual([]);
});

test("A number is written in the way of its language, whatever its size", () => {
  const [nl, en] = [numbersIn("nl"), numbersIn("en")];
  expect(nl.decimal("60.18")).toBe("60,18");
  expect(en.decimal("60.18")).toBe("60.18");
  expect(nl.decimal(20000)).toBe("20.000");
  expect(nl.decimal("1234567.5")).toBe("1.234.567,5");
  expect(nl.decimal("129/20")).toBe("6,45");
  expect(nl.decimal("7.00")).toBe("7");
  expect(nl.euros(720_000)).toBe("€\u00a07.200");
  expect(nl.euros(112_550)).toBe("€\u00a01.125,50");
  expect(nl.euros(5)).toBe("€\u00a00,05");
  expect(nl.euros(-73_460)).toBe("€\u00a0-734,60");
  expect(en.euros(112_505)).toBe("€1,125.05");
  // As a binary fraction this would end in 90.
  expect(nl.euros(9_007_199_254_740_991)).toBe("€\u00a090.071.992.547.409,91");
});
