/**
 * The `_headers` file of a static site, as Cloudflare Pages and Netlify read it:
 *
 *   /assets/*
 *     Cache-Control: max-age=31536000
 *
 * A path may hold one `*`. Every rule that fits a path applies; what comes later wins.
 */

/** @typedef {{ pattern: RegExp, headers: [string, string][] }} Rule */

/**
 * @param {string} text
 * @returns {Rule[]}
 * @throws {Error} naming the line that cannot be read
 */
export function readHeaders(text) {
  /** @type {Rule[]} */
  const rules = [];
  for (const [index, line] of text.split("\n").entries()) {
    const content = line.trim();
    if (content === "" || content.startsWith("#")) continue;
    const header = /^([\w-]+):\s*(.+)$/.exec(content);
    const current = rules.at(-1);
    if (/^\S/.test(line) && content.startsWith("/")) {
      rules.push({ pattern: patternOf(content), headers: [] });
    } else if (/^\s/.test(line) && header?.[1] && header[2] && current) {
      current.headers.push([header[1], header[2]]);
    } else {
      throw new Error(`_headers, line ${index + 1} is neither a path nor a header: ${content}`);
    }
  }
  return rules;
}

/**
 * @param {Rule[]} rules
 * @param {string} path
 * @returns {Map<string, string>}
 */
export function headersFor(rules, path) {
  return new Map(
    rules.filter(({ pattern }) => pattern.test(path)).flatMap(({ headers }) => headers),
  );
}

/** @param {string} path */
function patternOf(path) {
  const literal = path.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${literal.replace("*", ".*")}$`);
}
