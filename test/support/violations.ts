import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

const ALL = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** What colours and widths decide; all else is the same in the dark and on a phone. */
const SIGHT = ["color-contrast", "link-in-text-block", "target-size"];

/** What axe finds on a page, a line a rule with its places; `again` for a page whose structure was looked at in another light already. */
export async function violations(page: Page, again = false): Promise<readonly string[]> {
  // Legacy mode: no page of ours holds a frame, so nothing has to be put together in a second window.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  const { violations: found } = await (again ? axe.withRules(SIGHT) : axe.withTags(ALL)).analyze();
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join(" | ")}`,
  );
}
