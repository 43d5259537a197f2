import type { ReactNode } from "react";
import { profileBars } from "~/charts/profile-bars";
import { Drawing } from "./drawing";
import { Numbers } from "./numbers";

interface ProfilePictureProps {
  readonly of: Parameters<typeof profileBars>[0];
  /** The caption. */
  readonly children: ReactNode;
}

/** A profile as one picture, to show what a result looks like; a phone, where its names would not fit, shows the caption alone. */
export function ProfilePicture({ of, children }: ProfilePictureProps) {
  const chart = profileBars(of, { width: 496, row: 25, bar: 12, size: 12.5, levels: "number" });
  return (
    <figure className="max-w-124">
      <figcaption className="mb-3 text-small text-ink-2">{children}</figcaption>
      <div className="max-sm:hidden">
        <Drawing chart={chart} />
        <Numbers chart={chart} />
      </div>
    </figure>
  );
}
