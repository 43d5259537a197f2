import { describe, expect, test } from "vitest";
import { contentDirectory } from "#test/support/content-directory";
import { saidOnPaper } from "#test/support/said-on-paper";
import { saidOnScreen } from "#test/support/said-on-screen";
import { mirageQuadrant } from "~/charts/mirage-quadrant";
import { readInstrument } from "~/content/read-instrument";
import type { Answer, Figures } from "~/domain/assessment";
import { report } from "~/domain/report";
import { boardPptx } from "~/exports/board-pptx";
import { reportDocx } from "~/exports/report-docx";
import { reportJson } from "~/exports/report-json";
import { reportMarkdown } from "~/exports/report-markdown";
import { openOfficeFile, within } from "./open-office-file";

const instrument = readInstrument(contentDirectory, "2027");
const SHARE = "cx-mirage.failure-demand";
const PRINTED = "weak-metrics.signal-and-noise";

/** An NPS without its responses, all answers at 3 but those told. */
const found = (
  answers: Readonly<Record<string, Answer["answer"]>> = {},
  figures: Figures = { nps: { current: { score: 46 } } },
) =>
  report(
    {
      instrument: { id: instrument.id, edition: "2027" },
      taken: "2027-01-01",
      scope: "full",
      profile: { metrics: ["nps"] },
      answers: Object.fromEntries(instrument.questions.map(({ id }) => [id, { answer: answers[id] ?? 3 }])),
      figures,
      capacity: "normal",
      votes: {},
    },
    instrument,
  );

const textsOf = async (file: Uint8Array, part: RegExp, name: string) => {
  const { xml, paths } = await openOfficeFile(file);
  const parts = await Promise.all(paths.filter((path) => part.test(path)).map(xml));
  return parts.flatMap((each) => within(each, name).map(({ textContent }) => textContent)).join("\n");
};
type Found = ReturnType<typeof found>;
const everywhere = [
  ["screen", (shown: Found) => saidOnScreen(shown)],
  ["paper", (shown: Found) => saidOnPaper(shown).join("\n")],
  ["Markdown", (shown: Found) => reportMarkdown(shown)],
  ["Word", async (shown: Found) => textsOf(await reportDocx(shown), /^word\/document\.xml$/, "w:t")],
  ["the API", (shown: Found) => JSON.stringify(reportJson(shown))],
  ["the slides", async (shown: Found) => textsOf(await boardPptx(shown), /^ppt\/slides\/slide\d+\.xml$/, "a:t")],
] as const;
const SAMPLE = "How many answered is printed beside it here, by what was answered, and was not entered.";

describe.each(everywhere)("on %s", (where, said) => {
  test("how many answered is known and not entered where an answer says it is printed, else not known", async () => {
    const [known, unknown] = [await said(found()), await said(found({ [PRINTED]: 1 }))];
    if (where === "the slides") {
      expect(known).toContain("Known, not entered: how many answered; who did not answer.");
      expect(unknown).toContain("Not known: how many answered; who did not answer");
    } else {
      expect(known).toContain(SAMPLE);
      expect(unknown).toContain("Nobody has said how many answered");
    }
    expect(unknown).not.toMatch(/beside it here|Known, not entered: how many answered/);
  });

  test("a number that is named and not entered is said to be so in the sentence", async () => {
    const text = await said(found({}, {}));
    expect(text).toContain("The NPS (known, not entered) is to be read with caution");
  });
});

describe.each(everywhere.filter(([where]) => where !== "the API" && where !== "the slides"))(
  "on %s",
  (_where, said) => {
    test("so is the share of contacts that a failure caused", async () => {
      const [known, unknown] = [await said(found()), await said(found({ [SHARE]: 1 }))];
      expect(known).toContain("the share of contacts a failure causes is counted here, and was not entered");
      expect(known).toContain("Known, not entered: how many contacts are caused by a failure is counted here");
      expect(unknown).toContain("what share of contacts a failure causes is not known");
      expect(unknown).toContain("Blind: how many contacts are caused by a failure is not known here");
    });
  },
);

test("once entered nothing is said to be missing", () => {
  const entered = saidOnScreen(
    found(
      {},
      {
        nps: { current: { score: 46, responses: 900 }, invitations: 2000 },
        failureDemand: { failures: 20, contacts: 200 },
      },
    ),
  );
  expect(entered).not.toMatch(/not entered/i);
});

test("nobody who answers can say it, and nothing of it is entered: not known, and not called known", () => {
  const [nps] = found({ "rating-solicitation.who-is-asked": "dont-know" }).reliance;
  expect(nps?.tests.find(({ id }) => id === "response")).toMatchObject({ outcome: "unknown", isNotEntered: false });
});

test("the mirage says so in its label, its description and its table", () => {
  const chart = mirageQuadrant(found().figures);
  expect(JSON.stringify(chart?.shapes)).toContain("failure demand known, not entered");
  expect(chart?.desc).toContain("because the share was not entered");
  expect(chart?.table.rows[1]?.[1]).toBe("known, not entered");
  expect(JSON.stringify(mirageQuadrant(found({ [SHARE]: 0 }).figures))).not.toContain("not entered");
});
