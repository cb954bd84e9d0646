import type { LiveMessages } from "../../messages/live.ts";
import { DeadlinesPage } from "./page.ts";

/** Puts the calculator in the place that the page keeps for it. */
export function startDeadlines(messages: Omit<LiveMessages, "privacyPage" | "schemePage">): void {
  customElements.define("jr-deadlines", DeadlinesPage);
  const place = document.querySelector<HTMLElement>("[data-calculator]");
  if (!place) throw new Error("The page keeps no place for the calculator");
  // The page knows where the others are: a script that did would not work under another path.
  const { privacy = "", schemes = "" } = place.dataset;
  const words = {
    ...messages,
    privacyPage: privacy,
    schemePage: (id: string) => `${schemes}${id}/`,
  };
  place.replaceChildren(new DeadlinesPage(words));
}
