import { AlignmentType, Document, Footer, LevelFormat, Packer, PageNumber, Paragraph, TextRun } from "docx";
import { paperWords } from "~/domain/narration/paper-words";
import { words } from "~/domain/narration/words";
import type { Report } from "~/domain/report-types";
import { officeText } from "./office/office-text";
import { settled } from "./office/settled";
import { reportBlocks } from "./report-blocks";
import { blocksOf } from "./word/blocks-of";
import { styles } from "./word/styles";

/** Margins of a page in twentieths of a point: 2 cm. */
const MARGIN = 1134;

/** The report as a Word document with the content of the paper: headings, lists and tables that are ones. Equal reports give equal bytes. */
export async function reportDocx(report: Report): Promise<Uint8Array> {
  const references: string[] = [];
  const numberings = {
    next: () => {
      const reference = `list-${references.length + 1}`;
      references.push(reference);
      return reference;
    },
  };
  const children = reportBlocks(report).flatMap((block) => blocksOf(block, numberings));
  const document = new Document({
    title: officeText(paperWords.documentTitle(report.organisation ?? paperWords.unnamed)),
    subject: paperWords.subject,
    creator: paperWords.mark,
    lastModifiedBy: paperWords.mark,
    description: words.notice,
    styles,
    numbering: {
      config: references.map((reference) => ({
        reference,
        levels: [
          {
            level: 0,
            format: LevelFormat.DECIMAL,
            text: "%1.",
            alignment: AlignmentType.START,
            style: { paragraph: { indent: { left: 400, hanging: 400 } } },
          },
        ],
      })),
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        footers: { default: footer() },
        children,
      },
    ],
  });
  return settled(await Packer.toBuffer(document), report.taken);
}

const footer = () =>
  new Footer({
    children: [
      new Paragraph({
        style: "Quiet",
        children: [
          new TextRun({ text: `${words.notice} · ` }),
          new TextRun({ children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
