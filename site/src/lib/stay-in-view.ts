/**
 * Tells the style sheet how tall an element is (`--own-height`), so that it can stay in view
 * while the page scrolls: from its top when it fits the window, from its bottom when not.
 */
export class StayInView {
  readonly #find: () => HTMLElement | null;
  readonly #observer = new ResizeObserver(([entry]) => {
    const element = entry?.target as HTMLElement | undefined;
    element?.style.setProperty("--own-height", `${element.offsetHeight}px`);
  });

  constructor(find: () => HTMLElement | null) {
    this.#find = find;
  }

  start(): void {
    // The element is drawn after this one is put in the page.
    requestAnimationFrame(() => {
      const element = this.#find();
      if (element) this.#observer.observe(element);
    });
  }

  stop(): void {
    this.#observer.disconnect();
  }
}
