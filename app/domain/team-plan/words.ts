const NAMED_AT_MOST = 3;

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });
const number = new Intl.NumberFormat("en-GB");

const quoted = (titles: readonly string[]) => {
  const named = titles.slice(0, NAMED_AT_MOST).map((title) => `“${title}”`);
  const more = titles.length - named.length;
  return list.format(more > 0 ? [...named, `${number.format(more)} more`] : named);
};

const counted = (count: number, one: string, many: string) => `${number.format(count)} ${count === 1 ? one : many}`;

function foundOut(found: number, all: number) {
  if (all === 1) return `The one question to find out is ${found === 1 ? "answered" : "still open"}`;
  if (found === 0) return `None of the ${number.format(all)} questions to find out is answered yet`;
  if (found === all) return `All ${number.format(all)} questions to find out are answered`;
  return `${number.format(found)} of ${number.format(all)} questions to find out ${found === 1 ? "is" : "are"} answered`;
}

/** How far a plan is, sentence by sentence. */
export const words = {
  done: (done: number, planned: number, isWhole: boolean) => {
    if (planned === 0) return isWhole ? "There is no action here yet." : "No action fits what is chosen here.";
    if (done === 0)
      return planned === 1
        ? "The one action is not done yet."
        : `None of the ${number.format(planned)} actions is done yet.`;
    if (done === planned)
      return planned === 1 ? "The one action is done." : `All ${number.format(planned)} actions are done.`;
    return `${number.format(done)} of ${number.format(planned)} actions ${done === 1 ? "is" : "are"} done.`;
  },
  overdue: (titles: readonly string[]) =>
    `${counted(titles.length, "action is", "actions are")} overdue: ${quoted(titles)}.`,
  blocked: (title: string, open: readonly string[], dropped: readonly string[]) => {
    const waits = open.length === 0 ? [] : [`waits for ${quoted(open)}`];
    const builds =
      dropped.length === 0
        ? []
        : [`builds on ${quoted(dropped)}, which ${dropped.length === 1 ? "was" : "were"} dropped`];
    return `“${title}” ${[...waits, ...builds].join(" and ")}.`;
  },
  seenToWork: (titles: readonly string[]) =>
    titles.length === 0
      ? "Nothing was seen to work yet; being done is not the same."
      : `${counted(titles.length, "action was", "actions were")} seen to work: ${quoted(titles)}.`,
  failed: (titles: readonly string[]) =>
    `${counted(titles.length, "action", "actions")} did not do what was hoped for: ${quoted(titles)}.`,
  review: (titles: readonly string[]) =>
    `It is time to ask whether ${titles.length === 1 ? "this action" : "these actions"} failed: ${quoted(titles)}.`,
  findOut: (found: number, all: number, overdue: number) => {
    const late = overdue === 0 ? "" : `; ${number.format(overdue)} ${overdue === 1 ? "is" : "are"} overdue`;
    return `${foundOut(found, all)}${late}.`;
  },
  dropped: (titles: readonly string[]) =>
    `${counted(titles.length, "action was", "actions were")} dropped: ${quoted(titles)}.`,
} as const;
