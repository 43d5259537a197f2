// `npm run sbom -- [FILE]`: the software bill of materials of what runs in production, as CycloneDX JSON, to a file or to the terminal.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./run.js";

const [file] = process.argv.slice(2);
const read = (name) => JSON.parse(readFileSync(join(root, name), "utf8"));

// npm's own `--omit dev` also leaves out what production and tests share (react, pg …), so npm is shown the project without its tests.
const withoutTests = ({ devDependencies, ...rest }) => rest;
const lock = read("package-lock.json");
const packages = Object.entries(lock.packages)
  .filter(([, { dev }]) => !dev)
  .map(([path, locked]) => [path, path === "" ? withoutTests(locked) : locked]);

const place = mkdtempSync(join(tmpdir(), "sbom-"));
// npm names the product after its folder.
const folder = join(place, "plumbline");
let bill;
try {
  mkdirSync(folder);
  const write = (name, value) => writeFileSync(join(folder, name), JSON.stringify(value));
  write("package.json", withoutTests(read("package.json")));
  write("package-lock.json", { ...lock, packages: Object.fromEntries(packages) });
  const options = ["--sbom-format", "cyclonedx", "--sbom-type", "application", "--package-lock-only"];
  bill = execFileSync("npm", ["sbom", ...options], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    stdio: ["ignore", "pipe", "inherit"],
  });
} finally {
  rmSync(place, { recursive: true, force: true });
}

if (file === undefined) process.stdout.write(bill);
else {
  writeFileSync(file, bill);
  process.stdout.write(`${JSON.parse(bill).components.length} components are listed in ${file}\n`);
}
