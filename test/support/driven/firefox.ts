import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Carrier, ELEMENT, showing, Undone } from "./carrier";
import { until } from "./until";
import { ended } from "./webkit";

/** Firefox without a screen, by Marionette: the protocol of its own that geckodriver speaks to it, which Debian has not. */
export async function openFirefox(): Promise<Carrier> {
  const profile = mkdtempSync(join(tmpdir(), "plumbline-firefox-"));
  const browser = spawn("firefox-esr", ["--headless", "--marionette", "--profile", profile, "--no-remote"], {
    env: {
      NODE_ENV: "test",
      PATH: process.env.PATH,
      HOME: profile,
      MOZ_MARIONETTE_PREF_STATE_ACROSS_RESTARTS: '{"marionette.port":0}',
    },
    stdio: "ignore",
  });
  const end = async () => {
    await ended(browser);
    rmSync(profile, { recursive: true, force: true });
  };
  try {
    const listens = join(profile, "MarionetteActivePort");
    await until(() => existsSync(listens) && readFileSync(listens, "utf8").trim() !== "");
    const line = new Marionette(connect(Number(readFileSync(listens, "utf8")), "127.0.0.1"));
    const { capabilities } = (await line.tell("NewSession", {})) as { capabilities: { browserVersion: string } };
    return carrying(line, `Firefox ${capabilities.browserVersion}`, end);
  } catch (error) {
    await end();
    throw error;
  }
}

function carrying(line: Marionette, name: string, end: () => Promise<void>): Carrier {
  return {
    name,
    go: async (url) => void (await line.tell("Navigate", { url })),
    find: async (value) =>
      ((await line.tell("FindElements", { using: "xpath", value })) as Record<string, string>[]).map(
        (element) => element[ELEMENT] ?? "",
      ),
    show: async (element) => void (await line.tell("ExecuteScript", showing(element))),
    click: async (id) => void (await line.tell("ElementClick", { id })),
    clear: async (id) => void (await line.tell("ElementClear", { id })),
    type: async (id, text) => void (await line.tell("ElementSendKeys", { id, text })),
    ask: async (script) =>
      ((await line.tell("ExecuteScript", { script, args: [] })) as { readonly value: unknown }).value,
    cookies: async () => (await line.tell("GetCookies", {})) as { name: string; value: string }[],
    end: async () => {
      line.close();
      await end();
    },
  };
}

type Answer = readonly [kind: 1, id: number, error: { error: string; message: string } | null, result: unknown];

/** One command after another, each as its length, a colon and JSON. */
class Marionette {
  private read = Buffer.alloc(0);
  private asked = 0;
  private readonly waiting = new Map<number, (answer: Answer) => void>();

  constructor(private readonly socket: Socket) {
    socket.on("data", (data) => {
      this.read = Buffer.concat([this.read, data]);
      for (let message = this.next(); message !== undefined; message = this.next())
        if (Array.isArray(message)) this.waiting.get(message[1])?.(message as unknown as Answer);
    });
  }

  async tell(command: string, given: object): Promise<unknown> {
    this.asked += 1;
    const id = this.asked;
    const answer = new Promise<Answer>((resolve) => this.waiting.set(id, resolve));
    const text = JSON.stringify([0, id, `WebDriver:${command}`, given]);
    this.socket.write(`${Buffer.byteLength(text)}:${text}`);
    const [, , error, result] = await answer;
    this.waiting.delete(id);
    if (error !== null) throw new Undone(error.error, error.message);
    return result;
  }

  close(): void {
    this.socket.destroy();
  }

  /** The next whole message that came; the first is a greeting, and no answer. */
  private next(): unknown {
    const colon = this.read.indexOf(":");
    const length = Number(this.read.subarray(0, Math.max(0, colon)).toString());
    if (colon < 1 || this.read.length < colon + 1 + length) return undefined;
    const text = this.read.subarray(colon + 1, colon + 1 + length).toString("utf8");
    this.read = this.read.subarray(colon + 1 + length);
    return JSON.parse(text);
  }
}
