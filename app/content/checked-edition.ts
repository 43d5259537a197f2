import type { Check } from "./checks/check";
import { integrityChecks, wholenessChecks, writingChecks } from "./checks/content-checks";
import type { Fault } from "./fault";
import { STAND_IN } from "./mended";
import { type ReadEdition, readEdition } from "./read-edition";

/** An edition with everything that is wrong with it; `with: "integrity"` leaves out the house rules. */
export function checkedEdition(contentDirectory: string, folder: string, rules: "integrity" | "all"): ReadEdition {
  const { edition, faults } = readEdition(contentDirectory, folder);
  if (edition === null) return { edition, faults };
  const checks: readonly Check[] = [
    ...(edition.whole ? integrityChecks : []),
    ...(rules === "all" ? writingChecks : []),
    ...(rules === "all" && edition.whole ? wholenessChecks : []),
  ];
  const found = checks.flatMap((check) => check(edition)).filter((fault) => !restsOnStandIn(fault, faults));
  return { edition, faults: [...faults, ...found] };
}

/** Whether a fault speaks of something that was only filled in, because what should stand there could not be read. */
const restsOnStandIn = ({ file, key, message }: Fault, shapeFaults: readonly Fault[]) =>
  key.includes(STAND_IN) ||
  message.includes(`“${STAND_IN}”`) ||
  shapeFaults.some(
    (fault) => fault.file === file && (key === "" || fault.key === key || key.startsWith(`${fault.key} ›`)),
  );
