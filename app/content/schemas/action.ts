import { z } from "zod";
import type { Action } from "~/domain/instrument";
import { camelKeys } from "../camel-keys";
import { block } from "./block";
import { choice } from "./choice";
import { id, ids } from "./id";
import { list } from "./list";
import { isMissing, prose } from "./prose";
import { ownerRoles } from "./roles";

const lifts = z.record(z.string(), choice([0, 1, 2, 3, 4]), {
  error: ({ input }) =>
    `${isMissing(input) ? "is missing" : "is not a block"}. Write which question it lifts to which level, such as { rating-solicitation.who-is-asked: 3 }.`,
});

/** An action of a pitfall file. */
export const action = block({
  id: id("a short name of its own, such as one-neutral-invitation"),
  kind: choice(["stop", "build", "sustain"]),
  title: prose("what is done, beginning with a verb"),
  why: prose("one or two sentences on why this is worth doing"),
  steps: list(prose("one step somebody can take"), "three to six steps", 3, 6),
  owner: choice(ownerRoles),
  effort: choice([1, 2, 3, 5]),
  horizon: z
    .int({ error: "is not a whole number. Write the days until it can be expected to stand, such as 60." })
    .min(1, { error: "is not a number of days. Write 1 or more." }),
  cost: prose("a line on the people and the money it takes"),
  feltBy: choice(["customer", "staff", "leaders"]),
  lifts,
  requires: ids("the ids of actions that must be done before"),
  "leading-sign": prose("what can be seen within weeks when it works, other than a score"),
  "failed-if": prose("what would show that it failed, other than a score"),
  "watch-out": prose("what goes wrong most easily"),
  sources: ids("the ids of the sources it rests on", 1),
}).transform(camelKeys) satisfies z.ZodType<Omit<Action, "pitfall">>;
