import type { ServerBuild } from "@remix-run/node";
import type { Furnished } from "./furnished";

/** An address that the site has. */
export interface Address {
  /** As in app/routes.ts, or of a plain handler. */
  readonly pattern: string;
  /** With real ids in it. */
  readonly path: string;
  /** The route's id, for its `?_data=` address; null for plain handlers. */
  readonly route: string | null;
  readonly hasAction: boolean;
  readonly hasLoader: boolean;
}

/** What the shell and the participant's part serve without Remix; `/metrics` is for this machine. */
export const plainAddresses: readonly {
  readonly pattern: string;
  readonly posts?: boolean;
  readonly gets?: boolean;
}[] = [
  { pattern: "/healthz" },
  { pattern: "/metrics" },
  { pattern: "/api/instrument" },
  { pattern: "/api/score", posts: true },
  { pattern: "/api/plan.pdf", posts: true },
  { pattern: "/api/nothing" },
  { pattern: "/icon.svg" },
  { pattern: "/favicon.ico" },
  { pattern: "/openapi.yaml" },
  { pattern: "/assets/phone.css" },
  { pattern: "/assets/none.css" },
  { pattern: "/join" },
  { pattern: "/join/:code", posts: true },
  { pattern: "/w/:id/seat", posts: true },
  { pattern: "/w/:id/vote", posts: true, gets: false },
  { pattern: "/w/:id/live" },
];

/** Patterns of plain handlers, for the test that none was forgotten. */
export const plainPatterns = plainAddresses.map(({ pattern }) => pattern);

/** Every address of a build and of the plain handlers, with the ids of these inhabitants. */
export function everyAddress(build: Pick<ServerBuild, "routes">, inhabitants: Furnished): readonly Address[] {
  const pages = Object.values(build.routes).flatMap((route) =>
    route === undefined || route.id === "root"
      ? []
      : [
          {
            pattern: route.path === "*" ? "/nowhere" : `/${route.path ?? ""}`,
            route: route.id,
            hasAction: route.module.action !== undefined,
            hasLoader: route.module.loader !== undefined || route.module.default !== undefined,
          },
        ],
  );
  const plain = plainAddresses.map(({ pattern, posts = false, gets = true }) => ({
    pattern,
    route: null,
    hasAction: posts,
    hasLoader: gets,
  }));
  return [...pages, ...plain].map((address) => ({ ...address, path: pathOf(address.pattern, inhabitants) }));
}

const pathOf = (pattern: string, { assessment, question, workshop, code }: Furnished): string =>
  pattern
    .replace(":id", pattern.startsWith("/w/") ? workshop : assessment)
    .replace(":question", question)
    .replace(":sample?", "tax-helpline")
    .replace(":sample", pattern.endsWith(".pdf") ? "none" : "tax-helpline")
    .replace(":code", code)
    .replace(/:\w+\??/g, "none");
