// The looks of the document, as styles of Word: whoever wants others changes the style.
import { LineRuleType, type IStylesOptions } from "docx";

const ink = "17211F";
const brand = "083F3B";
const font = "Calibri";

export const stylesIn = (locale: string): IStylesOptions => ({
  default: {
    document: {
      run: { font, size: 21, color: ink, language: { value: locale } },
      // Said out loud: without a rule some programs cut a picture to one line.
      paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font, size: 40, bold: true, color: brand },
      paragraph: { spacing: { after: 160 } },
    },
    heading1: {
      run: { font, size: 28, bold: true, color: brand },
      paragraph: { spacing: { before: 320, after: 120 } },
    },
    heading2: {
      run: { font, size: 23, bold: true, color: brand },
      paragraph: { spacing: { before: 200, after: 80 } },
    },
  },
});
