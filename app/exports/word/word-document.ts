import { AlignmentType, Document, Footer, LevelFormat, Packer, PageNumber, Paragraph, TextRun } from "docx";
import { paperWords } from "~/domain/narration/paper-words";
import type { Block } from "../document/block";
import { officeText } from "../office/office-text";
import { settled } from "../office/settled";
import { blocksOf } from "./blocks-of";
import { styles } from "./styles";

/** Margins of a page in twentieths of a point: 2 cm. */
const MARGIN = 1134;
/** Likewise. */
const SIZES = { a4: { width: 11_906, height: 16_838 }, letter: { width: 12_240, height: 15_840 } } as const;

interface WordDocument {
  readonly title: string;
  readonly subject: string;
  /** Stands at the foot of every page. */
  readonly notice: string;
  /** ISO date or timestamp it is of. */
  readonly day: string;
  readonly blocks: readonly Block[];
  /** A4 unless told. */
  readonly paper?: keyof typeof SIZES;
  /** Whose work it is; this program's unless told. */
  readonly author?: string;
}

/** A Word document of blocks: headings, lists and tables that are ones. Equal blocks give equal bytes. */
export async function wordDocument(given: WordDocument): Promise<Uint8Array> {
  const { title, subject, notice, day, blocks, paper = "a4", author = paperWords.mark } = given;
  const references: string[] = [];
  const numberings = {
    next: () => {
      const reference = `list-${references.length + 1}`;
      references.push(reference);
      return reference;
    },
  };
  const children = blocks.flatMap((block) => blocksOf(block, numberings));
  const document = new Document({
    title: officeText(title),
    subject,
    creator: officeText(author),
    lastModifiedBy: paperWords.mark,
    description: notice,
    styles,
    numbering: {
      config: references.map((reference) => ({
        reference,
        levels: [
          {
            level: 0,
            format: LevelFormat.DECIMAL,
            text: "%1.",
            alignment: AlignmentType.LEFT,
            style: { paragraph: { indent: { left: 400, hanging: 400 } } },
          },
        ],
      })),
    },
    sections: [
      {
        properties: {
          page: {
            size: SIZES[paper],
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        footers: { default: footer(notice) },
        children,
      },
    ],
  });
  return settled(await Packer.toBuffer(document), day);
}

const footer = (notice: string) =>
  new Footer({
    children: [
      new Paragraph({
        style: "Quiet",
        children: [
          new TextRun({ text: `${notice} · ` }),
          new TextRun({ children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
