import { backup } from "./backup";
import { browsers } from "./browsers";
import { calendars } from "./calendars";
import { disk } from "./disk";
import { erase } from "./erase";
import { fsync } from "./fsync";
import { hostile } from "./hostile";
import { hostileBodies } from "./hostile-bodies";
import { hostileNames } from "./hostile-names";
import { kill } from "./kill";
import { missingPackages } from "./missing-tools";
import { ninetyDays } from "./ninety-days";
import { office } from "./office";
import { papers } from "./papers";
import { pdf } from "./pdf";
import { plans } from "./plans";
import type { Programme } from "./programme";
import { proxy } from "./proxy";
import { stalls } from "./stalls";
import { strangers } from "./strangers";
import { workshop } from "./workshop";
import { workshopCourse } from "./workshop-course";
import { workshopKill } from "./workshop-kill";

/** `npm run soak` runs all of these, `npm run soak -- kill disk` some. */
const programmes: Readonly<Record<string, Programme>> = {
  kill,
  fsync,
  disk,
  stalls,
  backup,
  erase,
  pdf,
  papers,
  plans,
  calendars,
  "ninety-days": ninetyDays,
  office,
  browsers,
  proxy,
  "workshop-kill": workshopKill,
  workshop,
  "workshop-course": workshopCourse,
  strangers,
  hostile,
  "hostile-names": hostileNames,
  "hostile-bodies": hostileBodies,
};

const names = process.argv.slice(2);
const unknown = names.filter((name) => !Object.hasOwn(programmes, name));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(", ")}. There are: ${Object.keys(programmes).join(", ")}.`);
  process.exit(1);
}

let failed = 0;
for (const name of names.length > 0 ? names : Object.keys(programmes)) {
  const { title, tools, run } = programmes[name] as Programme;
  console.log(`\n${name}: ${title}`);
  const faults = await ended(tools, run);
  for (const fault of faults) console.log(`  WRONG  ${fault}`);
  console.log(faults.length === 0 ? "  passed" : "  failed");
  if (faults.length > 0) failed += 1;
}
process.exit(failed === 0 ? 0 : 1);

async function ended(tools: Programme["tools"], run: Programme["run"]): Promise<readonly string[]> {
  const missing = missingPackages(tools);
  if (missing.length > 0) return [`this needs Debian's tools; install them: apt-get install ${missing.join(" ")}`];
  try {
    return await run((line) => console.log(`  ${line}`));
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}
