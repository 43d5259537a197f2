import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parse } from "yaml";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (file: string) => readFileSync(`${root}/${file}`, "utf8");
const settings = new Set([...read(".env.example").matchAll(/^(?:# )?([A-Z_]+)=/gm)].map(([, name]) => name));
const COMMAND = ["node", "--enable-source-maps", "build/shell/server.js"];

test("every setting of the environment is in the example and on the page, and the other way round", () => {
  const known = [...read("app/web/environment.ts").matchAll(/^ {2}([A-Z_]+): z?/gm)].map(([, name]) => name ?? "");
  expect([...settings].sort()).toEqual(known.filter((name) => name !== "NODE_ENV").sort());
  for (const name of [
    "PUBLIC_URL",
    "DATA_DIR",
    "DATABASE_URL",
    "SESSION_SECRET",
    "UNANSWERED_DAYS",
    "RETENTION_DAYS",
    "METRICS_TOKEN",
    "PDF_WORKERS",
  ])
    expect(read("content/pages/running.md")).toContain(`\`${name}\``);
});

test("the image is built in two stages, runs without rights, says how it is, and copies only what is there", () => {
  const lines = read("Dockerfile").replaceAll("\\\n", " ").split("\n");
  const of = (word: string) =>
    lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1).trim());
  expect(of("FROM")).toHaveLength(2);
  expect(of("USER")).toEqual(["node"]);
  expect(lines.findIndex((line) => line.startsWith("USER"))).toBeGreaterThan(
    lines.findLastIndex((line) => line.startsWith("COPY")),
  );
  expect(of("HEALTHCHECK").join()).toContain("/healthz");
  expect(of("CMD").map((text) => JSON.parse(text))).toEqual([COMMAND]);
  const allowed = new Set(
    read(".dockerignore")
      .split("\n")
      .filter((line) => line.startsWith("!"))
      .map((line) => line.slice(1)),
  );
  for (const copied of of("COPY").filter((text) => !text.startsWith("--from")))
    for (const source of copied.split(/\s+/).slice(0, -1)) {
      expect(existsSync(`${root}/${source}`), source).toBe(true);
      expect(allowed, source).toContain(source);
    }
  for (const [name] of of("ENV")
    .join(" ")
    .matchAll(/[A-Z_]+(?==)/g))
    expect([...settings, "NODE_ENV"]).toContain(name);
});

test("the compose file sets what the server knows, waits for Postgres, and keeps the root read-only", () => {
  const { services, volumes } = parse(read("deploy/compose.yaml"));
  expect(services.plumbline).toMatchObject({
    read_only: true,
    cap_drop: ["ALL"],
    depends_on: { postgres: { condition: "service_healthy" } },
  });
  for (const { environment } of [services.plumbline, services.papers])
    for (const name of Object.keys(environment)) expect(settings).toContain(name);
  expect(services.plumbline.environment.PDF_WORKERS).toBe("separate");
  expect(services.papers).toMatchObject({
    command: COMMAND.with(-1, "build/shell/papers.js"),
    read_only: true,
    healthcheck: { disable: true },
  });
  expect(services.postgres.healthcheck.test).toContain("pg_isready");
  for (const { volumes: mounts = [] } of Object.values<{ volumes?: string[] }>(services))
    for (const mount of mounts) expect(Object.keys(volumes)).toContain(mount.split(":")[0]);
});

test("the systemd unit starts the built server, as nobody in particular, and gives it time to end", () => {
  const unit = read("deploy/plumbline.service");
  const value = (key: string) => new RegExp(`^${key}=(.*)$`, "m").exec(unit)?.[1];
  expect(value("ExecStart")).toBe(`/usr/bin/${COMMAND.join(" ")}`);
  expect([value("DynamicUser"), value("ProtectSystem"), value("NoNewPrivileges")]).toEqual(["yes", "strict", "yes"]);
  expect(Number(value("TimeoutStopSec"))).toBeGreaterThan(10);
});

test("image, compose file, unit and documents name one line of Node, the one the advisory list watches", () => {
  const { node } = parse(read("test/security/advisories.yaml"));
  const used = `Node ${node.used}`;
  const images = [...read("Dockerfile").matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);
  expect(images).toEqual([`node:${node.used}-bookworm-slim`, `node:${node.used}-bookworm-slim`]);
  const { services } = parse(read("deploy/compose.yaml"));
  for (const name of ["plumbline", "papers"])
    expect([name, services[name].build, services[name].image]).toEqual([name, "..", undefined]);
  const places = [
    "Dockerfile",
    "deploy/compose.yaml",
    "deploy/plumbline.service",
    "README.md",
    "content/pages/running.md",
  ];
  for (const file of places) expect([file, /\bNode \d+/.exec(read(file))?.[0]]).toEqual([file, used]);
  for (const { line, atLeast, ends } of node.lines)
    if (ends > parse(read("test/security/advisories.yaml")).checked)
      expect(read("content/pages/running.md")).toMatch(
        new RegExp(`\\b${line}\\b.*\\b${atLeast.replaceAll(".", "\\.")}\\b`),
      );
});

test("the oldest Node that runs it is what the build aims at, and said where it is said at all", () => {
  const floor = JSON.parse(read("package.json")).engines.node.slice(2);
  expect(read("scripts/build.js")).toContain(`target: "node${floor.split(".")[0]}"`);
  for (const file of ["README.md", "content/pages/running.md"]) {
    expect([file, read(file)]).toEqual([file, expect.stringContaining(floor.replace(/\.0$/, ""))]);
    expect([file, read(file)]).toEqual([file, expect.stringContaining("April 2026")]);
  }
});

test("both proxy samples keep metrics in and hold bodies to what the server takes", () => {
  const nginx = read("deploy/nginx.conf");
  expect(nginx).toMatch(/location = \/metrics \{\s+return 404;/);
  expect(nginx).toContain("client_max_body_size 2m;");
  expect(nginx).toContain("proxy_buffering off;");
  const caddy = read("deploy/Caddyfile");
  expect(caddy).toContain("respond /metrics 404");
  expect(caddy).toContain("max_size 2MB");
  expect(caddy).toContain("flush_interval -1");
});

test("both proxy samples keep the address of a calendar, which is its key, out of every log", () => {
  const nginx = read("deploy/nginx.conf");
  const servers = nginx.split(/^server \{/m).slice(1);
  expect(servers).toHaveLength(2);
  for (const server of servers)
    expect(server).toMatch(/location \/calendar\/ \{\s+access_log off;\s+error_log \/dev\/null;/);
  const caddy = read("deploy/Caddyfile");
  expect(caddy).toContain("log_skip /calendar/*");
  expect(caddy).toContain('request>uri regexp "/calendar/');
});

test("both proxy samples speak TLS 1.2 and 1.3, the ciphers of their makers, and certificates that everybody trusts", () => {
  const bare = (file: string) => read(file).replace(/^\s*#.*$/gm, "");
  const nginx = bare("deploy/nginx.conf");
  expect([...nginx.matchAll(/ssl_protocols (.*);/g)].map(([, versions]) => versions)).toEqual(["TLSv1.2 TLSv1.3"]);
  for (const kind of ["", "_key"]) expect(nginx).toMatch(new RegExp(`ssl_certificate${kind} +/etc/letsencrypt/live/`));
  expect(nginx).not.toMatch(/ssl_(ciphers|conf_command|ecdh_curve)/);
  // Caddy speaks 1.2 and 1.3 and asks Let's Encrypt by itself, unless it is told otherwise.
  expect(bare("deploy/Caddyfile")).not.toMatch(
    /\b(tls|protocols|ciphers|curves|auto_https|local_certs|acme_ca)\b|http:/,
  );
  const { services } = parse(read("deploy/compose.yaml"));
  expect(services.caddy.command.filter((word: string) => !/PUBLIC_URL|plumbline/.test(word))).toEqual([
    "caddy",
    "reverse-proxy",
    "--from",
    "--to",
  ]);
});
