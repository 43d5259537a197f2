/** Who carries WebDriver's commands to a browser. */
export interface Carrier {
  /** The browser with its version, as it says itself. */
  readonly name: string;
  go(address: string): Promise<void>;
  /** Every element of an XPath on the page as it is now. */
  find(path: string): Promise<readonly string[]>;
  /** Scrolls to it; WebKit's driver does not where only the edge of an element is out of sight. */
  show(element: string): Promise<void>;
  /** As a hand does: refused where something else lies over it. */
  click(element: string): Promise<void>;
  clear(element: string): Promise<void>;
  type(element: string, text: string): Promise<void>;
  /** What the body of a function returns in the page. */
  ask(body: string): Promise<unknown>;
  cookies(): Promise<readonly { readonly name: string; readonly value: string }[]>;
  end(): Promise<void>;
}

/** Under which WebDriver names an element. */
export const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** What scrolls to an element in its page. */
export const showing = (element: string) => ({
  script: "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })",
  args: [{ [ELEMENT]: element }],
});

/** What kept a command from being done, by WebDriver's name of it. */
export class Undone extends Error {
  constructor(
    readonly kind: string,
    message: string,
  ) {
    super(`${kind}: ${message}`);
  }
}
