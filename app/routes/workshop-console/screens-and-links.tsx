import type { WorkshopScreen } from "~/web/workshop/view";
import { words } from "./words";

type Hrefs = Pick<WorkshopScreen, "presenterHref" | "linksHref">;

/** The way to the projector's screen and to the private links. */
export function ScreensAndLinks({ screen: { presenterHref, linksHref } }: { readonly screen: Hrefs }) {
  return (
    <section>
      <h2 className="text-h3">{words.screens}</h2>
      <ul className="mt-1">
        <li className="py-2">
          <a className="inline-flex min-h-6 items-center" href={presenterHref} target="_blank" rel="noreferrer">
            {words.presenterLink}
          </a>
          <span className="block text-small text-ink-2">{words.presenterHint}</span>
        </li>
        <li className="py-2">
          <a className="inline-flex min-h-6 items-center" href={linksHref}>
            {words.handOver}
          </a>
          <span className="block text-small text-ink-2">{words.handOverHint}</span>
        </li>
      </ul>
    </section>
  );
}
