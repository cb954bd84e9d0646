// The spreadsheet libraries zip large parts in Workers made from text, which the policy
// forbids. They already run in a Worker of ours: here they do the same work in place.
import {
  unzipSync,
  zipSync,
  type Unzipped,
  type Zippable,
} from "../../../node_modules/fflate/esm/browser.js";

export {
  strFromU8,
  strToU8,
  unzipSync,
  zipSync,
  Inflate,
  Unzip,
} from "../../../node_modules/fflate/esm/browser.js";

type Done<Result> = (error: Error | null, result?: Result) => void;

function inPlace<Input, Result>(work: (input: Input) => Result) {
  return (input: Input, options: unknown, done?: Done<Result>): void => {
    const answer = (done ?? options) as Done<Result>;
    let result: Result;
    try {
      result = work(input);
    } catch (error) {
      answer(error instanceof Error ? error : new Error(String(error)));
      return;
    }
    answer(null, result);
  };
}

export const zip = inPlace<Zippable, Uint8Array>((files) => zipSync(files));
export const unzip = inPlace<Uint8Array, Unzipped>((file) => unzipSync(file));
