// Files that are dropped anywhere on the page. Without this the browser would leave the page.
export class Dropped {
  readonly #take: (files: readonly File[]) => void;

  constructor(take: (files: readonly File[]) => void) {
    this.#take = take;
  }

  start(): void {
    addEventListener("dragover", this.#over);
    addEventListener("dragleave", this.#leave);
    addEventListener("drop", this.#drop);
  }

  stop(): void {
    removeEventListener("dragover", this.#over);
    removeEventListener("dragleave", this.#leave);
    removeEventListener("drop", this.#drop);
  }

  readonly #over = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
    this.#mark(true);
  };

  readonly #leave = (event: DragEvent): void => {
    // The pointer left the window, not one element for another.
    if (event.relatedTarget === null) this.#mark(false);
  };

  readonly #drop = (event: DragEvent): void => {
    const files = [...(event.dataTransfer?.files ?? [])];
    this.#mark(false);
    if (files.length === 0) return;
    event.preventDefault();
    this.#take(files);
  };

  #mark(over: boolean): void {
    document.querySelector(".drop-zone")?.classList.toggle("drop-zone--over", over);
  }
}
