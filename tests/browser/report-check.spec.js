// What the page finds in free text before a file leaves it, and what it must leave alone.
import { expect, test } from "@playwright/test";
import { lookThrough } from "../../site/src/satisfaction/check/look-through.ts";
import { check } from "../../site/messages/nl/satisfaction-check.ts";
import { check as english } from "../../site/messages/en/satisfaction-check.ts";

const names = ["Jan de Vries", "Zoë Łukasiewicz", "Bo", "Li Wu", "Bakkerij Zonneveld B.V."];

/** Each finding as its kind and the words that it points at. */
const found = (text, from = names) =>
  lookThrough([{ field: "analysis", text }], { names: from, medical: check.medical }).map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
  );

/** Milliseconds of work, whatever else the machine does. */
function stopwatch() {
  const before = process.cpuUsage();
  return () => process.cpuUsage(before).user / 1000;
}

const belongsElsewhere = {
  "a service number": ["BSN 123456782.", ["bsn: 123456782"]],
  "a service number with dots": ["nummer 1234.56.782", ["bsn: 1234.56.782"]],
  "a service number with spaces": ["123 45 67 82", ["bsn: 123 45 67 82"]],
  "a service number without the zero in front": ["nr 10000008", ["bsn: 10000008"]],
  "a service number after a year": ["in 2016 123456782", ["bsn: 123456782"]],
  "an e-mail address": [
    "mail jan.devries+werk@voorbeeld.nl nu",
    ["email: jan.devries+werk@voorbeeld.nl"],
  ],
  "a mobile number": ["06-12345678", ["phone: 06-12345678"]],
  "a mobile number in pairs": ["06 12 34 56 78", ["phone: 06 12 34 56 78"]],
  "a mobile number in one piece": ["bel 0612345678!", ["phone: 0612345678"]],
  "a mobile number with dots": ["06.11.12.10.11", ["phone: 06.11.12.10.11"]],
  "a number of a town": ["020-1234567", ["phone: 020-1234567"]],
  "a number with its area in brackets": ["(020) 123 45 67", ["phone: (020) 123 45 67"]],
  "an international number": ["+31 6 12345678", ["phone: +31 6 12345678"]],
  "an international number with a zero": ["+31 (0)6-12345678", ["phone: +31 (0)6-12345678"]],
  "an international number with zeros": ["0031612345678", ["phone: 0031612345678"]],
  "a Belgian number": ["+32 470 12 34 56", ["phone: +32 470 12 34 56"]],
  "a first name": ["Jan was tevreden", ["name: Jan"]],
  "a name in capitals": ["VRIES zei dat", ["name: VRIES"]],
  "a whole name, once": ["met Jan de Vries gesproken", ["name: Jan de Vries"]],
  "a name without its accents": ["zoe lukasiewicz", ["name: zoe lukasiewicz"]],
  "a name with more accents": ["Ján", ["name: Ján"]],
  "a name that owns something": ["Jans coach en Jan's werk", ["name: Jans", "name: Jan"]],
  "a name of two letters": ["Bo kwam", ["name: Bo"]],
  "a name of short parts": ["met Li Wu", ["name: Li Wu"]],
  "an employer": ["bij Zonneveld", ["name: Zonneveld"]],
  "a word about health": ["zijn depressie", ["medical: depressie"]],
  "a word about health in pieces": [
    "burn-out, burnout en burn out",
    ["medical: burn-out", "medical: burnout", "medical: burn out"],
  ],
  "a word that ends in one about health": ["angststoornis", ["medical: angststoornis"]],
  "a word about health with an accent": ["een dépressie", ["medical: dépressie"]],
  "a name inside an address, once": ["jan@voorbeeld.nl", ["email: jan@voorbeeld.nl"]],
};

for (const [what, [text, expected]] of Object.entries(belongsElsewhere))
  test(`The page points at ${what}: ${text}`, () => {
    expect(found(text)).toEqual(expected);
  });

const fine = [
  "€ 123.456.782 en 123.456.782,00 en 123456782 euro",
  "van 12-05-2016 tot en met 12-05-2017",
  "12/5/16, 12.05.2016, 2016-05-12, 12 05 2016 en 20160512",
  "01-02-2016 03-04-2017",
  "1234 AB Amsterdam",
  "NL91 ABNA 0417 1643 00 en NL91ABNA0417164300",
  "bestelling 123456789 en 987654321",
  "dossier 1234567",
  "gemiddeld 7,2 van 36 : 5",
  "in januari",
  "de vriend van de der",
  "het bos en het bord",
  "organisatie en behandeling van vragen",
  "bel 112 of 0800-1234",
  "000000000",
  "Li was er niet en Wu ook niet",
  "autorijden, operationeel, specialist",
];

for (const text of fine)
  test(`The page leaves this alone: ${text}`, () => {
    expect(found(text)).toEqual([]);
  });

test("Of nine digits with one wrong, the page says nothing", () => {
  for (let wrong = 0; wrong < 10; wrong += 1)
    expect(found(`12345678${wrong}`)).toEqual(wrong === 2 ? ["bsn: 123456782"] : []);
});

test("Each finding says in which field and on which line it is", () => {
  const texts = [
    { field: "analysis", text: "Goed.\nMeer dan 7.\nJan belde." },
    { field: "actions", text: "" },
    { field: "conclusions", text: "Mail a@b.nl" },
  ];
  expect(lookThrough(texts, { names, medical: check.medical })).toEqual([
    { field: "analysis", kind: "name", line: 3, start: 18, end: 21 },
    { field: "conclusions", kind: "email", line: 1, start: 5, end: 11 },
  ]);
});

test("A hundred thousand names do not make a person wait", () => {
  const many = Array.from({ length: 100_000 }, (_, nth) => `Voornaam${nth} van Achternaam${nth}`);
  const text = "Dit is een gewone zin zonder namen. ".repeat(500) + "Achternaam99999";
  const worked = stopwatch();
  expect(found(text, many)).toEqual(["name: Achternaam99999"]);
  expect(worked()).toBeLessThan(2000);
});

test("A number of a thousand digits is no reason to stand still", () => {
  const worked = stopwatch();
  found("1 ".repeat(5000));
  found(`0${"-1".repeat(5000)}`);
  found("a".repeat(20_000) + "@");
  found("Jan ".repeat(5000));
  expect(worked()).toBeLessThan(2000);
});

test("Every kind has words in both languages", () => {
  for (const words of [check, english])
    for (const kind of ["bsn", "email", "phone", "name", "medical"])
      expect(words.kinds[kind]).toMatch(/^(dit|this) /);
});
