import { gzipSync } from "node:zlib";
import { brokenUtf8, corpus, hostileTexts, megabyte } from "./corpus";
import type { Dice } from "./dice";
import type { Address } from "./every-address";
import type { FoundForm } from "./forms-of";
import { hostileFile, type KnownIds } from "./hostile-file";

/** What somebody hostile may aim at. */
export interface Targets {
  readonly addresses: readonly Address[];
  readonly forms: readonly FoundForm[];
  readonly ids: KnownIds;
  readonly origin: string;
  readonly cookie: string;
}

/** One request: by `fetch`, or as bytes that `fetch` would not send. */
export type HostileRequest =
  | { readonly kind: "asked"; readonly path: string; readonly init: RequestInit }
  | { readonly kind: "raw"; readonly bytes: string };

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" onload="window.pwned=1">${corpus.scripts[0]}</svg>`;
const PNG_BOMB = Buffer.concat([
  Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"),
  Buffer.from("7fffffff7fffffff0802000000", "hex"),
  Buffer.alloc(4),
]);

/** The next request of these dice. PDFs are left to the tests that read them: each takes a second of work. */
export function hostileRequest(dice: Dice, targets: Targets): HostileRequest {
  const kinds = [form, form, form, form, upload, byApi, asked, asked, misdirected, raw];
  return dice.one(kinds)(dice, targets);
}

const text = (dice: Dice) => (dice.isLucky(0.02) ? megabyte : dice.one(hostileTexts));
const isCheap = (path: string) => !/\.pdf|\.zip|\/files\/|\/live/.test(path);

const own = ({ cookie, origin }: Targets, extra: Record<string, string> = {}) => ({
  Cookie: cookie,
  Origin: origin,
  ...extra,
});

function form(dice: Dice, targets: Targets): HostileRequest {
  const { action, fields, isMultipart, files } = dice.one(targets.forms);
  const sent = fields.flatMap(([name, value]): (readonly [string, string])[] => {
    if (dice.isLucky(0.15)) return [];
    const given = dice.isLucky(0.4) ? text(dice) : value;
    return dice.isLucky(0.05)
      ? [
          [name, given],
          [name, text(dice)],
        ]
      : [[name, given]];
  });
  if (dice.isLucky(0.2)) sent.push([dice.one(corpus.prototype), text(dice)]);
  if (isMultipart || dice.isLucky(0.03)) {
    const body = new FormData();
    for (const [name, value] of sent) body.append(name, value);
    for (const name of files)
      body.append(
        name,
        new File(
          [dice.one<BlobPart>([SVG, PNG_BOMB, "GIF89a", ...brokenUtf8.map((bytes) => new Uint8Array(bytes))])],
          text(dice).slice(0, 300),
        ),
      );
    return { kind: "asked", path: action, init: { method: "POST", headers: own(targets), body } };
  }
  const pairs = sent.map(([name, value]) => `${encoded(name)}=${encoded(value)}`);
  if (dice.isLucky(0.1)) pairs.push(`note=%ff%fe${dice.one(["%", "%zz", "%c0%af", "%ed%a0%80"])}`);
  return {
    kind: "asked",
    path: action,
    init: {
      method: "POST",
      headers: own(targets, { "Content-Type": "application/x-www-form-urlencoded" }),
      body: pairs.join("&"),
    },
  };
}

function upload(dice: Dice, targets: Targets): HostileRequest {
  const body = new FormData();
  const file: BlobPart = dice.isLucky(0.1) ? new Uint8Array(dice.one(brokenUtf8)) : hostileFile(dice, targets.ids);
  body.append(dice.isLucky(0.9) ? "file" : text(dice).slice(0, 50), new File([file], text(dice).slice(0, 300)));
  return { kind: "asked", path: "/import", init: { method: "POST", headers: own(targets), body } };
}

function byApi(dice: Dice, targets: Targets): HostileRequest {
  const file = hostileFile(dice, targets.ids);
  const isZipped = dice.isLucky(0.2);
  const type = dice.isLucky(0.9)
    ? "application/json"
    : dice.one(["text/html", "application/json; charset=utf-7", "application/xml", "multipart/form-data"]);
  return {
    kind: "asked",
    path: "/api/score",
    init: {
      method: "POST",
      headers: { "Content-Type": type, ...(isZipped ? { "Content-Encoding": "gzip" } : {}) },
      // Forty megabytes in forty kilobytes; or gzip that is none.
      body: isZipped ? dice.one([gzipSync(Buffer.alloc(40 * 1024 * 1024)), Buffer.from(file.slice(0, 999))]) : file,
    },
  };
}

