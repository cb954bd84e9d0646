import { exports as shared } from "../exports.ts";

export const exports = {
  ...shared,
  docx: "Rapportage (.docx)",
  xlsx: "Excel (.xlsx)",
  csv: "Tabel (.csv)",
  json: "Alleen totalen",
  key: "Namen bij de letters",
  keyFile: "namen-bij-letters.csv",
  saveFile: "tevredenheid.json",
  withScores: "Zet de cijfers in de link",
  withScoresHint: "Anders staat alleen het meetjaar erin. Namen staan er nooit in.",
  linkCopied: "De link is gekopieerd. Er staan geen namen in.",
  restoredLink: "Dit komt uit een link. Kijk na of het klopt.",
  linkTooLong: "Deze vraag is te lang voor een link. Bewaar de vraag als bestand.",
  fileReady: "Het bestand is gemaakt. Kijk het na voordat u het verstuurt.",
  keyReady: "De lijst met namen is gemaakt. Bewaar de lijst apart van de rapportage.",
  fileFailed: "Het bestand kon niet worden gemaakt. Bent u nog verbonden? Probeer het nog eens.",

  confirm: {
    keyTitle: "Een lijst met namen",
    key: "Deze lijst zegt wie welke letter is. U hebt de lijst nodig als UWV een steekproef neemt. Stuur de lijst nooit met de rapportage mee, en bewaar die apart.",
    yes: "Maak het bestand",
    no: "Niet nu",
  },
};
