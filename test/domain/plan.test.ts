import { describe, expect, test } from "vitest";
import { type TinyPitfall, tinyAssessment, tinyInstrument } from "#test/support/tiny-instrument";
import { planOf } from "~/domain/plan";
import type { Plan } from "~/domain/report-types";
import { scoredSheet } from "~/domain/scored-sheet";
import { sheetOf } from "~/domain/sheet";

type Answers = Parameters<typeof tinyAssessment>[0];
type Parts = Parameters<typeof tinyAssessment>[1];
type Actions = NonNullable<TinyPitfall["actions"]>;

function plan(pitfalls: readonly TinyPitfall[], answers: Answers, parts?: Parts): Plan {
  const instrument = tinyInstrument(pitfalls);
  const assessment = tinyAssessment(answers, parts);
  const sheet = sheetOf(assessment, instrument);
  const drawn = planOf(sheet, scoredSheet(sheet, assessment.profile.surveys), assessment, instrument);
  if (drawn === null) throw new Error("There is no plan.");
  return drawn;
}

const windows = ({ windows: all }: Plan) => all.map(({ actions }) => actions.map(({ id }) => id));
const later = ({ later: all }: Plan) => all.map(({ id }) => id);

/** One plain pitfall whose questions all stand at 0, and the actions given. */
const plain = (actions: Actions, parts?: Parts, names = "abcdefghijklmn") =>
  plan(
    [{ id: "p", questions: [...names], actions }],
    Object.fromEntries([...names].map((name) => [`p.${name}`, 0])),
    parts,
  );

describe("a plan worked by hand", () => {
  // a is core and weighs 2, b weighs 1; each has two questions. S = (2·Sa + Sb) / 3.
  // One level of a question is 100/8 = 12.5 points of its pitfall: 2·12.5/3 = 8.3333 overall in a, 12.5/3 = 4.1667 in b.
  const pitfalls: readonly TinyPitfall[] = [
    {
      id: "a",
      core: true,
      questions: [{ id: "q", critical: true }, "r"],
      actions: [
        { id: "stop-harm", effort: 2, lifts: { "a.q": 2 } },
        { id: "build-on", effort: 5, lifts: { "a.q": 4 }, requires: ["stop-harm"] },
        { id: "listen", effort: 1, lifts: { "a.r": 3 } },
      ],
    },
    { id: "b", questions: ["q", "r"], actions: [{ id: "talk", effort: 2, lifts: { "b.q": 3 }, feltBy: "customer" }] },
  ];
  // Sa = 100·(0+2)/8 = 25, Sb = 100·(1+3)/8 = 50, S = (50 + 50)/3 = 33.3333
  const drawn = plan(pitfalls, { "a.q": 0, "a.r": 2, "b.q": 1, "b.r": 3 });

  test("stops harm first, then lets customers feel something, then goes by priority", () => {
    // Days 1-30: stop-harm 2 + talk 2 + listen 1 = 5 of 7 points, three actions; build-on opens the next window.
    expect(windows(drawn)).toEqual([["stop-harm", "talk", "listen"], ["build-on"], []]);
    expect(drawn.windows.map(({ from, to, effort }) => [from, to, effort])).toEqual([
      [1, 30, 5],
      [31, 60, 5],
      [61, 90, 0],
    ]);
    expect(drawn.windows.flatMap(({ actions }) => actions.map(({ because }) => because))).toEqual([
      "critical",
      "felt-by-customers",
      "priority",
      "priority",
    ]);
    expect(drawn.later).toEqual([]);
    expect(drawn.unplaced).toEqual([]);
  });

  test("counts gains on top of what is placed, and priorities as gain for each effort point", () => {
    const [first, second] = drawn.windows;
    // stop-harm: 2 levels of a = 16.6667, over 2 points = 8.3333 (build-on alone would be 33.3333 over 5 = 6.6667, so it lends nothing)
    expect(first?.actions[0]?.gain).toBeCloseTo(16.6667, 4);
    expect(first?.actions[0]?.priority).toBeCloseTo(8.3333, 4);
    // talk: 2 levels of b = 8.3333, over 2 points = 4.1667
    expect(first?.actions[1]?.gain).toBeCloseTo(8.3333, 4);
    expect(first?.actions[1]?.priority).toBeCloseTo(4.1667, 4);
    // build-on, after stop-harm: the 2 levels left of a = 16.6667, over 5 points = 3.3333
    expect(second?.actions[0]?.gain).toBeCloseTo(16.6667, 4);
    expect(second?.actions[0]?.priority).toBeCloseTo(3.3333, 4);
  });

  test("says what each action lifts, from where to where", () => {
    expect(drawn.windows.flatMap(({ actions }) => actions.flatMap(({ lifts }) => lifts))).toEqual([
      { question: "a.q", from: 0, to: 2 },
      { question: "b.q", from: 1, to: 3 },
      { question: "a.r", from: 2, to: 3 },
      { question: "a.q", from: 2, to: 4 },
    ]);
  });

  test("projects practice after each window by the same scorer", () => {
    // Day 30: Sa = 100·(2+3)/8 = 62.5, Sb = 100·(3+3)/8 = 75, S = (125 + 75)/3 = 66.6667, level 4
    expect(drawn.windows[0]?.projected).toMatchObject({ level: 4, heldBy: [] });
    expect(drawn.windows[0]?.projected.score).toBeCloseTo(66.6667, 4);
    // Day 60: Sa = 100·(4+3)/8 = 87.5, S = (175 + 75)/3 = 83.3333, level 5; nothing is unknown, so the range is the score
    expect(drawn.windows[1]?.projected.score).toBeCloseTo(83.3333, 4);
    expect(drawn.windows[1]?.projected.low).toBeCloseTo(83.3333, 4);
    expect(drawn.windows[1]?.projected.high).toBeCloseTo(83.3333, 4);
    expect(drawn.windows[1]?.projected.level).toBe(5);
    // Day 90: nothing is placed, nothing moves
    expect(drawn.windows[2]?.projected).toEqual(drawn.windows[1]?.projected);
  });
});

