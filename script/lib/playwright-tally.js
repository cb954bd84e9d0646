/** A Playwright reporter that leaves the tally script/lib/count.sh reads. */
import { writeFileSync } from "node:fs";

/** @import { FullConfig, Reporter, Suite } from "@playwright/test/reporter" */

/** @implements {Reporter} */
export default class Tally {
  #errors = 0;
  /** @type {Suite | undefined} */
  #suite;

  /**
   * @param {FullConfig} _config
   * @param {Suite} suite
   */
  onBegin(_config, suite) {
    this.#suite = suite;
  }

  /** An error outside any test: a spec that does not load, a server that does not start. */
  onError() {
    this.#errors += 1;
  }

  onEnd() {
    const tests = this.#suite?.allTests() ?? [];
    const passed = tests.filter((test) => test.outcome() === "expected").length;
    const skipped = tests.filter(
      (test) => test.outcome() === "skipped" && test.expectedStatus === "skipped",
    ).length;
    // The rest failed, was flaky, or never ran because the run was broken off.
    const failed = tests.length - passed - skipped + this.#errors;
    writeFileSync(
      process.env.TALLY ?? "",
      `passed ${passed}\nfailed ${failed}\nskipped ${skipped}\n`,
    );
  }

  printsToStdio() {
    return false;
  }
}
