import { z } from "zod";
import type { Action, ActionDays, Requirement } from "~/domain/instrument";
import { effortFor } from "~/domain/planning/fitted-actions";
import { camelKeys } from "../camel-keys";
import { block } from "./block";
import { choice } from "./choice";
import { flag } from "./flag";
import { id, ids } from "./id";
import { list } from "./list";
import { patternRule } from "./pattern-rule";
import { isMissing, prose } from "./prose";
import { ownerRoles } from "./roles";

const lifts = z.record(z.string(), choice([0, 1, 2, 3, 4]), {
  error: ({ input }) =>
    `${isMissing(input) ? "is missing" : "is not a block"}. Write which question it lifts to which level, such as { rating-solicitation.who-is-asked: 3 }.`,
});

const DAYS = "Write the person-days of the first ninety days, such as 4.";
const personDays = z.number({ error: `is not a number. ${DAYS}` }).min(0, { error: `is below 0. ${DAYS}` });

/** Person-days: a number, or a block where they grow with the organisation. */
const days = z
  .union(
    [
      personDays,
      block({
        base: personDays,
        "per-ten-teams": personDays.default(0),
        variants: list(block({ when: patternRule, base: personDays }), "the bases for some organisations", 0).default(
          [],
        ),
      }),
    ],
    { error: `is not a number or a block of base, per-ten-teams and variants. ${DAYS}` },
  )
  .transform(
    (given): ActionDays =>
      typeof given === "number"
        ? { base: given, perTenTeams: 0, variants: [] }
        : { base: given.base, perTenTeams: given["per-ten-teams"], variants: given.variants },
  );

const requirement = z
  .union(
    [
      id("the id of an action"),
      block({
        action: id("the id of an action"),
        when: patternRule.nullable().default(null),
        from: choice(["done", "begun"]).default("done"),
      }),
    ],
    { error: "is neither the id of an action nor a block of action, when and from. Write one of them." },
  )
  .transform((given): Requirement => (typeof given === "string" ? { action: given, when: null, from: "done" } : given));

const wholeDays = (write: string, least: number, most: number) =>
  z
    .int({ error: `is not a whole number. Write ${write}.` })
    .min(least, { error: `is too few. Write ${write}.` })
    .max(most, { error: `is too many. Write ${write}.` });

const title = prose("what is done, beginning with a verb");
const why = prose("one or two sentences on why this is worth doing");
const steps = list(prose("one step somebody can take"), "three to six steps", 3, 6);
const cost = prose("a line on the people and the money it takes");
const sign = prose("what can be seen within the days it takes when it works, other than a score");
const failedIf = prose("what would show that it failed, other than a score");
const watchOut = prose("what goes wrong most easily");

const variant = block({
  when: patternRule,
  title: title.exactOptional(),
  why: why.exactOptional(),
  steps: steps.exactOptional(),
  cost: cost.exactOptional(),
  "leading-sign": sign.exactOptional(),
  "failed-if": failedIf.exactOptional(),
  "watch-out": watchOut.exactOptional(),
  days: days.exactOptional(),
  // biome-ignore lint/suspicious/noThenProperty: the key that files write; nothing awaits a variant
  then: id("the id of the action that follows it").exactOptional(),
}).transform(({ then: follower, ...written }) => ({
  ...camelKeys(written),
  ...(follower === undefined ? {} : { follower }),
}));

/** How long an edition without days of its own is taken to need (INSTRUMENT §5). */
const TAKES = 14;

/** An action of a pitfall file. Editions before 2027 write `effort` and `horizon`; later ones `days` and `takes`. */
export const action = block({
  id: id("a short name of its own, such as one-neutral-invitation"),
  kind: choice(["stop", "build", "sustain"]),
  title,
  why,
  steps,
  owner: choice(ownerRoles),
  effort: choice([1, 2, 3, 5]).exactOptional(),
  horizon: z.int().min(1).exactOptional(),
  days: days.exactOptional(),
  takes: wholeDays("the days from its beginning until its sign can be seen, from 1 to 90", 1, 90).default(TAKES),
  after: wholeDays("the least days after a prerequisite is done, from 0 to 90", 0, 90).default(0),
  cost,
  feltBy: choice(["customer", "staff", "leaders"]),
  lifts,
  requires: list(requirement, "the ids of actions that must be done before; [] where there is none", 0),
  when: patternRule.nullable().default(null),
  "touches-pay": flag.default(false),
  temporary: flag.default(false),
  // biome-ignore lint/suspicious/noThenProperty: the key that files write; nothing awaits an action
  then: id("the id of the action that follows it").nullable().default(null),
  variants: list(variant, "what it reads as where a rule holds", 0).default([]),
  "leading-sign": sign,
  "failed-if": failedIf,
  "watch-out": watchOut,
  sources: ids("the ids of the sources it rests on", 1),
})
  .refine(({ effort, days: given }) => (effort === undefined) !== (given === undefined), {
    error: "has effort and days both, or neither. Write days; effort follows from them.",
  })
  .refine(({ temporary, then: follower }) => temporary === (follower !== null), {
    error:
      "is temporary without an action that follows, or the other way round. Write temporary: true and then: its id.",
  })
  .transform(({ effort, horizon: _horizon, temporary: _temporary, then: follower, days: given, ...written }) => ({
    ...camelKeys(written),
    follower,
    days: given ?? null,
    effort: effort ?? effortFor(given?.base ?? 0),
  })) satisfies z.ZodType<Omit<Action, "pitfall">>;
