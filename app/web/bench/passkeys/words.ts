/** What the script of a passkey says where the browser made or used none. */
export const words = {
  unnamed: (number: number) => `Passkey ${number}`,
  unsupported: "This browser knows no passkeys.",
  stopped: "No passkey was used: it was called off, took too long, or is not on this device. You can try again.",
  known: "This device has a passkey for this bench already.",
  wait: "That was tried too often. Wait a minute, then try again.",
  failed: "That did not work. Open the page again and try once more.",
} as const;
