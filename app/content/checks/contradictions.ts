import { isDeepStrictEqual } from "node:util";
import type { Check } from "./check";
import { place } from "./place";

/** The pattern whose contradictions are shown at review. */
const WITH_CONTRADICTIONS = "answers-disagree";

/** Only answers-disagree has contradictions, and it fires when any of them does; every other pattern has actions and sources. */
export const contradictions: Check = (edition) =>
  edition.instrument.patterns.flatMap((pattern) => {
    const at = (key: string, message: string) => place(edition).inPattern(pattern, [key], message);
    if (pattern.id !== WITH_CONTRADICTIONS)
      return [
        ...(pattern.contradictions.length === 0
          ? []
          : [at("contradictions", `belong to ${WITH_CONTRADICTIONS} only. Move them there.`)]),
        ...(pattern.actions.length > 0 ? [] : [at("actions", "is empty. Write the ids of actions that answer it.")]),
        ...(pattern.sources.length > 0 ? [] : [at("sources", "is empty. Write the ids of sources it rests on.")]),
      ];
    if (pattern.contradictions.length === 0)
      return [at("contradictions", "is missing. Write which answers do not fit together.")];
    return isDeepStrictEqual(pattern.when, { any: pattern.contradictions.map(({ when }) => when) })
      ? []
      : [
          at(
            "when",
            "is not the sum of its contradictions. Write any, and under it each contradiction's when, in order.",
          ),
        ];
  });
