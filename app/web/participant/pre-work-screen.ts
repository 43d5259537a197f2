import type { ParticipantView } from "~/domain/workshop/participant-view";
import { html, type Markup } from "./html";
import { asked } from "./parts";
import { answerText, ballot, reasonForm } from "./voting-screen";
import { words } from "./words";

const PRE_WORK_ROUND = 0;

/** Answering alone: the picked question, else the first that is open, else the list of all. `pick` is a question's id, or "all". */
export function preWorkScreen({ preWork, room }: ParticipantView, pick: string | undefined): Markup {
  const answered = preWork.filter(({ vote }) => vote !== null).length;
  const progress = html`<p class="quiet">${words.preWork.progress(answered, preWork.length)}</p>`;
  const shown =
    pick === "all"
      ? undefined
      : (preWork.find(({ question }) => question.id === pick) ?? preWork.find(({ vote }) => vote === null));
  if (shown === undefined)
    return html`<h1>${words.preWork.title}</h1>${progress}${
      answered === preWork.length ? html`<p class="state">${words.preWork.done}</p>` : null
    }<ul class="list">${preWork.map(
      ({ question, vote }) =>
        html`<li><a href="?pick=${encodeURIComponent(question.id)}">${question.text}</a> <span class="quiet">${
          vote === null ? words.preWork.open : answerText(question, vote.level)
        }</span></li>`,
    )}</ul>`;
  const { question, vote } = shown;
  return html`${asked(question)}${progress}${ballot(question, PRE_WORK_ROUND, vote)}${
    vote === null ? null : reasonForm(question.id, PRE_WORK_ROUND, vote, room.rule.mode)
  }<p><a href="?pick=all">${words.preWork.back}</a></p>`;
}
