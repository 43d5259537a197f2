import { asSentence } from "../as-sentence";
import { statusWords as words } from "./status-words";
import type { Decision } from "./team-plan";

/** "Decided on 4 January 2027: go on. …": the same on page, paper and in files. `day` writes an ISO date. */
export const decidedSaid = ({ choice, on, what }: Decision, day: (iso: string) => string): string =>
  [words.decided(day(on), choice), asSentence(what)].filter(Boolean).join(" ");
