// The page's side of the Worker: one question, one answer.
import { compileCore } from "../../core.ts";
import type { Asking, Told } from "./messages.ts";

interface Answer {
  id: number;
  told: Told;
}

/** Browsers with Trusted Types want to see who made the address of a script. */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => string };
}
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

let policy: ReturnType<TrustedTypes["createPolicy"]> | undefined;
const scriptUrl = (url: string): string => {
  policy ??= trustedTypes?.createPolicy("worker-script", { createScriptURL: (own) => own });
  return policy ? policy.createScriptURL(url) : url;
};

export class WorkerClient {
  readonly #script: string;
  readonly #waiting = new Map<number, (told: Told) => void>();
  #last = 0;
  #starting: Promise<Worker> | undefined;

  constructor(script: string) {
    this.#script = script;
  }

  /** Rejects when the Worker cannot start or fails at its task. */
  async ask(asking: Asking): Promise<Told> {
    this.#starting ??= this.#start();
    const starting = this.#starting;
    const worker = await starting.catch((error: unknown) => {
      // The next time is a new attempt: the connection may be back.
      this.#starting = undefined;
      throw error;
    });
    const told = await this.#post(worker, asking);
    if (told.kind === "failed") throw new Error(told.reason);
    return told;
  }

  #post(worker: Worker, asking: Asking): Promise<Told> {
    const id = (this.#last += 1);
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      worker.postMessage({ id, asking });
    });
  }

  async #start(): Promise<Worker> {
    const module = await compileCore("budget");
    const worker = new Worker(scriptUrl(this.#script), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
      this.#waiting.get(data.id)?.(data.told);
      this.#waiting.delete(data.id);
    });
    const broken = new Promise<never>((_, reject) => {
      worker.addEventListener("error", () => {
        reject(new Error("The Worker did not start"));
      });
    });
    const told = await Promise.race([this.#post(worker, { kind: "start", module }), broken]);
    if (told.kind === "failed") throw new Error(told.reason);
    return worker;
  }
}
