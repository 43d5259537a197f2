import type { Check } from "./check";
import { place } from "./place";

/** Every pitfall has an action that stops, one that builds and one that sustains. */
export const actionKinds: Check = (edition) =>
  edition.instrument.pitfalls.flatMap(({ id, actions }) =>
    (["stop", "build", "sustain"] as const)
      .filter((kind) => !actions.some((action) => action.kind === kind))
      .map((kind) => place(edition).inPitfall(id, ["actions"], `have none of kind ${kind}. Write one.`)),
  );
