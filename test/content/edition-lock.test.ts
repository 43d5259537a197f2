import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { copiedContent } from "#test/support/copied-content";
import { contentFaults } from "~/content/content-faults";
import { LOCK_FILE } from "~/content/lock-file";
import { lockNewest } from "~/content/lock-newest";

const RATING = "2026/pitfalls/rating-solicitation.yaml";
const LOCK = `2026/${LOCK_FILE}`;
const NEWEST_LOCK = `2027/${LOCK_FILE}`;
const linesOf = (directory: string) =>
  contentFaults(directory).map(({ file, key, message }) => `${file} ${key} ${message}`);
const NEW_EDITION = "start a new edition (copy content/2026 to a folder of its own)";

describe("a published edition", () => {
  test("keeps its anchors in order, in variants too, its weights, lifts and marks", () => {
    const content = copiedContent();
    const [one, two] = [
      "      - A rule decides, but a manager can take customers out, such as open complaints.\n",
      "      - Exclusions are fixed in the system; nobody has counted what they take out.\n",
    ];
    content.replace(RATING, one + two, two + one);
    content.replace(
      "2026/pitfalls/cx-mirage.yaml",
      "          - As before, and those who gave up before anybody answered, online or in person, are counted too.",
      "          - As before, and those who gave up are counted too.",
    );
    content.replace(
      "2026/pitfalls/weak-metrics.yaml",
      "  - id: weak-metrics.breadth\n",
      "  - id: weak-metrics.breadth\n    weight: 2\n",
    );
    content.replace(
      "2026/pitfalls/cx-mirage.yaml",
      "{ cx-mirage.survey-and-operations: 4 }",
      "{ cx-mirage.survey-and-operations: 3 }",
    );
    content.replace(
      "2026/instrument.yaml",
      "    - leader-distance\n  critical",
      "    - leader-distance\n    - cx-mirage\n  critical",
    );
    content.replace("2026/pitfalls/cx-mirage.yaml", "core: false", "core: true");
    const anchors = `are not as published, or the weight or critical mark is not. The anchors of a published edition never change; put them back or ${NEW_EDITION}.`;
    expect(linesOf(content.directory)).toEqual([
      `content/${RATING} questions › rating-solicitation.who-is-asked › anchors ${anchors}`,
      `content/2026/pitfalls/weak-metrics.yaml questions › weak-metrics.breadth › anchors ${anchors}`,
      `content/2026/pitfalls/cx-mirage.yaml questions › cx-mirage.failure-demand › anchors ${anchors}`,
      `content/2026/pitfalls/cx-mirage.yaml actions › follow-the-silent › lifts are not as published. The lifts of a published edition never change; put them back or ${NEW_EDITION}.`,
      `content/2026/pitfalls/cx-mirage.yaml core is not as published. Core marks of a published edition never change; put it back or ${NEW_EDITION}.`,
    ]);
  });

  test("loses no question and no action, and may reword everything else", () => {
    const content = copiedContent();
    content.replace(RATING, "    name: Who is asked, and when\n", "    name: Who gets asked\n");
    content.replace(
      "2026/pitfalls/cx-mirage.yaml",
      "title: Count again each quarter, those",
      "title: Count every quarter, those",
    );
    expect(linesOf(content.directory)).toEqual([]);
    content.replace("2026/pitfalls/cx-mirage.yaml", "  - id: count-again-each-quarter", "  - id: count-every-quarter");
    expect(linesOf(content.directory)).toEqual([
      `content/2026/pitfalls/cx-mirage.yaml actions › count-every-quarter › id is new, and edition 2026 is published. Take it out, or ${NEW_EDITION}. If this edition was never published, write its lock again with \`npm run content -- --lock\`.`,
      `content/${LOCK}  names “count-again-each-quarter”, which is no longer among the actions. Put it back, or ${NEW_EDITION}.`,
    ]);
  });

  test("keeps its lock", () => {
    const content = copiedContent();
    writeFileSync(content.path(LOCK), "{}");
    expect(linesOf(content.directory)).toEqual([`content/${LOCK}  cannot be read. Put it back as it was published.`]);
    content.remove(LOCK);
    expect(linesOf(content.directory)).toEqual([
      `content/${LOCK}  is missing. Put it back, or, if this edition was never published, write it with \`npm run content -- --lock\`.`,
    ]);
  });
});

describe("locking", () => {
  test("writes the lock of a new edition, says what that means, and changes nothing the second time", () => {
    const content = copiedContent();
    const published = readFileSync(content.path(NEWEST_LOCK), "utf8");
    content.remove(NEWEST_LOCK);
    expect(lockNewest(content.directory)).toBe(
      `Wrote content/${NEWEST_LOCK}. From now on edition 2027 counts as published: its ids, weights, anchors, lifts and marks stay as they are.`,
    );
    expect(readFileSync(content.path(NEWEST_LOCK), "utf8")).toBe(published);
    expect(lockNewest(content.directory)).toBe(
      `content/${NEWEST_LOCK} already says what edition 2027 holds. Nothing changed.`,
    );
  });

  test("over a lock that says otherwise names what changed and when that is wrong", () => {
    const content = copiedContent();
    content.replace(
      "2027/pitfalls/cx-mirage.yaml",
      "{ cx-mirage.survey-and-operations: 4 }",
      "{ cx-mirage.survey-and-operations: 3 }",
    );
    const said = lockNewest(content.directory);
    expect(said).toContain("  actions › follow-the-silent has changed\n");
    expect(said).toContain("This is right only while nobody has taken edition 2027.");
    expect(linesOf(content.directory)).toEqual([]);
  });

  test("is refused while a rule is broken", () => {
    const content = copiedContent();
    const before = readFileSync(content.path(NEWEST_LOCK), "utf8");
    content.replace("2027/pitfalls/siloed-dashboards.yaml", "    kind: stop", "    kind: build");
    expect(() => lockNewest(content.directory)).toThrow("actions have none of kind stop. Write one.");
    expect(readFileSync(content.path(NEWEST_LOCK), "utf8")).toBe(before);
  });
});
