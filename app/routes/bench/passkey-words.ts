import { passkeyPlaceWords } from "~/ui/passkey-place-words";

/** The words about passkeys on a bench's own page. */
export const words = {
  title: "Passkeys",
  about:
    "A passkey lives in a phone, a computer or a security key and opens the bench with a fingerprint, a face or a PIN, beside the link and in place of the passphrase.",
  first:
    "With the first one, the link alone opens the bench no more: every other browser is asked for a passkey at once.",
  alone:
    "There is no passphrase. Whoever loses every passkey loses the bench, and nobody can restore it: make a second passkey on another device, or set a passphrase too.",
  never: "never used",
  lastUsed: (when: string) => `last used ${when}`,
  elsewhere: (host: string) => `works at ${host} only`,
  remove: "Remove",
  sureLast: "Yes, remove it, although the link alone opens the bench then",
  sureLeft: "Yes, remove it, although none that is left works at this address: no other browser can come in then",
  name: "A name for the new passkey, such as the device it is on",
  make: "Make a passkey",
  ...passkeyPlaceWords,
} as const;
