import type { ReactNode } from "react";

interface TickProps {
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  readonly children: ReactNode;
}

/** A box to tick with its words, large enough for a thumb. */
export const Tick = ({ name, value, checked, children }: TickProps) => (
  <label className="flex min-h-11 cursor-pointer items-center gap-3">
    <input type="checkbox" name={name} value={value} defaultChecked={checked} className="mark mt-0" />
    <span>{children}</span>
  </label>
);