test("an action that takes caps away counts double and names them", () => {
  // Sa = 100·(1+4+4)/12 = 75, Sb = 100, S = (150 + 100)/3 = 83.3333: level 5, held by what a.q does.
  const drawn = plan(
    [
      {
        id: "a",
        core: true,
        questions: [{ id: "q", critical: true }, "r", "s"],
        actions: [{ id: "stop", effort: 2, lifts: { "a.q": 2 } }],
      },
      { id: "b", questions: ["q"] },
    ],
    { "a.q": 1, "a.r": 4, "a.s": 4, "b.q": 4 },
  );
  const stop = drawn.windows[0]?.actions[0];
  // One level of a = 2·(100/12)/3 = 5.5556; doubled and over 2 points it is 5.5556 again.
  expect(stop?.gain).toBeCloseTo(5.5556, 4);
  expect(stop?.priority).toBeCloseTo(5.5556, 4);
  expect(stop?.releases).toEqual([
    { kind: "critical", id: "a.q", cap: 3 },
    { kind: "core", id: "a", cap: 3 },
    { kind: "weakest", id: "a", cap: 4 },
  ]);
  expect(drawn.windows[0]?.projected).toMatchObject({ level: 5, heldBy: [] });
});

describe("windows", () => {
  const ones = [..."abcdefghijklmn"].map((name) => ({
    id: `do-${name}`,
    effort: 1 as const,
    lifts: { [`p.${name}`]: 3 as const },
  }));

  test("hold three actions at most; the rest comes later, by priority and then by id", () => {
    const drawn = plain(ones, { capacity: "strong" });
    expect(windows(drawn)).toEqual([
      ["do-a", "do-b", "do-c"],
      ["do-d", "do-e", "do-f"],
      ["do-g", "do-h", "do-i"],
    ]);
    expect(later(drawn)).toEqual(["do-j", "do-k", "do-l", "do-m", "do-n"]);
  });

  test.each([
    ["light", 4, [["do-a"], ["do-b"], ["do-c"]]],
    ["normal", 7, [["do-a", "do-b"], ["do-c", "do-d"], []]],
    ["strong", 11, [["do-a", "do-b", "do-c"], ["do-d"], []]],
  ] as const)("of a %s load hold %i effort points", (capacity, points, expected) => {
    const threes = [..."abcd"].map((name) => ({
      id: `do-${name}`,
      effort: 3 as const,
      lifts: { [`p.${name}`]: 3 as const },
    }));
    const drawn = plain(threes, { capacity }, "abcd");
    expect(windows(drawn)).toEqual(expected);
    for (const { effort } of drawn.windows) expect(effort).toBeLessThanOrEqual(points);
    expect(later(drawn)).toEqual(capacity === "light" ? ["do-d"] : []);
  });

  test("take a smaller action of lower priority where the larger finds no room", () => {
    // 3 levels of one of five questions: 15 points. By priority: a and b 15/3 = 5, c 5/2.
    const drawn = plain(
      [
        { id: "a", effort: 3, lifts: { "p.a": 3 } },
        { id: "b", effort: 3, lifts: { "p.b": 3 } },
        { id: "c", effort: 1, lifts: { "p.c": 1 } },
      ],
      { capacity: "light" },
      "abcde",
    );
    expect(windows(drawn)).toEqual([["a", "c"], ["b"], []]);
  });

  test("hold an action larger than the capacity alone, and only where they are empty", () => {
    const drawn = plain(
      [
        { id: "large", effort: 5, lifts: { "p.a": 4, "p.b": 4, "p.c": 4 } },
        { id: "small", effort: 1, lifts: { "p.d": 1 } },
      ],
      { capacity: "light" },
    );
    expect(windows(drawn)).toEqual([["large"], ["small"], []]);
    const behind = plain(
      [
        { id: "large", effort: 5, lifts: { "p.a": 1 } },
        { id: "small", effort: 1, lifts: { "p.d": 4 } },
      ],
      { capacity: "light" },
    );
    expect(windows(behind)).toEqual([["small"], ["large"], []]);
  });
});

