// Every test runs with a watch on the page: what the browser had to refuse, what went wrong
// in the script, and which requests were made. Whatever a test is about, there are no errors
// and nobody else is called. A test that provokes errors says so: `watch.expectErrors()`.
import { test as base, expect } from "@playwright/test";

export const test = base.extend({
  watch: [
    async ({ context }, use) => {
      const errors = [];
      const requests = [];
      let expected = false;
      context.on("weberror", (error) => errors.push(String(error.error())));
      context.on("console", (message) => {
        if (message.type() === "error") errors.push(message.text());
      });
      context.on("request", (request) => requests.push(request.url()));
      await context.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", (event) => {
          console.error(`refused by the policy: ${event.violatedDirective} ${event.blockedURI}`);
        });
      });
      await use({
        requests,
        expectErrors: () => {
          expected = true;
        },
      });
      if (!expected) expect(errors, "errors in the page").toEqual([]);
      const elsewhere = requests.filter(
        (url) => !/^(http:\/\/127\.0\.0\.1:|blob:|data:)/.test(url),
      );
      expect(elsewhere, "requests to somewhere else").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
