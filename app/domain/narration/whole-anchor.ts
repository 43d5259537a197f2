const LEANS_BACK = /^As before\b/;
const GOES_ON = /^As before, (?=and |with )/;

/** The anchor of a level, 0-4, as it reads where the others do not stand above it: one that says "as before" comes after the one it builds on; empty where there is none. */
export function wholeAnchor(anchors: readonly string[], level: number): string {
  const anchor = anchors[level] ?? "";
  if (!LEANS_BACK.test(anchor)) return anchor;
  const before = wholeAnchor(anchors, level - 1);
  // Said in one breath, "as before" is the sentence it goes on from.
  return GOES_ON.test(anchor) ? `${before.replace(/\.$/, "")}; ${anchor.replace(GOES_ON, "")}` : `${before} ${anchor}`;
}
