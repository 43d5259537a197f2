import { expect, test } from "vitest";
import { passkeyPlace } from "~/web/bench/passkeys/passkey-place";
import { readEnvironment } from "~/web/environment";
import type { Plumbline } from "~/web/plumbline";

const placeOf = (host: string, publicUrl?: string) => {
  const environment = readEnvironment({ ALLOW_PLAIN_HTTP: "1", ...(publicUrl && { PUBLIC_URL: publicUrl }) });
  const request = new Request("http://plumbline", { headers: { Host: host } });
  return passkeyPlace({ plumbline: { environment } as Plumbline, request });
};

test.each([
  ["localhost:3000", undefined, "localhost", "http://localhost:3000"],
  ["proxy:80", "https://plumbline.example", "plumbline.example", "https://plumbline.example"],
  ["proxy:80", "https://plumbline.example:8443/x", "plumbline.example", "https://plumbline.example:8443"],
  ["proxy:80", "http://localhost:3000", "localhost", "http://localhost:3000"],
])("asked under %s with PUBLIC_URL %s, passkeys are bound to %s and signed for %s", (host, publicUrl, name, origin) => {
  expect(placeOf(host, publicUrl)).toEqual({ host: name, origin, instead: null });
});

test.each([
  ["127.0.0.1:3000", undefined, "http://localhost:3000"],
  ["[::1]:3000", undefined, "http://localhost:3000"],
  ["192.168.0.7", undefined, "http://localhost"],
  ["plumbline.example", undefined, "http://localhost"],
  ["evil-localhost", undefined, "http://localhost"],
  ["proxy", "http://plumbline.example", null],
  ["proxy", "https://192.168.0.7", null],
  ["proxy", "https://[2001:db8::1]:8443", null],
])("asked under %s with PUBLIC_URL %s, there are none; on its own machine %s would do", (host, publicUrl, instead) => {
  expect(placeOf(host, publicUrl)).toMatchObject({ host: null, instead });
});
