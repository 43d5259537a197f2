import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { copiedContent } from "#test/support/copied-content";
import { assessmentFile, parseAssessmentFile } from "~/content/assessment-file";
import { contentFaults } from "~/content/content-faults";
import { faultList } from "~/content/fault-list";
import { lockNewest } from "~/content/lock-newest";
import { readInstrument } from "~/content/read-instrument";
import type { Answer, Assessment } from "~/domain/assessment";
import { report } from "~/domain/report";

const root = fileURLToPath(new URL("../..", import.meta.url));
const RATING = "pitfalls/rating-solicitation.yaml";
const NEW_QUESTION = "rating-solicitation.incentives-offered";

const question = `  - id: ${NEW_QUESTION}
    name: Rewards for answering
    best-known-by: [cx-team, frontline]
    text: What do customers get for answering?
    choose: Take the first one that is true.
    anchors:
      - A reward that depends on the mark.
      - A reward from the person who is marked.
      - A reward for answering, promised by the organisation.
      - No reward, or the same small one for every answer.
      - As before, and the terms were checked by somebody outside within the year.
    clauses:
      found: what customers get for answering hangs on the rating, or on who is rated
      partly: customers are rewarded for answering
      unknown: nobody here could say what customers get for answering
      keep: nothing is offered for a rating
    why: Whoever pays for an answer is answered politely.
    sources: [s0]
    discuss: What would you write if a voucher hung on it?
    find-out: Answer your own survey this week, and keep what you are offered.

`;
const action = `
  - id: end-rewards-for-marks
    kind: stop
    title: End every reward that hangs on a mark
    why: A bought answer tells only its price.
    steps:
      - Collect what is offered for answering, and where.
      - End whatever depends on the mark from today.
      - Write down what may still be offered, and who checks it.
    owner: cx-lead
    days: 2
    cost: One person for two days; no money.
    takes: 21
    feltBy: customer
    lifts: { ${NEW_QUESTION}: 4 }
    requires: []
    leading-sign: Ten invitations at random in the third week offer nothing for a mark.
    failed-if: A branch still hands out vouchers.
    watch-out: Fewer people will answer at first.
    sources: [s0]
`;
const pattern = `
- id: bought-praise
  title: Bought praise
  gravity: 0.5
  clause: praise may be paid for
  sentence: Customers are rewarded for what they say, so the praise may be worth what it costs.
  when:
    all:
      - { question: ${NEW_QUESTION}, at-most: 1 }
      - { question: rating-solicitation.integrity-checks, at-most: 1 }
  meaning: Customers say what is paid for, and staff know it.
  check:
    - Compare the marks of those who were offered something with the others.
  actions: [end-rewards-for-marks]
  sources: [s0]
`;

/** A new edition that has one question, one action and one pattern more, and the samples taken with it: additions in content/, nothing else. */
function grownContent() {
  const content = copiedContent();
  content.copy("2027", "2028");
  content.remove("2028/edition.lock.json");
  content.replace("2028/instrument.yaml", 'edition: "2027"', 'edition: "2028"');
  content.replace(`2028/${RATING}`, "\nactions:\n", `\n${question}actions:\n`);
  content.append(`2028/${RATING}`, action);
  content.append("2028/patterns.yaml", pattern);
  for (const sample of ["showroom-group", "tax-helpline", "careful-mutual"])
    content.replace(`samples/${sample}.json`, '"edition": "2027"', '"edition": "2028"');
  return content;
}

