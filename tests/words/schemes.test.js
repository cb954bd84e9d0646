// The page of a scheme, as it is made from its rules: what is past is told as past, and what the
// text does not say is not filled in.
import assert from "node:assert/strict";
import test from "node:test";
import { byAuthority, describePack } from "../../site/build-parts/describe-pack.js";
import { loadMessages } from "../../site/build-parts/messages.js";
import { readPacks } from "../../site/build-parts/packs.js";
import { root } from "./read.js";

const packs = await readPacks({ root });
const messages = await loadMessages({ root });
const languages = ["nl", "en"];
const described = (id, language = "nl") =>
  describePack(
    packs.find((pack) => pack.id === id),
    language,
    messages[language],
    packs,
  );
const weekdays =
  /(maan|dins|woens|donder|vrij|zater|zon)dag|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/;

for (const pack of packs)
  for (const language of languages) {
    const page = describePack(pack, language, messages[language], packs);

    test(`The first line of ${pack.id} tells until when it held, without a weekday (${language})`, () => {
      assert.doesNotMatch(page.lead, weekdays);
      if (!page.ended) return;
      assert.match(
        page.lead,
        language === "nl" ? /Ze golden van .* tot en met / : /They held from .* through /,
      );
      assert.ok(page.lead.includes(pack.valid_to.slice(0, 4)));
    });

    test(`Every figure and condition of ${pack.id} has words, a time, a source and how certain it is (${language})`, () => {
      for (const { title, periods } of page.figures)
        for (const { when, text, rows, forms, source, confidence } of periods) {
          assert.ok(text || rows || forms, title);
          assert.doesNotMatch(`${when} ${text ?? ""}`, /undefined|null|NaN/);
          assert.doesNotMatch(when, weekdays);
          assert.ok(source?.url && confidence && when, title);
        }
      for (const { title, notes, source, confidence } of page.conditions) {
        assert.ok(source?.url && confidence, title);
        assert.doesNotMatch(notes.join(" "), /undefined|_/);
      }
    });

    test(`The page of ${pack.id} says who decides (${language})`, () => {
      assert.notEqual(page.who, "");
    });
  }

test("A text without a date is said to be undated, and no older than what it names", () => {
  assert.equal(described("lucrato").lead, "Ongedateerd. Niet ouder dan 2016.");
  assert.equal(described("uwv-kto-2016").lead, "Ongedateerd. Niet ouder dan 2016.");
});

test("Of a text that names a year alone, no day is made up", () => {
  const line = "Geldt vanaf 2023; de dag staat er niet. Een einde vonden wij niet.";
  assert.equal(described("weener-xl-2023").lead, line);
  assert.match(described("g4-2015").lead, /^Geldt vanaf 2015; de dag staat er niet\./);
});

test("An amount without a known end is said to be read for its year", () => {
  const { figures } = described("uwv-internal-2015");
  const [period] = figures.find(({ id }) => id === "yearly_amounts").periods;
  assert.equal(period.when, "Vanaf 1 januari 2015. Gelezen voor 2015; een einde vonden wij niet.");
});

test("A condition that began later than its scheme ends with it", () => {
  const { conditions } = described("uwv-internal-2011");
  const later = conditions.find(({ period }) => period);
  assert.equal(later.period, "Van 1 januari 2013 tot en met 31 december 2014.");
});

test("VAT is said as the text says it, and not at all where there are no amounts", () => {
  assert.equal(described("g4-2015").vat, "De bedragen zijn exclusief btw.");
  assert.match(described("uwv-internal-2015").vat, /staat niet in de tekst/);
  assert.equal(described("lucrato").vat, undefined);
});

test("The agreement of the four names the scheme that it follows, and schemes name their neighbours", () => {
  assert.equal(described("g4-2015").basedOn.id, "uwv-internal-2015");
  const middle = described("uwv-external-2012");
  assert.deepEqual([middle.before.id, middle.after.id], ["uwv-external-2007", "uwv-external-2014"]);
});

test("The list has every scheme once, by who decides: most schemes first, and ended ones last", () => {
  const groups = byAuthority(packs, "nl");
  const listed = groups.flatMap((group) => group.packs.map(({ id }) => id));
  assert.deepEqual([...listed].sort(), packs.map(({ id }) => id).sort());
  assert.equal(groups[0].who, "UWV");
  for (const { packs: some } of groups) {
    const ended = some.map((pack) => describePack(pack, "nl", messages.nl, packs).ended);
    assert.deepEqual(
      ended,
      [...ended].sort((a, b) => a - b),
    );
  }
});
