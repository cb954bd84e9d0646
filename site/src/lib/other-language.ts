/** The link to this page in the other language takes the question along. */
export class OtherLanguage {
  readonly #hash: () => string;

  /** hash: what to put behind the link, or nothing. */
  constructor(hash: () => string) {
    this.#hash = hash;
  }

  start(): void {
    this.#link()?.addEventListener("click", this.#follow);
  }

  stop(): void {
    this.#link()?.removeEventListener("click", this.#follow);
  }

  #link(): HTMLAnchorElement | null {
    return document.querySelector("a[data-other-language]");
  }

  readonly #follow = (event: Event): void => {
    (event.currentTarget as HTMLAnchorElement).hash = this.#hash();
  };
}
