import type { Step } from "./team-plan";

/** New texts for the steps: a tick stays with its text, and with its place where one step was only reworded. */
export function stepsFrom(steps: readonly Step[], texts: readonly string[]): readonly Step[] {
  const left = [...steps];
  const kept = texts.map((text) => {
    const index = left.findIndex((step) => step.text === text);
    return index < 0 ? undefined : left.splice(index, 1)[0];
  });
  return texts.map((text, index) => {
    const reworded = texts.length === steps.length ? left.find((step) => step === steps[index]) : undefined;
    return { text, done: (kept[index] ?? reworded)?.done ?? false };
  });
}
