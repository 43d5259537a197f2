// Installs what package-lock.json asks for where it is not there yet; does nothing otherwise.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const installed = join(root, "node_modules/.package-lock.json");

const packagesOf = (file) => JSON.parse(readFileSync(file, "utf8")).packages;

const differs = () => {
  const have = packagesOf(installed);
  return Object.entries(packagesOf(join(root, "package-lock.json"))).some(
    ([path, { version, optional, link }]) => path !== "" && !optional && !link && have[path]?.version !== version,
  );
};

if (!existsSync(installed) || differs()) {
  process.stdout.write("Installing …\n");
  execFileSync("npm", ["ci", "--include=dev"], { cwd: root, stdio: "inherit" });
}
