// What a question page asks for: entry, root and its own route, with every module they import. Pages that only show send no script.
import { readdirSync, readFileSync } from "node:fs";

const assets = new URL("build/client/assets/", import.meta.url);
const manifestFile = readdirSync(assets).find((file) => file.startsWith("manifest-"));
if (manifestFile === undefined) throw new Error("There is no build to measure. Run: npm run build");
const manifest = JSON.parse(readFileSync(new URL(manifestFile, assets), "utf8").replace(/^[^{]*|;\s*$/g, ""));
const modules = [manifest.entry, manifest.routes.root, manifest.routes["routes/question/route"]].flatMap(
  ({ module, imports = [] }) => [module, ...imports],
);

export default [
  {
    name: "script of a question page, gzip",
    path: [manifest.url, ...new Set(modules)].map((address) => `build/client${address}`),
    gzip: true,
    limit: "110 kB",
  },
];
