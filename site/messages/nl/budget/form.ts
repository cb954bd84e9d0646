import type { Regime } from "../../../src/core.ts";
import { datesIn } from "../../../src/lib/dates.ts";

const dates = datesIn("nl");

export const regimes: Record<Regime, string> = {
  zeer_licht: "zeer licht",
  licht: "licht",
  midden: "midden",
  intensief: "intensief",
  wettelijk_maximum: "wettelijk maximum",
};

/** "regime midden"; the cap of the law is no regime that somebody grants. */
export const regimeInWords = (regime: Regime): string =>
  regime === "wettelijk_maximum" ? "het wettelijk maximum" : `regime ${regimes[regime]}`;

const years = (count: number): string => `${count} jaar`;

export const form = {
  label: "Uw vraag",
  authority: "Wie beslist over de jobcoach?",
  authorityHint:
    "Werkt uw medewerker met loonkostensubsidie, of kwam die uit de bijstand? Dan meestal de gemeente. Wajong, WIA of WW? Dan meestal UWV.",
  authorityChoose: "Kies",
  authorityMissing: "Kies wie over de jobcoach beslist.",
  decides: "Wie beslist over deze persoon?",
  decidesHint: "Alleen als het iemand anders is dan hierboven.",
  decidesAsAbove: (name: string) => `Net als hierboven: ${name}`,
  ownRulesOf: (name: string) => `${name} (uw eigen regels)`,
  coach: "Wat voor jobcoach?",
  internal: "Interne jobcoach",
  internalHint: "U regelt de coach en krijgt subsidie.",
  external: "Externe jobcoach",
  externalHint: "Wie beslist, koopt de uren in. U krijgt geen geld.",
  rules: {
    legend: "Welke regels?",
    law: "De wet van nu",
    lawHint: "Het maximum in uren.",
    once: (hours: boolean, year: number, until: string | null) =>
      hours
        ? `De regels van ${until === null || Number(until.slice(0, 4)) === year ? year : `${year} en ${until.slice(0, 4)}`}`
        : `De bedragen van ${year}`,
    onceHint: "Zoals het toen was.",
  },
  regime: "Regime",
  regimeHint:
    "Het regime zegt hoeveel begeleiding iemand krijgt. UWV of de gemeente bepaalt het. Weet u het niet? Neem midden.",
  length: "Hoe lang?",
  years,
  dates: "Van dag tot dag",
  start: "Eerste dag",
  startHint: "De dag waarop de begeleiding begint.",
  end: "Laatste dag in dienst",
  endHint: "Die dag telt mee. Mag leeg blijven.",
  day: "Dag",
  month: "Maand",
  year: "Jaar",
  choose: (text: string) => `Ik bedoel ${text}`,
  hours: "Uren per week",
  hoursHint: (needed: boolean): string =>
    needed
      ? "Uit het contract. Bijvoorbeeld 32 of 32,5"
      : "Uit het contract, bijvoorbeeld 32,5. Mag leeg blijven.",
  workHours: "Werkuren per jaar",
  workHoursHint:
    "De uren uit het contract, voor een heel jaar. Bijvoorbeeld 1200. Trek geen vakantie af.",
  more: "Jobcoach, btw en eerdere begeleiding",
  rate: "Uurtarief van de jobcoach",
  rateHint: (internal: boolean): string =>
    `Zonder btw, bijvoorbeeld 74,78.${internal ? " Is de coach bij u in dienst? Neem de loonkosten per uur." : ""}`,
  planned: "Geplande uren",
  plannedHint: "Per jaar. Dan ziet u wat u zelf betaalt. Een leeg jaar telt niet mee.",
  plannedYear: (year: number) => `Jaar ${year}`,
  vat: "Btw in procenten",
  vatHint: "Bijvoorbeeld 21. Kunt u btw aftrekken? Laat dit leeg.",
  granted: "Datum van de toekenning",
  grantedHint: (before?: string): string =>
    `De datum op de brief waarin de jobcoach is toegekend. Leeg: de eerste dag.${before ? ` Wat vóór ${dates.day(before)} was toegekend, hield nog even het oude tarief.` : ""}`,
  used: "Maanden eerdere begeleiding",
  usedKnown: "Alleen begeleiding bij u.",
  usedUnknown: "De tekst zegt niet welke begeleiding meetelt. Vraag het na.",
  usedEmpty: "Leeg: geen.",
  trial: "Maanden proefplaatsing",
  trialHint: "Werken op proef vóór het contract. Hele maanden. Leeg: geen.",
  noTrial: "Deze regeling rekent niet met een proefplaatsing. Laat dit leeg.",
  own: "Bedragen van nu invullen",
  ownHint: (year: number) =>
    `De bedragen die wij kennen, zijn van ${year}. Weet u wat er nu geldt? Vul dat in, per heel jaar en zonder btw.`,
  ownHintDecided:
    "In de tekst die wij lazen, staan geen bedragen. Kent u ze toch? Vul ze in, per heel jaar en zonder btw.",
  ownNotPossible: "Deze regels gaan over uren. Vul bij de jobcoach het uurtarief in.",
  ownCell: (regime: string, year: number) => `${regime}, jaar ${year}`,
  ownYear: (year: number) => `Jaar ${year}`,
  ownClear: "Weer de gepubliceerde bedragen",
  ownSave: "Bewaar als eigen regels",
  name: "Naam",
  nameHint: "Alleen voor uzelf. Blijft op dit apparaat.",
  person: (number: number) => `Persoon ${number}`,
  submit: "Bereken",
  promise: "Alles gebeurt op dit apparaat. De pagina kan niets versturen.",
  promiseLink: "Controleer het zelf",
};
