import type { ReactNode } from "react";

interface LinkRowProps {
  readonly id: string;
  readonly name: string;
  /** What the button says that takes the link back. */
  readonly revoke: string;
  /** Lines on what it may do and when it was used. */
  readonly children: ReactNode;
}

/** A link in use, with a way to take it back at once. */
export const LinkRow = ({ id, name, revoke, children }: LinkRowProps) => (
  <li className="flex flex-wrap items-center justify-between gap-4 border-b border-rule py-3">
    <span className="min-w-0">
      <span className="font-semibold">{name}</span>
      {children}
    </span>
    <form method="post">
      <button type="submit" name="revoke" value={id} className="button-small">
        {revoke}
        <span className="sr-only">: {name}</span>
      </button>
    </form>
  </li>
);
