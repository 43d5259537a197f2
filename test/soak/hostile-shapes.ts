import { deflateSync, gzipSync } from "node:zlib";
import type { Instrument } from "~/domain/instrument";

/** Something to send, with what it is called in a report. */
export interface Shape {
  readonly name: string;
  readonly body: string;
}

const MIB = 1024 * 1024;
const FORM = 256 * 1024;

const filled = (piece: string, bytes: number) => piece.repeat(Math.max(1, Math.floor(bytes / piece.length)));
const many = (count: number, piece: (index: number) => string) => Array.from({ length: count }, (_, at) => piece(at));

/** JSON of at most 1 MiB that costs whoever reads it more than it looks: what is refused at once, and the dearest that is not. */
export function hostileJson({ questions, actions }: Pick<Instrument, "questions" | "actions">): readonly Shape[] {
  const ids = questions.map(({ id }) => id);
  const around = (field: string, json: string, format = "plumbline-assessment/1") =>
    `{"format":"${format}","scope":"full","answers":{},"${field}":${json}}`;
  const list = (piece: string) => `[${filled(`${piece},`, MIB - 200)}0]`;
  const map = (count: number, piece: (index: number) => string) => `{${many(count, piece).join()}}`;
  const lists = (count: number, each: number, piece: (index: number) => string) =>
    `[${many(count, (at) => `[${many(each, (index) => piece(at * each + index)).join()}]`).join()}]`;
  const name = (index: number) => `"k${index % 440}"`;
  const group = (index: number) => ({ roles: [`role ${index}`], levels: [1, 2, 3, 4, 5], dontKnow: 2 ** 53 - 1 });
  const tally = (rounds: number, groups: number, beside: object) => ({
    mode: "anonymous",
    threshold: 3,
    rounds: many(rounds, String).map((_, round) => ({
      round,
      voters: 9,
      groups: many(groups, String).map((__, at) => ({ ...group(at), ...beside })),
    })),
  });
  const votes = (rounds: number, groups: number, beside = {}) =>
    `${JSON.stringify(Object.fromEntries(ids.map((id) => [id, tally(rounds, groups, beside)])))},"figures":{}`;
  const asked = { responses: 2 ** 53 - 1, invitations: 1, census: true };
  const everyFigure = {
    nps: { current: { promoters: 2 ** 53 - 1, passives: 1, detractors: 2 ** 53 - 1 }, invitations: 1, census: true },
    csat: { percent: 100, scale: "x".repeat(200), ...asked },
    ces: { easy: 100, mean: 1e308, scale: "x".repeat(200), ...asked },
    sameAsLastTime: { wording: "no", channels: "unknown", mix: "yes" },
  };
  const wrong = { answer: 9, evidence: 9, note: 9, ask: 9, reason: 9, more: 9 };
  const texts: Readonly<Record<string, string>> = {
    "metrics that are none": around("profile", `{"metrics":${list('"x"')}}`),
    "metrics again and again": around("profile", `{"metrics":${list('"nps"')}}`),
    "questions that are none": around("questions", list('"x"')),
    "a question again and again": around("questions", list(`"${ids[0]}"`)),
    "answers to nothing": `{"answers":${map(60_000, (at) => `"k${at}":{}`)}}`,
    "fields that are none": map(80_000, (at) => `"k${at}":0`),
    "names that are numbers": map(70_000, (at) => `"${at * 9973}":0`),
    "one name again and again": map(150_000, () => '"a":0'),
    "__proto__ again and again": map(60_000, () => '"__proto__":{}'),
    "__proto__ in __proto__": filled('{"__proto__":', MIB),
    "lists in lists": `${"[".repeat(MIB / 2)}${"]".repeat(MIB / 2)}`,
    "objects in objects": `${'{"a":'.repeat(MIB / 6)}0${"}".repeat(MIB / 6)}`,
    "empty lists": list("[]"),
    "empty objects": list("{}"),
    "objects of a shape each": lists(11, 900, (at) => `{${name(at)}:0,${name(at * 7 + 1)}:0,${name(at * 31 + 2)}:0}`),
    "numbers with powers": lists(100, 990, () => "1e1"),
    "texts that differ": lists(40, 990, (at) => `"text ${at}"`),
    "a number of a million digits": `[${"9".repeat(MIB - 2)}]`,
    "a text of a million letters": around("taken", `"${"x".repeat(MIB - 200)}"`),
    "a text of escapes": around("taken", `"${"\\u0001".repeat(MIB / 6 - 40)}"`),
    "a note of line ends": `{"answers":{"${ids[0]}":{"answer":1,"note":"${"\\r\\n".repeat(MIB / 4 - 40)}"}}}`,
    "a name of a million letters": `{"${"k".repeat(MIB - 20)}":0}`,
    "nothing but spaces": " ".repeat(MIB),
    "a text that does not end": `"${"\\\\".repeat(MIB / 2 - 2)}`,
    "every answer wrong in every way": around(
      "rejected",
      `${JSON.stringify(Object.fromEntries(actions.map(({ id }) => [id, 9])))},"answers":${JSON.stringify(Object.fromEntries(ids.map((id) => [id, wrong])))}`,
    ),
    "none wherever it is offered, with figures of every kind": around(
      "figures",
      `${JSON.stringify(everyFigure)},"answers":${JSON.stringify(Object.fromEntries(questions.map(({ id, none }) => [id, { answer: none === null ? 0 : "none", note: "x".repeat(4_000) }])))}`,
      "plumbline-assessment/2",
    ),
    "votes of twenty roles": around("votes", votes(7, 18)),
    "votes of a hundred rounds": around("votes", votes(40, 3)),
    "votes for none of a hundred rounds": around(
      "votes",
      votes(40, 3, { none: 2 ** 53 - 1 }),
      "plumbline-assessment/2",
    ),
  };
  return Object.entries(texts).map(([shape, body]) => ({ name: shape, body: body.slice(0, MIB) }));
}

