import type { Carrier } from "#test/support/driven/carrier";
import { openFirefox } from "#test/support/driven/firefox";
import { mainJob } from "#test/support/driven/main-job";
import { openWebKit } from "#test/support/driven/webkit";
import { serveHere } from "#test/support/served-here";
import type { Programme } from "./programme";

const opens: readonly (() => Promise<Carrier>)[] = [openFirefox, openWebKit];

export const browsers: Programme = {
  title: "the main job in Firefox and in WebKit, each by its own driver: all that was given is kept",
  tools: [
    { program: "firefox-esr", debian: "firefox-esr" },
    { program: "WebKitWebDriver", debian: "webkit2gtk-driver" },
    { program: "Xvfb", debian: "xvfb" },
  ],
  run: async (say) => {
    const here = await serveHere();
    const faults: string[] = [];
    try {
      for (const open of opens) {
        const browser = await open();
        try {
          const found = await mainJob(browser, here);
          say(`${browser.name}: ${found.length === 0 ? "answered, read, planned and kept" : `${found.length} wrong`}`);
          faults.push(...found.map((fault) => `${browser.name}: ${fault}`));
        } catch (error) {
          faults.push(`${browser.name}: ${error instanceof Error ? error.message : String(error)}`);
        } finally {
          await browser.end();
        }
      }
      return faults;
    } finally {
      await here.end();
    }
  },
};
