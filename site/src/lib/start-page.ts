// Puts a calculator in the place that its page keeps for it.

/** What only the page knows: a script that knew paths would not work under another one. */
export interface Paths {
  privacyPage: string;
  schemePage: (id: string) => string;
}

export function startPage<Words extends object>(
  name: string,
  Page: new (words: Words & Paths) => HTMLElement,
  words: Words,
): void {
  customElements.define(name, Page);
  const place = document.querySelector<HTMLElement>("[data-calculator]");
  if (!place) throw new Error("The page keeps no place for the calculator");
  const { privacy = "", schemes = "" } = place.dataset;
  const paths = { privacyPage: privacy, schemePage: (id: string) => `${schemes}${id}/` };
  place.replaceChildren(new Page({ ...words, ...paths }));
}
