/** How a page stands to a room: its stream speaks; the page asks every few seconds, because the stream says nothing; nothing gets through. */
export type LineState = "live" | "asking" | "lost";

/** The server beats every 15 seconds: after two beats that did not come, and where the first frame does not, something holds the stream up. */
const SILENT_MS = 32_000;
const FIRST_MS = 8_000;
/** Between two questions, spread so that a room full of phones does not ask at once. */
const ASK_MS = 4_000;
const SPREAD_MS = 3_000;
/** A stream that says nothing is opened anew so often. */
const REOPEN_MS = 60_000;
const AGAIN_MS = 2_000;
const LIMIT_MS = 10_000;

interface LineOptions {
  /** A view of the room as JSON, by the stream or in answer to a question. */
  take(data: string): void;
  tell(state: LineState): void;
  /** Whoever asks may not any more, or the room is gone. */
  refused(): void;
}

/** The line of one page to a room: a stream, and where a proxy holds it up or the network swallows it, questions in its place until it speaks. */
export class LiveLine {
  private source: EventSource | undefined;
  private silence: ReturnType<typeof setTimeout> | undefined;
  private question: ReturnType<typeof setTimeout> | undefined;
  private openedAt = 0;
  private isOver = false;

  constructor(
    private readonly href: string,
    private readonly options: LineOptions,
  ) {}

  /** Opens the stream, or opens it anew. */
  readonly open = (): void => {
    if (this.isOver) return;
    this.source?.close();
    this.openedAt = performance.now();
    const source = new EventSource(this.href);
    this.source = source;
    source.onmessage = ({ data }) => {
      this.heard();
      this.options.take(data);
    };
    source.addEventListener("beat", () => this.heard());
    source.onerror = () => this.askSoon(AGAIN_MS);
    this.listenFor(FIRST_MS);
  };

  /** Ends it for good. */
  close(): void {
    this.isOver = true;
    this.source?.close();
    clearTimeout(this.silence);
    clearTimeout(this.question);
  }

  private heard(): void {
    clearTimeout(this.question);
    this.question = undefined;
    this.options.tell("live");
    this.listenFor(SILENT_MS);
  }

  private listenFor(ms: number): void {
    clearTimeout(this.silence);
    this.silence = setTimeout(() => void this.ask(), ms);
  }

  private askSoon(ms: number): void {
    this.question ??= setTimeout(
      () => {
        this.question = undefined;
        void this.ask();
      },
      ms + Math.random() * SPREAD_MS,
    );
  }

  private async ask(): Promise<void> {
    const { source } = this;
    const href = `${this.href}${this.href.includes("?") ? "&" : "?"}once`;
    const answer = await fetch(href, { signal: AbortSignal.timeout(LIMIT_MS) }).catch(() => null);
    if (this.isOver) return;
    if (answer?.ok) {
      const data = await answer.text().catch(() => null);
      this.options.tell(data === null ? "lost" : "asking");
      if (data !== null) this.options.take(data);
    } else if (answer !== null && answer.status < 500 && answer.status !== 429) return this.options.refused();
    else this.options.tell("lost");
    if (this.isOver) return;
    const isDead = source?.readyState === EventSource.CLOSED || performance.now() - this.openedAt > REOPEN_MS;
    if (isDead && source === this.source) this.open();
    this.askSoon(ASK_MS);
  }
}
