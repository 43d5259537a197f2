/** The addresses of a workshop. */
export const workshopAddresses = {
  create: "/workshops/new",
  console: (id: string) => `/w/${id}`,
  presenter: (id: string) => `/w/${id}/present`,
  /** The stream of a viewer; participants are known by their seat cookie and leave `as` out. */
  live: (id: string, as?: "facilitator" | "presenter") => `/w/${id}/live${as === undefined ? "" : `?as=${as}`}`,
  seat: (id: string) => `/w/${id}/seat`,
  vote: (id: string) => `/w/${id}/vote`,
  join: "/join",
  joinWith: (code: string) => `/join/${code}`,
} as const;