describe("prerequisites", () => {
  test("come first, borrow the best priority of those that need them, and may share the window", () => {
    const drawn = plain([
      { id: "last", effort: 1, lifts: { "p.a": 4 }, requires: ["middle"] },
      { id: "middle", effort: 2, lifts: { "p.b": 1 }, requires: ["first"] },
      { id: "first", effort: 2, lifts: { "p.c": 1 } },
      { id: "other", effort: 2, lifts: { "p.d": 3 } },
    ]);
    // One level of one of fourteen questions is 100/56 = 1.7857. last: 4 levels over 1 = 7.1429, lent to middle and first.
    expect(windows(drawn)).toEqual([["first", "middle", "last"], ["other"], []]);
    expect(drawn.windows[0]?.actions.map(({ because }) => because)).toEqual([
      "prerequisite",
      "prerequisite",
      "priority",
    ]);
    for (const action of drawn.windows[0]?.actions ?? []) expect(action.priority).toBeCloseTo(7.1429, 4);
  });

  test("are never after what needs them, even where the earlier window has room again", () => {
    const drawn = plain(
      [
        { id: "base", effort: 3, lifts: { "p.a": 1 } },
        { id: "top", effort: 1, lifts: { "p.b": 3 }, requires: ["base"] },
        { id: "better", effort: 3, lifts: { "p.c": 4, "p.d": 4, "p.e": 4 } },
      ],
      { capacity: "light" },
    );
    // Levels for each point: better 12/3 = 4, top 3/1 = 3, lent to base. So better goes first; base fits only the second window; top follows it there although one point is left before.
    expect(windows(drawn)).toEqual([["better"], ["base", "top"], []]);
  });

  test("that lift nothing any more count as met", () => {
    const pitfalls: readonly TinyPitfall[] = [
      {
        id: "p",
        questions: ["a", "b"],
        actions: [
          { id: "base", lifts: { "p.a": 2 } },
          { id: "top", lifts: { "p.b": 3 }, requires: ["base"] },
        ],
      },
    ];
    expect(windows(plan(pitfalls, { "p.a": 2, "p.b": 0 }))).toEqual([["top"], [], []]);
    expect(windows(plan(pitfalls, { "p.a": "dont-know", "p.b": 0 }))).toEqual([["top"], [], []]);
    expect(windows(plan(pitfalls, { "p.a": 1, "p.b": 0 }))).toEqual([["base", "top"], [], []]);
  });

  test("reached by another action count as met from that action's window on, not before", () => {
    const drawn = plain(
      [
        { id: "wide", effort: 3, lifts: { "p.a": 3, "p.b": 4, "p.c": 4 }, requires: ["early"] },
        { id: "early", effort: 3, lifts: { "p.d": 4 } },
        { id: "base", effort: 5, lifts: { "p.a": 1 } },
        { id: "top", effort: 1, lifts: { "p.e": 1 }, requires: ["base"] },
      ],
      { capacity: "light" },
    );
    // early fills days 1-30 but for one point; wide, in days 31-60, reaches what base would; so top may stand there, and base is not needed.
    expect(windows(drawn)).toEqual([["early"], ["wide", "top"], []]);
    expect(later(drawn)).toEqual([]);
  });

  test("in a circle are never placed, and the plan is drawn without them", () => {
    const drawn = plain([
      { id: "one", lifts: { "p.a": 3 }, requires: ["other"] },
      { id: "other", lifts: { "p.b": 3 }, requires: ["one"] },
      { id: "free", lifts: { "p.c": 3 } },
    ]);
    expect(windows(drawn)).toEqual([["free"], [], []]);
    expect(later(drawn)).toEqual([]);
  });

  test("without room take what depends on them along to later", () => {
    const large = [..."abc"].map((name) => ({
      id: `do-${name}`,
      effort: 5 as const,
      lifts: { [`p.${name}`]: 4 as const, [`p.${name}2`]: 4 as const },
    }));
    const drawn = plan(
      [
        {
          id: "p",
          questions: ["a", "b", "c", "a2", "b2", "c2", "d", "e", "f"],
          actions: [
            ...large,
            { id: "base", effort: 2, lifts: { "p.d": 1 } },
            { id: "top", effort: 1, lifts: { "p.e": 1 }, requires: ["base"] },
            { id: "peak", effort: 1, lifts: { "p.f": 1 }, requires: ["top"] },
          ],
        },
      ],
      Object.fromEntries(["a", "b", "c", "a2", "b2", "c2", "d", "e", "f"].map((name) => [`p.${name}`, 0])),
      { capacity: "light" },
    );
    expect(windows(drawn)).toEqual([["do-a"], ["do-b"], ["do-c"]]);
    expect(later(drawn)).toEqual(["base", "top", "peak"]);
  });
});

