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

## Deadlines, budget and municipalities

Every page that calculates does so on your device. On the page [Budget](page:budget) that holds for names, hours, amounts and whole lists too. The same holds for the page [for municipalities](page:caseload).

- **A list that you paste or open** is read by a second program on your device. It is called a Worker. It holds long lists while the page is open, and makes the Excel files.
- **The Worker can** calculate, read a file that you chose yourself, and make a file that you save yourself.
- **The Worker cannot** make a connection, fetch other scripts or store anything. The first thing it does is to take those means away from itself. That happens before it gets anything of yours.
- **For a list your browser fetches one more part of the page**, the first time. That part is the same for everyone. Nothing of yours goes along.

## Check it yourself

**Switch off your internet.** Open the page [Deadlines](page:deadlines) and wait a few seconds. Then switch off wifi or pull the cable. Fill in a date, make the calendar file and copy the link. Everything works, because no connection is needed.

**Watch in the browser.** Open the page Deadlines and press F12. Choose the tab Network. Now fill something in. The list stays as it is: nothing goes back or forth.

**Read the lock.** Every page holds a line that forbids the browser to make a connection. It is called Content-Security-Policy and holds \`connect-src 'none'\`. The browser keeps the page to it, even if we should make a mistake. You find the line with Ctrl+U, at the top of the page.

## Links and files

A link that you copy holds your question after the sign #: dates, regimes and amounts. A browser never sends that part over the internet. There are no names in it. It holds people's hours only if you tick that. Whoever gets the link can read the rest.

A file that you save is on your device only. It holds names and hours only if you tick that. A cell that a spreadsheet would run as a formula is written as text.
`,
};
