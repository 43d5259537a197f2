import { ownerSaid, type PlanPart } from "./plan-part";
import { statusWords as words } from "./status-words";
import type { PlanItem } from "./team-plan";
import { dueOf } from "./window-dates";

/** Something told of an action behind its name; where nobody said it, it is not there. */
export interface ItemFact {
  readonly name: string;
  readonly text: string;
}

type Day = (iso: string) => string;

/** Who an action is with, and where it stands. `day` writes ISO dates. */
export const itemStanding = (shown: PlanPart, item: PlanItem, day: Day): readonly ItemFact[] =>
  said([
    [words.owner, ownerSaid(shown, item)],
    [words.team, item.team],
    [words.status, `${words.statuses[item.state.status]}; ${dayText(dueOf(shown.part, item), day)}`],
  ]);

/** How to tell whether an action works, what was seen of it, and what people wrote down. `day` writes ISO dates. */
export const itemSigns = ({ sign, review, ...item }: PlanItem, day: Day): readonly ItemFact[] =>
  said([
    [words.sign, item.leadingSign],
    [
      sign.on === null ? words.looked : day(sign.on),
      sign.seen === null ? "" : sign.seen ? words.signSeen(sign.what) : words.signNotSeen(sign.what),
    ],
    [words.failedIf, item.failedIf],
    [
      review === null ? "" : day(review.on),
      review === null ? "" : `${review.failed ? words.failed : words.worked}: ${review.what}`,
    ],
    [words.note, item.note],
    [words.evidence, item.evidenceLink ?? ""],
    [words.dropped, item.state.why],
  ]);

const dayText = (due: string | null, day: Day) => (due === null ? words.noDue : day(due));

const said = (facts: readonly (readonly [string, string])[]): readonly ItemFact[] =>
  facts.flatMap(([name, text]) => (text === "" ? [] : [{ name, text: text.replace(/: $/, "") }]));
