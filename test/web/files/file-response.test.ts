import fc from "fast-check";
import { expect, test } from "vitest";
import { fileResponse } from "~/web/files/file-response";

const disposition = (name: string, type = "text/csv") =>
  fileResponse(new Uint8Array(1), type, name, "csv").headers.get("Content-Disposition") ?? "";

test("a name stands as every system takes it, and in full beside it", () => {
  expect(disposition("Plumbline Žluťoučký (kůň) 2026")).toBe(
    `attachment; filename="Plumbline-Z-lut-ouc-ky-ku-n-2026.csv"; filename*=UTF-8''Plumbline%20%C5%BDlu%C5%A5ou%C4%8Dk%C3%BD%20%28k%C5%AF%C5%88%29%202026.csv`,
  );
  expect(disposition("x", "application/pdf")).toMatch(/^inline; /);
  expect(fileResponse(new Uint8Array(1), "text/csv", "x", "csv").headers.get("Cache-Control")).toBe("no-store");
});

const hostile = fc
  .array(fc.constantFrom(..."\r\n\0\u2028\u202e\u2066\ud800/\\\"'a😀", "gpj.exe", "]]>"))
  .map((signs) => signs.join(""));

test("no name breaks out of its header or of a folder", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), hostile), (name) => {
      const [, plain = "", full = ""] =
        /^attachment; filename="([^"]*)"; filename\*=UTF-8''(.*)$/.exec(disposition(name)) ?? [];
      expect(plain).toMatch(/^[\w-][\w.-]*\.csv$/);
      expect(full).toMatch(/^[A-Za-z0-9%._~!-]*\.csv$/);
      expect(decodeURIComponent(full)).not.toMatch(/[/\\"\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
    }),
  );
});
