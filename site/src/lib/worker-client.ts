// The page's side of a Worker: one question, one answer, and word of how far it is on the way.
import { Stopped } from "./stopped.ts";

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

export interface Envelope<Asking> {
  id: number;
  asking: Asking;
}

export interface Progress {
  done: number;
  all: number;
}

interface Failed {
  kind: "failed";
  reason: string;
}

/** What a Worker of ours posts: the answer to a question, or how far it is with it. */
export type Posted<Told> = { id: number; told: Told | Failed } | { id: number; progress: Progress };

interface Waiting<Told> {
  told: (told: Told) => void;
  failed: (error: Error) => void;
  progress: ((progress: Progress) => void) | undefined;
}

export class WorkerClient<Asking, Told extends { kind: string }> {
  readonly #script: string;
  readonly #first: () => Promise<Asking>;
  readonly #waiting = new Map<number, Waiting<Told>>();
  #last = 0;
  #worker: Worker | undefined;
  #starting: Promise<Worker> | undefined;
  #stopped = false;

  /** `first`: what it is told before anything else, with what the page compiled for it. */
  constructor(script: string, first: () => Promise<Asking>) {
    this.#script = script;
    this.#first = first;
  }

  /** Rejects when the Worker cannot start, fails at its task or is stopped. */
  async ask(asking: Asking, progress?: (progress: Progress) => void): Promise<Told> {
    this.#starting ??= this.#start();
    const worker = await this.#starting.catch((error: unknown) => {
      // The next time is a new attempt: the connection may be back.
      this.#starting = undefined;
      throw error;
    });
    if (this.#stopped) throw new Stopped("The Worker was stopped");
    return this.#post(worker, asking, progress);
  }

  /** At once, whatever it is doing. It cannot be asked again. */
  stop(): void {
    this.#stopped = true;
    this.#worker?.terminate();
    for (const { failed } of this.#waiting.values()) failed(new Stopped("The Worker was stopped"));
    this.#waiting.clear();
  }

  #post(worker: Worker, asking: Asking, progress?: (progress: Progress) => void): Promise<Told> {
    const id = (this.#last += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { told: resolve, failed: reject, progress });
      worker.postMessage({ id, asking } satisfies Envelope<Asking>);
    });
  }

  async #start(): Promise<Worker> {
    const first = await this.#first();
    if (this.#stopped) throw new Stopped("The Worker was stopped");
    const worker = new Worker(scriptUrl(this.#script), { type: "module" });
    this.#worker = worker;
    worker.addEventListener("message", ({ data }: MessageEvent<Posted<Told>>) => {
      this.#take(data);
    });
    const broken = new Promise<never>((_, reject) => {
      worker.addEventListener("error", () => {
        reject(new Error("The Worker did not start"));
      });
    });
    await Promise.race([this.#post(worker, first), broken]);
    return worker;
  }

  #take(posted: Posted<Told>): void {
    const waiting = this.#waiting.get(posted.id);
    if ("progress" in posted) {
      waiting?.progress?.(posted.progress);
      return;
    }
    this.#waiting.delete(posted.id);
    const { told } = posted;
    if (hasFailed(told)) waiting?.failed(new Error(told.reason));
    else waiting?.told(told);
  }
}

const hasFailed = (told: { kind: string }): told is Failed => told.kind === "failed";
