/** The words around the facilitator's console. */
export const words = {
  title: (workshop: string) => `${workshop}: console · Plumbline`,
  problem: "That step was not taken",
  goOpen: "Run it open",
  discuss: "Ask the room",
  presenter: "Presenter screen",
  screens: "Screens and links",
  presenterLink: "Open the presenter screen",
  presenterHint: "For the projector. It has no controls.",
  handOver: "Hand over, or share",
  handOverHint: "A facilitator link lets somebody else press the buttons; a view link shows the result.",
} as const;
