import { pooledGroups } from "./groups";
import { peopleTold } from "./people";
import type { Room } from "./room";
import { hasOpenRound } from "./rounds";
import type { Seat } from "./seat";
import type { Settings } from "./settings";
import { tallyOf } from "./tally";
import { standingVotes } from "./vote";
import type { Workshop } from "./workshop";

/** How many, in the words of the console: joined, voted, waiting for, gone. */
export interface HeadCount {
  readonly joined: number;
  /** Phones connected now; null where that is not known. */
  readonly here: number | null;
  readonly gone: number | null;
  /** In the vote that runs; null while none does. */
  readonly voted: number | null;
  /** Not yet voted: of those connected in an open workshop, of all who joined in an anonymous one, or somebody's leaving would tell whether they had voted. */
  readonly waitingFor: number | null;
}

export interface PeopleView extends HeadCount {
  /** In an anonymous workshop all but `joined` is null, while votes are taken, for roles that are too few to be told apart, and for those that would give them away. */
  readonly byRole: readonly (HeadCount & { readonly role: string; readonly name: string })[];
  /** Everybody, in the order of joining; who has voted is said in an open workshop only, and so, while votes are taken, is who is here. */
  readonly everybody: readonly {
    readonly name: string | null;
    readonly role: string;
    readonly isHere: boolean | null;
    readonly hasVoted: boolean | null;
  }[];
  /** How many seats the room has. */
  readonly seats: number;
  /** How many were told the rule that holds and may vote; the others are being asked again. */
  readonly told: number;
}

/** Who is in the room, for the console. */
export function peopleView(workshop: Workshop, room: Room): PeopleView {
  const { settings, current, open } = workshop;
  const { seats, votes, here } = room;
  const voted =
    open === null || current === null
      ? null
      : new Set(standingVotes(votes, current, open.round).map(({ seat }) => seat));
  const isSecret = settings.mode === "anonymous" && hasOpenRound(workshop);
  const count = (some: readonly Seat[]): HeadCount => {
    const connected = here === undefined ? null : some.filter(({ id }) => here.has(id));
    return {
      joined: some.length,
      here: connected?.length ?? null,
      gone: connected === null ? null : some.length - connected.length,
      voted: voted && some.filter(({ id }) => voted.has(id)).length,
      waitingFor: voted && ((isSecret ? null : connected) ?? some).filter(({ id }) => !voted.has(id)).length,
    };
  };
  const apart = rolesApart(settings, seats);
  return {
    ...count(seats),
    byRole: settings.roles.map(({ id, name }) => {
      const counted = count(seats.filter(({ role }) => role === id));
      const shown = isSecret && !apart.has(id) ? { joined: counted.joined, ...UNTOLD } : counted;
      return { role: id, name, ...shown };
    }),
    everybody: seats.map(({ id, name, role }) => ({
      name,
      role,
      isHere: isSecret ? null : (here?.has(id) ?? null),
      hasVoted: settings.mode === "open" ? (voted?.has(id) ?? null) : null,
    })),
    seats: settings.seats,
    told: peopleTold(workshop, room),
  };
}

const UNTOLD = { here: null, gone: null, voted: null, waitingFor: null };

/** Roles whose progress may be told: all in an open workshop, else those that would stand apart if every seat voted. */
function rolesApart({ mode, roles, threshold }: Settings, seats: readonly Seat[]): ReadonlySet<string> {
  if (mode === "open") return new Set(roles.map(({ id }) => id));
  const heads = roles.map(({ id }) => ({
    roles: [id],
    tally: tallyOf(seats.filter(({ role }) => role === id).map(() => "dont-know" as const)),
  }));
  return new Set(pooledGroups(heads, threshold).flatMap((group) => (group.roles.length === 1 ? group.roles : [])));
}