/** The same JSON packed, and packing that is the attack: name, `Content-Encoding` and bytes. */
export const hostilePacking = (shapes: readonly Shape[]): readonly (readonly [string, string, Buffer])[] => [
  ...shapes.map(({ name, body }) => [`${name}, packed`, "gzip", gzipSync(body)] as const),
  ["half a gigabyte of zeros", "gzip", gzipSync(Buffer.alloc(512 * MIB))],
  ["a hundred megabytes of zeros", "deflate", deflateSync(Buffer.alloc(100 * MIB))],
  ["fifty thousand archives of nothing", "gzip", Buffer.concat(Array(50_000).fill(gzipSync("")))],
  [
    "megabytes that are nothing",
    "gzip",
    Buffer.concat([gzipSync("").subarray(0, 10), Buffer.alloc(MIB - 16, Buffer.from([0, 0, 0, 255, 255]))]),
  ],
  ["packed a thousand times", Array(1_000).fill("gzip").join(", "), gzipSync("{}")],
];

/** Bodies of forms within 256 kB, around the names that one of ours has. */
export function hostileForms(names: readonly string[]): readonly Shape[] {
  const [first = "a"] = names;
  const all = names.length === 0 ? ["a"] : names;
  const distinct = (count: number) => many(count, (at) => `${first}${at.toString(36)}=a`).join("&");
  return [
    { name: "one field again and again", body: filled(`${encodeURIComponent(first)}=a&`, FORM - 1) },
    { name: "fields of a name each", body: distinct(20_000) },
    { name: "fields of nothing", body: "a&".repeat(FORM / 2 - 1) },
    {
      name: "a thousand of its own",
      body: many(990, (at) => `${encodeURIComponent(all[at % all.length] ?? "")}=a`).join("&"),
    },
    { name: "a thousand of a name each", body: distinct(990) },
    ...["a", "%0A", "%0Aa", "%3C", "%F0%9F%98%80", "%00", "%5B", " "].map((piece) => ({
      name: `every field long, of ${piece}`,
      body: all
        .slice(0, 40)
        .map((name) => `${encodeURIComponent(name)}=${filled(piece, (FORM - 4_000) / Math.min(40, all.length) - 60)}`)
        .join("&"),
    })),
  ];
}

