// How the report was made, for whoever reads it later.
import type { ReportWords } from "../../../messages/satisfaction-report.ts";
import type { ReportMaterial } from "./material.ts";

/** What the reader must know first. */
export const introduction = (
  { organisations }: Pick<ReportMaterial, "organisations">,
  { ownForm, anonymous, organisations: text }: ReportWords,
): string[] => (organisations.length > 0 ? [text.intro] : [ownForm, anonymous]);

export function aboutLines(
  { scheme, sources, language, last_safe_day }: ReportMaterial,
  { about, ownRules }: ReportWords,
): string[] {
  return [
    ...(scheme.own ? [ownRules] : []),
    about.rules(scheme.title[language], scheme.version),
    about.counting,
    ...(last_safe_day ? [about.deadline] : []),
    ...sources.map(({ title, section, url, checked_on }) =>
      [about.source(title, section, url), about.checked(checked_on)].join(" "),
    ),
  ];
}
