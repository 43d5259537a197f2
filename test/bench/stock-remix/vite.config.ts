import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";

/** A Remix app as one begins with it: default entries that stream, one page of links. The yardstick for our own pages a second. */
export default defineConfig({ plugins: [remix()] });
