/** A reporter for `node --test` that leaves the tally script/lib/count.sh reads. */
import { writeFileSync } from "node:fs";
import { basename } from "node:path";

/** @param {AsyncIterable<import("node:test/reporters").TestEvent>} events */
export default async function* report(events) {
  let emptyFiles = 0;
  for await (const { type, data } of events) {
    // A file without a single test is reported as a test that passed.
    if (type === "test:pass" && data.file && data.nesting === 0 && isTheFileItself(data)) {
      emptyFiles += 1;
      yield `${data.file} holds no test.\n`;
    }
    if (type === "test:summary" && data.file === undefined) {
      const { passed, cancelled, skipped, todo, tests } = data.counts;
      const failed = tests - passed - skipped - todo;
      writeFileSync(
        process.env.TALLY ?? "",
        `passed ${passed - emptyFiles}\nfailed ${failed + emptyFiles}\nskipped ${skipped + todo}\n`,
      );
      if (cancelled > 0) yield `${cancelled} cancelled\n`;
    }
  }
}

/** @param {{ name: string, file?: string }} test */
function isTheFileItself({ name, file }) {
  return file !== undefined && name.endsWith(".js") && basename(name) === basename(file);
}