test("what would come later drops out where something before it there reaches as much", () => {
  const names = ["a", "b", "c", "a2", "b2", "c2", "d"];
  const large = [..."abc"].map((name) => ({
    id: `do-${name}`,
    effort: 5 as const,
    lifts: { [`p.${name}`]: 4 as const, [`p.${name}2`]: 4 as const },
  }));
  const drawn = plan(
    [
      {
        id: "p",
        questions: names,
        actions: [
          ...large,
          { id: "narrow", effort: 2, lifts: { "p.d": 1 } },
          { id: "wide", effort: 3, lifts: { "p.d": 4 } },
        ],
      },
    ],
    Object.fromEntries(names.map((name) => [`p.${name}`, 0])),
    { capacity: "light" },
  );
  // Levels for each point: 8/5 each of the large, wide 4/3, narrow 1/2; the three windows are full with one large action each.
  expect(windows(drawn)).toEqual([["do-a"], ["do-b"], ["do-c"]]);
  expect(later(drawn)).toEqual(["wide"]);
});

describe("the first pass", () => {
  const harmful = (name: string) => ({ id: name, critical: true });

  test("puts harm before gain", () => {
    const drawn = plan(
      [
        {
          id: "p",
          questions: [harmful("h"), "a", "b", "c"],
          actions: [
            { id: "stop", effort: 5, lifts: { "p.h": 2 } },
            { id: "great", effort: 1, lifts: { "p.a": 4, "p.b": 4, "p.c": 4 } },
          ],
        },
      ],
      { "p.h": 0, "p.a": 0, "p.b": 0, "p.c": 0 },
      { capacity: "light" },
    );
    expect(windows(drawn)).toEqual([["stop"], ["great"], []]);
  });

  test("brings prerequisites along, and leaves what only deepens the step to its turn", () => {
    const drawn = plan(
      [
        {
          id: "p",
          questions: [harmful("h"), "a", "b", "c"],
          actions: [
            { id: "prepare", effort: 1, lifts: { "p.a": 1 } },
            { id: "stop", effort: 2, lifts: { "p.h": 2 }, requires: ["prepare"] },
            { id: "deepen", effort: 1, lifts: { "p.h": 4 }, requires: ["stop"] },
            { id: "great", effort: 1, lifts: { "p.b": 4, "p.c": 4 } },
          ],
        },
      ],
      { "p.h": 0, "p.a": 0, "p.b": 0, "p.c": 0 },
    );
    expect(windows(drawn)).toEqual([["prepare", "stop", "great"], ["deepen"], []]);
    expect(drawn.windows[0]?.actions.map(({ because }) => because)).toEqual(["prerequisite", "critical", "priority"]);
  });

  test("says what does not fit, and where it stands instead", () => {
    const drawn = plan(
      [
        {
          id: "p",
          questions: [harmful("g"), harmful("h"), harmful("i"), harmful("j")],
          actions: [
            { id: "stop-g", effort: 3, lifts: { "p.g": 3 } },
            { id: "stop-h", effort: 3, lifts: { "p.h": 2 }, title: "End h" },
            { id: "scratch-i", effort: 1, lifts: { "p.i": 1 } },
          ],
        },
      ],
      { "p.g": 0, "p.h": 0, "p.i": 0, "p.j": 2 },
      { capacity: "light" },
    );
    expect(windows(drawn)).toEqual([["stop-g", "scratch-i"], ["stop-h"], []]);
    expect(drawn.unplaced).toEqual([
      {
        question: "p.h",
        action: "stop-h",
        why: "“End h” would end it, and finds no room in the first thirty days. It stands in days 31 to 60.",
      },
      { question: "p.i", action: null, why: "No action here reaches it. Ask in the first week who could end it." },
    ]);
  });

  test("takes another action for the same harm where the best finds no room", () => {
    const drawn = plan(
      [
        {
          id: "p",
          questions: [harmful("g"), harmful("h")],
          actions: [
            { id: "stop-g", effort: 3, lifts: { "p.g": 4 } },
            { id: "dear", effort: 3, lifts: { "p.h": 3 } },
            { id: "cheap", effort: 1, lifts: { "p.h": 2 }, requires: [] },
          ],
        },
      ],
      { "p.g": 1, "p.h": 1 },
      { capacity: "light", rejected: { cheap: "No." } },
    );
    expect(windows(drawn)[0]).toEqual(["stop-g"]);
    const both = plan(
      [
        {
          id: "p",
          questions: [harmful("g"), harmful("h")],
          actions: [
            { id: "stop-g", effort: 3, lifts: { "p.g": 4 } },
            { id: "dear", effort: 2, lifts: { "p.h": 4 } },
            { id: "cheap", effort: 1, lifts: { "p.h": 2 } },
          ],
        },
      ],
      { "p.g": 0, "p.h": 1 },
      { capacity: "light" },
    );
    // One level of two questions is 12.5. stop-g 50/3 = 16.67, dear 37.5/2 = 18.75, cheap 12.5/1: dear goes first, then stop-g finds no room.
    expect(windows(both)).toEqual([["dear"], ["stop-g"], []]);
    expect(both.unplaced.map(({ question }) => question)).toEqual(["p.g"]);
  });

  test("leaves a question without harm, or not known, alone", () => {
    const drawn = plan(
      [
        {
          id: "p",
          questions: [harmful("h"), harmful("i"), "a"],
          actions: [
            { id: "stop-h", effort: 1, lifts: { "p.h": 3 } },
            { id: "stop-i", effort: 1, lifts: { "p.i": 3 } },
            { id: "great", effort: 1, lifts: { "p.a": 4 } },
          ],
        },
      ],
      { "p.h": 2, "p.i": "dont-know", "p.a": 0 },
    );
    expect(drawn.windows[0]?.actions.map(({ id, because }) => [id, because])).toEqual([
      ["great", "priority"],
      ["stop-h", "priority"],
    ]);
    expect(drawn.findOut).toEqual(["p.i"]);
    expect(drawn.unplaced).toEqual([]);
  });
});

