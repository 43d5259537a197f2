import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Every test runs against real parts; `global-setup` builds what they need and starts one real Postgres. */
export default defineConfig({
  resolve: { alias: { "~": here("./app"), "#test": here("./test") } },
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    globalSetup: ["test/support/global-setup.ts"],
    // What is waited for ends a wait at once; how long a slow machine may take to get there is no finding.
    testTimeout: 900_000,
    expect: { poll: { timeout: 300_000 } },
    hookTimeout: 900_000,
    maxWorkers: 2,
    // Two workers read the app, the content and the fonts once, and not again for each of the files; no module of the app keeps a state.
    isolate: false,
  },
});
