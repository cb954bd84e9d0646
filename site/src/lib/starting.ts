// The core starts once the page stands. Most people never see that it does.
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { loadCore, type Core, type Part } from "../core.ts";

/** A person who waits less than this sees no sign of waiting. */
const quietWait = 300;

export type StartState = "starting" | "busy" | "ready" | "broken";

export class Starting implements ReactiveController {
  state: StartState = "starting";
  readonly #host: ReactiveControllerHost;
  readonly #part: Part;
  readonly #started: (core: Core) => void;

  constructor(host: ReactiveControllerHost, part: Part, started: (core: Core) => void) {
    this.#host = host;
    this.#part = part;
    this.#started = started;
    host.addController(this);
  }

  hostConnected(): void {
    void this.#start();
  }

  async #start(): Promise<void> {
    const timer = setTimeout(() => {
      this.#is("busy");
    }, quietWait);
    try {
      this.#started(await loadCore(this.#part));
      this.#is("ready");
    } catch (error) {
      console.error(error);
      this.#is("broken");
    } finally {
      clearTimeout(timer);
    }
  }

  #is(state: StartState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
