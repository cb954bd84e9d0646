import { exports as shared } from "../exports.ts";

export const exports = {
  ...shared,
  xlsx: "Excel (.xlsx)",
  csv: "Tabel (.csv)",
  withNames: "Zet de namen in de bestanden",
  withNamesHint: "Anders staan er nummers. In de link staan nooit namen.",
  withHours: "Neem de uren per persoon mee",
  withHoursHint: "In de link en de bestanden. Anders vult u ze later opnieuw in.",
  linkTooLong: "Deze vraag is te lang voor een link. Bewaar die als bestand.",
  linkCopied: "De link is gekopieerd. Er staan geen namen in.",
  restoredLink: "Dit komt uit een link. Kijk na of het klopt.",
  tableReady: (rows: number) =>
    `De tabel is gemaakt, met ${rows === 1 ? "1 rij" : `${rows} rijen`}.`,
  failed: "Dat lukte niet. Bent u nog verbonden? Probeer het nog eens.",
  ownSaved: "Uw eigen regels zijn bewaard. Open het bestand later hier.",
  ownOpened: (title: string) => `Uw eigen regels zijn geopend: ${title}.`,
  ownRefused: "De regels in dit bestand kloppen niet. Er is niets geopend.",
  ownWithoutVat:
    'In deze regels ontbreekt “vat”: of de bedragen zonder btw zijn. Zet erin: "vat": "excluded" als ze zonder btw zijn, of "vat": "not_stated" als dat niet in de tekst staat. Open het bestand daarna opnieuw. Wat u verder invulde, staat er nog.',
  ownFile: "eigen-regels.json",
  saveFile: "budget.json",
  xlsxFile: "budget.xlsx",
  templateFile: "lijst.xlsx",
  csvFile: "budget.csv",
};
