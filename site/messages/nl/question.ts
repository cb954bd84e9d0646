// The words around the question, and of the page while there is no answer.
import { datesIn } from "../../src/lib/dates.ts";

const dates = datesIn("nl");

const many = (count: number, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`;

export const form = {
  label: "Uw vraag",
  recognised: "Datum van de erkenning",
  recognisedHint:
    "Staat in het besluit van UWV, bijvoorbeeld 12\u00a05\u00a02013. Staan er twee datums in (besluit en ingang)? Neem de vroegste en vraag het na.",
  recognisedName: "de datum van de erkenning",
  day: "Dag",
  month: "Maand",
  year: "Jaar",
  choose: (year: string) => `Ik bedoel ${year}`,
  years: "Hoeveel jaar vooruit?",
  yearsHint: (today: string) => `Vanaf vandaag, ${dates.long(today)}`,
  more: "Al iets verstuurd of afgerond?",
  submitted: "Op welke dag verstuurde u de laatste rapportage?",
  submittedName: "Dag van versturen",
  submittedHint: "Mag leeg blijven",
  completed: "Einddatums van afgeronde jobcoachperiodes",
  completedName: "Einddatums",
  completedHint: "Mag leeg blijven. Eén datum per regel, bijvoorbeeld 3-11-2025. Plakken mag.",
  completedEcho: (count: number, afterToday: number) =>
    count === 0
      ? undefined
      : `${many(count, "datum", "datums")} gelezen${afterToday > 0 ? `, waarvan ${afterToday} na vandaag` : ""}`,
  echo: (day: string, afterToday: boolean) => (afterToday ? `${day} (na vandaag)` : day),
  noneCompleted: "Er is in geen van deze jaren een periode afgerond",
  name: "Naam van deze erkenning",
  nameHint: "Alleen voor uzelf. Blijft op dit apparaat.",
  recognition: (number: number) => `Erkenning ${number}`,
  add: "Nog een erkenning toevoegen",
  remove: (label: string) => `Verwijder ${label}`,
  removeShort: "Verwijder",
  submit: "Bereken",
  promise: "Alles gebeurt op dit apparaat. De pagina kan niets versturen.",
  promiseLink: "Controleer het zelf",
};

/** With a source whose address is no more than the home page of who published it. */
export const publisherOnly =
  "Dit adres is van de uitgever; het document zelf staat er misschien niet meer.";

export const states = {
  example: "voorbeeld",
  exampleEyebrow: (recognised: string) => `Voor een erkenning van ${dates.day(recognised)}`,
  exampleNext:
    "Vul de datum van uw eigen erkenning in. Dan verandert dit voorbeeld in uw antwoord.",
  busy: "De rekenhulp start.",
  wrong: "Nog geen antwoord.",
  wrongNext: "Bij een veld in de vraag staat wat er nog niet klopt. Wat u invulde, blijft staan.",
  leftOut: "Nog niet alles telt mee.",
  leftOutNext: "Bij een veld in de vraag staat een fout. Dat veld telt in het antwoord niet mee.",
  broken: "De rekenhulp kan in deze browser niet starten.",
  brokenNext:
    "De rekenhulp heeft WebAssembly nodig. Laad de pagina opnieuw. Helpt dat niet? Gebruik dan een nieuwere browser, of vraag uw beheerder of WebAssembly uit staat.",
  announced: (sentence: string) => `Antwoord: ${sentence}`,
};
