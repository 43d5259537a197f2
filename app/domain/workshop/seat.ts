/** A participant's place in the room. The id is the edge's: it never appears in a view. */
export interface Seat {
  readonly id: string;
  /** A role id of the settings, chosen when joining; it does not change. */
  readonly role: string;
  /** As given, in any script; null where none was. */
  readonly name: string | null;
  /** The `Workshop.rule` this person was told and accepted by going on. */
  readonly agreedTo: number;
}
