const LEANS_BACK = /^As before\b/;

/** The anchor of a level, 0-4, as it reads where the others do not stand above it: one that says "as before" comes after the one it builds on; empty where there is none. */
export function wholeAnchor(anchors: readonly string[], level: number): string {
  const anchor = anchors[level] ?? "";
  return LEANS_BACK.test(anchor) ? `${wholeAnchor(anchors, level - 1)} ${anchor}` : anchor;
}
