import type { Request, Response } from "express";
import { html } from "../participant/html";
import { type PageFiles, page } from "../participant/page";
import { words } from "./words";

/** Answers 429 with Retry-After and a page that says what to do; it needs no script. */
export function turnAway(request: Request, response: Response, files: PageFiles, seconds: number): void {
  const isForm = request.method === "POST";
  response
    .status(429)
    .set("Retry-After", String(seconds))
    .send(
      page(
        files,
        words.title,
        html`<main><h1>${words.title}</h1><p>${words.seconds(seconds)}</p><p>${
          isForm ? words.posted : words.asked
        }</p>${!isForm && html`<p><a href="${request.originalUrl}">${words.again}</a></p>`}<p><a href="/">${
          words.home
        }</a></p></main>`,
      ),
    );
}
