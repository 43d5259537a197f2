import { createCanvas, loadImage } from "@napi-rs/canvas";
import { describe, expect, test } from "vitest";
import { logoFrom } from "~/pdf/logo-from";
import { jpegParts, jpegWith } from "./jpeg-parts";

function painted(width: number, height: number, type: "image/png" | "image/jpeg"): Uint8Array {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext("2d");
  context.fillStyle = "#1f4e79";
  context.fillRect(0, 0, width, height);
  return new Uint8Array(type === "image/png" ? canvas.toBuffer(type) : canvas.toBuffer(type, 90));
}
const svg = (inside: string, head = "") =>
  new TextEncoder().encode(`${head}<svg xmlns="http://www.w3.org/2000/svg" width="300" height="100">${inside}</svg>`);
/** A comment that holds another segment. */
const hidden = (segment: Buffer) => [Buffer.concat([Buffer.from([0xff, 0xfe, 0, segment.length + 2]), segment])];
const RECT = '<rect width="300" height="100" fill="#1f4e79"/>';

async function colourOf(bytes: Uint8Array) {
  const image = await loadImage(Buffer.from(bytes));
  const context = createCanvas(image.width, image.height).getContext("2d");
  context.drawImage(image, 0, 0);
  return [...context.getImageData(Math.floor(image.width / 2), Math.floor(image.height / 2), 1, 1).data];
}

test.each([
  ["a PNG", painted(300, 100, "image/png")],
  ["a JPEG", painted(300, 100, "image/jpeg")],
  ["an SVG", svg(RECT)],
  [
    "an SVG with its own gradient",
    svg(
      `<defs><linearGradient id="g"><stop stop-color="#1f4e79"/></linearGradient></defs><rect width="300" height="100" fill="url(#g)"/>`,
    ),
  ],
  [
    "an SVG clipped to its own frame, as drawing programs save it",
    svg(
      `<g clip-path="url(#c)">${RECT}</g><defs><clipPath id="c"><rect width="300" height="100" fill="white"/></clipPath></defs>`,
      '<?xml version="1.0" encoding="UTF-8"?>\n<!-- Saved > by hand -->\n',
    ),
  ],
  ["an SVG that says it has no dashes", svg(`<g style="stroke-dasharray:none">${RECT}</g>`)],
  ["an SVG of a path as long as a logo may be", svg(`${RECT}<path d="M0 0${"L9 9".repeat(240_000)}"/>`)],
])("%s is drawn anew as PNG in its own proportions", async (_, bytes) => {
  const outcome = await logoFrom(bytes);
  if (!outcome.ok) throw new Error(outcome.fault);
  const { logo } = outcome;
  expect({ format: logo.format, width: logo.width, height: logo.height }).toEqual({
    format: "png",
    width: 792,
    height: 264,
  });
  const [red = 0, green = 0, blue = 0, alpha] = await colourOf(logo.bytes);
  for (const [found, wanted] of [
    [red, 0x1f],
    [green, 0x4e],
    [blue, 0x79],
  ] as const)
    expect(Math.abs(found - wanted)).toBeLessThan(6);
  expect(alpha).toBe(255);
});

test("what is hidden behind a picture does not come through", async () => {
  const bytes = new Uint8Array([...painted(30, 10, "image/png"), ...new TextEncoder().encode("SECRET")]);
  const outcome = await logoFrom(bytes);
  expect(outcome.ok && Buffer.from(outcome.logo.bytes).includes("SECRET")).toBe(false);
  expect(outcome.ok).toBe(true);
});

test.each([
  ["a script", svg("<script>alert(1)</script>")],
  ["a handler", svg('<rect onload="x()" width="1" height="1"/>')],
  ["a file of this machine", svg('<image href="file:///etc/hostname" width="10" height="10"/>')],
  ["a file by another spelling", svg(`<IMAGE xlink:href='/etc/hostname' width="10" height="10"/>`)],
  ["an outer style", svg("<style>@import url(http://evil/x.css)</style>")],
  ["an outer fill", svg('<rect fill="url(http://evil/#a)" width="1" height="1"/>')],
  ["entities that unfold", svg("&b;", '<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>')],
  ["another page", svg("<foreignObject><p/></foreignObject>")],
])("an SVG with %s is refused", async (_, bytes) => {
  expect(await logoFrom(bytes)).toEqual({ ok: false, fault: "unknown" });
});

const MASKS = (attribute: string, element: string) =>
  Array.from({ length: 7 }, (_, index) => {
    const inner = index === 0 ? "" : `${attribute}="url(#m${index - 1})"`;
    return `<${element} id="m${index}">${`<rect width="9" height="9" ${inner}/>`.repeat(6)}</${element}>`;
  }).join("");

