import { describe, expect, test } from "vitest";
import { type TinyPitfall, tinyAssessment, tinyInstrument } from "#test/support/tiny-instrument";
import type { Capacity } from "~/domain/assessment";
import { reasonLine } from "~/domain/narration/planned-lines";
import { report } from "~/domain/report";
import type { Plan } from "~/domain/report-types";

type Answers = Parameters<typeof tinyAssessment>[0];
type Parts = Parameters<typeof tinyAssessment>[1];
type Patterns = Parameters<typeof tinyInstrument>[1];

function plan(pitfalls: readonly TinyPitfall[], answers: Answers, parts?: Parts, patterns?: Patterns): Plan {
  const drawn = report(tinyAssessment(answers, parts), tinyInstrument(pitfalls, patterns)).plan;
  if (drawn === null) throw new Error("There is no plan.");
  return drawn;
}

const windows = ({ windows: all }: Plan) => all.map(({ actions }) => actions.map(({ id }) => id));
const starts = ({ windows: all }: Plan) =>
  Object.fromEntries(all.flatMap(({ actions }) => actions.map(({ id, start }) => [id, start])));
const whys = ({ windows: all }: Plan) =>
  Object.fromEntries(all.flatMap(({ actions }) => actions.map(({ id, because }) => [id, because])));

/** One plain pitfall whose questions stand at 3, so that nothing is a headline matter, and actions that lift each to 4. */
const calm = (
  actions: readonly (Partial<NonNullable<TinyPitfall["actions"]>[number]> & { readonly id: string })[],
  parts?: Parts,
) =>
  plan(
    [
      {
        id: "p",
        questions: actions.map(({ id }) => id),
        actions: actions.map((action) => ({ lifts: { [`p.${action.id}`]: 4 as const }, ...action })),
      },
    ],
    Object.fromEntries(actions.map(({ id }) => [`p.${id}`, 3])),
    parts,
  );

describe("what a window holds", () => {
  const seven = ["a", "b", "c", "d", "e", "f", "g"].map((id) => ({ id }));

  test.each<[Capacity, number[]]>([
    ["light", [2, 2, 2]],
    ["normal", [3, 3, 1]],
    ["strong", [5, 2, 0]],
  ])("at %s", (capacity, counts) => {
    expect(windows(calm(seven, { capacity })).map(({ length }) => length)).toEqual(counts);
  });

  test("its effort points, beside the number of actions", () => {
    // normal: 8 points, so 5 + 3 fill a window and 5 + 5 do not
    const drawn = calm([
      { id: "a", effort: 5 },
      { id: "b", effort: 5 },
      { id: "c", effort: 3 },
    ]);
    expect(windows(drawn)).toEqual([["c", "a"], ["b"], []]);
  });

  test("an action larger than the capacity has an empty window to itself", () => {
    const drawn = calm(
      [
        { id: "a", days: { base: 40, perTenTeams: 0, variants: [] } },
        { id: "b", effort: 1 },
      ],
      { capacity: "light" },
    );
    expect(windows(drawn)).toEqual([["b"], ["a"], []]);
  });
});

