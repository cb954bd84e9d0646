// The page's side of a Worker: one question, one answer, and word of how far it is on the way.
import { compileCore, compileScores } from "../core.ts";

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

/** Compiled once in the page, so that a Worker need not compile again. */
export interface Modules {
  core: WebAssembly.Module;
  scores: WebAssembly.Module;
}

export interface Envelope<Asking> {
  id: number;
  asking: Asking | { kind: "start"; modules: Modules };
}

/** What a Worker of ours posts: the answer to a question, or how far it is with it. */
export type Posted<Told> =
  | { id: number; told: Told | { kind: "failed"; reason: string } | { kind: "started" } }
  | { id: number; progress: Progress };

export interface Progress {
  done: number;
  all: number;
}

interface Waiting<Told> {
  told: (told: Told) => void;
  failed: (error: Error) => void;
  progress: ((progress: Progress) => void) | undefined;
}

/** Thrown at who waits for an answer of a Worker that was stopped. */
export class Stopped extends Error {}

export class WorkerClient<Asking, Told> {
  readonly #script: string;
  readonly #waiting = new Map<number, Waiting<Told>>();
  #last = 0;
  #worker: Worker | undefined;
  #starting: Promise<Worker> | undefined;
  #stopped = false;

  constructor(script: string) {
    this.#script = script;
  }

  /** Rejects when the Worker cannot start, fails at its task or is stopped. */
  async ask(asking: Asking, progress?: (progress: Progress) => void): Promise<Told> {
    this.#starting ??= this.#start();
    const worker = await this.#starting;
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

  #post(
    worker: Worker,
    asking: Envelope<Asking>["asking"],
    progress?: (progress: Progress) => void,
  ): Promise<Told> {
    const id = (this.#last += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { told: resolve, failed: reject, progress });
      worker.postMessage({ id, asking });
    });
  }

  async #start(): Promise<Worker> {
    const [core, scores] = await Promise.all([
      compileCore("satisfaction"),
      compileScores(),
    ]);
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
    await Promise.race([this.#post(worker, { kind: "start", modules: { core, scores } }), broken]);
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
    if (isFailed(told)) waiting?.failed(new Error(told.reason));
    else waiting?.told(told as Told);
  }
}

const isFailed = (told: unknown): told is { kind: "failed"; reason: string } =>
  (told as { kind?: unknown }).kind === "failed";
