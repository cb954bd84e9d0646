/**
 * The table of the four big cities in publicodes, the language in which France writes its social
 * law: the nearest that there is to the core. We compare with it and build nothing on it. Version
 * 1.10.3, MIT, 1.1 MB in node_modules, no dependencies of its own.
 *
 * It is used as its manual says: one Engine for all, whose rules are parsed once, and for each
 * person setSituation and evaluate. Of the ways to write the table this is the quickest that we
 * found: a rule of its own for each year, as one would write it, takes 1.7 times as long, and a list
 * of possible regimes a tenth more. It is told the exact number of months; the core counts them.
 */
import Engine from "publicodes";

/** So many cents a year in a regime, a twelfth of it each month. */
const a_month = (licht, midden) => ({
  variations: [{ si: "regime = 'midden'", alors: `${midden} / 12` }, { sinon: `${licht} / 12` }],
});

/** Each year is rounded to whole cents, as the core does. */
const year = (price, months) => ({ arrondi: "oui", valeur: { produit: [price, months] } });

const rules = {
  regime: { "par défaut": "'licht'" },
  months: { "par défaut": 12 },
  total: {
    somme: [
      year(a_month(270_000, 450_000), { valeur: "months", plafond: 12 }),
      year(a_month(140_000, 270_000), { valeur: "months - 12", plancher: 0, plafond: 12 }),
      year("140000 / 12", { valeur: "months - 24", plancher: 0 }),
    ],
  },
};

/** Makes a function that gives the total of one person, in cents. */
export function publicodes() {
  const engine = new Engine(rules);
  return ({ person, months }) =>
    engine.setSituation({ regime: `'${person.regime}'`, months }).evaluate("total").nodeValue;
}
