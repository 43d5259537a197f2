import { begin, nextStep } from "#test/support/assessment-flow";
import { type Handler, serveHere } from "#test/support/served-here";
import { Visitor } from "#test/support/visitor";

/** A question page that can be drawn again and again, without HTTP, router or database. */
export interface BareRender {
  /** Renders a second, over so many milliseconds. */
  rate(ms: number): number;
  end(): Promise<void>;
}

/** Serves one question page in this process and keeps what its rendering was given. */
export async function bareRender(): Promise<BareRender> {
  let again: (() => unknown) | undefined;
  const here = await serveHere(
    {},
    undefined,
    (render: Handler): Handler =>
      (...given) => {
        again = () => render(...given);
        return render(...given);
      },
  );
  const visitor = new Visitor(here.origin);
  await nextStep(visitor, (await begin(visitor, "full")).tasks);
  const render = again;
  if (render === undefined) throw new Error("no page was rendered");
  return {
    rate: (ms) => {
      const start = performance.now();
      let count = 0;
      for (; performance.now() - start < ms; count += 1) render();
      return (count * 1_000) / (performance.now() - start);
    },
    end: () => here.end(),
  };
}
