import { expect, test } from "vitest";
import { instrument } from "#test/support/imported";
import { parseAssessmentFile } from "~/content/assessment-file";
import { readAnswer } from "~/web/forms/answer-form";
import { readFigures } from "~/web/forms/figures-form";
import { readProfile } from "~/web/forms/profile-form";
import { readChoice } from "~/web/report-choice/read-choice";
import { commandIn } from "~/web/team-plan/command-form";
import { readEvent } from "~/web/workshop/event-form";
import { readSettings } from "~/web/workshop/settings-form";

const HOSTILE = "Ann\r\nBEGIN:VEVENT\u2028b\u202ec\u2066\0\u0007d\u0085]]>";
const LINE = "Ann BEGIN:VEVENT bcd ]]>";
const LINES = "Ann\nBEGIN:VEVENT\nbcd\n]]>";

const form = (fields: Readonly<Record<string, string>>, hostile: readonly string[]) =>
  new URLSearchParams({ ...fields, ...Object.fromEntries(hostile.map((name) => [name, HOSTILE])) });

/** Every text in a value that began as the hostile one. */
const texts = (value: unknown): readonly string[] =>
  typeof value === "string"
    ? value.startsWith("Ann")
      ? [value]
      : []
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(texts)
      : [];

test.each([
  ["a profile", readProfile(form({}, ["organisation"]), instrument), [LINE]],
  ["who would know", readAnswer(form({ answer: "dont-know" }, ["ask", "note"])), [LINES, LINE]],
  ["a reason", readAnswer(form({ answer: "not-applicable" }, ["reason"])), [LINES]],
  ["figures", readFigures(form({ "csat-percent": "80" }, ["csat-scale", "currency"])), [LINE, LINE]],
  [
    "a workshop's settings",
    readSettings(form({ "more-roles": `Ann\u202e\u0007\r\nAnn\u00852` }, ["title", "client"]), instrument),
    [LINE, LINE, "Ann", "Ann", "Ann", "Ann"],
  ],
  ["what a workshop takes down", readEvent(form({ event: "action.noted" }, ["title", "owner"]), [], 0), [LINE, LINE]],
  ["what a room agreed", readEvent(form({ event: "agreed", step: "1", answer: "2" }, ["note"]), [], 0), [LINES]],
  [
    "an own action",
    commandIn(form({ do: "add", window: "1", role: "cx-lead" }, ["title", "owner", "team", "note", "why", "steps"])),
    [LINE, LINE, LINE, LINES, LINES, "Ann"],
  ],
  [
    "an edited action",
    commandIn(form({ do: "edit", item: "x", "sign-seen": "yes" }, ["title", "evidenceLink", "sign-what", "failedIf"])),
    [LINE, LINES, LINE, LINES],
  ],
  ["a dropped action", commandIn(form({ do: "drop", item: "x" }, ["reason"])), [LINES]],
  ["a find-out task", commandIn(form({ do: "task", question: "x" }, ["person"])), [LINE]],
])("%s: names come in on one line, texts with plain line ends, and nothing unseen", (_what, read, wanted) => {
  expect(texts(read).toSorted()).toEqual(wanted.toSorted());
});

test("a text kept with unseen signs is left as it is by an edit that does not touch it", () => {
  const base = { title: HOSTILE, note: HOSTILE, owner: HOSTILE, steps: [HOSTILE, "two"] };
  const fields = { title: LINE, note: LINES, owner: "Berta", steps: `${LINES}\ntwo` };
  const drawn = new URLSearchParams({ do: "edit", item: "x", base: JSON.stringify(base), ...fields });
  expect(commandIn(drawn)).toEqual({ type: "item.edited", item: "x", base, yours: { owner: "Berta" } });
  for (const steps of [7, [[["one"]]], { length: 2 }]) {
    drawn.set("base", JSON.stringify({ steps }));
    expect(commandIn(drawn)).toMatchObject({ yours: { steps: ["Ann", "BEGIN:VEVENT", "bcd", "]]>", "two"] } });
  }
});

test("so do those who a report is for", () => {
  const data = new FormData();
  for (const name of ["preparedFor", "preparedBy"]) data.append(name, HOSTILE);
  expect(texts(readChoice(data))).toEqual([LINE, LINE]);
});

test("so do those of an assessment file, halves of pairs too", () => {
  const [one, two, three] = instrument.questions.filter(({ critical }) => !critical);
  const hostile = `${HOSTILE}\ud83d`;
  const group = { roles: [hostile], levels: [1, 2, 0, 0, 0], dontKnow: 0 };
  const parsed = parseAssessmentFile(
    {
      format: "plumbline-assessment/1",
      scope: "full",
      profile: { organisation: hostile },
      answers: {
        [one?.id ?? ""]: { answer: "dont-know", ask: hostile },
        [two?.id ?? ""]: { answer: "not-applicable", reason: hostile },
        [three?.id ?? ""]: { answer: 1, note: hostile },
      },
      figures: { csat: { percent: 80, scale: hostile }, currency: hostile },
      rejected: { [instrument.actions[0]?.id ?? ""]: hostile },
      votes: {
        [one?.id ?? ""]: { mode: "open", threshold: 3, rounds: [{ round: 1, voters: 3, groups: [group] }] },
      },
    },
    [instrument],
    "2026-11-22",
  );
  expect(texts(parsed).toSorted()).toEqual([LINE, LINE, LINE, LINE, LINE, LINES, LINES, LINES].toSorted());
});
