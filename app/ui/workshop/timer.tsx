import type { RoomView } from "~/domain/workshop/room-view";
import { words } from "./room-words";
import { useSecondsLeft } from "./use-seconds-left";

interface TimerProps {
  readonly room: Pick<RoomView, "voting" | "isPaused">;
  readonly className?: string;
}

/** The time left in a vote that has a limit; nothing where it has none. */
export function Timer({ room: { voting, isPaused }, className = "" }: TimerProps) {
  const left = useSecondsLeft(voting, isPaused);
  if (left === null) return null;
  return (
    <span role="timer" aria-label={words.timeLeftName} className={`num font-semibold ${className}`}>
      {left === 0 ? words.timeUp : words.timeLeft(left)}
    </span>
  );
}
