// Watches the size of an element, for what is drawn or laid out at the room there is.
import type { ReactiveController, ReactiveControllerHost } from "lit";

export class OwnSize implements ReactiveController {
  /** In whole points; 0 until the element stands in the page. */
  width = 0;
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer: ResizeObserver;

  /** `changed`: what to do instead of drawing again. */
  constructor(
    host: ReactiveControllerHost & Element,
    changed = () => {
      host.requestUpdate();
    },
  ) {
    this.#host = host;
    this.#observer = new ResizeObserver(([entry]) => {
      const width = Math.floor(entry?.contentRect.width ?? 0);
      // What is hidden for a while keeps the width that it had.
      if (width > 0) this.width = width;
      changed();
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
