// What leaves a page as a link or a file and comes back: the same manners on every page.
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { exports } from "../../messages/nl/exports.ts";
import { copy, download } from "./files.ts";
import { OtherLanguage } from "./other-language.ts";
import {
  fromFile,
  fromHash,
  isLink,
  isTransfer,
  toHash,
  toText,
  transfer,
  type Restored,
  type Saved,
} from "./saved.ts";

/** Links of more letters than this are cut by programs that pass them on. */
const longestLink = 8000;

/** To pass on, to open later, or to this page in the other language. */
export type Way = "link" | "file" | "transfer";

export interface Kept {
  /** The name of the page in its links and files. */
  page: string;
  words: typeof exports;
  /** The name of the file; never that of a person. */
  fileName: string;
  maxFileBytes?: number;
  /** Undefined while there is nothing whole to keep. */
  toSaved: (way: Way) => Saved | undefined;
  /** False when the page cannot use what came back. */
  restore: (saved: Saved) => boolean | Promise<boolean>;
  /** The version of the rules that answer now. */
  version: (scheme: string) => string | undefined;
  /** What to say after an export, when there is more to say. */
  said?: (message: string) => string;
  toHistory: () => void;
  fromHistory: () => void;
}

/** What came in by a link, said above the question: nobody looks for it under the answer. */
export interface Arrived {
  text: string;
  /** Something about it asks for attention. */
  warning: boolean;
}

export class Keeping implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #kept: Kept;
  #started = false;
  readonly #otherLanguage = new OtherLanguage(() => {
    const saved = this.#kept.toSaved("transfer");
    const hash = saved ? toHash(saved, transfer) : "";
    return hash.length > longestLink ? "" : hash;
  });
  /** Said after an action, and read aloud. */
  message = "";
  arrived: Arrived | undefined;
  /** The link itself, for a browser that keeps its clipboard. */
  link: string | undefined;

  constructor(host: ReactiveControllerHost, kept: Kept) {
    this.#host = host;
    this.#kept = kept;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener("hashchange", this.#hashChanged);
    this.#otherLanguage.start();
  }

  hostDisconnected(): void {
    removeEventListener("hashchange", this.#hashChanged);
    this.#otherLanguage.stop();
  }

  /** Called when the core stands. */
  start(): void {
    this.#started = true;
    if (isLink(location.hash)) this.#fromLink();
    else this.#kept.fromHistory();
  }

  say(message: string, link?: string): void {
    this.message = message;
    this.link = link;
    this.#host.requestUpdate();
  }

  #done(message: string, link?: string): void {
    this.say(this.#kept.said?.(message) ?? message, link);
  }

  /** The person asked for an answer of their own. */
  settle(): void {
    this.arrived = undefined;
  }

  /** What was said about an export is about another question by now. */
  forget(): void {
    this.message = "";
    this.link = undefined;
  }

  readonly share = async (): Promise<void> => {
    const { words, toSaved } = this.#kept;
    const saved = toSaved("link");
    if (!saved) return;
    const hash = toHash(saved);
    if (hash.length > longestLink) {
      this.say(words.linkTooLong);
      return;
    }
    const link = new URL(hash, location.href).href;
    const copied = await copy(link);
    this.#done(copied ? words.linkCopied : words.linkShown, copied ? undefined : link);
  };

  readonly save = (): void => {
    const { words, toSaved, fileName } = this.#kept;
    const saved = toSaved("file");
    if (!saved) return;
    download(fileName, "application/json", toText(saved));
    this.#done(words.saved);
  };

  readonly open = async (file: File): Promise<void> => {
    const { page, words, maxFileBytes } = this.#kept;
    this.arrived = undefined;
    this.say(
      (await this.#restore(await fromFile(file, page, maxFileBytes), words.restoredFile)).text,
    );
  };

  readonly #hashChanged = (): void => {
    if (isLink(location.hash) && this.#started) this.#fromLink();
  };

  #fromLink(): void {
    const { hash } = location;
    // Out of the address bar, so that it is not passed on by accident.
    try {
      history.replaceState(history.state, "", location.pathname + location.search);
    } catch {
      location.hash = "";
    }
    const { page, words } = this.#kept;
    const done = isTransfer(hash) ? "" : words.restoredLink;
    void this.#restore(fromHash(hash, page), done).then((arrived) => {
      this.arrived = arrived;
      this.say("");
    });
  }

  /** Puts what was kept in the form, and tells what there is to say about it. */
  async #restore({ saved, problem }: Restored, done: string): Promise<Arrived> {
    const { words, restore, version, toHistory } = this.#kept;
    if (!saved || !(await restore(saved)))
      return { text: words.problem(problem ?? "wrong_content"), warning: true };
    toHistory();
    for (const { scheme, version: then } of [saved.rules].flat()) {
      const now = version(scheme) ?? "";
      if (then !== now)
        return { text: `${done} ${words.otherRules(then, now)}`.trim(), warning: true };
    }
    return { text: done, warning: false };
  }
}
