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
- The page itself keeps nothing on your device. Only files that you make end up there.
- The tab does remember what you typed. What that is, you read below at “What the tab remembers”.

Whoever serves the website can see, as with any website, that a page is fetched and from which internet address. They do not see what you fill in.

## Which data every page uses

Every page that calculates does so on your device.

- **[Deadlines](page:deadlines)**: dates of your recognitions, with a name if you give one.
- **[Budget](page:budget)**: names, hours, dates and amounts of employees, whole lists too.
- **[For municipalities](page:caseload)**: numbers, percentages and your own amounts. No data of people.
- **[Satisfaction](page:satisfaction)**: names of employees and employers, their scores and answers, the end dates, and what you write in the report. These are the most personal data on this site.
- **[Adding up](page:merge)**: totals of organisations, with their name if you give it. No names or scores of people.

## Names on the page Satisfaction

The page puts letters and numbers in the place of names at once. The names themselves stay in this tab until you close it or load it again. They are not in the report, not in a link and not in a saved file.

There is one exception. If you make the list “Names by letter”, the names are in the file names-by-letter.csv. You make that list only when you ask for it yourself. Keep it apart, and never send it along with the report.

Do you write a name or something about health in your analysis? Then it is in the report, and in the file that you save. The page warns when it recognises something like that, but it does not recognise everything. So always read the report again.

## Long lists and files

- **A list that you paste or open** is read by a second program on your device. It is called a Worker. It holds long lists while the page is open, and makes the Excel files.
- **The Worker can** calculate, read a file that you chose yourself, and make a file that you save yourself.
- **The Worker cannot** make a connection, fetch other scripts or store anything. The first thing it does is to take those means away from itself. That happens before it gets anything of yours.
- **For a list your browser fetches one more part of the page**, the first time. That part is the same for everyone. Nothing of yours goes along.

## Check it yourself

**Switch off your internet.** Open the page [Deadlines](page:deadlines) and wait a few seconds. Then switch off wifi or pull the cable. Fill in a date, make the calendar file and copy the link. Everything works, because no connection is needed.

**Watch in the browser.** Open the page Deadlines and press F12. Choose the tab Network. Now fill something in. The list stays as it is: nothing goes back or forth.

**Read the lock.** Every page holds a line that forbids the browser to make a connection. It is called Content-Security-Policy and holds \`connect-src 'none'\`. The browser keeps the page to it, even if we should make a mistake. You find the line with Ctrl+U, at the top of the page.

## What a link holds

A link that you copy holds your question after the sign #. A browser never sends that part over the internet. Whoever gets the link can read it. There are never names in it.

- **Deadlines**: dates only.
- **Budget**: who decides, regimes, dates, months of support and of a trial, the hourly rate, VAT and own amounts. People's hours only if you tick that.
- **For municipalities**: all that you filled in, own amounts too.
- **Satisfaction**: the date of the recognition, the measurement year and the number of completed periods. Scores, answers and end dates, with letters for the names, only if you tick that.
- **Adding up** has no link.

Do you choose the other language at the top? Then your question goes along in the same way, after the sign #. On Satisfaction 25 forms or fewer go along then without a tick, with letters for the names. The other page takes that part out of the address bar at once.

## What a file holds

A file that you make is on your device only.

- **Deadlines**: dates. Names of recognitions only if you tick that.
- **Budget**: the question or the table. Names and hours only if you tick that.
- **For municipalities**: all that you filled in.
- **Satisfaction, a saved file**: all scores, answers and end dates, with letters for the names, and the texts that you wrote. The totals too, where there are totals only.
- **Satisfaction, the report**: averages, the scores per period with letters and numbers, and your texts.
- **Satisfaction, totals alone**: numbers and averages.
- **Adding up**: numbers and averages, with the names that you gave to organisations.
- **Names by letter**: the names, see above.

With few forms people may guess who gave which score. The page says so.

A cell that a spreadsheet would run as a formula is written as text.

## What the tab remembers

That way nothing is lost when you go back or load the page again. The tab remembers this until you close it:

- **Deadlines and Budget**: what you filled in, hours too, without the names.
- **For municipalities**: what you filled in.
- **Satisfaction**: scores, answers and dates, with letters for the names. Not the names and not your texts.
- **Adding up** and long lists: nothing.

Your browser may put this on the disk, to bring a tab back later. Do you use somebody else's computer? Close the tab when you are done.
`,
};
