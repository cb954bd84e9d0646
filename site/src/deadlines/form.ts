// What the visitor typed, exactly as typed.
import { nothingTyped, type DateTyped } from "../components/date-field/read-date.ts";

export interface RecognitionTyped {
  /** Never shown; keeps a row itself when others come and go. */
  key: number;
  name: string;
  recognised: DateTyped;
  completed: string;
  noneCompleted: boolean;
  submitted: DateTyped;
}

export interface FormTyped {
  recognitions: RecognitionTyped[];
  years: string;
}

let lastKey = 0;

export const newRecognition = (): RecognitionTyped => ({
  key: (lastKey += 1),
  name: "",
  recognised: nothingTyped(),
  completed: "",
  noneCompleted: false,
  submitted: nothingTyped(),
});

export const newForm = (): FormTyped => ({ recognitions: [newRecognition()], years: "3" });

/** The ids of the fields of one recognition. */
export const fieldsOf = ({ key }: RecognitionTyped) => ({
  name: `name-${key}`,
  recognised: `recognised-${key}`,
  completed: `completed-${key}`,
  submitted: `submitted-${key}`,
});

export const yearsField = "years";
