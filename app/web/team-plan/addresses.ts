import { addresses } from "../addresses";

/** Addresses of an adopted plan and of what is shared of it; `query` is a filter with its question mark, or nothing. */
export const planAddresses = {
  plan: (id: string, query = "") => `${addresses.plan(id)}${query}`,
  item: (id: string, item: string) => `${addresses.plan(id)}/items/${item}`,
  history: (id: string) => `${addresses.plan(id)}/history`,
  status: (id: string, query = "") => `${addresses.plan(id)}/status${query}`,
  file: (id: string, file: "plan.csv" | "plan.ics" | "plan.md" | "status.md", query = "") =>
    `${addresses.plan(id)}/${file}${query}`,
  share: (id: string) => `/a/${id}/share`,
  handOver: (id: string) => `/a/${id}/hand-over`,
  answers: (id: string, link: string) => `/a/${id}/answers/${link}`,
  compare: (id: string) => `/a/${id}/compare`,
} as const;
