/** Why no passkey can be made or used on this page. */
export const passkeyPlaceWords = {
  needsScript: "A passkey needs script, which this browser does not run here.",
  notHere: (origin: string, instead: string | null) =>
    `Browsers allow passkeys at an https address with a name. This page is open at ${origin}, where they do not work.${
      instead === null ? "" : ` On the machine Plumbline runs on, open the private link at ${instead} instead.`
    }`,
} as const;
