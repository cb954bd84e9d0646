/**
 * Spells `--token: light-dark(a, b);` out for browsers that do not know light-dark():
 * the light value in place, the dark ones in one block for people who prefer dark.
 */
export function expandSchemes(css) {
  const dark = [];
  const light = css.replace(
    /(--[\w-]+):\s*light-dark\(([^,()]+),\s*([^,()]+)\);/g,
    (_, name, day, night) => {
      dark.push(`${name}: ${night.trim()};`);
      return `${name}: ${day.trim()};`;
    },
  );
  if (/:\s*light-dark\(/.test(light))
    throw new Error("tokens.css holds a light-dark() that is not two plain colours");
  return `${light}\n@media (prefers-color-scheme: dark) { :root { ${dark.join(" ")} } }\n`;
}
