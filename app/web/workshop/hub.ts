import { randomUUID } from "node:crypto";
import type { ServerResponse } from "node:http";
import type { Instrument } from "~/domain/instrument";
import { runningDeadline } from "~/domain/workshop/running-deadline";
import type { WorkshopNow, WorkshopStore } from "~/storage/workshop-store";
import type { Log } from "../log";
import { changeWorkshop } from "./changing";
import { StreamClient } from "./client";
import { Deadlines } from "./deadlines";
import type { FrameViewer } from "./frames";
import { LiveRoom, type Reader } from "./live-room";
import type { HereNotice } from "./presence";

const BEAT_MS = 15_000;
/** Between two notices of who is connected, in milliseconds. */
const HERE_MS = 1_000;

/** Who is told what as it happens: every stream of every workshop on this process, and word to and from the other processes. */
export interface Hub {
  /** Says that a workshop changed: with what was kept for a step (shown at once), without for votes and seats (within a tenth of a second). */
  changed(id: string, after?: WorkshopNow): void;
  /** Says that a link into a workshop was taken back: streams that it opened end at once, on every process. */
  rightsChanged(id: string): void;
  /** Now, by the clock that a room's deadline is on, in milliseconds since 1970: while a vote runs it goes on as time does, however the server's is set. */
  now(id: string): number;
  /** Ids of the seats whose phones are connected, on any process. */
  here(id: string): ReadonlySet<string>;
  /** Turns a response into a stream for this viewer; `isStillAllowed` is asked again at every beat. */
  attach(id: string, viewer: FrameViewer, response: ServerResponse, isStillAllowed: () => Promise<boolean>): void;
  /** What a stream for this viewer would begin with, as JSON; undefined where there is no such room or seat. */
  look(id: string, viewer: FrameViewer): Promise<string | undefined>;
  /** Ends every stream, and those that still come. */
  endStreams(): void;
  /** Ends streams and timers, and waits for what is being read. */
  close(): Promise<void>;
}

type Notice =
  | { readonly changed: string; readonly of: string; readonly step: boolean }
  | { readonly rights: string; readonly of: string }
  | HereNotice;

/** Opens the hub: listens to the other processes and takes up the deadlines that were running. */
export async function openHub({
  store,
  instrument,
  now,
  zone,
  log,
}: {
  readonly store: WorkshopStore;
  readonly instrument: Instrument;
  readonly now: () => Date;
  /** The server’s own: what a clock ends has no browser. */
  readonly zone: string;
  readonly log: Log;
}): Promise<Hub> {
  const self = randomUUID();
  let isEnding = false;
  const rooms = new Map<string, LiveRoom>();
  const hereTimers = new Map<string, NodeJS.Timeout>();
  const failed = (error: unknown) => log.error({ err: error }, "the live hub could not go on");
  const tell = (notice: Notice) => void store.notices.tell(JSON.stringify(notice)).catch(failed);

  const deadlines = new Deadlines(
    (id) => void timeUp(id).catch(failed),
    () => now().getTime(),
  );
  const arm = ({ stored: { id, workshop } }: WorkshopNow) =>
    deadlines.arm(id, runningDeadline(workshop) === null ? null : workshop.open);

  /** Every process tries; the machine's guard lets one of them win. */
  async function timeUp(id: string) {
    const tried = await changeWorkshop({ store, instrument, live: hub, now, zone }, id, ({ stored }) => ({
      type: "time.up",
      step: stored.workshop.step,
      now: deadlines.now(id),
    }));
    if (tried.kind === "refused") arm(tried.before);
  }

  const roomOf = (id: string): LiveRoom => {
    const known = rooms.get(id);
    if (known !== undefined) return known;
    const room = new LiveRoom({
      instrument,
      now: () => deadlines.now(id),
      read: () => store.workshopNow(id),
      shown: arm,
      failed,
    });
    rooms.set(id, room);
    return room;
  };

  const tellHere = (id: string) => {
    if (hereTimers.has(id)) return;
    const timer = setTimeout(() => {
      hereTimers.delete(id);
      for (const notice of rooms.get(id)?.presence.notices(id, self) ?? []) tell(notice);
    }, HERE_MS);
    hereTimers.set(id, timer);
  };

  const heard = (text: string) => {
    const notice = JSON.parse(text) as Notice;
    if (notice.of === self) return;
    if ("here" in notice) {
      const room = rooms.get(notice.here);
      room?.presence.heard(notice);
      room?.soon();
      return;
    }
    if ("rights" in notice) return void rooms.get(notice.rights)?.askAgain();
    const room = rooms.get(notice.changed);
    if (room !== undefined && !room.isEmpty) room.soon(notice.step ? 0 : undefined);
    else if (notice.step) void store.workshopNow(notice.changed).then((state) => state && arm(state), failed);
  };

  const hub: Hub = {
    changed: (id, after) => {
      if (after === undefined) rooms.get(id)?.soon();
      else {
        arm(after);
        rooms.get(id)?.show(after);
      }
      tell({ changed: id, of: self, step: after !== undefined });
    },
    rightsChanged: (id) => {
      void rooms.get(id)?.askAgain();
      tell({ rights: id, of: self });
    },
    now: (id) => deadlines.now(id),
    here: (id) => rooms.get(id)?.presence.seats() ?? new Set(),
    attach: (id, viewer, response, isStillAllowed) => {
      const room = roomOf(id);
      const reader: Reader = { client: new StreamClient(response), viewer, isStillAllowed };
      response.on("close", () => {
        room.remove(reader);
        tellHere(id);
      });
      tellHere(id);
      if (isEnding) return reader.client.end();
      room.add(reader).catch((error: unknown) => {
        failed(error);
        reader.client.end();
      });
    },
    look: (id, viewer) => roomOf(id).look(viewer),
    endStreams: () => {
      isEnding = true;
      for (const room of rooms.values()) room.end();
    },
    close: async () => {
      hub.endStreams();
      clearInterval(beats);
      deadlines.stop();
      for (const timer of hereTimers.values()) clearTimeout(timer);
      await Promise.all([...rooms.values()].map((room) => room.settled()));
      await stopListening();
    },
  };

  const beats = setInterval(() => {
    for (const [id, room] of rooms) {
      if (room.isEmpty) rooms.delete(id);
      else {
        room.beat().catch(failed);
        tellHere(id);
      }
    }
  }, BEAT_MS);
  beats.unref();
  const stopListening = await store.notices.listen(heard, () => {
    for (const room of rooms.values()) room.soon(0);
    void takeUpDeadlines().catch(failed);
  });
  const takeUpDeadlines = async () => {
    for (const { id } of await store.deadlines())
      await store.workshopNow(id).then((state) => state && arm(state), failed);
  };
  await takeUpDeadlines();
  return hub;
}
