/** The words of the page where the owner shares. */
export const words = {
  title: "Share",
  back: "Back to the plan",
  meaning: "What sharing means",
  points: [
    "A link is the key: whoever has it can do what it says, without an account, and can pass it on.",
    "It is shown once. Only its name, its end and its last use are kept.",
    "Taking it back puts out every browser that came by it, at once. What was downloaded before cannot be taken back.",
    "Only you can make links and take them back.",
  ],
  scope: "What may it do?",
  scopes: {
    view: "Only look: for a reader",
    plan: "Work on the plan, and on no answer: for whoever carries it out",
    edit: "Answer, and work on the plan: for a colleague",
    own: "Everything, for my successor: also making links, taking them back and erasing",
    person: "Only see one person’s actions, and what they find out",
    team: "Only see one role’s actions of the plan: for a team",
  },
  teamHint:
    "A team’s link sees its own actions and downloads them; no other action, no answer, no result and no history.",
  reports: "The team, or the person, may tick steps and report signs of their actions",
  noPlan: "A team’s link shows nothing before the plan is kept.",
  role: "Which role’s actions?",
  person: "Which person’s?",
  opensOn: "A link that only looks opens on",
  opensOnChoices: {
    plan: "the plan, once there is one, and the results before",
    status: "the weekly status: for a sponsor",
    results: "the results, always",
  },
  ends: "It ends by itself, 30 days after day 90 of the plan or after 120 days without one, and can be let go on. A link for everything never ends.",
  leaveOut: "Left out, for a link that only looks, works on the plan, or is a team’s or a person’s",
  results: "Results: answers, scores, figures and reports; the kept plan alone is left",
  notes:
    "Notes: what people wrote beside answers and actions, reasons and evidence; whoever works on the plan sees them",
  handOver: "Hand questions over to somebody who knows better",
} as const;
