import { expect, test } from "vitest";
import { shownPath } from "~/web/shown-path";

test("a path is logged without what names an assessment, a room, a code or a link", () => {
  for (const [path, shown] of [
    ["/", "/"],
    ["/start", "/start"],
    ["/a/Zx_9-q", "/a/:id"],
    ["/a/Zx_9-q/q/cx-mirage.failure-demand", "/a/:id/q/cx-mirage.failure-demand"],
    ["/a/Zx_9-q/answers/Lk-1", "/a/:id/answers/:link"],
    ["/w/Zx_9-q/live", "/w/:id/live"],
    ["/join/ABC234", "/join/:id"],
    ["/bench/Zx_9-q/unlock", "/bench/:id/unlock"],
    ["/calendar/Zx_9-q.ics", "/calendar/:id"],
    ["/sample/tax-helpline", "/sample/tax-helpline"],
  ] as const)
    expect(shownPath(path)).toBe(shown);
});
