import type { Assessment, Capacity } from "~/domain/assessment";
import { capGround } from "~/domain/caps";
import type { Instrument } from "~/domain/instrument";
import { customPlan } from "~/domain/planning/custom-plan";
import { windowRoom } from "~/domain/planning/inputs";
import { placementsOf } from "~/domain/planning/place";
import { report } from "~/domain/report";
import type { Plan, PlannedAction, Report } from "~/domain/report-types";
import { readRule } from "~/domain/rule";
import { inputsFrom } from "~/domain/rule-inputs";
import { scoredSheet } from "~/domain/scored-sheet";
import { sheetOf } from "~/domain/sheet";
import { headlineFaults } from "./headline-faults";
import { unless } from "./unless";

const CAPACITIES: readonly Capacity[] = ["light", "normal", "strong"];

/** What a plan gets wrong by INSTRUMENT §5 and §8, a sentence each, reckoned anew from the answers; empty where it keeps every rule. */
export function planFaults(assessment: Assessment, instrument: Instrument): readonly string[] {
  const found = report(assessment, instrument);
  const { plan } = found;
  if (plan === null)
    return found.overall.score === null && found.overall.low === null ? [] : ["there is a score and no plan"];
  return [
    ...roomFaults(plan, found, assessment.capacity),
    ...orderFaults(plan, found),
    ...offerFaults(plan, found, assessment, instrument),
    ...harmFaults(plan, found, assessment),
    ...findingFaults(plan, found),
    ...reasonFaults(plan, found),
    ...followerFaults(plan, found),
    ...feltFaults(plan, found),
    ...levelFaults(found),
    ...headlineFaults(found),
  ];
}

/** What comes out otherwise when the plan is drawn again: at another capacity, from answers in another order, from where everything stands. */
export function redrawnFaults(assessment: Assessment, instrument: Instrument): readonly string[] {
  const found = report(assessment, instrument);
  if (found.plan === null) return [];
  return [
    ...capacityFaults(found.plan, assessment, instrument),
    ...repeatFaults(found.plan, found, assessment, instrument),
  ];
}

const inWindows = ({ windows }: Plan): readonly PlannedAction[] => windows.flatMap(({ actions }) => actions);

function roomFaults(plan: Plan, { actionsById }: Report, capacity: Capacity): readonly string[] {
  const room = windowRoom[capacity];
  const ids = [...inWindows(plan), ...plan.later].map(({ id }) => id);
  return [
    ...unless(new Set(ids).size === ids.length, "an action stands twice"),
    ...plan.windows.flatMap(({ from, actions, effort }) => {
      const points = actions.reduce((sum, { id }) => sum + (actionsById[id]?.effort ?? 0), 0);
      return [
        ...unless(points === effort, `window ${from}: the effort told is not its sum`),
        ...unless(actions.length <= room.actions, `window ${from} holds too many`),
        ...unless(points <= room.points || actions.length === 1, `window ${from} holds too much`),
      ];
    }),
  ];
}

/** Nothing starts before its prerequisites' start day allows; nothing that sustains stands beside what it sustains. */
function orderFaults(plan: Plan, { actionsById }: Report): readonly string[] {
  const startOf = new Map(inWindows(plan).map(({ id, start }) => [id, start ?? 0]));
  return plan.windows.flatMap(({ from, to, actions }) =>
    actions.flatMap(({ id, start }) => {
      const action = actionsById[id];
      if (action === undefined || start === null) return [`${id} has no day`];
      return [
        ...unless(start >= from && start <= to, `${id} begins outside its window`),
        ...action.requires.flatMap(({ action: needed, from: how }) => {
          const begun = startOf.get(needed);
          if (begun === undefined)
            return unless(
              !plan.later.some((each) => each.id === needed),
              `${id} stands before ${needed}, which comes later`,
            );
          const free = how === "begun" ? begun : begun + (actionsById[needed]?.takes ?? 0) + action.after;
          return [
            ...unless(start >= free, `${id} begins on ${start}, before ${needed} allows on ${free}`),
            ...unless(action.kind !== "sustain" || begun < from, `${id} sustains ${needed} in the same window`),
          ];
        }),
      ];
    }),
  );
}

