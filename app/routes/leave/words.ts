/** The words of the page about leaving and coming back. */
export const words = {
  title: "Leave and come back later",
  saved: "Everything you answered is saved.",
  browser: "On this browser, open Plumbline again: the start page leads you back to the first open question.",
  elsewhere: "On another device, or for a colleague",
  elsewhereHint:
    "A private link opens this assessment wherever it is opened. It is shown once and kept nowhere: a lost link is lost.",
  scope: "What may it do?",
  scopes: {
    own: "Everything, also making and taking back links: for yourself",
    edit: "Answer and change: for a colleague",
    view: "Only look: for a reader",
  },
  name: "A name for it, so that you know it again",
  make: "Make a private link",
  madeTitle: "Your private link",
  made: "Copy it now; it will not be shown again. Whoever has it can do what it says below.",
  links: "Links in use",
  never: "never opened",
  lastUsed: (when: string) => `last opened ${when}`,
  revoke: "Take back",
  revoked: "The link was taken back. Browsers that came by it are out at once.",
  fileTitle: "Or keep it as a file",
  file: "Download the assessment file",
  fileHint: "Everything you answered, readable by Plumbline and by you. It can be opened again from the start page.",
  back: "Back to the assessment",
} as const;
