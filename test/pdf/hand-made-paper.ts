import { renderReport } from "~/pdf/render-report";
import { handMadeReport } from "./hand-made-report";

const drawn = new Map<string, Promise<Uint8Array>>();

/** The bytes of the whole hand-made report, drawn once for all the tests that read it. */
export function handMadePaper(paper: "a4" | "letter"): Promise<Uint8Array> {
  const known = drawn.get(paper) ?? renderReport(handMadeReport(), { paper }).then(({ bytes }) => bytes);
  drawn.set(paper, known);
  // Who reads a PDF may take its bytes away.
  return known.then((bytes) => bytes.slice());
}
