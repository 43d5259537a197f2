import type { ReactNode } from "react";

interface TickProps {
  /** One of several is a radio. */
  readonly type?: "checkbox" | "radio";
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  readonly children: ReactNode;
}

/** A box to tick with its words, large enough for a thumb. */
export const Tick = ({ type = "checkbox", name, value, checked, children }: TickProps) => (
  <label className="flex min-h-11 cursor-pointer items-center gap-3">
    <input type={type} name={name} value={value} defaultChecked={checked} className="mark mt-0" />
    <span>{children}</span>
  </label>
);
