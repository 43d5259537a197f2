import { and, setup } from "xstate";
import { workshopActions } from "./workshop-actions";
import type { WorkshopEvent } from "./workshop-events";
import { type WorkshopContext, workshopGuards } from "./workshop-guards";

/** What may happen in a workshop, and when. A deadline is a timestamp that a guard compares with the event's `now`; nothing here waits. */
export const workshopMachine = setup({
  types: { context: {} as WorkshopContext, events: {} as WorkshopEvent, input: {} as WorkshopContext },
  guards: workshopGuards,
  actions: workshopActions,
}).createMachine({
  id: "workshop",
  context: ({ input }) => input,
  initial: "lobby",
  on: {
    reordered: { guard: and(["isMovable", "agendaIsWhole"]), actions: "reorder" },
    "door.locked": { guard: "isMovable", actions: "lockDoor" },
    "door.unlocked": { guard: "isMovable", actions: "unlockDoor" },
    "mode.changed": {
      guard: and(["isMovable", "noVoteYet", "modeIsOther", "seatsReachThreshold"]),
      actions: "changeMode",
    },
    "action.noted": { guard: and(["isWritable", "actionIsWhole"]), actions: "noteAction" },
    "action.removed": { guard: and(["isWritable", "actionIsKnown"]), actions: "removeAction" },
  },
  states: {
    lobby: {
      on: {
        "pre-work.opened": { guard: and(["isLive", "preWorkIsWanted"]), target: "pre-work" },
        begun: [
          { guard: and(["isLive", "somethingWasTakenDown"]), target: "#last-time" },
          { guard: "isLive", target: "#reading", actions: "turnToNext" },
        ],
        closed: { guard: "isLive", target: "closed" },
      },
    },
    "pre-work": {
      on: { "pre-work.closed": { guard: "isLive", target: "lobby", actions: "closePreWork" } },
    },
    meeting: {
      initial: "asking",
      on: {
        paused: { guard: "isLive", actions: "pause" },
        resumed: { guard: "isPaused", actions: "resume" },
        "went-back": { guard: and(["isLive", "questionWasTaken"]), target: "#reading", actions: "turnBack" },
        "wrapped-up": { guard: "isLive", target: "wrap-up", actions: "turnToNone" },
      },
      states: {
        "last-time": {
          id: "last-time",
          on: {
            "last-time.judged": { guard: "lastActionIsKnown", actions: "judgeLastTime" },
            "moved-on": { guard: "isLive", target: "#reading", actions: "turnToNext" },
          },
        },
        asking: {
          initial: "reading",
          on: {
            parked: { guard: and(["isLive", "noteIsShort"]), target: "parked", actions: "park" },
            skipped: [
              { guard: and(["isLive", "aQuestionIsLeft"]), target: "#reading", actions: ["skip", "turnToNext"] },
              { guard: "isLive", target: "#wrap-up", actions: ["skip", "turnToNone"] },
            ],
          },
          states: {
            reading: {
              id: "reading",
              on: {
                "voting.opened": {
                  guard: and(["isLive", "roomIsLargeEnough"]),
                  target: "voting",
                  actions: "openRound",
                },
              },
            },
            voting: {
              exit: "closeRound",
              on: {
                "voting.closed": { guard: "isLive", target: "revealed" },
                "time.up": { guard: and(["isLive", "timeIsUp"]), target: "revealed" },
                "time.extended": { guard: and(["isLive", "timeCanBeExtended"]), actions: "extendTime" },
              },
            },
            revealed: {
              on: {
                "discussion.opened": { guard: "isLive", target: "discussing" },
                agreed: {
                  guard: and(["isLive", "agreementIsAllowed", "noteIsShort"]),
                  target: "#agreed",
                  actions: "agree",
                },
              },
            },
            discussing: {
              on: {
                "voting.opened": { guard: "isLive", target: "voting", actions: "openRound" },
                agreed: {
                  guard: and(["isLive", "agreementIsAllowed", "noteIsShort"]),
                  target: "#agreed",
                  actions: "agree",
                },
              },
            },
          },
        },
        agreed: {
          id: "agreed",
          on: {
            "moved-on": [
              { guard: and(["isLive", "aQuestionIsLeft"]), target: "#reading", actions: "turnToNext" },
              { guard: "isLive", target: "#wrap-up", actions: "turnToNone" },
            ],
          },
        },
        parked: {
          on: {
            "moved-on": [
              { guard: and(["isLive", "aQuestionIsLeft"]), target: "#reading", actions: "turnToNext" },
              { guard: "isLive", target: "#wrap-up", actions: "turnToNone" },
            ],
          },
        },
      },
    },
    "wrap-up": {
      id: "wrap-up",
      on: {
        "went-back": { guard: and(["isLive", "questionWasTaken"]), target: "#reading", actions: "turnBack" },
        closed: { guard: "isLive", target: "closed" },
      },
    },
    closed: {},
  },
});