/** Nothing that the answers deny, that was left out, or that is already done. */
function offerFaults(plan: Plan, found: Report, assessment: Assessment, instrument: Instrument): readonly string[] {
  const inputs = inputsFrom(sheetOf(assessment, instrument), assessment, found.figures);
  return [...inWindows(plan), ...plan.later].flatMap(({ id, lifts, because, gain, releases }) => {
    const written = instrument.actions.find((action) => action.id === id);
    const reached = Object.entries(written?.lifts ?? {}).every(([question, level]) => {
      const value = found.questionsById[question]?.value;
      return typeof value === "number" && value >= level;
    });
    return [
      ...unless(assessment.rejected?.[id] === undefined, `${id} was left out and stands in the plan`),
      ...unless(!written?.when || readRule(written.when, inputs).holds, `${id} presupposes what the answers deny`),
      // what follows a temporary stop lasts where the stop ends, also where its own lift is reached
      ...unless(!reached || because === "follows", `${id} is already done`),
      ...unless(
        lifts.length > 0 ||
          gain > 0 ||
          releases.length > 0 ||
          because === "prerequisite" ||
          because === "finding" ||
          because === "follows",
        `${id} changes nothing`,
      ),
      ...lifts.flatMap(({ question, from, to }) => unless(to > from, `${id} lifts ${question} downward`)),
    ];
  });
}

/** No harm unplaced while a window has room for what would end it. */
function harmFaults(
  plan: Plan,
  { actionsById, questionsById }: Report,
  { capacity, scope }: Assessment,
): readonly string[] {
  const harms = Object.values(questionsById).filter(
    ({ question, value }) => question.critical && typeof value === "number" && value <= 1,
  );
  const room = windowRoom[capacity];
  return harms.flatMap(({ question: { id } }) => {
    const ended = inWindows(plan).some((each) => (actionsById[each.id]?.lifts[id] ?? 0) > 1);
    const told = plan.unplaced.find(({ question }) => question === id);
    const faults = unless(ended !== (told !== undefined), `${id} is both ended and told as unplaced, or neither`);
    if (told?.action == null || scope === "quick") return faults;
    const action = actionsById[told.action];
    const isFree = action?.requires.length === 0;
    const fits = plan.windows.some(
      ({ actions, effort }) => actions.length < room.actions && effort + (action?.effort ?? 0) <= room.points,
    );
    return [
      ...faults,
      ...unless(
        !(isFree && fits && plan.later.some((each) => each.id === told.action)),
        `${id} is unplaced beside room for ${told.action}`,
      ),
    ];
  });
}

/** Each headline matter and each of the three gravest patterns has an action of its own, or a true reason why not. */
function findingFaults(plan: Plan, found: Report): readonly string[] {
  const targets = [
    ...found.headline.matters.map(({ kind, id }) => `${kind} ${id}`),
    ...found.patterns
      .filter(({ contradictions }) => contradictions.length === 0)
      .slice(0, 3)
      .map(({ id }) => `pattern ${id}`),
  ];
  const answered = [...inWindows(plan), ...plan.later].flatMap(({ answers }) =>
    answers ? [`${answers.kind} ${answers.id}`] : [],
  );
  const told = plan.unanswered.map(({ kind, id }) => `${kind} ${id}`);
  return [...new Set(targets)].flatMap((target) =>
    unless(answered.includes(target) !== told.includes(target), `${target} is neither answered nor told, or both`),
  );
}

/** Why a finding has no action of its own is true of the answers, and of the plan as it came out. */
function reasonFaults(plan: Plan, { planGround, questionsById, assessment }: Report): readonly string[] {
  const standing = new Set(inWindows(plan).map(({ id }) => id));
  return plan.unanswered.flatMap(({ kind, id, why }) => {
    const target = planGround.targets.find((each) => each.kind === kind && each.id === id);
    const cures = planGround.actions.filter((action) =>
      target?.actions.length
        ? target.actions.includes(action.id)
        : target?.questions.some((each) => each in action.lifts),
    );
    const isDone = ({ lifts }: (typeof cures)[number]) =>
      Object.entries(lifts).every(([question, level]) => {
        const value = questionsById[question]?.value;
        return typeof value === "number" && value >= (level ?? 0);
      });
    const isUnasked = ({ lifts }: (typeof cures)[number]) =>
      Object.keys(lifts).some((question) => questionsById[question]?.counted !== true);
    const stands = cures.some((action) => standing.has(action.id));
    const isTrue = {
      "already-done": cures.every(isDone),
      "in-plan": stands,
      "not-asked": !stands && cures.some((action) => !isDone(action) && isUnasked(action)),
      "none-fits": !stands && !cures.every(isDone),
      "no-room": !stands && cures.some((action) => action.offered && !isDone(action)),
      "left-out": Object.keys(assessment.rejected ?? {}).length > 0,
      "find-out": assessment.scope === "quick",
    }[why];
    return unless(isTrue, `${kind} ${id} is unanswered and “${why}” is untrue`);
  });
}

