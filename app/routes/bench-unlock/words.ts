import { passkeyPlaceWords } from "~/ui/passkey-place-words";

const list = new Intl.ListFormat("en-GB");

/** The words of the page that asks for a bench's passphrase or passkey. */
export const words = {
  title: { passphrase: "Give the passphrase", passkey: "Use a passkey", either: "Show that it is you" },
  lede: {
    passphrase: "The link is right. This bench also asks for a passphrase, once on each browser.",
    passkey: "The link is right. This bench also asks for a passkey, once on each browser.",
    either: "The link is right. This bench also asks for a passkey or its passphrase, once on each browser.",
  },
  field: "Passphrase",
  button: "Open the bench",
  passkeyButton: "Use a passkey",
  wrong: {
    passphrase: "That is not the passphrase. Try again.",
    passkey:
      "That passkey does not open this bench, or it took longer than five minutes. Try again, or use another passkey.",
  },
  wait: (seconds: number) => `That was tried too often. Wait ${seconds} seconds, then try again.`,
  elsewhere: (hosts: readonly string[]) =>
    `The passkeys of this bench were made at another address and work there alone: ${list.format(hosts)}.`,
  ...passkeyPlaceWords,
} as const;
