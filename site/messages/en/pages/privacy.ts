import type { privacy as dutch } from "../../nl/pages/privacy.ts";

export const privacy: typeof dutch = {
  title: "Privacy: nothing leaves your device",
  lead: "What you fill in stays in your browser. Nobody else gets to see it, nor do we.",
  description: "The calculator sends nothing. Read how to check that for yourself.",
  body: `## What happens to what you fill in

Your browser fetches the page once. After that your own device does the sums. No date, name or outcome goes to us or to anyone else.

- There are no cookies.
- There is no counting of visitors and no advertising.
- Nothing comes from other websites.
- The page keeps nothing on your device, unless you save a file yourself. The tab does remember what you typed while it is open, without names. That way nothing is lost when you go back.

Whoever serves the website can see, as with any website, that a page is fetched and from which internet address. They do not see what you fill in.

## Check it yourself

**Switch off your internet.** Open the page [Deadlines](page:deadlines) and wait a few seconds. Then switch off wifi or pull the cable. Fill in a date, make the calendar file and copy the link. Everything works, because no connection is needed.

**Watch in the browser.** Open the page Deadlines and press F12. Choose the tab Network. Now fill something in. The list stays as it is: nothing goes back or forth.

**Read the lock.** Every page holds a line that forbids the browser to make a connection. It is called Content-Security-Policy and holds \`connect-src 'none'\`. The browser keeps the page to it, even if we should make a mistake. You find the line with Ctrl+U, at the top of the page.

## Links and files

A link that you copy holds the dates after the sign #. A browser never sends that part over the internet. There are no names in it. Whoever gets the link can read the dates.

A file that you save is on your device only. It holds names only if you tick that.
`,
};
