// The pages, by Eleventy: one template per page, written once for each language.
import Eleventy from "@11ty/eleventy";
import MarkdownIt from "markdown-it";
import path from "node:path";
import { contentSecurityPolicy } from "../policy.js";
import { languages, pathOf, relativePath } from "../routes.js";
import { byAuthority, byHand, describePack, satisfactionByHand } from "./describe-pack.js";
import { capital, longDate, plainDate } from "./words.js";

export async function buildPages({ root, output, assets, messages, packs }) {
  const markdown = new MarkdownIt({ html: false });
  // Only the page of errors needs to know where the site lives: it answers for every path.
  // SITE_BASE is that path, SITE_ORIGIN the host: only with both can a page name its translation
  // as search engines want it, in full.
  const origin = process.env.SITE_ORIGIN ?? "";
  const base = `/${process.env.SITE_BASE ?? ""}/`.replaceAll(/\/+/g, "/");

  const config = (eleventy) => {
    eleventy.addGlobalData("languages", languages);
    eleventy.addGlobalData("messages", messages);
    eleventy.addGlobalData("assets", assets);
    eleventy.addGlobalData("policy", contentSecurityPolicy);
    eleventy.addGlobalData("base", base);
    eleventy.addGlobalData("origin", origin);
    eleventy.addGlobalData("packs", packs);
    eleventy.addGlobalData("checkedOn", lastChecked(packs));
    eleventy.addGlobalData("textsOf", yearsOfTexts(packs));
    eleventy.addGlobalData("schemePages", schemePages(packs));
    // Used in permalinks, where filters do not reach.
    eleventy.addGlobalData("pathOf", () => pathOf);
    eleventy.addGlobalData("eleventyComputed", { t: (data) => messages[data.lang] });

    eleventy.addFilter("to", (name, url, language, part) =>
      relativePath(url, pathOf(name, language, part)),
    );
    eleventy.addFilter(
      "wholeAddress",
      (name, language, part) =>
        new URL(`${base}${pathOf(name, language, part).slice(1)}`, origin).href,
    );
    eleventy.addFilter("file", (file, url) => relativePath(url, file));
    eleventy.addFilter("longDate", longDate);
    eleventy.addFilter("plainDate", plainDate);
    eleventy.addFilter("byAuthority", byAuthority);
    eleventy.addFilter("capital", capital);
    eleventy.addFilter("prose", (text, url, language) =>
      renderProse(markdown, text, url, language),
    );
    eleventy.addFilter("described", (pack, language) =>
      describePack(pack, language, messages[language], packs),
    );

    eleventy.addFilter("satisfactionByHand", (pack, language) =>
      satisfactionByHand(pack, messages[language]),
    );
    eleventy.addFilter("byHand", (pack, language) => byHand(pack, messages[language]));

    eleventy.addPassthroughCopy({ "site/static": "/" });
  };

  const eleventy = new Eleventy(path.join("site", "pages"), path.relative(root, output), {
    quietMode: true,
    configPath: false,
    config,
  });
  process.chdir(root);
  eleventy.setFormats("njk");
  await eleventy.write();
}

/** Markdown whose links may name a page: [privacy](page:privacy), [a scheme](page:sources/uwv-kto-2016). */
function renderProse(markdown, text, url, language) {
  return markdown.render(text).replace(/href="page:([\w-]+)(?:\/([\w-]+))?"/g, (_, name, part) => {
    return `href="${relativePath(url, pathOf(name, language, part))}"`;
  });
}

function schemePages(packs) {
  return packs.flatMap((pack) => languages.map((lang) => ({ pack, lang })));
}

/** The first and the last year of the texts that the figures were compared with. */
function yearsOfTexts(packs) {
  const years = packs
    .flatMap((pack) => pack.sources.map((source) => source.valid_from.slice(0, 4)))
    .sort();
  return { first: years[0], last: years.at(-1) };
}

/** The oldest of the last checks: of every figure we can say that it was compared on that day or later. */
function lastChecked(packs) {
  return packs.flatMap((pack) => pack.sources.map((source) => source.checked_on)).sort()[0];
}
