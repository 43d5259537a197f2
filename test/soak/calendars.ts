import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importedInto, type KeptEvent } from "#test/support/calendar-program";
import { planSource } from "#test/support/plan-part";
import { planInstrument, planReport, START, tinyPlan } from "#test/support/tiny-plan";
import { changePlan } from "~/domain/team-plan/change-plan";
import { onceDated } from "~/domain/team-plan/once-dated";
import type { PlanChange } from "~/domain/team-plan/plan-change";
import { planChangeOf } from "~/domain/team-plan/plan-change-of";
import type { PlanCommand } from "~/domain/team-plan/plan-command";
import { progressOf } from "~/domain/team-plan/progress";
import type { TeamPlan } from "~/domain/team-plan/team-plan";
import { calendar } from "~/exports/calendar";
import { itemsCalendar } from "~/exports/team-plan/items-calendar";
import type { Programme } from "./programme";

const PLANS = 200;
const CHANGES = 12;

/**
 * A calendar of Python's own, with nothing of ours in it: unfolds lines, keeps one event a UID, lets the higher SEQUENCE and then the later DTSTAMP
 * win, and takes out what is cancelled. Reads the files of each folder twice over and prints what is left as UID, day and summary.
 */
const READER = `
import datetime, glob, json, os, re, sys
left = {}
for folder in sorted(glob.glob(sys.argv[1] + "/*")):
    events = {}
    for path in [one for each in sorted(glob.glob(folder + "/*.ics")) for one in (each, each)]:
        with open(path, "rb") as file:
            data = file.read()
        assert data.endswith(b"END:VCALENDAR\\r\\n"), path
        assert all(len(line) <= 75 for line in data.split(b"\\r\\n")), path
        event = None
        for line in re.sub(r"\\r\\n[ \\t]", "", data.decode("utf-8")).split("\\r\\n"):
            name, _, value = line.partition(":")
            name = name.partition(";")[0]
            if line == "BEGIN:VEVENT":
                event = {}
            elif line == "END:VEVENT":
                datetime.datetime.strptime(event["DTSTAMP"], "%Y%m%dT%H%M%SZ")
                day = datetime.datetime.strptime(event["DTSTART"], "%Y%m%d").date().isoformat()
                assert event["TRANSP"] == "TRANSPARENT", path
                before = events.get(event["UID"])
                now = (int(event["SEQUENCE"]), event["DTSTAMP"])
                if before is None or before[0] <= now:
                    summary = re.sub(r"\\\\(.)", lambda found: "\\n" if found[1] in "nN" else found[1], event["SUMMARY"])
                    events[event["UID"]] = (now, event["STATUS"] == "CANCELLED", day, summary)
                event = None
            elif event is not None:
                assert name not in event or name.startswith("X-"), (path, name)
                event[name] = value
    left[os.path.basename(folder)] = sorted([uid, day, summary] for uid, (_, gone, day, summary) in events.items() if not gone)
json.dump(left, sys.stdout)
`;

/** Plans that change, each state's file read twice over by Python and by ical.js: both are left with the events of the last state and no other. */
export const calendars: Programme = {
  title: `${PLANS} plans of ${CHANGES} changes, their calendars read again and again by Python and by ical.js`,
  tools: [{ program: "python3", debian: "python3" }],
  async run(say) {
    const folder = mkdtempSync(join(tmpdir(), "plumbline-calendars-"));
    try {
      const wanted = Array.from({ length: PLANS }, (_, at) => written(join(folder, String(at).padStart(4, "0")), at));
      const found: Record<string, readonly string[][]> = JSON.parse(
        execFileSync("python3", ["-c", READER, folder], { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 }),
      );
      const faults = wanted.flatMap(({ name, events, byProgram }) => [
        ...(JSON.stringify(found[name]) === JSON.stringify(events) ? [] : [`plan ${name}: Python has other events`]),
        ...(JSON.stringify(byProgram) === JSON.stringify(events) ? [] : [`plan ${name}: ical.js has other events`]),
      ]);
      say(`${wanted.reduce((sum, { files }) => sum + files, 0)} files read twice`);
      return faults;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function written(folder: string, seed: number) {
  execFileSync("mkdir", ["-p", folder]);
  const id = `plan ${seed}`;
  let plan = tinyPlan();
  const history: PlanChange[] = [];
  const program = new Map<string, KeptEvent>();
  const files: string[] = [];
  const keep = (text: string) => {
    writeFileSync(join(folder, `${String(files.length).padStart(3, "0")}.ics`), text);
    files.push(text);
    importedInto(importedInto(program, text), text);
  };
  keep(calendar(planReport(), id));
  keep(fileOf(plan, history, id));
  for (let at = 0; at < CHANGES; at += 1) {
    const command = commandOf(plan, history, seed * CHANGES + at);
    const outcome = changePlan(plan, command, { instrument: planInstrument, today: START });
    if (!outcome.ok) continue;
    plan = outcome.plan;
    const number = history.length + 2;
    history.push(planChangeOf({ number, at: stampOf(number), who: null }, command, outcome.changes));
    keep(fileOf(plan, history, id));
  }
  const last = importedInto(new Map<string, KeptEvent>(), files.at(-1) ?? "");
  return { name: folder.slice(-4), events: listed(last), byProgram: listed(program), files: files.length };
}

const listed = (events: ReadonlyMap<string, KeptEvent>) =>
  [...events].map(([uid, { day, summary }]) => [uid, day, summary]).sort();

const stampOf = (number: number) => new Date(Date.UTC(2027, 0, 2, 10, 0, number)).toISOString();

function fileOf(plan: TeamPlan, history: readonly PlanChange[], id: string): string {
  const revision = history.length + 1;
  return itemsCalendar({
    source: planSource({ id, revision, changedAt: stampOf(revision), onceDated: onceDated(plan, history) }),
    organisation: "Łódź, Mutual; Ltd",
    filter: {},
    part: plan,
    progress: progressOf(plan, planInstrument, START),
    roles: [],
    questionNames: {},
    actionTitles: {},
  });
}

/** Some change of a plan, the same for the same seed; the plan may refuse it. */
function commandOf(plan: TeamPlan, history: readonly PlanChange[], seed: number): PlanCommand {
  const item = plan.items[seed % plan.items.length]?.id ?? "";
  const undone = history.at(-1);
  const commands: readonly PlanCommand[] = [
    { type: "start.changed", start: `2027-02-${String(1 + (seed % 27)).padStart(2, "0")}` },
    { type: "item.dropped", item, reason: "Not now." },
    { type: "item.restored", item },
    { type: "item.moved", item, window: "later", position: 1 },
    { type: "item.moved", item, window: 2, position: 1 },
    { type: "item.added", item: { id: `own-${seed}`, title: `Ours; no. ${seed}, “Łódź”`, role: "cx-lead" }, window: 1 },
    ...(undone === undefined ? [] : [{ type: "undone", change: undone } as const]),
  ];
  return commands[(seed * 7 + (seed >> 3)) % commands.length] as PlanCommand;
}
