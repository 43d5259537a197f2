import { words } from "./room-words";

export interface Join {
  /** Six characters. */
  readonly code: string;
  /** "plumbline.example/join" */
  readonly place: string;
  readonly qr: { readonly d: string; readonly size: number };
}

interface JoinBlockProps {
  readonly join: Join;
  /** `wall` fills a projector, `lobby` a console while people come, `side` stands beside other things. */
  readonly size: "wall" | "lobby" | "side";
}

const LOOKS = {
  wall: { block: "join-wall", qr: "w-full max-w-90", place: "text-h1", code: "join-code-wall" },
  lobby: { block: "flex flex-wrap items-center gap-x-8 gap-y-4", qr: "w-44", place: "text-lead", code: "text-display" },
  side: { block: "flex items-center gap-4", qr: "w-24 shrink-0", place: "text-small", code: "text-h1" },
} as const;

/** Where to join: the place, the code in two groups of three, and the QR, black on white in any scheme. */
export function JoinBlock({ join, size }: JoinBlockProps) {
  const look = LOOKS[size];
  return (
    <div className={look.block}>
      <Qr join={join} className={look.qr} />
      <div>
        <p className={`text-ink-2 ${look.place}`}>
          {words.join} <span className="font-semibold break-all text-ink">{join.place}</span>
        </p>
        <JoinCode code={join.code} className={look.code} />
        {size === "side" ? null : <p className="mt-2 text-ink-2">{words.joinHint}</p>}
      </div>
    </div>
  );
}

/** The code as it is read aloud: spelled to assistive technology, drawn in two groups of three. */
export function JoinCode({ code, className = "" }: { readonly code: string; readonly className?: string }) {
  return (
    <p className={`max-w-none leading-tight font-semibold tracking-[0.12em] whitespace-nowrap ${className}`}>
      <span className="sr-only">
        {words.code}: {words.spelled(code)}
      </span>
      <span aria-hidden="true">
        {code.slice(0, 3)} {code.slice(3)}
      </span>
    </p>
  );
}

/** The QR of a room's address. */
export function Qr({ join, className = "" }: { readonly join: Join; readonly className?: string }) {
  return (
    <svg
      viewBox={`0 0 ${join.qr.size} ${join.qr.size}`}
      role="img"
      aria-label={words.qr(join.place)}
      shapeRendering="crispEdges"
      className={`aspect-square h-auto ${className}`}
    >
      <rect width={join.qr.size} height={join.qr.size} fill="#fff" />
      <path d={join.qr.d} fill="#000" />
    </svg>
  );
}
