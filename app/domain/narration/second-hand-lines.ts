import type { Question } from "../instrument";
import type { Report } from "../report-types";
import { roleNames } from "./naming";
import { words } from "./words";

/** What was answered well at second hand, gathered by who would know: "Ask: Frontline, Manager. Asking for top marks; What follows a bad number." */
export function secondHandLines(report: Report): readonly string[] {
  const named = new Map<string, string[]>();
  for (const { question, counted, secondHand } of Object.values(report.questionsById)) {
    if (!counted || !secondHand) continue;
    const who = roleNames(report, inOrder(report, question.bestKnownBy));
    named.set(who, [...(named.get(who) ?? []), question.name]);
  }
  return [...named].map(([who, names]) => `${words.unknown.ask(who)}. ${names.join("; ")}.`);
}

/** Roles in the order of the instrument, so that the same people are one group. */
const inOrder = ({ instrument }: Report, roles: Question["bestKnownBy"]) =>
  instrument.respondentRoles.map(({ id }) => id).filter((id) => roles.includes(id));
