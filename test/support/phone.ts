import { get, type IncomingMessage, request } from "node:http";
import type { ParticipantView } from "~/domain/workshop/participant-view";
import type { VoteLevel } from "~/domain/workshop/tally";

/** What a phone was answered. */
export interface Answered {
  readonly status: number;
  readonly location: string | undefined;
  readonly body: string;
}

/** A stream of server-sent events as it comes. */
export interface Stream<View> {
  /** Every byte that came. */
  readonly bytes: () => string;
  readonly views: readonly View[];
  readonly isEnded: () => boolean;
  /** Resolves when it has ended, on whichever side. */
  readonly ended: Promise<void>;
  /** The first view, of those that came or will come, that is as wanted; rejects where the stream ends without, or after minutes. */
  until(wanted: (view: View) => boolean): Promise<View>;
  stop(): void;
}

const AT_MOST_MS = 300_000;

/** Somebody with a phone in the room: a cookie, a seat, a stream, a connection for each request. Remembers every byte it was sent. */
export class Phone {
  private cookies = new Map<string, string>();
  /** Everything that came in answers: status lines apart, headers and bodies. */
  readonly received: string[] = [];

  constructor(
    readonly origin: string,
    readonly id: string,
    readonly code: string,
    cookie = "",
  ) {
    const [name = "", ...value] = cookie.split("=");
    if (name !== "") this.cookies.set(name, value.join("="));
  }

  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  /** The same phone talking to another process. */
  at(origin: string): Phone {
    const moved = new Phone(origin, this.id, this.code);
    moved.cookies = this.cookies;
    return moved;
  }

  join(role: string, name = ""): Promise<Answered> {
    return this.send("POST", `/join/${this.code}`, { role, name });
  }

  page(query = ""): Promise<Answered> {
    return this.send("GET", `/w/${this.id}/seat${query}`);
  }

  vote(question: string, round: number, level: VoteLevel, reason = "", asForm = false): Promise<Answered> {
    const fields = { question, round: String(round), level: String(level), reason };
    return this.send("POST", `/w/${this.id}/vote`, fields, asForm ? {} : { Accept: "application/json" });
  }

  send(
    method: string,
    path: string,
    fields?: Record<string, string>,
    headers: Record<string, string> = {},
  ): Promise<Answered> {
    return new Promise((resolve, reject) => {
      const sent = request(
        new URL(path, this.origin),
        {
          method,
          agent: false,
          headers: {
            Cookie: this.cookie,
            Origin: this.origin,
            ...(fields === undefined ? {} : { "Content-Type": "application/x-www-form-urlencoded" }),
            ...headers,
          },
        },
        (response) => {
          let body = "";
          response.setEncoding("utf8");
          response.on("data", (text: string) => {
            body += text;
          });
          response.on("error", reject);
          response.on("end", () => {
            this.keepCookies(response);
            this.received.push(JSON.stringify(response.headers), body);
            resolve({ status: response.statusCode ?? 0, location: response.headers.location, body });
          });
        },
      );
      sent.on("error", reject);
      sent.end(fields && new URLSearchParams(fields).toString());
    });
  }

  stream(): Promise<Stream<ParticipantView>> {
    return openStream<ParticipantView>(this.origin, `/w/${this.id}/live`, this.cookie);
  }

  private keepCookies(response: IncomingMessage) {
    for (const cookie of response.headers["set-cookie"] ?? []) {
      const [pair = ""] = cookie.split(";");
      const equals = pair.indexOf("=");
      this.cookies.set(pair.slice(0, equals), pair.slice(equals + 1));
    }
  }
}

/** Opens a stream; resolves with its head, rejects with any other status than 200. */
export function openStream<View>(origin: string, path: string, cookie: string): Promise<Stream<View>> {
  return new Promise((resolve, reject) => {
    const asked = get(
      new URL(path, origin),
      { headers: { Cookie: cookie, "Accept-Encoding": "gzip" }, agent: false },
      (response) => {
        if (response.statusCode !== 200) {
          response.resume();
          return reject(new Error(`the stream was answered with ${response.statusCode}`));
        }
        let bytes = "";
        let read = 0;
        let isEnded = false;
        const ended = new Promise<void>((resolve) => response.once("close", resolve));
        const views: View[] = [];
        const waiting = new Set<() => void>();
        response.setEncoding("utf8");
        response.on("data", (text: string) => {
          bytes += text;
          for (let end = bytes.indexOf("\n\n", read); end >= 0; end = bytes.indexOf("\n\n", read)) {
            const data = /^data: (.*)$/m.exec(bytes.slice(read, end))?.[1];
            read = end + 2;
            if (data !== undefined && data !== "") views.push(JSON.parse(data) as View);
          }
          for (const look of waiting) look();
        });
        response.on("close", () => {
          isEnded = true;
          for (const look of waiting) look();
        });
        response.on("error", () => {});
        resolve({
          bytes: () => bytes,
          views,
          isEnded: () => isEnded,
          ended,
          until: (wanted) =>
            new Promise((found, missed) => {
              const miss = () => {
                leave();
                missed(new Error(`no such view came; the last was ${JSON.stringify(views.at(-1))}`));
              };
              const timer = setTimeout(miss, AT_MOST_MS);
              const leave = () => {
                clearTimeout(timer);
                waiting.delete(look);
              };
              const look = () => {
                const view = views.find(wanted);
                if (view !== undefined) {
                  leave();
                  found(view);
                } else if (isEnded) miss();
              };
              waiting.add(look);
              look();
            }),
          stop: () => asked.destroy(),
        });
      },
    );
    asked.on("error", reject);
  });
}
