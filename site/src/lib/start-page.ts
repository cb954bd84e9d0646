// Puts a calculator in the place that its page keeps for it.

/** What only the page knows: a script that knew paths would not work under another one. */
export interface Paths {
  privacyPage: string;
  schemePage: (id: string) => string;
  /** The script of the Worker, on pages that have one. */
  workerScript: string;
  /** Another page that takes a question along, on pages that lead to one. */
  nextPage: string;
}

export function startPage<Words extends object>(
  name: string,
  Page: new (words: Words & Paths) => HTMLElement,
  words: Words,
): void {
  customElements.define(name, Page);
  const place = document.querySelector<HTMLElement>("[data-calculator]");
  if (!place) throw new Error("The page keeps no place for the calculator");
  const { privacy = "", schemes = "", worker = "", next = "" } = place.dataset;
  const schemePage = (id: string) => `${schemes}${id}/`;
  const paths = { privacyPage: privacy, schemePage, workerScript: worker, nextPage: next };
  place.replaceChildren(new Page({ ...words, ...paths }));
}
