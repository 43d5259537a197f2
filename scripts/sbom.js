// `npm run sbom -- [FILE]`: the software bill of materials of what runs in production, as CycloneDX JSON, to a file or to the terminal.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { root } from "./run.js";

const [file] = process.argv.slice(2);
const all = JSON.parse(
  execFileSync("npm", ["sbom", "--sbom-format", "cyclonedx", "--sbom-type", "application", "--package-lock-only"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    stdio: ["ignore", "pipe", "inherit"],
  }),
);

// npm's own `--omit dev` also leaves out what production and tests share (react, pg …), so its mark on each component decides.
const isForDevelopment = ({ properties = [] }) =>
  properties.some(({ name, value }) => name === "cdx:npm:package:development" && value === "true");
const components = all.components.filter((component) => !isForDevelopment(component));
const kept = new Set([all.metadata.component["bom-ref"], ...components.map((component) => component["bom-ref"])]);
const dependencies = all.dependencies
  .filter(({ ref }) => kept.has(ref))
  .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((other) => kept.has(other)) }));
const bill = `${JSON.stringify({ ...all, components, dependencies }, null, 2)}\n`;

if (file === undefined) process.stdout.write(bill);
else {
  writeFileSync(file, bill);
  process.stdout.write(`${components.length} components are listed in ${file}\n`);
}
