import type { ServerBuild } from "@remix-run/node";

/** Reads the site map of a build; the returned function gives a path's pattern, `/a/:id/q/:question`, or null where none fits. */
export function routePatterns(build: Pick<ServerBuild, "routes">): (path: string) => string | null {
  const patterns = Object.values(build.routes)
    .flatMap((route) =>
      route === undefined || route.id === "root" || route.path === "*" ? [] : [`/${route.path ?? ""}`],
    )
    .map((pattern) => ({ pattern, expression: expressionOf(pattern), names: pattern.split(":").length }))
    // A pattern with fewer names is the closer one: /w/new before /w/:id.
    .sort((one, other) => one.names - other.names);
  return (path) => patterns.find(({ expression }) => expression.test(path))?.pattern ?? null;
}

const expressionOf = (pattern: string) =>
  new RegExp(
    `^${pattern
      .split("/")
      .slice(1)
      .map((part) => {
        if (part === "*") return "(?:/.*)?";
        if (part.startsWith(":")) return part.endsWith("?") ? "(?:/[^/]+)?" : "/[^/]+";
        return `/${part.replace(/[^\w-]/g, "\\$&")}`;
      })
      .join("")}/?$`,
  );
