export const ownRules = {
  title: { nl: "Eigen bedragen", en: "Own amounts" },
  source: "Zelf ingevuld",
  section: "eigen opgave; het adres is dat van de gepubliceerde bedragen",
};
