import { type RefObject, useEffect, useRef } from "react";
import type { RoomView } from "~/domain/workshop/room-view";

/** After a step of one's own the focus goes to the new heading, so that pressing the key twice takes no second step; whoever types elsewhere is left alone. */
export function useSceneFocus({ phase, question, voting }: RoomView, heading: RefObject<HTMLHeadingElement>) {
  const scene = `${phase} ${question?.id ?? ""} ${voting?.round ?? ""}`;
  const before = useRef(scene);
  useEffect(() => {
    if (before.current === scene) return;
    before.current = scene;
    const focused = document.activeElement;
    if (focused === null || focused === document.body || focused.matches("button")) heading.current?.focus();
  }, [scene, heading]);
}
