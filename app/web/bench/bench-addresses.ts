/** The addresses of a bench. */
export const benchAddresses = {
  create: "/bench/new",
  bench: (id: string) => `/bench/${id}`,
  unlock: (id: string) => `/bench/${id}/unlock`,
  passkey: (id: string) => `/bench/${id}/passkey`,
  archive: (id: string) => `/bench/${id}/archive.json`,
  calibration: (id: string) => `/bench/${id}/calibration`,
} as const;
