import type { ServerBuild } from "@remix-run/node";
import { expect, test } from "vitest";
import { routePatterns } from "~/web/route-pattern";

const build = (paths: readonly (string | undefined)[]) => ({
  routes: Object.fromEntries([
    ["root", { id: "root", path: "" }],
    ...paths.map((path, index) => [
      `r${index}`,
      { id: `r${index}`, path, index: path === undefined, parentId: "root" },
    ]),
  ]) as ServerBuild["routes"],
});

test("a path has the pattern of the route that serves it, the closest one, and none where none does", () => {
  const patternOf = routePatterns(build([undefined, "w/:id", "w/new", "sample/:sample?", "a/:id/plan.pdf", "*"]));
  for (const [path, pattern] of [
    ["/", "/"],
    ["/w/new", "/w/new"],
    ["/w/abc", "/w/:id"],
    ["/w/abc/", "/w/:id"],
    ["/sample", "/sample/:sample?"],
    ["/sample/x", "/sample/:sample?"],
    ["/a/1/plan.pdf", "/a/:id/plan.pdf"],
    ["/a/1/planxpdf", null],
    ["/a/1/2/plan.pdf", null],
    ["/nowhere", null],
  ] as const)
    expect([path, patternOf(path)]).toEqual([path, pattern]);
});
