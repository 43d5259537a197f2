import type { Kysely } from "kysely";
import { up as assessments } from "./migrations/0001-assessments";
import { up as workshops } from "./migrations/0002-workshops";
import { up as plans } from "./migrations/0003-plans";
import { up as handedOver } from "./migrations/0004-handed-over";
import { up as benches } from "./migrations/0005-benches";
import { up as noSamples } from "./migrations/0006-no-samples";
import { up as passkeys } from "./migrations/0007-passkeys";
import { up as names } from "./migrations/0008-names";
import { up as paperJobs } from "./migrations/0009-paper-jobs";
import { up as erasures } from "./migrations/0010-erasures";
import { up as none } from "./migrations/0011-none";
import { up as formats } from "./migrations/0012-formats";
import { up as takenOn } from "./migrations/0013-taken-on";
import { up as planEmails } from "./migrations/0014-plan-emails";
import { up as answerChanges } from "./migrations/0015-answer-changes";
import { up as sendings } from "./migrations/0016-sendings";

/** One step forward; there is no way back but a backup. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly up: (db: Kysely<never>) => Promise<void>;
}

/** Every migration there is, in order; a new one is added at the end and none is ever changed. */
export const migrations: readonly Migration[] = [
  { number: 1, name: "assessments", up: assessments },
  { number: 2, name: "workshops", up: workshops },
  { number: 3, name: "plans", up: plans },
  { number: 4, name: "handed-over", up: handedOver },
  { number: 5, name: "benches", up: benches },
  { number: 6, name: "no-samples", up: noSamples },
  { number: 7, name: "passkeys", up: passkeys },
  { number: 8, name: "names", up: names },
  { number: 9, name: "paper-jobs", up: paperJobs },
  { number: 10, name: "erasures", up: erasures },
  { number: 11, name: "none", up: none },
  { number: 12, name: "formats", up: formats },
  { number: 13, name: "taken-on", up: takenOn },
  { number: 14, name: "plan-emails", up: planEmails },
  { number: 15, name: "answer-changes", up: answerChanges },
  { number: 16, name: "sendings", up: sendings },
];
