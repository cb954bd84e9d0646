/**
 * Nothing may move between the moment a button is pressed and the moment it is let go, or
 * the click is lost. Pressing a button takes a person out of a field, and a message that
 * appears at that field would push the button away from under the pointer.
 */
export class HoldStill {
  #pressed = false;
  #waiting: (() => void)[] = [];

  start(): void {
    addEventListener("pointerdown", this.#press, true);
    addEventListener("pointerup", this.#release, true);
    addEventListener("pointercancel", this.#release, true);
  }

  stop(): void {
    removeEventListener("pointerdown", this.#press, true);
    removeEventListener("pointerup", this.#release, true);
    removeEventListener("pointercancel", this.#release, true);
  }

  /** Runs at once, or after the click when a pointer is down. */
  after(run: () => void): void {
    if (this.#pressed) this.#waiting.push(run);
    else run();
  }

  readonly #press = (): void => {
    this.#pressed = true;
  };

  readonly #release = (): void => {
    // The click comes right after this event: let it go first.
    setTimeout(() => {
      this.#pressed = false;
      for (const run of this.#waiting.splice(0)) run();
    });
  };
}
