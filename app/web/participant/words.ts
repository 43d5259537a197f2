import type { RoomView } from "~/domain/workshop/room-view";

const numbers = new Intl.NumberFormat("en-GB");
const ordinals = ["first", "second", "third", "fourth", "fifth"] as const;

const people = (count: number) => (count === 1 ? "1 person" : `${numbers.format(count)} people`);

/** Everything a participant reads. */
export const words = {
  product: "Plumbline",
  you: (role: string) => `you: ${role}`,
  place: (place: number, of: number) => `${place} of ${of}`,
  dontKnow: "I don’t know",
  none: "There is none here",
  rule: {
    anonymous: (threshold: number) =>
      `This workshop is anonymous. When a vote closes only totals stay, nothing says who voted what, and no group under ${threshold} is shown. ` +
      "It rests on one seat a person: the number of people is on the wall, count along.",
    open: "This workshop is open: when a vote closes, everybody sees who voted what.",
  },
  ruleShort: {
    anonymous: (threshold: number) => `Anonymous: nothing is shown of a group under ${threshold}.`,
    open: "Open: everybody sees who voted what.",
  },
  asked: {
    title: "The rule has changed",
    body: "You were told something else when you joined. Vote only if you are content with this.",
    accept: "Go on under this rule",
  },
  lobby: { title: "You are in", body: "The facilitator begins when everybody is here. Leave this page open." },
  joined: (count: number) => `${people(count)} in the room.`,
  preWork: {
    title: "Answer alone before the meeting",
    done: "You have answered everything. Change an answer until the meeting begins.",
    progress: (answered: number, of: number) => `${answered} of ${of} answered`,
    open: "not answered",
    back: "All questions",
  },
  lastTime: {
    title: "Last time’s actions",
    body: "The room goes through what was taken down last time.",
    states: { done: "done", "under-way": "under way", "not-begun": "not begun", dropped: "dropped" },
    unsaid: "not said yet",
    owner: (owner: string) => (owner === "" ? "no owner" : owner),
  },
  reading: "Read it through. The vote opens in a moment.",
  voting: {
    hint: "Vote what you have seen, not what you have been told.",
    again: "Second look: vote again, the same or otherwise.",
    in: "Your vote is in. Change it until the reveal.",
    yours: "Your vote is in",
    change: "Change my vote",
    waiting: "Choose one. Nobody sees it before the reveal.",
    voted: (voted: number, of: number) => `${numbers.format(voted)} of ${numbers.format(of)} have voted.`,
    reasonLabel: "Why, in one line (may stay empty)",
    reasonHint: {
      anonymous: "Shown without your name. Write nothing that gives you away.",
      open: "Shown with the reveal.",
    },
    reasonSend: "Add this line",
    reasonKept: "Your line is in.",
    left: (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")} left`,
    timeUp: "Time is up.",
    sending: "Sending …",
  },
  paused: { title: "Paused", body: "The room takes a break. A vote that is in stays in." },
  consoleGone: {
    title: "Nobody is steering just now",
    body: "The facilitator’s page is closed. What you sent is kept, and this goes on by itself when it is open again.",
  },
  reveal: {
    hidden: (voters: number, threshold: number) =>
      `${people(voters)} voted. Anonymity needs ${threshold}, so nothing is shown.`,
    nobody: "Nobody voted.",
    voters: (voters: number) => `${people(voters)} voted.`,
    count: (count: number) => numbers.format(count),
    bar: (count: number, of: number) => `${count} of ${of}`,
    readings: {
      agreement: "The room agrees.",
      "two-camps": "Two camps.",
      "low-agreement": "The room is spread out.",
    },
    median: (median: number) =>
      Number.isInteger(median)
        ? `The middle vote is the ${ordinals[median]} description.`
        : `The middle lies between the ${ordinals[Math.floor(median)]} and the ${ordinals[Math.ceil(median)]} description.`,
    range: (low: number, high: number) =>
      low === high ? `All on the ${ordinals[low]}.` : `From the ${ordinals[low]} to the ${ordinals[high]}.`,
    allNone: "Nobody who voted chose a description: there is none here, most say.",
    allUnknown: "Nobody who voted knew. Who would?",
    moved: (share: number) =>
      share === 0
        ? "Nothing moved since the vote before."
        : `${Math.round(share * 100)} % of the votes moved since the vote before.`,
    reasons: "Reasons given",
    talk: "Talk about it",
  },
  settled: {
    agreed: "Agreed",
    place: (answer: number) => `Agreed: description ${answer + 1} of 5`,
    "not-applicable": "Agreed: this does not apply here",
    none: "Agreed: there is none here",
    parked: "Parked for later",
    skipped: "Skipped",
    open: "Not reached",
  },
  wrapUp: { title: "What the room leaves with", actions: "Actions taken down", noActions: "No action was taken down." },
  closed: { title: "This workshop is closed", body: "Thank you. You may close this page." },
  due: (due: string) => `by ${due}`,
  lost: {
    connection: "The connection is lost. This page tries again by itself; a vote that is in stays in.",
    asking: "The live line is held up: this page asks every few seconds instead. Voting works as ever.",
    notSent: "Not sent yet: no connection. Your choice is kept, and sent as soon as there is one.",
  },
  refused: {
    "workshop-closed": "The workshop is closed, so this vote was not counted.",
    paused: "The room is paused, so this vote was not counted. Vote again when it goes on.",
    "not-voting": "No vote is running, so this was not counted.",
    "vote-closed": "That vote had closed, so this was not counted.",
    "other-question": "The room is at another question, so this was not counted.",
    "other-round": "A new vote has begun, so this was not counted. Vote again.",
    "ask-again": "The rule has changed. Read it first; this vote was not counted.",
    "not-a-level": "That was none of the answers, so it was not counted.",
    "reason-too-long": "Shorten your line to 200 characters; nothing was changed.",
    "no-seat": "This phone has no seat in the room any more.",
  },
  noScriptRefresh: "This page looks again every five seconds.",
  join: {
    title: "Join a workshop",
    code: "The six characters on the wall",
    go: "Find the room",
    unknown: "No open room has this code. Look at the wall again; letters and digits that look alike are not used.",
    slow: "Many wrong codes were tried. Wait a few seconds, then type the one on the wall.",
    choose: "Which are you? Your tap lets you in.",
    chooseFirst: "Choose what you are; that lets you in.",
    name: "Add your name (you need not)",
    nameLabel: "Name, as the room knows you",
    nameHint: {
      anonymous: "The facilitator sees it in the list of who is here. It is forgotten when the workshop closes.",
      open: "It stands beside your votes when they are shown.",
    },
    nameTooLong: "Shorten the name to 200 characters.",
    closed: "This room is closed",
    closedBody: "The workshop of this code has ended. If you expected another, look at the code again.",
    full: "The room is full",
    fullBody: (seats: number) =>
      `It takes ${numbers.format(seats)} people. Ask the facilitator; they can see who has gone.`,
    locked: "The door is locked",
    lockedBody: "Everybody who was expected is in. Ask the facilitator to unlock the door, then try again.",
    again: "Try again",
  },
  seatLost: {
    title: "This phone has no seat here",
    body: "The seat is kept in a cookie of the browser you joined with. Open that one again, or join anew with the code on the wall.",
    join: "Join with a code",
  },
  trouble: "The server cannot keep anything just now. Wait ten seconds, go back and try again.",
  fault: (id: string) =>
    `Something went wrong on our side. If you tell somebody about it, give them this number: ${id}`,
  tooOften: "That was changed too often. Wait a minute, go back and try again; the vote before counts.",
  tooLarge: "That is more than a vote can be. Go back and shorten it.",
  /** What a screen reader hears when the room moves on. */
  say: {
    lobby: "Waiting for the facilitator.",
    "pre-work": "Answer alone.",
    "last-time": "Last time’s actions.",
    reading: "A question to read.",
    voting: "The vote is open.",
    revealed: "The result is shown.",
    discussing: "The room talks.",
    agreed: "A level is agreed.",
    parked: "The question is parked.",
    "wrap-up": "The workshop wraps up.",
    closed: "The workshop is closed.",
    paused: "Paused.",
  },
} as const;

/** The rule in full, as it is told before the first vote. */
export const ruleTold = ({ mode, threshold }: RoomView["rule"]): string =>
  mode === "open" ? words.rule.open : words.rule.anonymous(threshold);