describe("the day an action begins", () => {
  test("is the day its prerequisite's sign can be seen, and the days it waits after", () => {
    const drawn = calm([
      { id: "first", takes: 10 },
      { id: "second", requires: ["first"], takes: 5, after: 4 },
      { id: "third", requires: ["second"] },
    ]);
    // 1 → seen on 11, + 4 = 15 → seen on 20, which is within the first window
    expect(starts(drawn)).toEqual({ first: 1, second: 15, third: 20 });
  });

  test("waits for the window its prerequisite's sign falls in", () => {
    expect(
      starts(
        calm([
          { id: "first", takes: 45 },
          { id: "second", requires: ["first"] },
        ]),
      ),
    ).toEqual({
      first: 1,
      second: 46,
    });
  });

  test("comes after ninety days where the sign does", () => {
    const drawn = calm([
      { id: "first", takes: 90 },
      { id: "second", requires: ["first"] },
    ]);
    expect(windows(drawn)).toEqual([["first"], [], []]);
    expect(drawn.later.map(({ id, start }) => [id, start])).toEqual([["second", null]]);
  });

  test("needs only the order where the requirement is that it has begun", () => {
    const drawn = calm([
      { id: "first", takes: 60 },
      { id: "second", requires: [{ action: "first", when: null, from: "begun" }] },
    ]);
    expect(starts(drawn)).toEqual({ first: 1, second: 1 });
  });

  test("of what sustains is never in the window of what it sustains", () => {
    const drawn = calm([
      { id: "first", takes: 1 },
      { id: "second", kind: "sustain", requires: ["first"] },
    ]);
    expect(windows(drawn)).toEqual([["first"], ["second"], []]);
  });

  test("is free where everything the prerequisite lifts is reached today, and not where that is not known", () => {
    const pitfalls: readonly TinyPitfall[] = [
      {
        id: "p",
        questions: ["q", "r", "s"],
        actions: [
          { id: "first", lifts: { "p.q": 3 } },
          { id: "second", lifts: { "p.r": 4 }, requires: ["first"] },
        ],
      },
    ];
    expect(windows(plan(pitfalls, { "p.q": 3, "p.r": 3, "p.s": 4 }))).toEqual([["second"], [], []]);
    const unknown = plan(pitfalls, { "p.q": "dont-know", "p.r": 3, "p.s": 4 });
    expect(starts(unknown)).toEqual({ first: 1, second: 15 });
    expect(unknown.windows[0]?.actions[0]).toMatchObject({ gain: 0, because: "prerequisite", neededBy: ["second"] });
  });
});

describe("harm", () => {
  const harms = (...levels: number[]): readonly [readonly TinyPitfall[], Answers] => [
    levels.map((_, index) => ({
      id: `h${index}`,
      questions: [{ id: "q", critical: true }],
      actions: [{ id: `end-${index}`, lifts: { [`h${index}.q`]: 2 as const }, effort: 3 as const }],
    })),
    Object.fromEntries(levels.map((level, index) => [`h${index}.q`, level])) as Answers,
  ];

  test("is stopped lowest first, and in the order asked where equal", () => {
    const [pitfalls, answers] = harms(1, 0, 1, 0);
    // light: two actions and five points a window, so one of three points each
    expect(windows(plan(pitfalls, answers, { capacity: "light" }))).toEqual([["end-1"], ["end-3"], ["end-0"]]);
  });

  test("that finds no window is told with what took the room", () => {
    const [pitfalls, answers] = harms(0, 0, 0, 1);
    const { unplaced, later } = plan(pitfalls, answers, { capacity: "light" });
    expect(unplaced).toEqual([
      {
        question: "h3.q",
        action: "end-3",
        why: "“Do end-3” would end it, and finds no room in ninety days at this pace: “Do end-0” takes it. It comes later.",
      },
    ]);
    expect(later.map(({ id }) => id)).toEqual(["end-3"]);
  });

  test("is stopped by the least effort, what it still needs counted in", () => {
    const drawn = plan(
      [
        {
          id: "h",
          questions: [{ id: "q", critical: true }, "r"],
          actions: [
            { id: "long-way", lifts: { "h.q": 4 }, effort: 1, requires: ["ground"] },
            { id: "ground", lifts: { "h.r": 3 }, effort: 3 },
            { id: "short-way", lifts: { "h.q": 2 }, effort: 2 },
          ],
        },
      ],
      { "h.q": 0, "h.r": 2 },
    );
    expect(drawn.windows[0]?.actions[0]).toMatchObject({ id: "short-way", because: "critical" });
  });

  test("is found out about first in a quick check, before anything touches pay", () => {
    const pitfalls: readonly TinyPitfall[] = [
      {
        id: "h",
        questions: [{ id: "q", critical: true }],
        actions: [{ id: "change-pay", lifts: { "h.q": 3 }, touchesPay: true }],
      },
      { id: "b", questions: ["q"], actions: [{ id: "other", lifts: { "b.q": 3 } }] },
    ];
    const answers = { "h.q": 0, "b.q": 3 } as const;
    const quick = plan(pitfalls, answers, { scope: "quick" });
    expect(quick.findOut[0]).toBe("h.q");
    expect(quick.unplaced[0]?.why).toBe(
      "The quick check asks too little to propose a change of pay. Find this out first.",
    );
    expect(plan(pitfalls, answers).windows[0]?.actions[0]?.id).toBe("change-pay");
  });

  test("leaves the first headline matter its own action in the first two windows", () => {
    const [pitfalls, answers] = harms(0, 0, 0, 0);
    const drawn = plan(
      [...pitfalls, { id: "f", questions: ["q"], actions: [{ id: "cure", lifts: { "f.q": 3 }, effort: 3 }] }],
      { ...answers, "f.q": 0 },
      { capacity: "normal" },
      [{ id: "grave", gravity: 1, when: { question: "f.q", atMost: 1 }, actions: ["cure"] }],
    );
    // two of three points a window: four harms and the cure need three windows of two
    expect(windows(drawn)).toEqual([["end-0", "cure"], ["end-1", "end-2"], ["end-3"]]);
    expect(drawn.unplaced).toEqual([]);
  });

  test("comes before that matter where both do not fit", () => {
    const [pitfalls, answers] = harms(0, 0, 0);
    const drawn = plan(
      [...pitfalls, { id: "f", questions: ["q"], actions: [{ id: "cure", lifts: { "f.q": 3 }, effort: 3 }] }],
      { ...answers, "f.q": 0 },
      { capacity: "light" },
      [{ id: "grave", gravity: 1, when: { question: "f.q", atMost: 1 }, actions: ["cure"] }],
    );
    expect(windows(drawn)).toEqual([["end-0"], ["end-1"], ["end-2"]]);
    expect(drawn.unanswered).toEqual([{ kind: "pattern", id: "grave", why: "no-room" }]);
  });
});

