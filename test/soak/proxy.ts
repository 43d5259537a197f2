import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startServer } from "#test/support/running-server";
import { askedOver } from "./asked-over";
import { whereIs } from "./missing-tools";
import type { Programme } from "./programme";

const NAME = "plumbline.example.org";
const BIG = 3 * 1024 * 1024;
const sample = fileURLToPath(new URL("../../deploy/nginx.conf", import.meta.url));

export const proxy: Programme = {
  title: "Debian's nginx with deploy/nginx.conf in front of the server",
  tools: [
    { program: "nginx", debian: "nginx" },
    { program: "openssl", debian: "openssl" },
  ],
  run: async (say) => {
    const port = await freePort();
    const server = await startServer({ PUBLIC_URL: `https://${NAME}`, PORT: String(port) });
    const streams = await streamSource();
    const front = await startNginx(port);
    const stream = await startNginx(streams.port);
    const faults: string[] = [];
    const check = (what: string, good: boolean, found: unknown) => {
      say(`${good ? "ok   " : "WRONG"} ${what}: ${String(found).slice(0, 80)}`);
      if (!good) faults.push(`${what}: ${found}`);
    };
    try {
      const home = await askedOver(front.https, NAME, "/");
      check("first page", home.status === 200, home.status);
      check(
        "security policy",
        String(home.headers["content-security-policy"]).startsWith("default-src 'none'"),
        "kept",
      );
      check(
        "HSTS",
        /max-age=31536000/.test(String(home.headers["strict-transport-security"])),
        home.headers["strict-transport-security"],
      );
      check(
        "nosniff, once",
        home.headers["x-content-type-options"] === "nosniff",
        home.headers["x-content-type-options"],
      );
      check("request id", /^[\da-f-]{36}$/.test(String(home.headers["x-request-id"])), home.headers["x-request-id"]);
      check("no version is told", home.headers.server === "nginx", home.headers.server);

      const address = `/calendar/${"k".repeat(43)}.ics`;
      const fetched = await askedOver(front.https, NAME, address);
      const led = await fetch(`http://127.0.0.1:${front.http}${address}`, { redirect: "manual" });
      check(
        "a calendar is asked of the server, by https alone",
        fetched.status === 404 && led.status === 301,
        led.status,
      );
      check("no log names a calendar's address", !front.logs().includes("kkkk"), "kept out");
      check("the log is on", front.logs().includes("GET / HTTP"), "kept");

      const form = { "content-type": "application/x-www-form-urlencoded", origin: `https://${NAME}` };
      const started = await askedOver(front.https, NAME, "/start", { headers: form, body: "scope=quick" });
      check("a form through the proxy", started.status === 303, started.status);
      check(
        "its cookie",
        /^__Host-plumbline=.*Secure/.test(String(started.headers["set-cookie"])),
        started.headers["set-cookie"],
      );
      const foreign = await askedOver(front.https, NAME, "/start", {
        headers: { ...form, origin: "https://elsewhere.example" },
        body: "scope=quick",
      });
      check("a form from elsewhere", foreign.status === 403, foreign.status);
      const big = await askedOver(front.https, NAME, "/import", { headers: form, body: "a".repeat(BIG) });
      check("a body of 3 MiB", big.status === 413, big.status);
      const paper = await askedOver(front.https, NAME, "/sample/tax-helpline/plan.pdf");
      check(
        "a PDF",
        paper.status === 200 && paper.body.startsWith("%PDF"),
        `${paper.status}, ${paper.body.length} bytes`,
      );
      const metrics = await askedOver(front.https, NAME, "/metrics");
      check("metrics from outside", metrics.status === 404, metrics.status);
      const plain = await fetch(`http://127.0.0.1:${front.http}/method?x=1`, {
        redirect: "manual",
        headers: { Host: NAME },
      });
      check(
        "plain http",
        plain.status === 301 && String(plain.headers.get("location")).startsWith("https://"),
        plain.headers.get("location"),
      );
      const { waited } = await askedOver(stream.https, NAME, "/live", { until: "data: 1" });
      check("the first event of a stream, ms after it was written", waited < 400, waited);
      return faults;
    } finally {
      await front.stop();
      await stream.stop();
      streams.stop();
      await server.stop();
    }
  },
};

/** An event stream that writes an event now and the next after ten seconds: a proxy that buffers keeps the first back. */
async function streamSource() {
  const source = createServer((_request, response) => {
    response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
    response.write("data: 1\n\n");
    setTimeout(() => response.end("data: 2\n\n"), 10_000).unref();
  });
  source.listen(0, "127.0.0.1");
  await once(source, "listening");
  return {
    port: (source.address() as AddressInfo).port,
    stop: () => {
      source.closeAllConnections();
      source.close();
    },
  };
}

/** nginx with the sample as it is, but for its ports, its certificate and where the server listens. */
async function startNginx(upstream: number) {
  const folder = mkdtempSync(join(tmpdir(), "plumbline-nginx-"));
  chmodSync(folder, 0o755);
  const [http, https] = [await freePort(), await freePort()];
  const [key, certificate] = [join(folder, "key.pem"), join(folder, "certificate.pem")];
  execFileSync(
    "openssl",
    [
      "req",
      "-x509",
      "-newkey",
      "rsa:2048",
      "-nodes",
      "-days",
      "1",
      "-subj",
      `/CN=${NAME}`,
      "-keyout",
      key,
      "-out",
      certificate,
    ],
    { stdio: "pipe" },
  );
  const site = readFileSync(sample, "utf8")
    .replace("server 127.0.0.1:3000;", `server 127.0.0.1:${upstream};`)
    .replace("listen 80;", `listen 127.0.0.1:${http};`)
    .replace("listen 443 ssl http2;", `listen 127.0.0.1:${https} ssl http2;`)
    .replace(/ssl_certificate_key .*;/, `ssl_certificate_key ${key};`)
    .replace(/ssl_certificate .*;/, `ssl_certificate ${certificate};`);
  const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  );
  const file = join(folder, "nginx.conf");
  writeFileSync(
    file,
    `daemon off; pid ${join(folder, "pid")}; error_log ${join(folder, "error.log")};\n` +
      `events {}\nhttp {\naccess_log ${join(folder, "access.log")};\n${places.join("\n")}\n${site}\n}\n`,
  );
  const nginx = spawn(whereIs("nginx") ?? "nginx", ["-c", file, "-p", folder], { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  nginx.stderr.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  for (let look = 0; ; look += 1) {
    const answers = await fetch(`http://127.0.0.1:${http}/`, { redirect: "manual" }).then(
      () => true,
      () => false,
    );
    if (answers) break;
    if (nginx.exitCode !== null || look > 100) throw new Error(`nginx did not start: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    http,
    https,
    logs: () => ["access.log", "error.log"].map((name) => readFileSync(join(folder, name), "utf8")).join(""),
    stop: async () => {
      const ended = once(nginx, "exit");
      nginx.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const listener = createServer().listen(0, "127.0.0.1");
  await once(listener, "listening");
  const { port } = listener.address() as AddressInfo;
  listener.close();
  await once(listener, "close");
  return port;
}
