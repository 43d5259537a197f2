import type { Reveal } from "~/domain/workshop/reveal";
import type { RoomView } from "~/domain/workshop/room-view";
import { html, type Markup } from "./html";
import { words } from "./words";

const WIDTH = 100;

/** What was voted: the distribution first, then the middle and the range, what moved, and reasons from each end. */
export function revealPart({ reveal, question, rule }: RoomView): Markup | null {
  if (reveal === null || question === null) return null;
  const { total, voters, isHidden } = reveal;
  if (isHidden) return html`<p class="note">${words.reveal.hidden(voters, rule.threshold)}</p>`;
  if (total === null || voters === 0) return html`<p class="note">${words.reveal.nobody}</p>`;
  const none = total.none ?? 0;
  const most = Math.max(1, ...total.levels, total.dontKnow, none);
  const row = (text: string, count: number, level: number | "none" | "unknown") =>
    html`<li><span>${text}</span><svg class="bar bar-${level}" viewBox="0 0 ${WIDTH} 10" preserveAspectRatio="none" role="img" aria-label="${words.reveal.bar(
      count,
      voters,
    )}"><rect width="${((WIDTH * count) / most).toFixed(1)}" height="10"/></svg><b aria-hidden="true">${words.reveal.count(count)}</b></li>`;
  return html`<ul class="bars">${question.anchors.map((anchor, level) => row(anchor, total.levels[level] ?? 0, level))}${
    question.none === null && none === 0 ? null : row(question.none ?? words.none, none, "none")
  }${row(words.dontKnow, total.dontKnow, "unknown")}</ul><p>${readingOf(reveal)}</p>${reasonsOf(reveal)}`;
}

function readingOf({ agreement, voters, change, total }: Reveal): string {
  const said =
    agreement === null
      ? [(total?.none ?? 0) > (total?.dontKnow ?? 0) ? words.reveal.allNone : words.reveal.allUnknown]
      : [
          words.reveal.readings[agreement.reading],
          words.reveal.median(agreement.median),
          words.reveal.range(agreement.low, agreement.high),
        ];
  return [words.reveal.voters(voters), ...said, ...(change === null ? [] : [words.reveal.moved(change.moved)])].join(
    " ",
  );
}

function reasonsOf({ reasons }: Reveal): Markup | null {
  const all = [...reasons.low, ...reasons.high];
  if (all.length === 0) return null;
  return html`<h2>${words.reveal.reasons}</h2><ul class="list">${all.map(({ text }) => html`<li>${text}</li>`)}</ul>`;
}
