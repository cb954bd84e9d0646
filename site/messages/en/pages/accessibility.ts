import type { accessibility as dutch } from "../../nl/pages/accessibility.ts";

export const accessibility: typeof dutch = {
  title: "Accessibility",
  lead: "Everybody must be able to use this calculator. If something does not work for you, that is our fault.",
  description: "How accessible the Jobcoach Rekenhulp is, and how that was tested.",
  body: `## What we aim for

The website follows the guidelines WCAG 2.2, levels A and AA.

## What you may expect

- You can do everything with the keyboard alone.
- A screen reader reads fields, errors and answers aloud. Every picture has a table that says the same.
- The text grows when you zoom in, up to 400 per cent, without scrolling sideways.
- The colours follow the setting of your device: light, dark or high contrast. Colour is never the only sign.
- Nothing moves by itself.
- The language is as plain as the rules allow.

## How this was tested

At every change a program checks all pages, in every state: empty, filled in wrongly and filled in, light and dark. A test also goes through the whole task with the keyboard alone, on a screen of 320 points wide, and with forced colours.

Such a test does not find everything. There has been no examination yet by an independent bureau or by people with a disability.

## Found something?

Report it at the place where the source code of this calculator is kept. Say what you wanted to do, and with which device and which tool.
`,
};
