import { expect, test } from "vitest";
import { permissionsPolicy } from "~/web/permissions-policy";

test.each([
  ["/bench/abc", "create=(self)", "get=()"],
  ["/bench/abc/", "create=(self)", "get=()"],
  ["/bench/abc/unlock", "create=()", "get=(self)"],
  ["/BENCH/abc/Unlock/", "create=()", "get=(self)"],
  ["/bench/new", "create=()", "get=()"],
  ["/bench", "create=()", "get=()"],
  ["/bench/abc/passkey", "create=()", "get=()"],
  ["/bench/abc/calibration", "create=()", "get=()"],
  ["/a/bench/abc", "create=()", "get=()"],
  ["/", "create=()", "get=()"],
])("a page at %s: passkeys %s, %s, and no camera", (path, create, get) => {
  const parts = permissionsPolicy(path).split(", ");
  expect(parts).toContain(`publickey-credentials-${create}`);
  expect(parts).toContain(`publickey-credentials-${get}`);
  expect(parts).toContain("camera=()");
});
