export const ownRules = {
  title: { nl: "Eigen bedragen", en: "Own amounts" },
  source: "Filled in by the visitor",
  section: "own statement; the address is that of the published amounts",
};
