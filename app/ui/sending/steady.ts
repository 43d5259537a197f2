import type { ClientActionFunctionArgs, ClientLoaderFunctionArgs } from "@remix-run/react";
import { heardOf, nextAttempt } from "~/line/attempts";
import { inTime, isUnsent } from "~/line/unsent";

/** What an action is told when its form did not get there, with what was in it. */
export interface NotSent {
  readonly kind: "not-sent";
  readonly fields: readonly (readonly [string, string])[];
}

/** Whether what became of a form is that it did not get there. */
export const isNotSent = (outcome: unknown): outcome is NotSent =>
  typeof outcome === "object" && outcome !== null && "kind" in outcome && outcome.kind === "not-sent";

/**
 * A route's data where script runs. A page that cannot be looked at again stays as it is, and one that is asked for is waited for, so that no failure takes
 * the place of a page.
 */
export function steadyLoader() {
  let shown: { readonly href: string; readonly data: unknown } | null = null;
  const load = async ({ request, serverLoader }: ClientLoaderFunctionArgs): Promise<unknown> => {
    for (let attempts = 0; ; attempts += 1) {
      try {
        const data = await inTime(serverLoader());
        heardOf(true);
        shown = { href: request.url, data };
        return data;
      } catch (error) {
        if (request.signal.aborted || !isUnsent(error)) throw error;
        heardOf(false);
        if (shown?.href === request.url) return shown.data;
        await nextAttempt(attempts, request.signal);
      }
    }
  };
  // The page that the server drew is what stays, too.
  return Object.assign(load, { hydrate: true as const });
}

/** A route's action where script runs: a form that does not get there is an outcome, with what was in it. */
export async function steadyAction({ request, serverAction }: ClientActionFunctionArgs): Promise<unknown> {
  const form = await request.clone().formData();
  try {
    const outcome = await inTime(serverAction());
    heardOf(true);
    return outcome;
  } catch (error) {
    if (request.signal.aborted || !isUnsent(error)) throw error;
    heardOf(false);
    const fields = [...form].map(([name, value]) => [name, String(value)] as const);
    return { kind: "not-sent", fields } satisfies NotSent;
  }
}
