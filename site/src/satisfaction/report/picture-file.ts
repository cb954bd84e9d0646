// A picture for a file: the shapes of the page in the colours of paper, as SVG and as PNG.
import {
  isTextured,
  textures,
  type Fill,
  type Picture,
  type Shape,
} from "../../components/picture/picture.ts";
import { fitForXml } from "../../lib/xml-text.ts";

const ink = "#17211f";
const soft = "#48554f";
const brand = "#0a5550";
const ground: Record<Fill, string> = {
  open: "#ffffff",
  pale: "#cfe2dc",
  mid: "#9cc4bb",
  deep: brand,
};
const lines = {
  base: 'stroke="#75827c"',
  rim: 'stroke="#ffffff" stroke-width="5"',
  norm: 'stroke="#8a4b00" stroke-width="2.5" stroke-dasharray="6 4"',
  mean: `stroke="${ink}" stroke-width="2.5"`,
};
const rim = 'stroke="#ffffff" stroke-width="4" stroke-linejoin="round" paint-order="stroke"';
const words = {
  plain: `fill="${ink}" ${rim}`,
  soft: `fill="${soft}" ${rim}`,
  strong: `fill="${ink}" font-weight="bold" ${rim}`,
  deep: 'fill="#ffffff"',
};

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string =>
  fitForXml(text).replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);

export function toSvg({ width, height, shapes }: Picture): string {
  const patterns = (["pale", "open"] as const).map((fill) => {
    const { size, path } = textures[fill];
    return `<pattern id="${fill}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"><rect width="${size}" height="${size}" fill="${ground[fill]}"/><path d="${path}" fill="none" stroke="${brand}"${fill === "pale" ? ' stroke-opacity="0.45"' : ""}/></pattern>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Calibri, Carlito, Arial, 'Liberation Sans', sans-serif" font-size="14"><defs>${patterns.join("")}</defs><rect width="${width}" height="${height}" fill="#ffffff"/>${shapes.map(toElement).join("")}</svg>`;
}

function toElement(shape: Shape): string {
  switch (shape.kind) {
    case "block": {
      const { x, y, width, height, fill } = shape;
      const paint = isTextured(fill) ? `url(#${fill})` : ground[fill];
      return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${paint}" stroke="${brand}"/>`;
    }
    case "line":
      return `<path d="${shape.path}" fill="none" ${lines[shape.look]}/>`;
    case "text":
      return `<text x="${shape.x}" y="${shape.y}" text-anchor="${shape.anchor}" ${words[shape.look]}>${escaped(shape.text)}</text>`;
  }
}

export interface PictureFile {
  bytes: Uint8Array<ArrayBuffer>;
  /** In points of the page that drew it; the bytes hold more. */
  width: number;
  height: number;
}

/** Sharp on paper: 96 points to the inch become 240. */
const scale = 2.5;

/** By a canvas, from an address that holds the picture itself: the policy allows no other. */
export async function toPng(picture: Picture): Promise<PictureFile> {
  const { width, height } = picture;
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(toSvg(picture))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser gives no canvas");
  context.scale(scale, scale);
  context.drawImage(image, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, "image/png");
  });
  if (!blob) throw new Error("This browser makes no picture of a canvas");
  return { bytes: new Uint8Array(await blob.arrayBuffer()), width, height };
}
