import { type SvgElement, svgElements } from "./svg-elements";

/** What could reach out of a drawing or run in it. */
const UNSAFE =
  /<!DOCTYPE|<!ENTITY|<\?xml-stylesheet|<(?:\w+:)?(?:script|foreignObject|image|iframe|animate\w*|set)\b|\son\w+\s*=|@import|url\(\s*['"]?(?!#)|href\s*=\s*['"](?!#)/i;
const CHARACTER = /&#(x?)([\da-f]+);?/gi;
/** What draws other elements again: some of it inside itself, to unfold without end. */
const REPEATING = /^(?:use|symbol|mask|pattern|filter|fe\w+|marker|textPath)$/i;
const SHAPE = /^(?:rect|circle|ellipse|path|polygon)$/;
const GRADIENT = /^(?:linear|radial)Gradient$/;
/** A line may be cut into a million dashes. */
const DASHES = /stroke-dasharray(?!\s*[=:]\s*["']?\s*none\b)/i;
const REFERENCE = /url\s*\(|\\/gi;

/** What a drawing may have at most; drawn logos have tens, traced ones a few thousand elements. */
const MOST = { elements: 5000, references: 200, depth: 30, clipLetters: 4000 } as const;

export type SafeSvg =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly fault: "unknown" | "too-involved" };

/** The text of an SVG that draws itself alone, in a time that grows by its length: gradients and plain clips refer to nothing in turn. */
export function safeSvg(bytes: Uint8Array): SafeSvg {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, fault: "unknown" };
  }
  const spoken = text.replace(CHARACTER, (_, hex: string, digits: string) =>
    String.fromCodePoint(Math.min(Number.parseInt(digits, hex === "" ? 10 : 16) || 0, 0x10ffff)),
  );
  const elements = svgElements(text);
  if (elements === null || UNSAFE.test(text.replace(CHARACTER, "")) || UNSAFE.test(spoken))
    return { ok: false, fault: "unknown" };
  const isInvolved =
    elements.length > MOST.elements ||
    DASHES.test(spoken) ||
    (spoken.match(REFERENCE)?.length ?? 0) > MOST.references ||
    elements.some((element, index) => isTooMuch(element, elements[index - 1]));
  return isInvolved ? { ok: false, fault: "too-involved" } : { ok: true, text };
}

function isTooMuch({ name, attributes, within }: SvgElement, before: SvgElement | undefined): boolean {
  const around = within.at(-1);
  if (within.length > MOST.depth || REPEATING.test(name)) return true;
  const isReferredTo = [name, ...within].some((each) => each === "clipPath" || GRADIENT.test(each));
  if (isReferredTo && refers(attributes)) return true;
  if (!within.includes("clipPath")) return name === "clipPath" && within.some((each) => GRADIENT.test(each));
  const isOnly = around === "clipPath" && before?.name === "clipPath" && SHAPE.test(name);
  return !isOnly || attributes.length > MOST.clipLetters;
}

const refers = (attributes: string) => attributes.search(REFERENCE) >= 0 || /&#/.test(attributes);
