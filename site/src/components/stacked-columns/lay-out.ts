// Where everything in the picture stands: numbers only, so that it can be tested by itself.

export interface Block {
  name: string;
  value: number;
  /** The amount in words. */
  words: string;
  /** 1 is the darkest; "open" for what may not come. */
  shade: 1 | 2 | 3 | "open" | "low" | "band";
}

export interface Column {
  name: string;
  total: string;
  blocks: readonly Block[];
  tone: "chosen" | "other" | "example";
}

export interface DrawnColumn {
  tone: Column["tone"];
  names: string[];
  total: string;
  x: number;
  width: number;
  middle: number;
  totalAt: number;
  nameAt: number;
  blocks: {
    shade: Block["shade"];
    y: number;
    height: number;
    lines: { text: string; y: number; part: "name" | "value" }[];
  }[];
}

export interface Drawn {
  columns: DrawnColumn[];
  height: number;
  /** The line that the columns stand on. */
  base: number;
}

const top = 26;
const tallest = 230;
const below = 30;
const perLetter = 7.6;
const line = 18;
const widest = 190;

export function layOut(columns: readonly Column[], width: number): Drawn {
  const most = Math.max(...columns.map(sumOf), 1);
  const slot = width / columns.length;
  const gap = Math.min(24, slot * 0.18);
  const columnWidth = Math.min(widest, slot - gap);
  const base = top + tallest;
  // A picture of two columns stands together, not at both ends of the page.
  const step = Math.min(slot, columnWidth + 44);
  const drawn = columns.map((column, index): DrawnColumn => {
    const x = Math.round(index * step + (step - columnWidth) / 2);
    let y = base;
    const blocks = column.blocks.map((block) => {
      const height = Math.max((block.value / most) * tallest, block.value > 0 ? 2 : 0);
      y -= height;
      return { shade: block.shade, y, height, lines: wordsOf(block, y, height, columnWidth) };
    });
    return {
      ...{ tone: column.tone, total: column.total, x, width: columnWidth, blocks },
      ...{ names: [column.name], middle: x + columnWidth / 2, totalAt: y - 8, nameAt: base + 20 },
    };
  });
  return { columns: thinned(drawn, step), height: base + below, base };
}

const sumOf = ({ blocks }: Column): number => blocks.reduce((sum, { value }) => sum + value, 0);

/** In one line, in two, or not at all: the table says it too. */
function wordsOf(
  { name, words }: Block,
  y: number,
  height: number,
  width: number,
): DrawnColumn["blocks"][number]["lines"] {
  const middle = y + height / 2 + 5;
  const fits = (text: string) => text.length * perLetter <= width - 8;
  const both = name ? `${name}: ${words}` : words;
  if (height >= line && fits(both)) return [{ text: both, y: middle, part: "value" }];
  if (name && height >= 2 * line && fits(name) && fits(words)) {
    return [
      { text: name, y: middle - line / 2, part: "name" },
      { text: words, y: middle + line / 2, part: "value" },
    ];
  }
  return height >= line && fits(words) ? [{ text: words, y: middle, part: "value" }] : [];
}

/**
 * Totals that do not fit above their own column are left out, all of them: over the next column
 * they could not be read, and the table says them too. Of names every other one goes first.
 */
function thinned(columns: DrawnColumn[], step: number): DrawnColumn[] {
  const longest = Math.max(...columns.map(({ total }) => total.length)) * (perLetter + 0.6);
  const names = Math.max(...columns.map(({ names: [name = ""] }) => name.length)) * perLetter;
  const everyName = Math.max(1, Math.ceil(names / step));
  return columns.map((column, index) => ({
    ...column,
    total: longest <= step ? column.total : "",
    names: index % everyName === 0 ? column.names : [],
  }));
}