describe("findings", () => {
  const pitfalls: readonly TinyPitfall[] = [
    {
      id: "p",
      questions: ["q", "r"],
      actions: [
        { id: "cure", lifts: { "p.q": 3 }, effort: 5 },
        { id: "cheap", lifts: { "p.q": 2 }, effort: 1 },
        { id: "else", lifts: { "p.r": 4 }, effort: 1 },
      ],
    },
  ];
  const pattern = (actions: readonly string[]) => [
    { id: "found", gravity: 1, when: { question: "p.q", atMost: 1 as const }, actions },
  ];

  test("a pattern is answered by its list, in order of cure", () => {
    const drawn = plan(pitfalls, { "p.q": 0, "p.r": 3 }, {}, pattern(["cure", "cheap"]));
    expect(drawn.windows[0]?.actions[0]).toMatchObject({
      id: "cure",
      because: "finding",
      answers: { kind: "pattern", id: "found" },
    });
  });

  test("what its list would do is told as done where it is", () => {
    const drawn = plan(pitfalls, { "p.q": 1, "p.r": 4 }, {}, pattern(["else"]));
    expect(drawn.unanswered).toEqual([{ kind: "pattern", id: "found", why: "already-done" }]);
  });

  test("what was left out is told as left out", () => {
    const drawn = plan(pitfalls, { "p.q": 0, "p.r": 4 }, { rejected: { cure: "No." } }, pattern(["cure"]));
    expect(drawn.unanswered).toEqual([{ kind: "pattern", id: "found", why: "left-out" }]);
  });

  test("an action that answers one finding does not answer a second", () => {
    const two = [
      ...pattern(["cure"]),
      { id: "again", gravity: 7, when: { question: "p.r", atMost: 1 as const }, actions: ["cure", "else"] },
    ];
    const drawn = plan(pitfalls, { "p.q": 0, "p.r": 0 }, {}, two);
    const answered = drawn.windows.flatMap(({ actions }) =>
      actions.flatMap(({ id, answers }) => (answers ? [[answers.id, id]] : [])),
    );
    expect(Object.fromEntries(answered)).toEqual({ found: "cure", again: "else" });
  });
});

