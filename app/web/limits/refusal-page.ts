import { html } from "../participant/html";
import { type PageFiles, page } from "../participant/page";
import { words } from "./words";

/** A page for whoever is refused before any page of ours is asked: what happened, what to do, and the way to the start page. It needs no script. */
export const refusalPage = (files: PageFiles, title: string, texts: readonly string[]): string =>
  page(
    files,
    title,
    html`<main><h1>${title}</h1>${texts.map((text) => html`<p>${text}</p>`)}<p><a href="/">${words.home}</a></p></main>`,
  );
