import { createCanvas, loadImage } from "@napi-rs/canvas";
import { expect, test } from "vitest";
import { logoFrom } from "~/pdf/logo-from";

function painted(width: number, height: number, type: "image/png" | "image/jpeg"): Uint8Array {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext("2d");
  context.fillStyle = "#1f4e79";
  context.fillRect(0, 0, width, height);
  return new Uint8Array(type === "image/png" ? canvas.toBuffer(type) : canvas.toBuffer(type, 90));
}
const svg = (inside: string, head = "") =>
  new TextEncoder().encode(`${head}<svg xmlns="http://www.w3.org/2000/svg" width="300" height="100">${inside}</svg>`);
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

test("what is no picture, says it is huge or is broken off is refused without being unpacked", async () => {
  expect(await logoFrom(new TextEncoder().encode("GIF89a"))).toEqual({ ok: false, fault: "unknown" });
  expect(await logoFrom(new Uint8Array())).toEqual({ ok: false, fault: "unknown" });
  const bomb = painted(10, 10, "image/png");
  new DataView(bomb.buffer, bomb.byteOffset).setUint32(16, 60_000);
  expect(await logoFrom(bomb)).toEqual({ ok: false, fault: "too-large" });
  expect(await logoFrom(painted(200, 200, "image/png").slice(0, 60))).toEqual({ ok: false, fault: "unreadable" });
});
