import type { ReactNode } from "react";

interface BesideProps {
  /** What stands in the narrow column at the left; above on a phone. */
  readonly side: ReactNode;
  readonly children: ReactNode;
  readonly as?: "div" | "article" | "li";
}

/** A block of two columns under a hairline: its name at the left, its text beside it. */
export function Beside({ side, children, as: Block = "div" }: BesideProps) {
  return (
    <Block className="beside border-t border-rule py-5">
      <div>{side}</div>
      <div className="min-w-0">{children}</div>
    </Block>
  );
}
