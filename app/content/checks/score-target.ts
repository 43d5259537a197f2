import type { Action } from "~/domain/instrument";
import type { Check } from "./check";
import { place } from "./place";
import { missedRise, scoreRise, scoreWish } from "./score-wish";

/** No action sets a score target: neither its title, steps, sign nor failure asks anyone to raise or reach a score. */
export const scoreTarget: Check = (edition) =>
  edition.instrument.actions.flatMap((action) =>
    clausesOf(action).flatMap(({ keys, clause }) =>
      clause === undefined
        ? []
        : [
            place(edition).inAction(
              action,
              keys,
              `sets a score target: “${clause}”. Write what is done and what can be seen instead; no action asks anyone to raise or reach a score.`,
            ),
          ],
    ),
  );

const clausesOf = ({ title, steps, leadingSign, failedIf }: Action) => [
  { keys: ["title"], clause: scoreWish(title) },
  ...steps.map((step, index) => ({ keys: ["steps", `no. ${index + 1}`], clause: scoreWish(step) })),
  { keys: ["leading-sign"], clause: scoreWish(leadingSign) ?? scoreRise(leadingSign) },
  { keys: ["failed-if"], clause: scoreWish(failedIf) ?? missedRise(failedIf) },
];
