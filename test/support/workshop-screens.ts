import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";
import type { ParticipantView } from "~/domain/workshop/participant-view";
import { openPage, type Watched } from "./browser";
import { Phone, type Stream } from "./phone";
import { violations } from "./violations";

type Level = 0 | 1 | 2 | 3 | 4 | "dont-know";

const LAPTOP = { viewport: { width: 1280, height: 800 } };
const PROJECTOR = { viewport: { width: 1920, height: 1080 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Where the browsers of a workshop go: one process for all, or two. */
export interface Origins {
  readonly console: string;
  readonly wall: string;
  phone(index: number): string;
}

/** Somebody in the room without a browser: what their phone sends and is sent, and nothing drawn. */
class PlainVoter {
  constructor(
    private readonly phone: Phone,
    private readonly stream: Stream<ParticipantView>,
  ) {}

  /** Waits until the last thing it was sent is a room in this phase. */
  async stands(phase: string): Promise<void> {
    await expect.poll(() => this.stream.views.at(-1)?.room.phase).toBe(phase);
  }

  async vote(level: Level): Promise<void> {
    await this.stands("voting");
    const room = this.stream.views.at(-1)?.room;
    const { status } = await this.phone.vote(room?.question?.id ?? "", room?.voting?.round ?? 0, level);
    expect(status).toBe(204);
  }

  close(): void {
    this.stream.stop();
  }
}

/** A workshop in real browsers: a facilitator's, the projector's and some phones, every one in a context of its own; others are there without one. */
export class WorkshopScreens {
  /** The phones that are browsers. */
  readonly phones: Page[] = [];
  /** Everybody, in the order they came. */
  private readonly voters: (Page | PlainVoter)[] = [];
  private constructor(
    readonly facilitator: Page,
    readonly wall: Page,
    readonly code: string,
    private readonly watched: Watched[],
    private readonly origins: Origins,
    private readonly browser: Browser,
  ) {}

  /** Sets a workshop up as somebody does who fills in only a name, or more by `fill`, and opens console and wall; in the browser of `again` where given. */
  static async open(
    browser: Browser,
    origins: Origins,
    title: string,
    again?: Page,
    fill?: (form: Page) => Promise<void>,
  ): Promise<WorkshopScreens> {
    const console = again === undefined ? await openPage(browser, LAPTOP) : besides(again);
    await console.page.goto(`${origins.console}/workshops/new`);
    await console.page.locator("#title").fill(title);
    await fill?.(console.page);
    await console.page.getByRole("button", { name: "Open the room" }).click();
    await console.page.locator("#link-present").waitFor();
    const code = ((await console.page.locator("#join-address").textContent()) ?? "").slice(-6);
    const present = new URL((await console.page.locator("#link-present").textContent()) ?? "");
    await console.page.getByRole("link", { name: "Go to your console" }).click();
    await console.page.locator(".next-bar button").first().waitFor();
    const wall = await openPage(browser, PROJECTOR);
    await wall.page.goto(`${origins.wall}/open${present.hash}`);
    await wall.page.waitForURL(/\/present$/);
    return new WorkshopScreens(console.page, wall.page, code, [console, wall], origins, browser);
  }

  /** One more phone: from the address of the QR by one tap on a role. */
  async join(role: string): Promise<Page> {
    const watched = await openPage(this.browser, PHONE satisfies BrowserContextOptions);
    this.watched.push(watched);
    await watched.page.goto(`${this.origins.phone(this.voters.length)}/join/${this.code}`);
    await watched.page.getByRole("button", { name: role, exact: true }).click();
    await watched.page.waitForURL(/\/seat$/);
    this.phones.push(watched.page);
    this.voters.push(watched.page);
    return watched.page;
  }

  /** One more person, by the id of a role, whose phone speaks HTTP and draws nothing. */
  async joinPlainly(role: string): Promise<void> {
    const id = /\/w\/([^/?#]+)/.exec(this.facilitator.url())?.[1] ?? "";
    const phone = new Phone(this.origins.phone(this.voters.length), id, this.code);
    expect((await phone.join(role)).status).toBe(303);
    this.voters.push(new PlainVoter(phone, await phone.stream()));
  }

  /** The facilitator's one next button, by what stands on it; the phase that must follow is waited for on console and wall. */
  async press(button: string, phase: string): Promise<void> {
    await this.facilitator.getByRole("button", { name: button, exact: true }).first().click();
    await this.stands(phase);
  }

  /** Waits for a phase on console and wall; and at a result until no phone can be tapped for the vote that is over. */
  async stands(phase: string): Promise<void> {
    for (const page of [this.facilitator, this.wall])
      await expect.poll(() => page.locator("p[role=status].sr-only").textContent()).toContain(phase);
    if (phase !== "Result") return;
    for (const voter of this.voters)
      if (voter instanceof PlainVoter) await voter.stands("revealed");
      else await voter.locator("[data-vote]").first().waitFor({ state: "detached" });
  }

  /**
   * Everybody votes, the one of `levels` at its place; waits until the console has counted them. By clicks: where the machine is slow
   * between the two halves of a tap, the browser takes it for a long press, which is no vote. Touch has a test of its own.
   */
  async vote(...levels: readonly Level[]): Promise<void> {
    const cast = (level: Level, voter: Page | PlainVoter | undefined) =>
      voter instanceof PlainVoter ? voter.vote(level) : voter?.locator(`#a-${level}`).click();
    await Promise.all(levels.map((level, index) => cast(level, this.voters[index])));
    await this.facilitator.getByText(`${levels.length} of ${this.voters.length} have voted`).waitFor();
  }

  /** What axe finds on console and wall; none is expected. */
  async violations(): Promise<readonly string[]> {
    const found: string[] = [];
    for (const page of [this.facilitator, this.wall]) found.push(...(await violations(page)));
    return found;
  }

  /** Pictures of every screen as it is now, in a directory; for looking at. */
  async pictures(directory: string | undefined, name: string): Promise<void> {
    if (directory === undefined) return;
    const take = (page: Page, what: string, fullPage = false) =>
      page.screenshot({ path: `${directory}/${name}-${what}.png`, fullPage });
    for (const colorScheme of ["light", "dark"] as const) {
      await this.wall.emulateMedia({ colorScheme });
      await take(this.wall, `wall-${colorScheme}`);
      await this.facilitator.emulateMedia({ colorScheme });
      await take(this.facilitator, `console-${colorScheme}`);
    }
    await this.wall.emulateMedia({ colorScheme: "light" });
    await this.facilitator.emulateMedia({ colorScheme: "light" });
    await take(this.facilitator, "console-full", true);
    await this.facilitator.setViewportSize(PHONE.viewport);
    await take(this.facilitator, "console-phone", true);
    await this.facilitator.setViewportSize(LAPTOP.viewport);
    const [phone] = this.phones;
    if (phone) await take(phone, "phone");
  }

  /** Console errors, exceptions and refused content of all browsers. */
  faults(): readonly string[] {
    return this.watched.flatMap(({ faults }) => faults);
  }

  async close(): Promise<void> {
    for (const voter of this.voters) if (voter instanceof PlainVoter) voter.close();
    for (const { close } of this.watched) await close();
  }
}

/** The same browser once more; whoever opened it closes it and knows its faults. */
const besides = (page: Page): Watched => ({ page, faults: [], close: async () => {} });