/** Every temporary stop in the plan has its follower placed, or heading what comes later, or done. */
function followerFaults(plan: Plan, { actionsById, planGround, assessment }: Report): readonly string[] {
  const first = plan.later.findIndex(({ because }) => because !== "follows");
  const heads = first < 0 ? plan.later : plan.later.slice(0, first);
  return inWindows(plan).flatMap(({ id, start }) => {
    const follower = actionsById[id]?.follower;
    if (!follower || assessment.rejected?.[follower] !== undefined) return [];
    if (!planGround.actions.find((action) => action.id === follower)?.offered) return [];
    const stands = inWindows(plan).some((each) => each.id === follower) || heads.some((each) => each.id === follower);
    const followed = inWindows(plan).find((each) => each.id === follower)?.start ?? Number.POSITIVE_INFINITY;
    return [
      ...unless(stands, `${follower}, which follows ${id}, neither stands nor heads what comes later`),
      ...unless(
        followed >= (start ?? 0) + (actionsById[id]?.takes ?? 0),
        `${follower} begins before ${id} can be seen`,
      ),
    ];
  });
}

/** What stands so that customers feel something is felt by them, and shows its sign within the plan. */
const feltFaults = (plan: Plan, { actionsById }: Report): readonly string[] =>
  inWindows(plan).flatMap(({ id, because, start }) => {
    const action = actionsById[id];
    if (because !== "felt-by-customers" || action === undefined) return [];
    return [
      ...unless(action.feltBy === "customer" && action.kind !== "sustain", `${id} is not felt by customers`),
      ...unless((start ?? 0) + action.takes <= 90, `${id} shows customers nothing within ninety days`),
    ];
  });

function capacityFaults(plan: Plan, assessment: Assessment, instrument: Instrument): readonly string[] {
  const counts = CAPACITIES.map((capacity) => {
    const drawn = capacity === assessment.capacity ? plan : report({ ...assessment, capacity }, instrument).plan;
    return drawn === null ? 0 : inWindows(drawn).length;
  });
  return unless(
    counts.every((count, index) => index === 0 || count >= (counts[index - 1] ?? 0)),
    `a stronger capacity gives fewer actions: ${counts.join(", ")}`,
  );
}

/** The same answers in another order give the same plan; placing every action where it stands gives the same windows. */
function repeatFaults(plan: Plan, found: Report, assessment: Assessment, instrument: Instrument): readonly string[] {
  const answers = Object.fromEntries(Object.entries(assessment.answers).reverse());
  const again = report({ ...assessment, answers }, instrument).plan;
  const sheet = sheetOf(assessment, instrument);
  const scored = scoredSheet(sheet, capGround(assessment, instrument));
  const custom = customPlan(placementsOf(plan), sheet, scored, assessment, found.planGround);
  const ids = (drawn: Plan | null) =>
    JSON.stringify(drawn?.windows.map(({ actions }) => actions.map(({ id }) => id).sort()));
  return [
    ...unless(JSON.stringify(again) === JSON.stringify(plan), "another order of answers gives another plan"),
    ...unless(ids(custom) === ids(plan), "placing everything where it stands moves it"),
    ...(custom?.faults ?? []).map((fault) => `the plan has a fault of placement: ${JSON.stringify(fault)}`),
  ];
}

const levelFaults = ({ overall: { level, levelLow, levelHigh } }: Report): readonly string[] =>
  level === null || levelLow === null || levelHigh === null
    ? []
    : unless(levelLow <= level && level <= levelHigh, "the level lies outside its range");