describe("something customers feel", () => {
  const actions: Actions = [
    { id: "great", effort: 5, lifts: { "p.a": 4, "p.b": 4, "p.c": 4, "p.d": 4 } },
    { id: "felt", effort: 2, lifts: { "p.e": 1 }, feltBy: "customer" },
    { id: "felt-more", effort: 1, lifts: { "p.f": 1 }, feltBy: "customer" },
  ];

  test("is placed before what gains more, the best of its kind", () => {
    const drawn = plain(actions, { capacity: "light" });
    expect(windows(drawn)).toEqual([["felt-more", "felt"], ["great"], []]);
    expect(drawn.windows[0]?.actions.map(({ because }) => because)).toEqual(["felt-by-customers", "priority"]);
  });

  test("is not sought where what stops harm is felt by customers", () => {
    const drawn = plan(
      [
        {
          id: "p",
          questions: [{ id: "h", critical: true }, "a", "b"],
          actions: [
            { id: "stop", effort: 2, lifts: { "p.h": 2 }, feltBy: "customer" },
            { id: "great", effort: 2, lifts: { "p.a": 4 } },
            { id: "felt", effort: 2, lifts: { "p.b": 1 }, feltBy: "customer" },
          ],
        },
      ],
      { "p.h": 0, "p.a": 0, "p.b": 0 },
      { capacity: "light" },
    );
    expect(windows(drawn)).toEqual([["stop", "great"], ["felt"], []]);
    expect(drawn.windows[1]?.actions[0]?.because).toBe("priority");
  });
});

