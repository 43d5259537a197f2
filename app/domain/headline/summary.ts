import type { FigureFindings } from "../report-types";
import { shownMoney, shownOne, shownPercent, shownWhole } from "../shown-numbers";
import type { HeadlineInput } from "./headline";
import { words } from "./headline-words";

/** One to four sentences under the board's sentence: the figures, the pattern they do not cover, and the first action of the plan. */
export function summaryOf(input: HeadlineInput): string {
  const { figures, matters, plan, assessment, instrument } = input;
  const seen = figureSentence(figures);
  // what rests on figures alone is told by the figures; a pitfall is told by the sentence above, and by what holds the level
  const told = matters
    .filter(({ kind, questions }) => kind === "pattern" && (seen === null || questions.length > 0))
    .map(({ sentence }) => sentence);
  const begin = beginSentence(input);
  const unknown = instrument.questions.find(({ id }) => id === plan?.findOut[0]);
  const isCheckFirst = assessment.scope === "quick" && unknown !== undefined;
  return [
    seen,
    ...told.slice(0, seen === null ? 2 : 1),
    isCheckFirst && unknown
      ? words.checkFirst(unknown.name)
      : (begin ?? (unknown ? words.findOut(unknown.name) : null)),
  ]
    .filter((sentence): sentence is string => sentence !== null && sentence !== undefined)
    .join(" ");
}

/** Where to begin: with the first action of a proposed plan, or the first that is open of an adopted one. Null where there is none. */
function beginSentence({ plan, isAdopted, actionsById, instrument }: HeadlineInput): string | null {
  const roleOf = (id: string) => instrument.ownerRoles.find((role) => role.id === actionsById[id]?.owner)?.name ?? null;
  if (!isAdopted) {
    const id = plan?.windows[0]?.actions[0]?.id ?? "";
    const role = roleOf(id);
    return role === null ? null : words.monday(actionsById[id]?.title ?? "", role);
  }
  const planned = plan?.windows.flatMap(({ actions }) => actions.flatMap(({ id }) => actionsById[id] ?? [])) ?? [];
  const next = planned.find(({ standing }) => standing?.status !== "done");
  if (next !== undefined) return words.next(next.title, next.standing?.owner || roleOf(next.id));
  return planned.length === 0 ? null : words.allDone;
}

function figureSentence({
  nps,
  csat,
  failureShare,
  failureShareSaid,
  handlingCost,
  looksGood,
}: FigureFindings): string | null {
  if (failureShare !== null) {
    const [low, high] = [shownPercent(failureShare.low), shownPercent(failureShare.high)];
    const share =
      nps !== null
        ? words.npsAndFailure(shownWhole(nps.score), low, high)
        : csat !== null
          ? words.csatAndFailure(shownOne(csat.percent), low, high)
          : words.failure(low, high);
    const cost =
      handlingCost === null
        ? ""
        : words.cost(
            shownMoney(handlingCost.low, handlingCost.currency),
            shownMoney(handlingCost.high, handlingCost.currency),
          );
    return `${share}${cost}.`;
  }
  if (looksGood !== true) return null;
  const share = failureShareSaid ? words.shareNotEntered : words.shareNotKnown;
  if (nps !== null) return words.npsAlone(shownWhole(nps.score), share);
  return csat === null ? null : words.csatAlone(shownOne(csat.percent), share);
}
