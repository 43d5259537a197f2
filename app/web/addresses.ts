/** Every address the edge sends people to; `routes.ts` serves them. */
export const addresses = {
  home: "/",
  start: "/start",
  assessment: (id: string) => `/a/${id}`,
  profile: (id: string) => `/a/${id}/profile`,
  question: (id: string, question: string) => `/a/${id}/q/${question}`,
  figures: (id: string) => `/a/${id}/figures`,
  review: (id: string) => `/a/${id}/review`,
  history: (id: string) => `/a/${id}/history`,
  /** All answers, at one of them where it is named. */
  answers: (id: string, question?: string) => `/a/${id}/review${question === undefined ? "" : `#${question}`}`,
  results: (id: string) => `/a/${id}/results`,
  archive: (id: string) => `/a/${id}/archive.zip`,
  plan: (id: string) => `/a/${id}/plan`,
  pdf: (id: string) => `/a/${id}/plan.pdf`,
  report: (id: string) => `/a/${id}/report`,
  takeOn: (id: string) => `/a/${id}/take-on`,
  leave: (id: string) => `/a/${id}/leave`,
} as const;
