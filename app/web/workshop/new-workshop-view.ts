import { defaultSettings, type Settings } from "~/domain/workshop/settings";
import { newOnce } from "../once";
import type { Served } from "../served";
import { earlierWorkshops } from "./earlier-workshops";

/** What the form for a new workshop opens with. */
export interface NewWorkshopView {
  /** What tells one sending of the form from the next. */
  readonly once: string;
  readonly defaults: Settings;
  readonly domains: readonly {
    readonly id: string;
    readonly name: string;
    readonly pitfalls: readonly {
      readonly id: string;
      readonly name: string;
      readonly questions: readonly { readonly id: string; readonly name: string; readonly quick: boolean }[];
    }[];
  }[];
  /** Workshops this browser ran whose actions may be gone through first: field `after`. */
  readonly earlier: readonly {
    readonly id: string;
    readonly title: string;
    readonly on: string;
    readonly actions: number;
  }[];
}

/** Everything the form for a new workshop shows. */
export async function newWorkshopView({ request, plumbline }: Served): Promise<NewWorkshopView> {
  const { instrument } = plumbline;
  return {
    once: newOnce(),
    defaults: defaultSettings(instrument),
    domains: instrument.domains.map(({ id, title }) => ({
      id,
      name: title,
      pitfalls: instrument.pitfalls
        .filter(({ domain }) => domain === id)
        .map((pitfall) => ({
          id: pitfall.id,
          name: pitfall.title,
          questions: pitfall.questions.map((question) => ({
            id: question.id,
            name: question.name,
            quick: question.quick,
          })),
        })),
    })),
    earlier: (await earlierWorkshops(request, plumbline)).map(({ id, workshop, createdAt }) => ({
      id,
      title: workshop.settings.title,
      on: createdAt.slice(0, 10),
      actions: workshop.actions.length,
    })),
  };
}
