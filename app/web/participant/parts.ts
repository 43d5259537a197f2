import type { ShownQuestion } from "~/domain/workshop/shown-question";
import type { NotedAction, Settled } from "~/domain/workshop/workshop";
import { html, type Markup } from "./html";
import { words } from "./words";

/** The question as it is asked; nothing where the room is at none. */
export const asked = (question: ShownQuestion | null): Markup | null =>
  question &&
  html`<h1>${question.text}</h1>${question.hint && html`<p class="quiet">${question.hint}</p>`}${
    question.choose && html`<p class="quiet">${question.choose}</p>`
  }`;

/** An action that was taken down, with owner and date. */
export const noted = ({ title, owner, due }: NotedAction): Markup =>
  html`<li><b>${title}</b> <span class="quiet">${words.lastTime.owner(owner)}${due && ` · ${words.due(due)}`}</span></li>`;

/** What the group settled on, with the anchor's own words. */
export function settledPart(settled: Settled | null, question: ShownQuestion | null): Markup | null {
  if (settled === null) return null;
  if (settled.kind !== "agreed") {
    const note = settled.kind === "parked" && settled.note !== "" ? html`<p>${settled.note}</p>` : null;
    return html`<div class="note"><h2>${words.settled[settled.kind]}</h2>${note}</div>`;
  }
  const { answer, note } = settled;
  const isLevel = typeof answer === "number";
  const anchor = isLevel ? question?.anchors[answer] : answer === "none" ? question?.none : null;
  return html`<div class="note"><h2>${isLevel ? words.settled.agreed : words.settled[answer]}</h2>${
    anchor && html`<p>${anchor}</p>`
  }${note !== "" && html`<p class="quiet">${note}</p>`}</div>`;
}