test.each([
  ["masks in masks", MASKS("mask", "mask")],
  ["clips in clips", MASKS("clip-path", "clipPath")],
  ["clips in clips by another spelling", MASKS("clip-path", "clipPath").replaceAll("url", "&#x75;rl")],
  ["a clip of many parts", `<clipPath id="c">${RECT.repeat(2)}</clipPath>`],
  ["a gradient that holds a clip", `<linearGradient><clipPath>${RECT}</clipPath></linearGradient>`],
  ["a pattern", `<pattern id="p" width="1" height="1">${RECT}</pattern>`],
  ["a part used again", `<g id="a">${RECT}</g><use href="#a"/>`],
  ["a filter", "<filter><feFlood/></filter>"],
  ["dashes, of which a line may take a million", '<path d="M0 0L300 100" stroke-dasharray="0.0004"/>'],
  ["groups in groups", `${"<g>".repeat(31)}${"</g>".repeat(31)}`],
  ["more parts than a logo has", RECT.repeat(5001)],
  ["more references than a logo has", `<path fill="url(#g)"/>`.repeat(201)],
])("an SVG with %s is refused as too involved, before it is drawn", async (_, inside) => {
  expect(await logoFrom(svg(inside))).toEqual({ ok: false, fault: "too-involved" });
});

test("another kind of picture that calls itself an SVG on the way is refused", async () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  expect(await logoFrom(bytes("GIF89a\x60\x2e\x60\x2e\0\0\0!\xfe<svg></svg>"))).toEqual({
    ok: false,
    fault: "unknown",
  });
  expect(await logoFrom(bytes("BM <svg></svg>"))).toEqual({ ok: false, fault: "unknown" });
  expect(await logoFrom(bytes("<svg><g></svg>"))).toEqual({ ok: false, fault: "unknown" });
});

describe("the size of a JPEG", () => {
  const jpeg = jpegParts(painted(300, 100, "image/jpeg"));
  const { tables, frame, scan } = jpeg;
  const fake = Buffer.from([0xff, 0xc0, 0, 17, 8, 0, 10, 0, 10]);

  test("is read where its parts stand in any order programs write", async () => {
    expect(await logoFrom(jpegWith(...tables, frame, scan))).toMatchObject({ ok: true });
    expect(await logoFrom(jpegWith(...[...tables].reverse(), frame, scan))).toMatchObject({ ok: true });
  });

  test.each([
    [
      "a marker without a length before it, behind which a false size waits",
      [Buffer.from([0xff, 0x01]), ...hidden(fake)],
    ],
    ["a restart before its frame", [Buffer.from([0xff, 0xd3])]],
    ["an end before its frame", [Buffer.from([0xff, 0xd9])]],
    ["a second start", [Buffer.from([0xff, 0xd8])]],
    ["a kind of frame that decoders do not read", [Buffer.from([0xff, 0xc3, 0, 2])]],
    ["a filling byte", [Buffer.from([0xff])]],
    ["another frame", [frame]],
  ])("with %s is refused as unreadable", async (_, odd) => {
    expect(await logoFrom(jpegWith(...odd, ...tables, frame, scan))).toEqual({ ok: false, fault: "unreadable" });
  });

  test("is refused where it is told later, twice, never, or over and over", async () => {
    const refusal = { ok: false, fault: "unreadable" };
    const flat = Buffer.from(frame);
    flat.writeUInt16BE(0, 5);
    expect(await logoFrom(jpegWith(...tables, flat, scan))).toEqual(refusal);
    expect(await logoFrom(jpegWith(...tables, frame, scan, frame))).toEqual(refusal);
    expect(await logoFrom(jpegWith(...tables, scan, frame))).toEqual(refusal);
    expect(await logoFrom(jpegWith(...tables, frame))).toEqual(refusal);
    expect(await logoFrom(jpegWith(...tables, frame, ...Array.from({ length: 21 }, () => scan)))).toEqual(refusal);
  });

  test("counts as it says, and not as it is", async () => {
    const huge = Buffer.from(frame);
    huge.writeUInt16BE(5001, 7);
    expect(await logoFrom(jpegWith(...tables, huge, scan))).toEqual({ ok: false, fault: "too-large" });
  });
});

test("what is no picture, says it is huge or is broken off is refused without being unpacked", async () => {
  expect(await logoFrom(new TextEncoder().encode("GIF89a"))).toEqual({ ok: false, fault: "unknown" });
  expect(await logoFrom(new Uint8Array())).toEqual({ ok: false, fault: "unknown" });
  const bomb = painted(10, 10, "image/png");
  new DataView(bomb.buffer, bomb.byteOffset).setUint32(16, 60_000);
  expect(await logoFrom(bomb)).toEqual({ ok: false, fault: "too-large" });
  expect(await logoFrom(painted(200, 200, "image/png").slice(0, 60))).toEqual({ ok: false, fault: "unreadable" });
});
