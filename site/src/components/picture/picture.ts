// A picture as a list of shapes, so that the page and a file draw the same one. Shapes say what
// they mean; the colours are those of the page (picture.css) or of paper (report/docx).
import { svg, type TemplateResult } from "lit";

/** From the worst answer to the best. Stripes and dots tell them apart without colour. */
export type Fill = "open" | "pale" | "mid" | "deep";

export type Shape =
  | { kind: "block"; x: number; y: number; width: number; height: number; fill: Fill }
  | { kind: "line"; path: string; look: "base" | "norm" | "mean" | "rim" }
  | {
      kind: "text";
      x: number;
      y: number;
      text: string;
      anchor: "start" | "middle" | "end";
      /** `deep`: on a dark block. `strong`: what the picture is about. */
      look: "plain" | "soft" | "strong" | "deep";
    };

export interface Picture {
  width: number;
  height: number;
  shapes: readonly Shape[];
}

/** How much room a letter takes at most, at the size of our pictures. */
export const perLetter = 7.6;
export const perBoldLetter = 8.8;
export const fits = (text: string, width: number): boolean => text.length * perLetter <= width;

/** Lines of a text, broken between words. A word that is too long stays whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`, width))
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Stripes that lean, and dots: on paper without colour they are still two things. */
export const textures = {
  pale: { size: 7, path: "M-1 8L8 -1M-1 1L1 -1M6 8L8 6" },
  open: { size: 6, path: "M1.5 2.5h2v1h-2z" },
} as const;

export const isTextured = (fill: Fill): fill is keyof typeof textures => fill in textures;

/** `id` keeps the textures of one picture apart from those of the next. */
export const shapeView = (shape: Shape, id: string): TemplateResult<2> => {
  switch (shape.kind) {
    case "block":
      return svg`<rect
        class="picture__block picture__block--${shape.fill}"
        fill=${isTextured(shape.fill) ? `url(#${id}-${shape.fill})` : "currentColor"}
        x=${shape.x} y=${shape.y} width=${shape.width} height=${shape.height} />`;
    case "line":
      return svg`<path class="picture__line picture__line--${shape.look}" d=${shape.path} />`;
    case "text":
      return svg`<text
        class="picture__text picture__text--${shape.look}"
        x=${shape.x} y=${shape.y} text-anchor=${shape.anchor}>${shape.text}</text>`;
  }
};

export const texturesView = (id: string): TemplateResult<2> =>
  svg`<defs>${(["pale", "open"] as const).map((fill) => {
    const { size, path } = textures[fill];
    return svg`<pattern id="${id}-${fill}" width=${size} height=${size} patternUnits="userSpaceOnUse">
      <rect class="picture__ground picture__ground--${fill}" width=${size} height=${size} />
      <path class="picture__texture picture__texture--${fill}" d=${path} />
    </pattern>`;
  })}</defs>`;
