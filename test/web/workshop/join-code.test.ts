import { expect, test } from "vitest";
import { typedJoinCode } from "~/web/workshop/join-code";

test.each([
  ["k7m 4qx", "with a space, in small letters"],
  ["K7M–4QX", "with a dash"],
  ["K7M−4QX", "with a minus"],
  ["K.7.M.4.Q.X", "with dots"],
  ["#K7M4QX", "with a hash"],
  ["Ｋ７Ｍ４ＱＸ", "in wide letters"],
  ["К7М4QХ", "with Cyrillic letters that look the same"],
  ["Κ7Μ4QΧ", "with Greek ones"],
  ["https://plumbline.example/join/K7M4QX", "as the address in the picture"],
  ["plumbline.example/join/k7m-4qx?from=mail", "as an address typed by hand"],
  ["https://plumbline.example/join?code=K7M+4QX", "as the address of the form"],
])("%s is a code, %s", (typed) => {
  expect(typedJoinCode(typed)).toBe("K7M4QX");
});

test.each(["", "K7M4Q", "K7M4QXX", "K7M4Q0", "Ж7М4QХ", "https://plumbline.example/join/", "/join/%E0%A4%A"])(
  "%s is none",
  (typed) => {
    expect(typedJoinCode(typed)).toBeUndefined();
  },
);
