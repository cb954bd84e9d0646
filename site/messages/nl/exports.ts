import type { SavedProblem } from "../../src/lib/saved.ts";
import { unreachable } from "../../src/lib/unreachable.ts";

export const exports = {
  title: "Meenemen",
  calendar: "Zet in mijn agenda",
  link: "Kopieer link",
  save: "Bewaar als bestand",
  open: "Open bestand",
  print: "Druk af",
  withNames: "Zet de namen in het bestand",
  withNamesHint: "Anders staan er alleen datums in. In de link staan nooit namen.",
  before: "Bewaarde u eerder een bestand?",
  linkField: "Kopieer deze link zelf:",

  calendarReady: (count: number) =>
    `Het agendabestand is gemaakt, met ${count === 1 ? "1 dag" : `${count} dagen`}. Open het om de dagen in uw agenda te zetten.`,
  calendarFailed:
    "Het agendabestand kon niet worden gemaakt. Laad de pagina opnieuw en probeer het nog eens.",
  linkCopied: "De link is gekopieerd. Er staan alleen datums in, geen namen.",
  linkShown: "Uw browser laat ons de link niet kopiëren. Hieronder staat hij.",
  linkTooLong: "Deze vraag is te lang voor een link. Bewaar die als bestand.",
  saved: "Het bestand is gemaakt. Open het later hier om verder te gaan.",
  incomplete: (count: number) =>
    count === 1
      ? "Eén erkenning heeft nog geen volledige datum en staat er niet in."
      : `${count} erkenningen hebben nog geen volledige datum en staan er niet in.`,
  restoredLink: "Dit komt uit een link. Kijk na of de datums kloppen.",
  restoredFile: "Het bestand is geopend.",
  otherRules: (then: string, now: string) =>
    `Dit is bewaard met versie ${then} van de regels. Nu rekenen wij met versie ${now}. De uitkomst kan anders zijn dan toen.`,

  problem(problem: SavedProblem): string {
    switch (problem) {
      case "link_damaged":
        return "Deze link klopt niet meer. Er ontbreekt een stuk, of er is iets veranderd. Vraag de link opnieuw, of vul de datum hier in.";
      case "too_large":
        return "Dit bestand is te groot. Een bestand van deze pagina is kleiner dan 1 MB.";
      case "unreadable":
        return "Dit bestand kon niet worden gelezen. Kies een bestand dat u op deze pagina bewaarde.";
      case "not_json":
      case "not_ours":
        return "Dit is geen bestand van de Jobcoach Rekenhulp. Kies een bestand dat u op deze pagina bewaarde. De naam eindigt op .json.";
      case "other_page":
        return "Dit hoort bij een andere pagina van de rekenhulp. Open het daar.";
      case "other_format":
        return "Dit is van een andere versie van de rekenhulp. Deze versie kan het niet lezen.";
      case "wrong_content":
        return "Dit is van de Jobcoach Rekenhulp, maar er is iets in veranderd dat niet klopt. Er is niets geopend.";
      default:
        return unreachable(problem);
    }
  },
};
