/** The words of the page that asks for a bench's passphrase. */
export const words = {
  title: "Give the passphrase",
  lede: "The link is right. This bench also asks for a passphrase, once on each browser.",
  field: "Passphrase",
  button: "Open the bench",
  wrong: "That is not the passphrase. Try again.",
  wait: (seconds: number) => `That was tried too often. Wait ${seconds} seconds, then try again.`,
} as const;
