import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const app = fileURLToPath(new URL("../../app", import.meta.url));

/** Every source of the product, by its path below `app/`, without its comments. */
const sources = new Map(
  readdirSync(app, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => [
      file.replaceAll("\\", "/"),
      readFileSync(`${app}/${file}`, "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ""),
    ]),
);

/** What may stand in these sources and in no other; a folder ends in a slash. */
type Rule = readonly [name: string, pattern: RegExp, allowed: readonly string[]];

const rules: readonly Rule[] = [
  [
    "no text is ever run as code or filled in as a template",
    /\beval\(|\bFunction\(|node:vm|\bset(Timeout|Interval)\(\s*["'`]/,
    [],
  ],
  [
    "markup is put into a page as it is where the server wrote it, and nowhere else",
    /dangerouslySetInnerHTML|\b(inner|outer)HTML\b|insertAdjacentHTML|document\.write|srcDoc/,
    ["ui/text-page.tsx", "web/participant/phone.ts"],
  ],
  [
    "no page asks for a plug-in or for what browsers have dropped",
    /<(object|embed|applet|frameset|keygen)[\s>]|ActiveX|openDatabase|applicationCache|showModalDialog/,
    [],
  ],
  [
    "no script of ours puts anything into a browser's storage but its time zone, or reads a cookie",
    /localStorage|sessionStorage|indexedDB|document\.cookie|cookieStore|\bcaches\.|serviceWorker/,
    // The name of the time zone, which the server counts days in.
    ["entry.client.tsx"],
  ],
  [
    "no page listens for what is pasted, copied or dropped into a field",
    /\bon(Paste|Copy|Cut|BeforeInput)\b|addEventListener\(\s*["'](paste|copy|cut|beforeinput)["']/,
    [],
  ],
  [
    "text goes into SQL as a parameter: what is written into a statement is a constant",
    /\bsql\.(raw|lit)\b|\.(exec|prepare|query)\(\s*(`[^`]*\$\{(?![A-Z_]+\}|pragma\})|["'`][^)]*["'`] \+)/,
    [
      "storage/migrate.ts",
      "storage/workshop-rows.ts",
      "storage/in-place-of-all.ts",
      "storage/postgres-notices.ts",
      "storage/migrations/",
    ],
  ],
  [
    "other programs are started by backup and restore alone",
    /node:child_process/,
    ["storage/postgres-program.ts", "storage/run-postgres-program.ts"],
  ],
  ["no program is started through a shell", /\{[^}]*\bexec(Sync)?\b[^}]*\} from "node:child_process"|\bshell:/, []],
  [
    "hashes are SHA-256, signatures of cookies HMAC-SHA-256",
    /create(Hash|Hmac)\((?!"sha256")|\bhash\(|md5|sha-?1\b/i,
    [],
  ],
  [
    "nothing is encrypted or signed by other means than the design names",
    /create(Cipher|Decipher|Sign|Verify|DiffieHellman|ECDH)|generateKey|(public|private)(En|De)crypt|\bsubtle\b|scrypt|pbkdf2/i,
    [],
  ],
  [
    "what can be guessed is used to spread repeats over time, and for nothing else",
    /Math\.random/,
    ["line/live-line.ts", "web/participant/phone.ts", "storage/backoff.ts"],
  ],
  [
    "scripts in a browser ask their own server, and the server asks nobody",
    /\bfetch\(|\b(XMLHttpRequest|WebSocket|sendBeacon)\b|node:(https|tls|dgram|http2)|\bdns\b|axios|undici/,
    [
      "line/live-line.ts",
      "line/send-off.ts",
      "web/participant/phone.ts",
      "web/bench/passkeys/passkey.ts",
      "routes/question/post-answer.ts",
    ],
  ],
  [
    "no connection is opened but those to the database",
    /import \{[^}]*\b(request|get|Agent|connect|createConnection|Socket)\b[^}]*\} from "node:(http|net)"|new pg\./,
    [
      "storage/postgres.ts",
      "storage/postgres-connections.ts",
      "storage/postgres-notices.ts",
      "storage/postgres-papers.ts",
      "storage/backup-postgres.ts",
      "storage/restore-postgres.ts",
    ],
  ],
  [
    "the log has one way out; a command at the terminal speaks for itself",
    /\bconsole\.|process\.std(out|err)|\bpino\(|createWriteStream|appendFile/,
    ["web/log.ts", "web/at-terminal.ts", "web/server.ts"],
  ],
  [
    "what the log says is a constant, never a format with what came in",
    /\blog\.(trace|debug|info|warn|error|fatal)\((?:[^()]|\([^()]*\))*(?:`|%[sdjoO]|\w+\.message)/,
    // Its message names the damaged file, which is a setting's.
    ["web/storage-heard.ts"],
  ],
];

test.each(rules)("%s", (_name, pattern, allowed) => {
  expect(sources.size).toBeGreaterThan(500);
  const found = [...sources].flatMap(([file, text]) => {
    const isAllowed = allowed.some((place) => file === place || (place.endsWith("/") && file.startsWith(place)));
    const what = isAllowed ? undefined : pattern.exec(text)?.[0];
    return what === undefined ? [] : [`app/${file}: ${what}`];
  });
  expect(found).toEqual([]);
});
