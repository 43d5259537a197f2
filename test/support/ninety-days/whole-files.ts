import { saidIn, spaceless } from "../said-in";
import type { Hands } from "./hands";
import type { Team } from "./team";

const FILE = /\.(pdf|docx|pptx|md|csv|ics|json)(\?|$)/;
/** Files that hold every action that stands and is not for later. */
const WHOLE = /\/(plan(-a4|-letter)?\.(pdf|docx|md|csv)|report\.(docx|md)|actions\.csv|jira\.csv|asana\.csv)(\?|$)/;

/** Every file that the plan, its status and the results lead to, or those of some kinds: the whole ones hold each action that stands, in the team's words. */
export async function checkFiles(team: Team, visitor: Hands, kinds: RegExp = FILE): Promise<void> {
  const found = new Set<string>();
  for (const page of [team.plan, `${team.plan}/status`, `/a/${team.id}/results`])
    for (const link of (await visitor.go(page)).html.querySelectorAll("a[href]")) {
      const href = link.getAttribute("href") ?? "";
      if (href.startsWith(`/a/${team.id}/`) && FILE.test(href) && kinds.test(href)) found.add(href);
    }
  team.faults.unless(
    [...found].some((file) => WHOLE.test(file)),
    "no file of the whole plan is offered",
  );
  const standing = (await team.now()).items.filter(
    ({ state, window }) => state.status !== "dropped" && window !== "later",
  );
  for (const file of found) {
    const { status, body } = await visitor.file(file);
    team.count("files");
    team.faults.unless(status === 200, `${file} is a ${status}`);
    if (!WHOLE.test(file)) continue;
    const said = await saidIn(body);
    const missing = standing.filter(({ title }) => !said.includes(spaceless(title))).map(({ title }) => title);
    team.faults.unless(missing.length === 0, `${file} does not hold ${missing.join("; ")}`);
  }
}
