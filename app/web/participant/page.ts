import type { ParticipantView } from "~/domain/workshop/participant-view";
import { footLine, sayOf, topLine } from "./frame-line";
import { html, type Markup } from "./html";
import { type Drawn, isWaiting, screen } from "./screen";
import { words } from "./words";

const LOOKS_AGAIN_SECONDS = 5;

/** The addresses of the page's two files, with a hash of what is in them. */
export interface PageFiles {
  readonly css: string;
  readonly js: string;
}

/** A whole page: HTML with one stylesheet, no style attribute, and system fonts. */
export const page = (files: PageFiles, title: string, main: Markup, head: Markup | null = null): string =>
  `<!doctype html>${
    html`<html lang="en" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${title} · ${words.product}</title><link rel="icon" href="/icon.svg" type="image/svg+xml"><link rel="stylesheet" href="${files.css}">${head}</head><body>${main}</body></html>`
      .markup
  }`;

/** A participant's page: drawn as it stands now, with the view for the script to go on from. */
export function seatPage(files: PageFiles, view: ParticipantView, drawn: Drawn, refused: string | null): string {
  const [whose, you] = topLine(view);
  const looksAgain = isWaiting(view, drawn)
    ? html`<noscript><meta http-equiv="refresh" content="${LOOKS_AGAIN_SECONDS}"></noscript>`
    : null;
  const data = { markup: JSON.stringify(view).replaceAll("<", "\\u003c") };
  return page(
    files,
    view.room.title,
    html`<header><span id="whose">${whose}</span><span id="you">${you}</span></header><p id="clock" class="clock" hidden></p><p id="lost" class="alert" role="alert" hidden></p><main id="screen" tabindex="-1">${
      refused && html`<p class="alert" role="alert">${refused}</p>`
    }${screen(view, drawn)}</main><footer><p id="foot">${footLine(view.room)}</p>${
      looksAgain && html`<noscript><p>${words.noScriptRefresh}</p></noscript>`
    }</footer><p id="say" class="vh" role="status" aria-live="polite">${sayOf(view.room)}</p><script type="application/json" id="view">${data}</script><script src="${files.js}" defer></script>`,
    looksAgain,
  );
}
