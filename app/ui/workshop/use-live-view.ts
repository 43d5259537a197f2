import { useEffect, useState } from "react";
import type { RoomView } from "~/domain/workshop/room-view";
import { type LineState, LiveLine } from "~/line/live-line";

/**
 * The view as it is now: what the page was loaded with, then every frame in its place, by the stream or in answer to a question; of two the one with the
 * older step is dropped. A line that dies is opened again, and a closed room's is not.
 */
export function useLiveView<View extends { readonly room: RoomView }>(loaded: View, href: string) {
  const [view, setView] = useState(loaded);
  const [line, setLine] = useState<LineState>("live");
  const isOver = view.room.phase === "closed";

  useEffect(() => setView((shown) => newer(shown, loaded)), [loaded]);

  useEffect(() => {
    if (isOver) return;
    const live = new LiveLine(href, {
      take: (data) => setView((shown) => newer(shown, JSON.parse(data) as View)),
      tell: setLine,
      refused: () => setLine("lost"),
    });
    live.open();
    window.addEventListener("online", live.open);
    return () => {
      window.removeEventListener("online", live.open);
      live.close();
    };
  }, [href, isOver]);

  return { view, line: isOver ? ("live" as const) : line };
}

const newer = <View extends { readonly room: RoomView }>(shown: View, other: View): View =>
  other.room.step < shown.room.step ? shown : other;