describe("a question, an action and a pattern added in content/ only", () => {
  const answers = (instrument: ReturnType<typeof readInstrument>, other: Answer["answer"]) =>
    Object.fromEntries(
      instrument.questions.map(({ id }): [string, Answer] => [
        id,
        { answer: id === NEW_QUESTION || id === "rating-solicitation.integrity-checks" ? 0 : other },
      ]),
    );
  const assessmentOf = (instrument: ReturnType<typeof readInstrument>): Assessment => ({
    instrument: { id: instrument.id, edition: instrument.edition },
    taken: "2027-01-31",
    scope: "full",
    profile: {},
    answers: answers(instrument, 4),
    figures: {},
    capacity: "normal",
    votes: {},
  });

  test("are asked, scored, found and planned, exported and read again", () => {
    const content = grownContent();
    const instrument = readInstrument(content.directory);
    const before = readInstrument(content.directory, "2027");
    expect(instrument.questions).toHaveLength(before.questions.length + 1);

    const assessment = assessmentOf(instrument);
    const found = report(assessment, instrument);
    const withoutIt = report(assessmentOf(before), before);
    expect(found.counts.asked).toBe(withoutIt.counts.asked + 1);
    expect(found.questionsById[NEW_QUESTION]).toMatchObject({ counted: true, answer: { answer: 0 } });
    expect(withoutIt.pitfalls["rating-solicitation"]?.score).toBe(75);
    expect(found.pitfalls["rating-solicitation"]?.score).toBe(60);
    expect(found.patterns.map(({ id }) => id)).toContain("bought-praise");
    expect(found.plan?.windows[0]?.actions.map(({ id }) => id)).toContain("end-rewards-for-marks");

    const text = assessmentFile(assessment, instrument);
    expect(parseAssessmentFile(JSON.parse(text), [before, instrument], "2027-02-01")).toEqual({ ok: true, assessment });
    expect(report({ ...assessment, answers: {} }, instrument).blindSpots).toContain(NEW_QUESTION);
  });

  test("pass the check once the new edition is locked, and leave the old one as published", () => {
    const content = grownContent();
    expect(contentFaults(content.directory).map(({ file }) => file)).toEqual(["content/2028/edition.lock.json"]);
    lockNewest(content.directory);
    expect(contentFaults(content.directory)).toEqual([]);
  });
});

describe("the check of content/", () => {
  const run = (directory: string) =>
    promisify(execFile)(process.execPath, ["node_modules/tsx/dist/cli.mjs", "scripts/content.ts", directory], {
      cwd: root,
    }).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, stdout, stderr }),
    );

  test("fails with every fault when an explanation is deleted, two anchors are swapped and an action sets a score target", async () => {
    const content = copiedContent();
    content.replace(
      `2026/${RATING}`,
      "    why: A score from customers somebody chose says more about the choosing than about the customers. One letter wrong in an e-mail address is choosing, too.\n",
      "",
    );
    const [low, high] = [
      "      - There is no check; the last rise was reported as it came.\n",
      "      - Somebody would look if a customer or a colleague complained.\n",
    ];
    content.replace(`2026/${RATING}`, low + high, high + low);
    content.replace(
      `2026/${RATING}`,
      "    leading-sign: Every score shown this month carries its sample size, its margin and the share that was excluded.",
      "    leading-sign: The NPS rises to 40 within two months.",
    );
    const listed = [
      "3 things to put right in the content:",
      "",
      `content/2026/${RATING}`,
      "  questions › rating-solicitation.who-is-asked › why is missing. Write one or two sentences on why this is asked, with what it does to customers or staff.",
      "  actions › sample-by-machine › leading-sign sets a score target: “The NPS rises to 40 within two months”. Write what is done and what can be seen instead; no action asks anyone to raise or reach a score.",
      "  questions › rating-solicitation.integrity-checks › anchors are not as published, or the weight or critical mark is not. The anchors of a published edition never change; put them back or start a new edition (copy content/2026 to a folder of its own).",
    ].join("\n");
    expect(faultList(contentFaults(content.directory))).toBe(listed);
    expect(await run(content.directory)).toEqual({ code: 1, stdout: "", stderr: `${listed}\n` });
  });

  test("prints what each claim of the sources became, and counts, when nothing is wrong", async () => {
    const { code, stdout } = await run(`${root}content`);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Edition 2026: 13 pitfalls \(5 core\), 44 questions \(4 critical\), \d\d actions, /);
    expect(stdout).toMatch(/^Edition 2027: 13 pitfalls \(5 core\), 46 questions \(4 critical\), \d{3} actions, /m);
    expect(stdout).toContain(
      [
        "s0-burnout-and-turnover",
        "    asked by     score-tied-evaluations.frontline-strain",
        "    answered by  stay-interviews",
      ].join("\n"),
    );
    expect(stdout).toMatch(/Nothing to put right\.\n$/);
  });
});
