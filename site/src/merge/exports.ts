// What people take away from this page: the files of the report, of all organisations together.
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from "lit";
import { exportButton } from "../components/export-bar/export-bar.ts";
import type { SatisfactionAnswer } from "../lib/answer-kinds.ts";
import { downloadBlob } from "../lib/files.ts";
import type { CheckWords } from "../../messages/satisfaction-check.ts";
import type { MergeMessages } from "../../messages/merge.ts";
import type { Finding } from "../satisfaction/check/finding.ts";
import type { Confirmation } from "../satisfaction/report/confirmations.ts";
import type { ReportFormat } from "../satisfaction/report/exports.ts";
import type { ReportMaterial } from "../satisfaction/report/material.ts";
import type { Scheme } from "../satisfaction/scheme.ts";
import { labelId } from "./form-view.ts";
import { periodOf, totalsOf, type Opened } from "./organisations.ts";

/** What a file is made of. */
export interface Exported {
  scheme: Scheme;
  answer: SatisfactionAnswer;
  opened: readonly Opened[];
}

interface Host extends ReactiveControllerHost {
  words: MergeMessages;
  nameOf: (one: Opened) => string;
}

/** Found something: the person has the word. */
interface Asked {
  format: ReportFormat;
  exported: Exported;
  words: CheckWords;
  findings: Finding[];
  confirmations: Confirmation[];
  view: typeof import("../satisfaction/check/check-view.ts");
}

const formats: readonly ReportFormat[] = ["docx", "xlsx", "csv", "json"];

export class Exports {
  readonly #host: Host;
  #message = "";
  #asked: Asked | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  /** What was said is about other files by now. */
  forget(): void {
    this.#message = "";
    this.#asked = undefined;
  }

  bar(exported: Exported): TemplateResult {
    const text = this.#host.words.exports;
    return html`<section class="export-bar" aria-label=${text.title}>
      <div class="export-bar__actions">
        ${formats.map((format, nth) =>
          exportButton(
            format,
            text[format],
            () => void this.#attempt(() => this.#look(format, exported)),
            nth === 0,
          ),
        )}
        ${exportButton("print", text.print, () => {
          print();
        })}
      </div>
      ${this.#asked ? this.#askedView(this.#asked) : nothing}
      <p class="export-bar__message" role="status">${this.#message}</p>
    </section>`;
  }

  #askedView({ words, findings, confirmations, exported, format, view }: Asked): TemplateResult {
    const one = (field: string) => exported.opened.find((each) => labelId(each) === field);
    return view.checkView({
      ...{ words, findings, confirmations },
      textOf: (field) => one(field)?.label ?? "",
      nameOf: () => this.#host.words.form.name,
      goTo: (finding) => {
        const input = document.getElementById(finding.field);
        if (input instanceof HTMLInputElement) view.showPlace(input, finding);
      },
      ignore: () => void this.#attempt(() => this.#make(format, exported)),
      cancel: () => {
        this.forget();
        this.#host.requestUpdate();
      },
    });
  }

  /** The parts that look are fetched with the first file. */
  async #look(format: ReportFormat, exported: Exported): Promise<void> {
    const [{ lookThrough }, { neededConfirmations }, view, words] = await Promise.all([
      import("../satisfaction/check/look-through.ts"),
      import("../satisfaction/report/confirmations.ts"),
      import("../satisfaction/check/check-view.ts"),
      this.#host.words.check(),
    ]);
    const confirmations = neededConfirmations(this.#material(exported));
    // Totals alone hold no label.
    const labels = format === "json" ? [] : exported.opened;
    const texts = labels.map((one) => ({ field: labelId(one), text: one.label }));
    const findings = lookThrough(texts, { names: [], medical: words.medical });
    if (findings.length === 0 && confirmations.length === 0) {
      await this.#make(format, exported);
      return;
    }
    this.#asked = { format, exported, words, findings, confirmations, view };
    this.#message = "";
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    document.getElementById(view.checkId)?.focus();
  }

  async #make(format: ReportFormat, exported: Exported): Promise<void> {
    const { exporters, fileNameOf } = await import("../satisfaction/report/exports.ts");
    const material = this.#material(exported);
    const file = await exporters[format](material);
    downloadBlob(await fileNameOf(material, format), file);
    this.#say(this.#host.words.exports.ready);
  }

  async #attempt(make: () => Promise<void>): Promise<void> {
    try {
      await make();
    } catch (error) {
      console.error(error);
      this.#say(this.#host.words.exports.failed);
    }
  }

  #say(message: string): void {
    this.#asked = undefined;
    this.#message = message;
    this.#host.requestUpdate();
  }

  #material({ scheme, answer, opened }: Exported): ReportMaterial {
    const { id, title, version, own, forms } = scheme;
    return {
      ...{ language: this.#host.words.language, totals: answer.result, rows: null, forms },
      scheme: { id, title, version, own },
      ...{ sources: answer.sources, period: periodOf(opened), report_before: null },
      ...{ last_safe_day: null, completed_periods: null, read: null },
      texts: { analysis: "", conclusions: "", actions: "" },
      organisations: opened.map((one) => ({
        ...{ label: this.#host.nameOf(one), totals: totalsOf(one), period: one.document.period },
      })),
    };
  }
}
