/** The words around the facilitator's console. */
export const words = {
  title: (workshop: string) => `${workshop}: console · Plumbline`,
  problem: "That step was not taken",
  goOpen: "Run it open",
  lobby: {
    present: "Put the presenter screen on the projector. It shows the code and never a control.",
    join: "People join with their phones and choose their role.",
    joined: (count: number) =>
      count === 0 ? "nobody yet" : count === 1 ? "1 person so far" : `${count} people so far`,
  },
  forgotten: "Who voted what in the closed rounds is forgotten.",
  discuss: "Ask the room",
  presenter: "Presenter screen",
  links: "Links",
  presenterLink: "Open the presenter screen",
  handOver: "Hand over, or share",
  handOverHint: "A facilitator link lets somebody else press the buttons; a view link shows the result.",
} as const;
