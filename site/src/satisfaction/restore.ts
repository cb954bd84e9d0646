// Puts what was saved back on the desk, or leaves the desk as it was.
import type { AssessmentForms, Side } from "../core.ts";
import type { Desk } from "./desk.ts";
import type { Restored } from "./keep.ts";
import { LongList } from "./long-list.ts";
import { Names } from "./names.ts";
import { newWorker } from "./table-reader.ts";
import { fewForms } from "./worker/messages.ts";

interface Host {
  requestUpdate: () => void;
}

/** False when the core does not accept the forms. */
export async function restore(
  desk: Desk,
  { form, forms, how, totals }: Restored,
  { host, script }: { host: Host; script: string },
): Promise<boolean> {
  const { form: formBefore, names, held, reading, how: howBefore } = desk;
  desk.names = new Names();
  desk.form = form;
  desk.held = undefined;
  desk.how = how;
  if (totals) {
    // Of more forms than were kept: there is nobody to ask about them.
    const view = { count: null, counted: null, days: null, answer: totals, reading: undefined };
    await desk.keep(new LongList(host, view, undefined));
    return true;
  }
  const accepted =
    forms.length <= fewForms
      ? restoreFew(desk, forms)
      : await restoreMany(desk, forms, { host, script });
  if (accepted) return true;
  desk.names = names;
  desk.held = held;
  desk.reading = reading;
  desk.how = howBefore;
  desk.change(formBefore);
  return false;
}

function restoreFew(desk: Desk, forms: readonly AssessmentForms[]): boolean {
  desk.fill(
    forms.map((one) => lettered(one, desk.names)),
    undefined,
  );
  return desk.assessed?.wrongRows === 0;
}

async function restoreMany(
  desk: Desk,
  forms: AssessmentForms[],
  { host, script }: { host: Host; script: string },
): Promise<boolean> {
  const client = await newWorker(script);
  const { terms } = desk;
  const told = await client.ask({ kind: "hold", forms, terms });
  if (told.kind === "held" && told.held.answer) {
    await desk.keep(new LongList(host, told.held, terms, client));
    return true;
  }
  client.stop();
  return false;
}

/** Whatever a file holds in the place of letters becomes a letter. */
function lettered(form: AssessmentForms, names: Names): AssessmentForms {
  const code = (side: Side, text: string | undefined) =>
    text === undefined ? {} : { [side]: names.keep(side, text, []) };
  return { ...form, ...code("employee", form.employee), ...code("employer", form.employer) };
}
