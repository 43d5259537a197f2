import ICAL from "ical.js";

/** An event as a calendar program keeps it. */
export interface KeptEvent {
  readonly summary: string;
  readonly description: string;
  /** ISO date. */
  readonly day: string;
  readonly sequence: number;
  readonly stamp: string;
}

/**
 * Reads a file into a calendar as programs do (RFC 5546, 2.1.5): one event a UID, the higher SEQUENCE wins, of equal ones the later DTSTAMP, and
 * what is cancelled is taken out. `kept` is changed and given back.
 */
export function importedInto(kept: Map<string, KeptEvent>, text: string): Map<string, KeptEvent> {
  for (const block of new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent")) {
    const event = new ICAL.Event(block);
    const stamp = String(block.getFirstPropertyValue("dtstamp"));
    const before = kept.get(event.uid) ?? gone.get(kept)?.get(event.uid);
    const isOlder =
      before !== undefined &&
      (event.sequence < before.sequence || (event.sequence === before.sequence && stamp < before.stamp));
    if (isOlder) continue;
    const next = {
      summary: event.summary,
      description: event.description ?? "",
      day: event.startDate.toString(),
      sequence: event.sequence,
      stamp,
    };
    if (block.getFirstPropertyValue("status") === "CANCELLED") {
      kept.delete(event.uid);
      gone.set(kept, (gone.get(kept) ?? new Map<string, KeptEvent>()).set(event.uid, next));
    } else kept.set(event.uid, next);
  }
  return kept;
}

/** What was cancelled in each calendar: an older file does not bring it back. */
const gone = new WeakMap<Map<string, KeptEvent>, Map<string, KeptEvent>>();
