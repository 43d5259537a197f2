import { type DragEvent, useState } from "react";
import type { Place } from "~/domain/planning/place";
import type { TeamPlanView } from "~/web/team-plan/plan-view";
import type { Commands } from "./use-commands";

/** Where something would be dropped: before an action, or last in a window. */
export interface DropAt {
  readonly window: Place;
  readonly before: string | null;
}

/** Dragging an action by its heading to another place: it posts the same as the buttons. */
export function useDrag(places: TeamPlanView["places"], move: Commands["move"]) {
  const [dragged, setDragged] = useState<string | null>(null);
  const [at, setAt] = useState<DropAt | null>(null);
  const items = places.flatMap((place) => place.items);
  const end = () => {
    setDragged(null);
    setAt(null);
  };
  return {
    at: dragged === null ? null : at,
    handle: (id: string) => ({
      draggable: true,
      onDragStart: (event: DragEvent) => {
        event.dataTransfer.setData("text/plain", id);
        event.dataTransfer.effectAllowed = "move";
        setDragged(id);
      },
      onDragEnd: end,
    }),
    target: (window: Place, before: string | null) => ({
      onDragOver: (event: DragEvent) => {
        if (dragged === null) return;
        event.preventDefault();
        event.stopPropagation();
        if (at?.window !== window || at.before !== before) setAt({ window, before });
      },
      onDrop: (event: DragEvent) => {
        const item = items.find(({ id }) => id === dragged);
        if (item === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        end();
        if (item.id !== before) move(item, window, before);
      },
    }),
  };
}
