/** The words of the page of all questions. */
export const words = {
  title: "All questions, before you answer any",
  lede: (all: number, quick: number) =>
    `There are ${all} questions, each with five answers from harm or absence (0) to done and checked (4). The ${quick} marked quick make the quick check. Some are worded otherwise, or left out, by what your profile says: no contact centre, business customers, service given by another company.`,
  edition: (edition: string) => `Edition ${edition}.`,
  quick: "quick",
  none: (text: string) => `Or, where nothing else you say contradicts it: ${text}`,
  why: "Why we ask",
  sources: "Sources",
  sourcesHint:
    "What the questions and actions rest on. Where a figure is known only through somebody else, it says so.",
};