/** Forms with files that are hard to take apart: the boundary, then bodies of at most `bytes`. */
export function hostileParts(bytes: number): { readonly boundary: string; readonly shapes: readonly Shape[] } {
  const boundary = "-".repeat(30);
  const part = (head: string, body: string) => `--${boundary}\r\n${head}\r\n\r\n${body}\r\n`;
  const field = 'Content-Disposition: form-data; name="file"; filename="a"';
  const end = `--${boundary}--\r\n`;
  const room = bytes - 400;
  return {
    boundary,
    shapes: [
      { name: "parts by the thousand", body: filled(part(field, ""), room) + end },
      { name: "heads by the thousand", body: part(`${field}\r\n${filled("X: y\r\n", room)}X: y`, "") + end },
      { name: "a head of a megabyte", body: part(`${field}\r\nX: ${"y".repeat(room)}`, "") + end },
      {
        name: "a name of a megabyte",
        body: part(`Content-Disposition: form-data; name="${"%22".repeat(room / 3)}"`, "") + end,
      },
      { name: "dashes", body: "-".repeat(room) },
      { name: "line ends", body: "\r\n".repeat(room / 2) },
      { name: "no end", body: part(field, "x".repeat(room)) },
    ],
  };
}

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">';
/** Pictures of a megabyte. */
export const hostileLogos: readonly Shape[] = [
  { name: "drawing of depth", body: SVG + "<g>".repeat(MIB / 8) + "</g>".repeat(MIB / 8) },
  { name: "drawing of elements", body: `${SVG}${"<g/>".repeat(MIB / 5)}</svg>` },
  { name: "drawing of spaces", body: `${SVG}<g ${" ".repeat(MIB - 300)}on</svg>` },
  { name: "drawing of attributes", body: `${SVG}<g ${'a="" '.repeat(MIB / 6)}/></svg>` },
  { name: "drawing of letters by number", body: `${SVG}${"&#x41;".repeat(MIB / 7)}</svg>` },
  { name: "drawing of open tags", body: SVG + "<".repeat(MIB - 300) },
  { name: "JPEG of nothing", body: `\u00ff\u00d8${"\u00ff\u00e0\u0000\u0002".repeat(MIB / 5)}` },
];

/** Heads of 15 kB, near the most that Node takes. */
export const hostileHeads: readonly (readonly [string, string])[] = [
  ["Cookie", filled("a=b; ", 14_000)],
  ["Cookie", filled("plumbline=a.b; ", 14_000)],
  ["Cookie", filled("; ", 14_000)],
  ["Accept", filled("a/b;q=0.1,", 14_000)],
  ["Accept-Encoding", filled("gzip;q=0.1,br,", 14_000)],
  ["Accept-Language", filled("a,", 14_000)],
  ["If-None-Match", filled('"a",', 14_000)],
  ["Range", `bytes=${filled("0-1,", 14_000)}2-3`],
  ["X-Forwarded-For", filled("1.2.3.4,", 14_000)],
  ["X-Forwarded-Host", filled("a,", 14_000)],
  ["Content-Type", `multipart/form-data; ${filled("a=b; ", 14_000)}`],
];

/** Ends of addresses of 14 kB. */
export const hostileQueries: readonly string[] = [
  filled("a&", 14_000),
  filled("place.a=1&", 14_000),
  many(1_400, (at) => `place.${at.toString(36)}=${(at % 3) + 1}`).join("&"),
  filled("question=a&", 14_000),
  `text=${filled("%C5%81", 14_000)}`,
  `with=${filled("%", 14_000)}`,
  filled("%5B", 14_000),
];
