import { type Carrier, Undone } from "./carrier";
import { until } from "./until";

/** What a page is in the middle of when it is drawn anew: found a moment later. */
const PASSING = ["stale element reference", "element not interactable", "element click intercepted", "no such element"];

/** Somebody at a browser: finds what is written on a button or stands beside a field, and waits for it. */
export class Hands {
  constructor(readonly browser: Carrier) {}

  readonly go = (address: string) => this.browser.go(address);
  readonly address = async () => new URL(String(await this.browser.ask("return location.href")));
  readonly heading = () => this.browser.ask("return document.querySelector('h1')?.textContent");
  readonly press = (label: string) => this.onto(`//button[normalize-space()="${label}"]`, this.browser.click);
  readonly click = (path: string) => this.onto(path, this.browser.click);

  /** Types over what stands in a field. */
  readonly fill = (path: string, text: string) =>
    this.onto(path, async (element) => {
      await this.browser.clear(element);
      await this.browser.type(element, text);
    });

  /** Waits until the address is one of these. */
  readonly arrives = (at: RegExp) => until(async () => at.test((await this.address()).pathname), String(at));

  readonly shows = async (path: string) => (await this.browser.find(path)).length > 0;

  /** Does something to the first such element, once there is one that lets it be done. */
  private async onto(path: string, act: (element: string) => Promise<void>): Promise<void> {
    await until(async () => {
      const [element] = await this.browser.find(path);
      if (element === undefined) return false;
      try {
        await this.browser.show(element);
        await act(element);
        return true;
      } catch (error) {
        if (error instanceof Undone && PASSING.includes(error.kind)) return false;
        throw error;
      }
    }, path);
  }
}
