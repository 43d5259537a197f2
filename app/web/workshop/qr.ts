import { encode } from "uqr";

/** A QR code as one SVG path; draw it black on white in a `viewBox` of `0 0 size size`, the quiet zone is within. */
export interface QrPath {
  readonly d: string;
  readonly size: number;
}

const QUIET_ZONE = 4;

/** The path of a text's QR code: one horizontal run of dark modules a rectangle, error correction M. */
export function qrSvgPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: "M", border: QUIET_ZONE });
  const runs = data.flatMap((row, y) => {
    const dark = row.map((isDark) => (isDark ? "1" : "0")).join("");
    return [...dark.matchAll(/1+/g)].map(({ 0: run, index: x }) => `M${x} ${y}h${run.length}v1h-${run.length}z`);
  });
  return { d: runs.join(""), size };
}