test("a temporary stop names its follower, which takes the last window with room", () => {
  const drawn = calm([
    { id: "stop", follower: "last" },
    { id: "last", requires: [{ action: "stop", when: null, from: "begun" }] },
    { id: "other" },
  ]);
  expect(windows(drawn)).toEqual([["other", "stop"], [], ["last"]]);
  expect(whys(drawn)).toMatchObject({ last: "follows" });
});

test("and heads what comes later where there is none", () => {
  const drawn = calm([
    { id: "stop", follower: "last", takes: 90 },
    { id: "last", requires: ["stop"] },
    { id: "other", requires: ["stop"] },
  ]);
  expect(drawn.later.map(({ id, because }) => [id, because])).toEqual([
    ["last", "follows"],
    ["other", "priority"],
  ]);
});

describe("a finding without an action of its own says why, and truly", () => {
  const cured = (id: string, lifts: Readonly<Record<string, 4>>, parts: object = {}): TinyPitfall => ({
    id,
    questions: [
      { id: "q", quick: true },
      { id: "r", quick: false },
    ],
    actions: [{ id: "cure", lifts, ...parts }],
  });
  const found = [{ id: "found", when: { question: "p.q", atMost: 1 as const }, actions: ["cure"] }];
  const why = (pitfall: TinyPitfall, answers: Answers, parts?: Parts) =>
    plan([pitfall], { "p.q": 1, ...answers }, parts, found).unanswered;
  const because = (reason: string) => [{ kind: "pattern", id: "found", why: reason }];

  test("done is what was answered as done", () => {
    expect(why(cured("p", { "p.r": 4 }), { "p.r": 4 })).toEqual(because("already-done"));
  });

  test("what was never asked is not done", () => {
    expect(why(cured("p", { "p.r": 4 }), { "p.r": 4 }, { scope: "quick" })).toEqual(because("not-asked"));
  });

  test("what is not offered here, or was set aside, is not done", () => {
    const unfit = cured("p", { "p.r": 4 }, { when: { question: "p.r", atLeast: 4 } });
    expect(why(unfit, { "p.r": 3 })).toEqual(because("none-fits"));
    expect(why(cured("p", { "p.r": 4 }), { "p.r": { answer: "not-applicable", reason: "None." } })).toEqual(
      because("none-fits"),
    );
  });

  test("what answers another finding stands in the plan", () => {
    const both = [...found, { id: "other", when: { question: "p.r", atMost: 1 as const }, actions: ["cure"] }];
    const drawn = plan([cured("p", { "p.q": 4, "p.r": 4 })], { "p.q": 0, "p.r": 1 }, {}, both);
    expect(drawn.unanswered).toEqual([{ kind: "pattern", id: "other", why: "in-plan" }]);
  });
});

test("what customers feel is placed where nothing in the first two windows is felt by them", () => {
  const drawn = calm([
    { id: "staff", lifts: { "p.staff": 4 } },
    { id: "customers", feltBy: "customer", effort: 5 },
  ]);
  expect(whys(drawn)).toEqual({ customers: "felt-by-customers", staff: "priority" });
});

test("never what sustains something, nor what shows nothing within ninety days", () => {
  const drawn = calm([
    { id: "kept", kind: "sustain", feltBy: "customer", effort: 1 },
    { id: "late", feltBy: "customer", effort: 1, requires: ["staff"], takes: 60 },
    { id: "mend", feltBy: "customer", effort: 5 },
    { id: "staff", takes: 40 },
  ]);
  expect(whys(drawn)).toMatchObject({ mend: "felt-by-customers", kept: "priority", late: "priority" });
});

