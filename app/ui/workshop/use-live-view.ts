import { useEffect, useState } from "react";
import type { RoomView } from "~/domain/workshop/room-view";

/** Without a sign of life for this long the line is taken for dead; the server beats every 15 seconds. */
const SILENT_MS = 40_000;
const AGAIN_MS = 3_000;

/**
 * The view as it is now: what the page was loaded with, then every frame of the stream in its place; of two the one with the older
 * step is dropped. A line that dies is opened again, and a closed room's is not.
 */
export function useLiveView<View extends { readonly room: RoomView }>(loaded: View, href: string) {
  const [view, setView] = useState(loaded);
  const [isConnected, setConnected] = useState(true);
  const isOver = view.room.phase === "closed";

  useEffect(() => setView((shown) => newer(shown, loaded)), [loaded]);

  useEffect(() => {
    if (isOver) return;
    let source: EventSource | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const open = () => {
      source?.close();
      source = new EventSource(href);
      source.onmessage = ({ data }) => {
        alive();
        setView((shown) => newer(shown, JSON.parse(data) as View));
      };
      source.addEventListener("beat", alive);
      source.onerror = () => {
        setConnected(false);
        if (source?.readyState === EventSource.CLOSED) again(AGAIN_MS);
      };
      again(SILENT_MS);
    };
    const again = (ms: number) => {
      clearTimeout(timer);
      timer = setTimeout(open, ms);
    };
    const alive = () => {
      setConnected(true);
      again(SILENT_MS);
    };
    open();
    return () => {
      clearTimeout(timer);
      source?.close();
    };
  }, [href, isOver]);

  return { view, isConnected: isConnected || isOver };
}

const newer = <View extends { readonly room: RoomView }>(shown: View, other: View): View =>
  other.room.step < shown.room.step ? shown : other;
