import { useEffect, useRef } from "react";

let arrivedBefore = false;

/** Moves the focus to the new page's heading after a navigation in the browser; on a first load it stays where people expect it. */
export function useHeadingFocus() {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrivedBefore) ref.current?.focus();
    arrivedBefore = true;
  }, []);
  return ref;
}