test("what finds no room in sixty days comes in the third window, and is not called soon", () => {
  const pitfalls: readonly TinyPitfall[] = ["a", "b"].map((id) => ({
    id,
    core: true,
    questions: [{ id: "q", critical: true }],
    actions: [{ id: `end-${id}`, lifts: { [`${id}.q`]: 4 as const }, effort: 5 as const }],
  }));
  const felt: TinyPitfall = {
    id: "c",
    questions: ["q"],
    actions: [{ id: "felt", lifts: { "c.q": 4 }, feltBy: "customer", effort: 5 }],
  };
  const answers = { "a.q": 0, "b.q": 0, "c.q": 3 } as const;
  const reasonAt = (assessment: Parts, all: readonly TinyPitfall[]) => {
    const found = report(tinyAssessment(answers, assessment), tinyInstrument(all));
    const placed = found.plan?.windows.flatMap(({ actions }) => actions).find(({ id }) => id === "felt");
    return placed && [placed.start, reasonLine(found, placed)];
  };
  expect(reasonAt({}, [...pitfalls, felt])).toEqual([
    61,
    "Placed so that customers feel something within the ninety days.",
  ]);
  expect(reasonAt({ rejected: { "end-b": "" } }, [...pitfalls, felt])).toEqual([
    31,
    "Placed so that customers feel something soon.",
  ]);
});

describe("what is offered", () => {
  const pitfalls: readonly TinyPitfall[] = [
    {
      id: "p",
      questions: ["q", "r"],
      actions: [
        { id: "shared", lifts: { "p.q": 4 }, when: { question: "p.r", atLeast: 2 } },
        {
          id: "sized",
          lifts: { "p.r": 4 },
          days: { base: 1, perTenTeams: 1, variants: [] },
          variants: [{ when: { profile: { size: "1-49" } }, title: "Do it at one table" }],
        },
      ],
    },
  ];

  test("an action that presupposes what the answers deny, or leave open, is not", () => {
    expect(windows(plan(pitfalls, { "p.q": 3, "p.r": 2 })).flat()).toContain("shared");
    expect(windows(plan(pitfalls, { "p.q": 3, "p.r": 1 })).flat()).not.toContain("shared");
    expect(windows(plan(pitfalls, { "p.q": 3, "p.r": "dont-know" })).flat()).not.toContain("shared");
  });

  test.each([
    ["1-49", 1, "Do it at one table"],
    ["250-999", 1, "Do sized"],
    ["1000-4999", 2, "Do sized"],
    ["5000+", 5, "Do sized"],
    [undefined, 1, "Do sized"],
  ] as const)("effort follows the days of %s: %i", (size, effort, title) => {
    const { actionsById } = report(
      tinyAssessment({ "p.q": 3, "p.r": 2 }, { profile: size === undefined ? {} : { size } }),
      tinyInstrument(pitfalls),
    );
    expect(actionsById.sized).toMatchObject({ effort, title });
  });
});

test("the projection counts only what can be seen by the end of a window", () => {
  const { windows: drawn } = calm([
    { id: "slow", takes: 45 },
    { id: "quick", takes: 29 },
  ]);
  // 3 of 4 on both: 75; one lifted: 87.5; both: 100
  expect(drawn.map(({ projected }) => projected.score)).toEqual([87.5, 100, 100]);
});

test("what is kept has a strong answer and stands at 4 or 5", () => {
  const kept = (levels: readonly [number, number, number, number]) =>
    plan([{ id: "p", questions: ["a", "b", "c", "d"] }], {
      "p.a": levels[0] as 0,
      "p.b": levels[1] as 0,
      "p.c": levels[2] as 0,
      "p.d": levels[3] as 0,
    }).keep;
  expect(kept([3, 3, 2, 2])).toEqual(["p"]); // 62.5: level 4
  expect(kept([2, 2, 2, 2])).toEqual([]); // 50: level 3
});
