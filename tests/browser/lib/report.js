// The writers of the yearly report, as the browser runs them: bundled as the site bundles them,
// under the policy of the site, on a page that does not know them.
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { strFromU8, unzipSync } from "fflate";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../../", import.meta.url));
const source = "site/src/satisfaction/";

let bundling;

/** By name: the file as the browser asks for it. */
function bundle() {
  bundling ??= build({
    absWorkingDir: root,
    stdin: {
      contents: `export * from "./report/exports.ts";
        export * from "./report/rows.ts";
        export * from "./report/key-list.ts";`,
      resolveDir: path.join(root, source),
      loader: "ts",
    },
    outdir: "/report",
    bundle: true,
    splitting: true,
    format: "esm",
    target: ["es2022", "chrome109"],
    write: false,
    alias: { fflate: path.join(root, "site/src/lib/fflate-shim.ts") },
  }).then(
    ({ outputFiles }) => new Map(outputFiles.map((file) => [path.basename(file.path), file])),
  );
  return bundling;
}

/** Opens a page of the site that can fetch the writers. */
export async function openWriters(page) {
  const files = await bundle();
  await page.route("**/report-writers/*", (route) => {
    const file = files.get(path.basename(new URL(route.request().url()).pathname));
    return file
      ? route.fulfill({ body: file.text, contentType: "text/javascript" })
      : route.abort();
  });
  await page.goto("/privacy/");
}

/** @returns {Promise<Buffer>} the file that a format is written to */
export async function written(page, material, format) {
  const text = await page.evaluate(
    async ([material, format]) => {
      const { exporters } = await import("/report-writers/stdin.js");
      const blob = await exporters[format](material);
      const bytes = new Uint8Array(await blob.arrayBuffer());
      let text = "";
      for (let at = 0; at < bytes.length; at += 32_768)
        text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
      return btoa(text);
    },
    [material, format],
  );
  return Buffer.from(text, "base64");
}

/** Every part of a zipped file, by its name. */
export const partsOf = (bytes) => unzipSync(new Uint8Array(bytes));

/** All there is to read in a file, inside its zipped parts and in the names of those too. */
export function allTextIn(bytes) {
  const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!zipped) return bytes.toString("utf8");
  return Object.entries(partsOf(bytes))
    .map(([name, part]) => `${name}\n${strFromU8(part)}`)
    .join("\n");
}

const office = process.env.SOFFICE ?? "/usr/bin/soffice";

/** What LibreOffice makes of a document: the text of the PDF, and its pages. */
export async function openedInOffice(bytes, keep) {
  if (!existsSync(office))
    throw new Error(`LibreOffice is missing: ${office}. script/setup browser installs it.`);
  const folder = await mkdtemp(path.join(tmpdir(), "report-"));
  try {
    await writeFile(path.join(folder, "report.docx"), bytes);
    // A home of its own: two at once would fight over one.
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const arguments_ = [profile, "--headless", "--convert-to", "pdf", "--outdir", folder];
    await run(office, [...arguments_, path.join(folder, "report.docx")], { timeout: 120_000 });
    const pdf = path.join(folder, "report.pdf");
    const [{ stdout: text }, { stdout: info }] = await Promise.all([
      run("pdftotext", ["-layout", pdf, "-"]),
      run("pdfinfo", [pdf]),
    ]);
    if (keep) await writeFile(keep, await readFile(pdf));
    return { text, pages: Number(/^Pages:\s+(\d+)/m.exec(info)?.[1]), info };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The example that the sheet of UWV prints, with answers that it leaves open. */
export function sheetMaterial(change = {}) {
  const score = (employee, employee_score, employer, employer_score) => ({
    ...{ employee, employee_score, employer, employer_score },
  });
  return {
    language: "nl",
    totals: {
      employee: {
        ...{ count: 5, missing: 0, sum: "36", mean: "7.2", mean_exact: "36/5" },
        ...{ norm: "6.5", meets_norm: true },
        distribution: [
          { score: "5.5", count: 1 },
          { score: "7", count: 1 },
          { score: "7.5", count: 1 },
          { score: "8", count: 2 },
        ],
      },
      employer: {
        ...{ count: 5, missing: 0, sum: "35.5", mean: "7.1", mean_exact: "71/10" },
        ...{ norm: "6.5", meets_norm: true },
        distribution: [
          { score: "6", count: 1 },
          { score: "7", count: 2 },
          { score: "7.5", count: 1 },
          { score: "8", count: 1 },
        ],
      },
      verdict: "meets_norm",
      answers: {
        employee: [
          { question: "coaching", counts: { nee: 0, niet_helemaal: 1, ja: 4 }, missing: 0 },
          { question: "reachability", counts: { nee: 1, niet_helemaal: 1, ja: 2 }, missing: 1 },
        ],
        employer: [
          {
            question: "contact_employee",
            counts: { onvoldoende: 0, matig: 1, voldoende: 1, goed: 3 },
            missing: 0,
          },
          {
            question: "career",
            counts: { onvoldoende: 2, matig: 0, voldoende: 2, goed: 0 },
            missing: 1,
          },
        ],
      },
    },
    rows: [
      score("A", "7", "1", "7.5"),
      score("A", "7.5", "2", "7"),
      score("B", "5.5", "1", "7"),
      score("B", "8", "1", "8"),
      score("C", "8", "1", "6"),
    ],
    scheme: pack.scheme,
    forms: pack.forms,
    sources: pack.sources,
    period: { start: "2016-05-12", end: "2017-05-12" },
    report_before: "2017-06-12",
    last_safe_day: "2017-06-11",
    completed_periods: 6,
    texts: { analysis: "", conclusions: "", actions: "" },
    read: null,
    organisations: [],
    ...change,
  };
}

const rules = JSON.parse(
  await readFile(path.join(root, "core/rules/uwv-kto-2016/rules.json"), "utf8"),
);
const pack = {
  scheme: { id: rules.id, title: rules.title, version: rules.version, own: false },
  forms: rules.figures.assessment_forms.periods[0].value,
  sources: rules.sources.filter(({ id }) => ["kto-introduction", "kto-questions"].includes(id)),
};
