// Every test runs with a watch on the page: what the browser had to refuse, what went wrong
// in the script, and which requests were made. Whatever a test is about, these stay empty.
import { test as base, expect } from "@playwright/test";

export const test = base.extend({
  watch: [
    async ({ context, baseURL }, use) => {
      const watch = { errors: [], requests: [], origins: new Set() };
      context.on("weberror", (error) => watch.errors.push(String(error.error())));
      context.on("console", (message) => {
        if (message.type() === "error") watch.errors.push(message.text());
      });
      context.on("request", (request) => {
        watch.requests.push(request.url());
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith("http")) watch.origins.add(origin);
      });
      await context.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", (event) => {
          console.error(`refused by the policy: ${event.violatedDirective} ${event.blockedURI}`);
        });
      });
      await use(watch);
      expect(watch.errors, "errors in the page").toEqual([]);
      expect([...watch.origins].filter((origin) => origin !== new URL(baseURL).origin)).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