describe("what is not in a plan", () => {
  const actions: Actions = [
    { id: "base", lifts: { "p.a": 2 } },
    { id: "top", lifts: { "p.b": 3 }, requires: ["base"], title: "Top it" },
    { id: "free", lifts: { "p.c": 3 } },
  ];

  test("is what was rejected, with its reason, and what builds on it", () => {
    const drawn = plain(actions, { rejected: { base: "The works council says no.", gone: "Not of this edition." } });
    expect(windows(drawn)).toEqual([["free"], [], []]);
    expect(drawn.rejected).toEqual([{ id: "base", reason: "The works council says no.", blocks: ["top"] }]);
  });

  test("is nothing more where the rejected step was met already", () => {
    const drawn = plan(
      [{ id: "p", questions: ["a", "b", "c"], actions }],
      { "p.a": 2, "p.b": 0, "p.c": 0 },
      { rejected: { base: "Done last year." } },
    );
    expect(windows(drawn)).toEqual([["free", "top"], [], []]);
    expect(drawn.rejected).toEqual([{ id: "base", reason: "Done last year.", blocks: [] }]);
  });

  test.each([
    [{ stop: "No." }, "What would end it was left out: “Stop it”."],
    [{ prepare: "No." }, "“Stop it” would end it, and builds on “Prepare”, which was left out."],
  ])("is said where it would have ended harm: %o", (rejected, why) => {
    const drawn = plan(
      [
        {
          id: "p",
          questions: [{ id: "h", critical: true }, "a"],
          actions: [
            { id: "prepare", lifts: { "p.a": 2 }, title: "Prepare" },
            { id: "stop", lifts: { "p.h": 3 }, requires: ["prepare"], title: "Stop it" },
          ],
        },
      ],
      { "p.h": 0, "p.a": 0 },
      { rejected },
    );
    expect(drawn.unplaced).toEqual([{ question: "p.h", action: "stop" in rejected ? null : "stop", why }]);
  });

  test("is an action for what is not known, not answered, set aside or good enough", () => {
    const drawn = plain(
      [..."abcd"].map((name) => ({ id: `do-${name}`, lifts: { [`p.${name}`]: 3 as const } })),
      {},
      "e",
    );
    expect(windows(drawn)).toEqual([[], [], []]);
    const mixed = plan(
      [
        {
          id: "p",
          questions: [..."abcde"],
          actions: [{ id: "all", lifts: { "p.a": 3, "p.b": 3, "p.c": 3, "p.d": 3, "p.e": 3 } }],
        },
      ],
      { "p.a": "dont-know", "p.c": { answer: "not-applicable", reason: "None." }, "p.d": 3, "p.e": 1 },
    );
    expect(mixed.windows[0]?.actions[0]?.lifts).toEqual([{ question: "p.e", from: 1, to: 3 }]);
    expect(mixed.findOut).toEqual(["p.a", "p.b"]);
  });
});

test("what is good is kept: pitfalls at level 5 after their caps", () => {
  const drawn = plan(
    [
      { id: "good", questions: ["q"] },
      { id: "harmed", questions: [{ id: "h", critical: true }, ..."abcde"] },
    ],
    { "good.q": 4, "harmed.h": 1, ...Object.fromEntries([..."abcde"].map((name) => [`harmed.${name}`, 4])) },
  );
  expect(drawn.keep).toEqual(["good"]);
});

test("where nothing applies there is no plan; where nothing is known there is one, of finding out", () => {
  const instrument = tinyInstrument([{ id: "p", questions: ["a"], actions: [{ id: "do", lifts: { "p.a": 3 } }] }]);
  const none = tinyAssessment({ "p.a": { answer: "not-applicable", reason: "None." } });
  const aside = sheetOf(none, instrument);
  expect(planOf(aside, scoredSheet(aside, undefined), none, instrument)).toBeNull();
  const empty = tinyAssessment({});
  const unknown = sheetOf(empty, instrument);
  const drawn = planOf(unknown, scoredSheet(unknown, undefined), empty, instrument);
  expect(drawn).toMatchObject({ findOut: ["p.a"], later: [], unplaced: [] });
  expect(drawn?.windows.map(({ projected }) => projected)).toEqual(
    Array(3).fill({ score: null, low: 0, high: 100, level: null, heldBy: [] }),
  );
});
