// Where every page lives, in both languages. Templates and scripts ask for a page
// by name, so that a path is spelled once.
export const languages = ["nl", "en"];

export const routes = {
  home: { nl: "/", en: "/en/" },
  deadlines: { nl: "/termijnen/", en: "/en/deadlines/" },
  budget: { nl: "/budget/", en: "/en/budget/" },
  caseload: { nl: "/budget/gemeente/", en: "/en/budget/municipality/" },
  satisfaction: { nl: "/tevredenheid/", en: "/en/satisfaction/" },
  merge: { nl: "/tevredenheid/optellen/", en: "/en/satisfaction/adding-up/" },
  sources: { nl: "/regelingen/", en: "/en/schemes/" },
  privacy: { nl: "/privacy/", en: "/en/privacy/" },
  accessibility: { nl: "/toegankelijkheid/", en: "/en/accessibility/" },
};

/** The path of a page; `part` is what follows it, for instance the id of a scheme. */
export function pathOf(name, language, part) {
  const route = routes[name];
  if (!route) throw new Error(`There is no page called "${name}"`);
  return part ? `${route[language]}${part}/` : route[language];
}

/** From one page to another without a leading slash, so that the site works under any path. */
export function relativePath(from, to) {
  const up = from.split("/").length - 2;
  const down = to.replace(/^\//, "");
  return `${"../".repeat(up)}${down}` || "./";
}
