import type { Regime } from "../../../src/core.ts";
import type { Municipality } from "../../../src/budget/authorities.ts";
import { datesIn } from "../../../src/lib/dates.ts";

const dates = datesIn("nl");

export const regimes: Record<Regime, string> = {
  zeer_licht: "zeer licht",
  licht: "licht",
  midden: "midden",
  intensief: "intensief",
};

export const municipality: Record<Municipality, string> = {
  amsterdam: "Amsterdam",
  rotterdam: "Rotterdam",
  den_haag: "Den Haag",
  utrecht: "Utrecht",
  s_hertogenbosch: "’s-Hertogenbosch",
  apeldoorn: "Apeldoorn",
  epe: "Epe",
  heerde: "Heerde",
  other: "een andere gemeente",
};

const years = (count: number): string => `${count} jaar`;

export const form = {
  label: "Uw vraag",
  authority: "Wie beslist over de jobcoach?",
  authorityHint: "Krijgt uw medewerker een uitkering? Meestal beslist wie die betaalt.",
  authorityChoose: "Kies",
  authorityMissing: "Kies wie over de jobcoach beslist.",
  uwv: "UWV",
  municipalities: "Gemeente",
  ownRules: "Uw eigen regels",
  coach: "Wat voor jobcoach?",
  internal: "Interne jobcoach",
  internalHint: "U regelt de coach en krijgt subsidie.",
  external: "Externe jobcoach",
  externalHint: (uwv: boolean): string =>
    uwv
      ? "UWV koopt de uren in. U krijgt geen geld."
      : "De gemeente koopt de uren in. U krijgt geen geld.",
  regime: "Regime",
  regimeHint: "UWV of de gemeente kent het toe. Kies wat u verwacht.",
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
  workHoursHint: "De uren die uw medewerker in een jaar werkt, bijvoorbeeld 1200.",
  more: "Jobcoach, btw en eerdere begeleiding",
  rate: "Uurtarief van de jobcoach",
  rateHint: "Exclusief btw, bijvoorbeeld 74,78",
  planned: "Uren die u van plan bent",
  plannedHint: "Per jaar. Dan ziet u wat u zelf betaalt.",
  plannedYear: (year: number) => `Jaar ${year}`,
  vat: "Btw in procenten",
  vatHint: "Bijvoorbeeld 21. Leeg: wij rekenen zonder btw.",
  granted: "Datum van de toekenning",
  grantedHint: (before?: string): string =>
    `De datum op de brief van UWV. Leeg: de eerste dag.${before ? ` Wat vóór ${dates.day(before)} was toegekend, hield nog even het oude tarief.` : ""}`,
  used: "Maanden die al begeleid zijn",
  usedHint: "Eerdere begeleiding gaat van de jaren af. Leeg: geen.",
  trial: "Maanden proefplaatsing",
  trialHint: "Vlak voor het dienstverband. Leeg: geen.",
  noTrial: "Deze regeling kent geen bedrag voor een proefplaatsing.",
  own: "Bedragen van nu invullen",
  ownHint: (year: number) =>
    `De bedragen hieronder zijn van ${year}. Weet u wat er nu geldt? Vul dat in, per heel jaar en zonder btw.`,
  ownHintDecided:
    "De gemeente publiceert geen bedragen. Kent u ze toch? Vul ze in, per heel jaar en zonder btw.",
  ownNotPossible: "Deze regeling rekent met uren. Vul bij de jobcoach het uurtarief in.",
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
  dayEcho: (day: string) => dates.long(day),
};
