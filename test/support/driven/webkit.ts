import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { type Carrier, ELEMENT, showing, Undone } from "./carrier";
import { until } from "./until";

const LIBRARIES = "/usr/lib";
/** The key, by WebDriver's name of it: this driver types a line feed as nothing. */
const ENTER = "\uE007";

/** WebKit's own small browser, which Debian puts beside the library. */
function miniBrowser(): string | undefined {
  const found = readdirSync(LIBRARIES).flatMap((machine) =>
    ["4.1", "4.0"].map((version) => join(LIBRARIES, machine, `webkit2gtk-${version}`, "MiniBrowser")),
  );
  return found.find((path) => existsSync(path));
}

/** WebKit on a screen that nobody sees, by WebKitWebDriver. */
export async function openWebKit(): Promise<Carrier> {
  const binary = miniBrowser();
  if (binary === undefined) throw new Error("there is no MiniBrowser of WebKit");
  const home = mkdtempSync(join(tmpdir(), "plumbline-webkit-"));
  const screen = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const display = await firstLine(screen.stdio[3] as Readable);
  const port = await freePort();
  const driver = spawn("WebKitWebDriver", [`--port=${port}`], {
    env: { NODE_ENV: "test", PATH: process.env.PATH, HOME: home, DISPLAY: `:${display}`, LIBGL_ALWAYS_SOFTWARE: "1" },
    stdio: "ignore",
  });
  const end = async () => {
    for (const child of [driver, screen]) await ended(child);
    rmSync(home, { recursive: true, force: true });
  };
  try {
    const at = `http://127.0.0.1:${port}`;
    await until(() =>
      fetch(`${at}/status`)
        .then(({ ok }) => ok)
        .catch(() => false),
    );
    const options = { binary, args: ["--automation"] };
    const session = (await told(`${at}/session`, "POST", {
      capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } },
    })) as { readonly sessionId: string; readonly capabilities: { readonly browserVersion: string } };
    return carrying(`${at}/session/${session.sessionId}`, `WebKit ${session.capabilities.browserVersion}`, end);
  } catch (error) {
    await end();
    throw error;
  }
}

function carrying(at: string, name: string, end: () => Promise<void>): Carrier {
  const post = (path: string, body: object = {}) => told(`${at}/${path}`, "POST", body);
  return {
    name,
    go: async (url) => void (await post("url", { url })),
    find: async (value) =>
      ((await post("elements", { using: "xpath", value })) as Record<string, string>[]).map(
        (element) => element[ELEMENT] ?? "",
      ),
    show: async (element) => void (await post("execute/sync", showing(element))),
    click: async (element) => void (await post(`element/${element}/click`)),
    clear: async (element) => void (await post(`element/${element}/clear`)),
    type: async (element, text) =>
      void (await post(`element/${element}/value`, { text: text.replaceAll("\n", ENTER) })),
    ask: (script) => post("execute/sync", { script, args: [] }),
    cookies: async () => (await told(`${at}/cookie`, "GET")) as { name: string; value: string }[],
    end: async () => {
      await told(at, "DELETE").catch(() => {});
      await end();
    },
  };
}

async function told(address: string, method: string, body?: object): Promise<unknown> {
  const answer = await fetch(address, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const { value } = (await answer.json()) as { value: { error?: string; message?: string } | null };
  if (!answer.ok) throw new Undone(value?.error ?? String(answer.status), value?.message ?? "");
  return value;
}

const firstLine = (from: Readable) =>
  new Promise<string>((resolve, reject) => {
    from.once("data", (data) => resolve(String(data).trim()));
    from.once("end", () => reject(new Error("Xvfb shows no screen")));
  });

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/** Ends a program of ours and waits until it is gone. */
export const ended = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once("exit", () => resolve());
    child.kill();
  });
