import type { ChangedBench } from "~/web/bench/changed-bench";

type Done = Extract<ChangedBench, { kind: "done" }>["what"];
type Why = Extract<ChangedBench, { kind: "refused" }>["why"];

const done: Readonly<Record<Done, string>> = {
  put: "It is on this bench now.",
  duplicated: "The copy is on this bench: the same answers, open to change, without votes.",
  archived: "It was archived. The filter shows what is archived.",
  restored: "It is back among the others.",
  revoked: "The link was taken back. Browsers that came by it are out at once.",
  passphrase: "The passphrase is set. Every other browser is asked for it at once.",
  "no-passphrase": "The passphrase is gone. The bench asks for what is said below.",
  passkey: "The passkey is kept. Try it once on another browser before you rely on it.",
  "no-passkey": "The passkey is removed and opens nothing any more. The bench asks for what is said below.",
};

const refused: Readonly<Record<Why, string>> = {
  "there-already": "It is on this bench already.",
  "not-own":
    "Nothing was put on the bench. It takes a link that may do everything; links to answer or only to look are not enough.",
  "not-on-it": "That is not on this bench any more.",
  "not-sure": "Nothing was erased. Tick the box first to say that you mean it.",
  "last-link": "This is the last link, so it stays: without it nobody could open the bench. Make another one first.",
  "passphrase-length":
    "The passphrase was not set. Take at least 12 and at most 200 characters; four or five words are good.",
  "passkeys-alone":
    "The passphrase stays. Without it the passkeys alone open the bench, and lost ones cannot be restored: tick the box first to say that you mean it.",
  passkey: "The passkey was not kept. A request ends after five minutes and counts once: make it again from this page.",
  "too-many-passkeys": "A bench has room for 20 passkeys. Remove one that is not used any more first.",
  "last-passkey":
    "The passkey stays: no passphrase and no other passkey is left to ask for. Read what follows beside it, and tick the box to say that you mean it.",
  "not-empty":
    "The bench still holds something. Erase what is on it, archived ones too, or take its links back from the assessments.",
  unknown: "Nothing was changed. Open the page again and try once more.",
};

/** The words of a bench. */
export const words = {
  title: (name: string) => `${name} · Plumbline`,
  eyebrow: "Bench",
  done,
  erased: "It was erased, here and everywhere else.",
  refused,
  madeTitle: "Another private link to this bench",
  made: "Copy it now; it will not be shown again. Whoever has it has everything on this bench.",
  full: "Start a full assessment",
  quick: "Start a quick check",
  workshop: "Set up a workshop",
  list: "On this bench",
  total: (total: number) => (total === 1 ? "1 entry" : `${total} entries`),
  none: "Nothing here fits. Start something, or change the filter.",
  text: "Organisation or title",
  state: "State",
  every: "all",
  archived: "Show what is archived",
  filter: "Show",
  states: {
    answering: "being answered",
    finished: "finished",
    running: "workshop, open",
    closed: "workshop, closed",
  },
  unnamed: "Without a name",
  changed: (when: string) => `last change ${when}`,
  duplicate: "Duplicate",
  archive: "Archive",
  restore: "Bring back",
  erase: "Erase",
  eraseSure: "Yes, erase it for good, with all its links",
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  earlier: "Previous",
  later: "Next",
  put: "Put something on the bench",
  putHint: "The assessment’s other links go on as before.",
  putHeld: "Opened in this browser",
  putLink: "Paste a private link that may do everything",
  putButton: "Put it on the bench",
  calibration: "Rate three written scenes",
  calibrationHint: "See how your reading of the answers compares with a key and with your colleagues.",
  export: "Download everything on this bench",
  exportHint: "One JSON file: assessments, versions, plans with their history, tallies.",
  links: "Links to this bench",
  linkName: "A name for a further link",
  makeLink: "Make a link",
  revoke: "Take back",
  never: "never opened",
  lastUsed: (when: string) => `last opened ${when}`,
  passphrase: "Passphrase",
  passphraseOn: "A passphrase is asked for on every new browser.",
  passphraseOrPasskey: "A passphrase or a passkey is asked for on every new browser.",
  passkeysAlone: "There is no passphrase; a passkey is asked for on every new browser.",
  passkeysAloneSure: "Yes, remove it, although passkeys alone open the bench then",
  nobodyInSure: "Yes, remove it, although the passkeys do not work at this address: no other browser can come in then",
  passphraseOff: "The link alone opens the bench. A passphrase protects it where a link got into wrong hands.",
  passphraseNew: "New passphrase, at least 12 characters",
  passphraseSet: "Set the passphrase",
  passphraseRemove: "Remove the passphrase",
  close: "Erase the bench",
  closeHint: "Only an empty bench can be erased. Its name, links and ratings go with it.",
  closeSure: "Yes, erase this bench",
} as const;