function asked(dice: Dice, targets: Targets): HostileRequest {
  const { path, route } = dice.one(targets.addresses.filter(({ pattern }) => isCheap(pattern)));
  const query = new URLSearchParams();
  const names = [
    "_data",
    "index",
    "resume",
    "refused",
    "pick",
    "code",
    "paper",
    "as",
    "link",
    "owner",
    "window",
    "status",
    "to",
  ];
  for (let left = dice.below(4); left > 0; left -= 1)
    query.append(dice.isLucky(0.8) ? dice.one(names) : text(dice).slice(0, 200), text(dice).slice(0, 2_000));
  if (route !== null && dice.isLucky(0.3)) query.append("_data", route);
  return {
    kind: "asked",
    path: `${path}?${query}`,
    init: { method: dice.isLucky(0.1) ? "HEAD" : "GET", headers: own(targets) },
  };
}

/** An id in the path is something else. */
function misdirected(dice: Dice, targets: Targets): HostileRequest {
  const { pattern, hasAction } = dice.one(targets.addresses);
  const path = pattern.replace(/:\w+\??/g, () => encoded(text(dice).slice(0, 500)));
  const isPost = hasAction && dice.isLucky(0.5);
  return {
    kind: "asked",
    path: path.startsWith("/") ? path : `/${path}`,
    init: isPost
      ? { method: "POST", headers: own(targets, { "Content-Type": "application/x-www-form-urlencoded" }), body: "a=b" }
      : { headers: own(targets) },
  };
}

function raw(dice: Dice, { addresses, origin, cookie }: Targets): HostileRequest {
  const { path } = dice.one(addresses.filter(({ pattern }) => isCheap(pattern)));
  const { host } = new URL(origin);
  const clean = (given: string) => given.replace(/[\r\n\0]/g, " ").slice(0, 2_000);
  const header = dice.one([
    "Content-Length: 5\r\nTransfer-Encoding: chunked",
    "Content-Length: 5\r\nContent-Length: 50",
    "Transfer-Encoding: xchunked",
    "Transfer-Encoding : chunked",
    "X: a\r\n b",
    "X: a\0b",
    `X: ${"a".repeat(20_000)}`,
    `Cookie: ${cookie}; ${clean(dice.one(hostileTexts))}`,
    `Cookie: plumbline=${clean(dice.one(hostileTexts))}; plumbline-seat=${clean(dice.one(hostileTexts))}`,
    `Host: ${clean(dice.one(hostileTexts))}`,
    `X-Forwarded-Host: ${clean(dice.one(hostileTexts))}`,
    `X-Forwarded-For: ${clean(dice.one(hostileTexts))}`,
    `Accept: ${clean(dice.one(hostileTexts))}`,
    `If-None-Match: ${clean(dice.one(hostileTexts))}`,
    `Range: bytes=0-,-1,${clean(dice.one(corpus.numbers))}`,
    "Expect: 100-continue",
    "Upgrade: websocket\r\nConnection: Upgrade",
    `Origin: ${clean(dice.one(hostileTexts))}`,
    `Sec-Fetch-Site: ${clean(dice.one(hostileTexts))}`,
    `Content-Type: ${clean(dice.one(hostileTexts))}`,
    `Content-Encoding: ${clean(dice.one(hostileTexts))}`,
  ]);
  const method = dice.one(["GET", "POST", "HEAD", "PUT", "OPTIONS", "get", "TRACE"]);
  const named = header.startsWith("Host:") ? "" : `Host: ${host}\r\n`;
  return {
    kind: "raw",
    bytes: `${method} ${path} HTTP/1.${dice.below(2)}\r\n${named}${header}\r\nConnection: close\r\n\r\n${dice.isLucky(0.5) ? "0\r\n\r\nGET /healthz HTTP/1.1\r\n\r\n" : ""}`,
  };
}

/** Percent-encoded, half of a pair too: as the three bytes that it would be. */
const encoded = (given: string) =>
  Array.from(given, (character) =>
    /^[\ud800-\udfff]$/.test(character)
      ? `%ED%${(0xa0 | ((character.charCodeAt(0) >> 6) & 0x1f)).toString(16)}%${(0x80 | (character.charCodeAt(0) & 0x3f)).toString(16)}`
      : encodeURIComponent(character),
  ).join("");
