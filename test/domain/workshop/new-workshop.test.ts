import { describe, expect, test } from "vitest";
import { newWorkshop } from "~/domain/workshop/new-workshop";
import { pickedQuestions } from "~/domain/workshop/picked-questions";
import { defaultSettings, type Settings } from "~/domain/workshop/settings";
import { smallInstrument } from "./small-instrument";

const settings: Settings = { ...defaultSettings(smallInstrument), title: "Team day" };
const agendaOf = (given: Partial<Settings>) => {
  const made = newWorkshop({ ...settings, ...given }, smallInstrument);
  return made.ok ? made.workshop.agenda : made.problems;
};

test("a workshop begins in the lobby, anonymous, k = 5, for 600, with every role but the consultant's", () => {
  const made = newWorkshop(settings, smallInstrument);
  expect(made).toMatchObject({
    ok: true,
    workshop: { phase: "lobby", step: 0, settings: { mode: "anonymous", threshold: 5, seats: 600 } },
  });
  expect(settings.roles.map(({ id }) => id)).toEqual(["executive", "frontline", "manager"]);
});

describe("the agenda", () => {
  test.each<[string, Partial<Settings>, string[]]>([
    ["quick", {}, ["core.first", "side.first", "side.heavy", "asked.surveys"]],
    ["full", { scope: "full" }, ["core.first", "core.second", "side.first", "side.heavy", "asked.surveys"]],
    [
      "picked, in the order they are asked",
      { scope: "picked", questions: ["side.heavy", "core.second"] },
      ["core.second", "side.heavy"],
    ],
    ["without what the profile rules out", { profile: { surveys: false } }, ["core.first", "side.first", "side.heavy"]],
  ])("%s", (_name, given, agenda) => {
    expect(agendaOf(given)).toEqual(agenda);
  });

  test("nothing left to ask is a problem of what was picked", () => {
    const none = { scope: "picked", questions: ["asked.surveys"], profile: { surveys: false } } as const;
    expect(agendaOf(none)).toEqual([{ field: "questions", problem: "missing" }]);
  });
});

test("domains, pitfalls and questions picked together make one list", () => {
  expect(
    pickedQuestions({ domains: ["one"], questions: ["side.heavy", "core.first", "nope"] }, smallInstrument),
  ).toEqual(["core.first", "core.second", "side.heavy"]);
  expect(pickedQuestions({ pitfalls: ["asked"] }, smallInstrument)).toEqual(["asked.surveys"]);
  expect(pickedQuestions({ domains: [""] }, smallInstrument)).toEqual([]);
});

test.each<[Partial<Settings>, string]>([
  [{ title: " " }, "title missing"],
  [{ title: "t".repeat(201) }, "title too-long"],
  [{ client: "c".repeat(201) }, "client too-long"],
  [{ scope: "picked" }, "questions missing"],
  [{ scope: "picked", questions: ["nope"] }, "questions unknown-question"],
  [{ roles: [] }, "roles missing"],
  [{ roles: [{ id: "a", name: "" }] }, "roles missing"],
  [
    {
      roles: [
        { id: "a", name: "A" },
        { id: "a", name: "B" },
      ],
    },
    "roles not-unique",
  ],
  [{ threshold: 2 }, "threshold out-of-range"],
  [{ threshold: 4.5 }, "threshold not-whole"],
  [{ threshold: Number.NaN }, "threshold not-whole"],
  [{ voteSeconds: 4 }, "voteSeconds out-of-range"],
  [{ voteSeconds: 5.5 }, "voteSeconds not-whole"],
  [{ seats: 0, mode: "open" }, "seats out-of-range"],
  [{ seats: 4 }, "seats fewer-seats-than-threshold"],
])("%o: %s", (given, problem) => {
  const made = newWorkshop({ ...settings, ...given }, smallInstrument);
  expect(made.ok ? [] : made.problems.map((found) => `${found.field} ${found.problem}`)).toEqual([problem]);
});
