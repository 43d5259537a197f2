import { useEffect, useRef, useState } from "react";
import type { RunningVote } from "~/domain/workshop/room-view";

const TICK_MS = 250;

/** Seconds left in the vote that runs, counted down here from what the server said last; no clock but the passing of time is trusted. Null without a limit. */
export function useSecondsLeft(voting: RunningVote | null, isPaused: boolean): number | null {
  const said = voting?.secondsLeft ?? null;
  const since = useRef({ voting, at: 0 });
  const [now, setNow] = useState(0);
  useEffect(() => {
    since.current = { voting, at: performance.now() };
    setNow(performance.now());
    if (said === null || isPaused) return;
    const timer = setInterval(() => setNow(performance.now()), TICK_MS);
    return () => clearInterval(timer);
  }, [voting, said, isPaused]);
  if (said === null) return null;
  const passed = since.current.voting === voting && !isPaused ? now - since.current.at : 0;
  return Math.max(0, said - Math.floor(Math.max(0, passed) / 1000));
}
