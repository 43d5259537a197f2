import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import type { FacilitatorView } from "~/domain/workshop/facilitator-view";
import { emptyAssessment, newWorkshop } from "~/domain/workshop/new-workshop";
import type { PresenterView } from "~/domain/workshop/presenter-view";
import { defaultSettings, type Settings } from "~/domain/workshop/settings";
import type { LastTimeAction } from "~/domain/workshop/workshop";
import type { Jotting, Move } from "~/domain/workshop/workshop-events";
import { readEnvironment } from "~/web/environment";
import { openPlumbline, type Plumbline } from "~/web/plumbline";
import { hashOf, newId, newSecret } from "~/web/secrets";
import { sessionCookie, sessionEnd } from "~/web/session-cookie";
import { shell } from "~/web/shell";
import { type Changed, changeWorkshop } from "~/web/workshop/changing";
import { newJoinCode } from "~/web/workshop/join-code";
import { openStream, Phone, type Stream } from "./phone";

const client = fileURLToPath(new URL("../../build/client", import.meta.url));
const remix = new URL("../../build/server/index.js", import.meta.url).href;

type Bare<Event> = Event extends Move ? Omit<Event, "step" | "now"> : Event;

/** What a facilitator does; step and clock are the room's. */
export type Pressed = Bare<Move> | Jotting;

/** One real server in this process, and what a facilitator holds in hands. */
export interface ServedRooms {
  readonly plumbline: Plumbline;
  readonly origin: string;
  readonly dataDir: string;
  open(settings?: Partial<Settings>, lastTime?: readonly Omit<LastTimeAction, "state">[]): Promise<WorkshopRoom>;
  stop(): Promise<void>;
}

/** A workshop on that server. */
export interface WorkshopRoom {
  readonly id: string;
  readonly code: string;
  /** The Cookie header of the browser that set it up. */
  readonly cookie: string;
  press(pressed: Pressed, step?: number): Promise<Changed>;
  /** Several that must all be taken. */
  through(...types: readonly (Pressed | Pressed["type"])[]): Promise<void>;
  phone(): Phone;
  /** Phones that have joined, so many of each role. */
  seated(counts: Readonly<Record<string, number>>): Promise<readonly Phone[]>;
  facilitator(): Promise<Stream<FacilitatorView>>;
  presenter(): Promise<Stream<PresenterView>>;
  /** The question and round that are voted on. */
  now(): Promise<{ readonly question: string; readonly round: number; readonly step: number }>;
}

/** Starts the server of this checkout's build on a free port, on a fresh SQLite file or the given database, by a clock of the test's own. */
export async function serveRooms(variables: Record<string, string> = {}, now?: () => Date): Promise<ServedRooms> {
  const dataDir = variables.DATA_DIR ?? mkdtempSync(join(tmpdir(), "plumbline-room-"));
  const environment = readEnvironment({ DATA_DIR: dataDir, LOG_LEVEL: "error", PORT: "0", ...variables });
  const plumbline = await openPlumbline(environment, undefined, now);
  const build = (await import(remix)) as ServerBuild;
  const server: Server = await new Promise((resolve) => {
    const listening = shell(plumbline, build, client).listen(0, "127.0.0.1", () => resolve(listening));
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    plumbline,
    origin,
    dataDir,
    open: (settings, lastTime) => openRoom(plumbline, origin, settings, lastTime),
    stop: async () => {
      plumbline.ending.abort();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await plumbline.close();
      if (variables.DATA_DIR === undefined) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function openRoom(
  plumbline: Plumbline,
  origin: string,
  changes: Partial<Settings> = {},
  lastTime: readonly Omit<LastTimeAction, "state">[] = [],
): Promise<WorkshopRoom> {
  const { store, instrument, cookies, now } = plumbline;
  const settings: Settings = {
    ...defaultSettings(instrument),
    title: "Team day",
    client: "Harbour Mutual",
    ...changes,
  };
  const made = newWorkshop(settings, instrument, lastTime);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  const [id, code, session] = [newId(), newJoinCode(), newSecret()];
  const at = now().toISOString();
  const assessment = emptyAssessment(settings, made.workshop.instrument, at.slice(0, 10));
  await store.createWorkshop(
    { id, revision: 1, stage: "answering", assessment, createdAt: at, updatedAt: at },
    { code, workshop: made.workshop },
    [{ id: newId(), scope: "own", name: "Facilitator", secretHash: hashOf(newSecret()), expiresAt: null }],
    { sessionHash: hashOf(session), expiresAt: sessionEnd(now()) },
  );
  const cookie = sessionCookie(session, cookies).split(";")[0] ?? "";
  const press = (pressed: Pressed, step?: number) =>
    changeWorkshop({ ...plumbline, zone: "UTC" }, id, ({ stored }) =>
      "action" in pressed || pressed.type === "action.removed" || pressed.type === "last-time.judged"
        ? pressed
        : ({ ...pressed, step: step ?? stored.workshop.step, now: now().getTime() } as Move),
    );
  const stored = async () => {
    const found = await store.workshopNow(id);
    if (found === undefined) throw new Error("the workshop is gone");
    return found.stored.workshop;
  };
  return {
    id,
    code,
    cookie,
    press,
    through: async (...types) => {
      for (const type of types) {
        const outcome = await press((typeof type === "string" ? { type } : type) as Pressed);
        if (outcome.kind !== "changed") throw new Error(`${JSON.stringify(type)}: ${JSON.stringify(outcome)}`);
      }
    },
    phone: () => new Phone(origin, id, code),
    seated: async (counts) => {
      const phones: Phone[] = [];
      for (const [role, count] of Object.entries(counts))
        for (let left = count; left > 0; left -= 1) {
          const phone = new Phone(origin, id, code);
          const { status } = await phone.join(role);
          if (status !== 303) throw new Error(`joining was answered with ${status}`);
          phones.push(phone);
        }
      return phones;
    },
    facilitator: () => openStream<FacilitatorView>(origin, `/w/${id}/live?as=facilitator`, cookie),
    presenter: () => openStream<PresenterView>(origin, `/w/${id}/live?as=presenter`, cookie),
    now: async () => {
      const { current, open, step } = await stored();
      return { question: current ?? "", round: open?.round ?? 0, step };
    },
  };
}
