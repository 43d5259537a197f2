import { expect, test } from "vitest";
import { handMadeReport } from "#test/pdf/hand-made-report";
import { saidOnPaper } from "#test/support/said-on-paper";
import { paperWords } from "~/domain/narration/paper-words";
import { sectionNames } from "~/domain/section-names";
import { reportBlocks } from "~/exports/report-blocks";
import { reportMarkdown } from "~/exports/report-markdown";

const report = handMadeReport({ note: "Heard from Maria in billing, who keeps a list of her own." });
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
const parts = (sections?: Parameters<typeof reportBlocks>[1]) =>
  reportBlocks(report, sections).flatMap((block) => (block.kind === "heading" && block.level === 1 ? block.text : []));

test("cover and board page are always there, and nothing else that was not chosen", () => {
  expect(parts({ sections: [] })).toEqual([paperWords.parts.board]);
  expect(parts({ sections: ["plan", "profile"] })).toEqual([
    paperWords.parts.board,
    paperWords.parts.profile,
    paperWords.parts.plan,
  ]);
  expect(parts({ sections: [...sectionNames] })).toEqual(parts());
});

test.each(sectionNames.filter((name) => name !== "workshop"))(
  "with %s alone it says what the paper of that choice says",
  (name) => {
    const whole = letters(reportMarkdown(report, { sections: [name] }));
    const board = new Set(saidOnPaper(report, []));
    const own = saidOnPaper(report, [name]).filter((text) => !board.has(text) && !text.startsWith("Plumbline · "));
    const sentences = own
      .flatMap((text) => text.split(/(?<=[.?!]”?) (?=[“\p{Lu}])/u))
      .filter((text) => text.length > 40)
      .filter((text) => !report.instrument.sources.some(({ title }) => text.includes(title)));
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.filter((text) => !whole.includes(letters(text)))).toEqual([]);
  },
);

test("whom it is for and who made it stand with the title", () => {
  const texts = reportBlocks(report, { sections: [], preparedFor: "The board", preparedBy: "North & Co" })
    .slice(0, 5)
    .flatMap((block) => (block.kind === "paragraph" ? block.text : []));
  expect(texts).toEqual(expect.arrayContaining(["Prepared for The board", "Prepared by North & Co"]));
});

test("numbers whose chart was not chosen stand in the appendix, and none stand twice", () => {
  const tables = (sections: Parameters<typeof reportBlocks>[1]) =>
    reportBlocks(report, sections).flatMap((block) =>
      block.kind === "heading" && block.level === 3 ? block.text : [],
    );
  const title = "What the plan would change, if its actions are done";
  expect(tables({ sections: ["appendix"] })).toContain(title);
  expect(tables({ sections: ["plan", "appendix"] })).not.toContain(title);
  expect(JSON.stringify(reportBlocks(report))).not.toContain(paperWords.appendix.numbers);
});
