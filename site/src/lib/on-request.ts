// A part of a page that is fetched when it is asked for, and not before.
import type { ReactiveControllerHost } from "lit";

export class OnRequest<Part> {
  /** The last attempt failed: the connection may be gone. */
  failed = false;
  readonly #host: Pick<ReactiveControllerHost, "requestUpdate">;
  readonly #fetch: () => Promise<Part>;
  #part: Part | undefined;
  #fetching = false;

  constructor(host: Pick<ReactiveControllerHost, "requestUpdate">, fetch: () => Promise<Part>) {
    this.#host = host;
    this.#fetch = fetch;
  }

  /** The part, or nothing while it is on its way. The host draws again when it came. */
  ask(): Part | undefined {
    if (!this.#part && !this.#fetching && !this.failed) void this.#attempt();
    return this.#part;
  }

  readonly again = (): void => {
    void this.#attempt();
  };

  async #attempt(): Promise<void> {
    this.#fetching = true;
    this.failed = false;
    try {
      this.#part = await this.#fetch();
    } catch (error) {
      console.error(error);
      this.failed = true;
    }
    this.#fetching = false;
    this.#host.requestUpdate();
  }
}
