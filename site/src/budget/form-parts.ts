// What every part of the question works with.
import type { TemplateResult } from "lit";
import { numberField, type NumberField } from "../components/number-field/number-field.ts";
import type { Decider } from "./authorities.ts";
import type { SchemeDescription } from "../core.ts";
import type { BudgetMessages } from "../../messages/budget.ts";
import type { ShownError } from "./errors.ts";
import { idOf, type CommonTyped, type Field, type PersonTyped } from "./form.ts";
import type { LedgerView } from "./ledger-view.ts";
import type { Traits } from "./traits.ts";

export interface FormView {
  words: BudgetMessages;
  common: CommonTyped;
  person: PersonTyped;
  view: LedgerView | undefined;
  scheme: SchemeDescription | undefined;
  schemes: readonly SchemeDescription[];
  deciders: readonly Decider[];
  traits: Traits | undefined;
  /** The errors that may be shown by now. */
  errors: readonly ShownError[];
  change: (change: Partial<PersonTyped>) => void;
  changeCommon: (change: Partial<CommonTyped>) => void;
  leave: (field: Field) => void;
  submit: () => void;
  saveRules: () => void;
  /** Who is in the form, and how to add another. */
  head: TemplateResult;
  add: TemplateResult;
}

export const errorAt = ({ errors }: FormView, field: Field, nth?: number): ShownError | undefined =>
  errors.find((error) => error.field === field && error.nth === nth && error.at === undefined);

/** A number about the person in the form. */
export function personNumber(
  form: FormView,
  field: "hours" | "workHours" | "used" | "trial",
  label: string,
  hint: string,
  rest: Partial<NumberField> = {},
): TemplateResult {
  const error = errorAt(form, field);
  return numberField({
    id: idOf(field),
    label,
    hint,
    typed: form.person[field],
    error: error?.text,
    proposals: error?.proposals,
    change: (typed) => {
      form.change({ [field]: typed });
    },
    leave: () => {
      form.leave(field);
    },
    ...rest,
  });
}
