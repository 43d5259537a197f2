/** What only the page of the plan as first proposed says. */
export const words = {
  title: "As first proposed",
  notThePlan: "This is not the plan you work on.",
  when: (taken: string, adopted: string) =>
    `It is what the result of ${taken} proposed when the plan was adopted on ${adopted}. Nothing here changes any more, and no file holds it.`,
  back: "See the plan as it stands",
  role: "Owner’s role",
  sign: "The sign that it works",
  gone: "Not in the plan now.",
  empty: "Nothing was proposed here.",
  findOut: "To find out first",
} as const;
