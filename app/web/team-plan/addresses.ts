import { addresses } from "../addresses";
import type { PlanFile } from "./plan-kinds";

/** As many as one link asks: whoever would be asked more is better asked for the whole assessment. */
export const MOST_QUESTIONS = 20;

/** Addresses of an adopted plan and of what is shared of it; `query` is a filter with its question mark, or nothing. */
export const planAddresses = {
  plan: (id: string, query = "") => `${addresses.plan(id)}${query}`,
  item: (id: string, item: string) => `${addresses.plan(id)}/items/${item}`,
  history: (id: string) => `${addresses.plan(id)}/history`,
  proposed: (id: string) => `${addresses.plan(id)}/proposed`,
  calendar: (id: string) => `${addresses.plan(id)}/calendar`,
  status: (id: string, query = "") => `${addresses.plan(id)}/status${query}`,
  file: (id: string, file: PlanFile, query = "") => `${addresses.plan(id)}/${file}${query}`,
  share: (id: string) => `/a/${id}/share`,
  /** With questions that are picked already: as many as one link asks. */
  handOver: (id: string, questions: readonly string[] = []) =>
    [
      `/a/${id}/hand-over`,
      String(new URLSearchParams(questions.slice(0, MOST_QUESTIONS).map((question) => ["question", question]))),
    ]
      .filter(Boolean)
      .join("?"),
  answers: (id: string, link: string) => `/a/${id}/answers/${link}`,
  compare: (id: string) => `/a/${id}/compare`,
} as const;

/** A filter, with its question mark or nothing, that lets through what is for later too. */
export const withLater = (query: string): string => `${query === "" ? "?" : `${query}&`}show=later`;
