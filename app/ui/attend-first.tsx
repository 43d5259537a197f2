import { words } from "./words";

interface AttendFirstProps {
  readonly href: string;
  readonly posted: readonly (readonly [string, string])[];
}

/** What was sent by a browser that a link let in by itself: it goes on once somebody ticks that it was them. */
export const AttendFirst = ({ href, posted }: AttendFirstProps) => (
  <form method="post" action={href}>
    {posted.map(([name, value], index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: fields may share a name and never change places
      <input key={index} type="hidden" name={name} value={value} />
    ))}
    <label className="flex min-h-11 cursor-pointer items-center gap-3">
      <input type="checkbox" name="meant" value="yes" required className="mark mt-0" />
      {words.meant}
    </label>
    <button type="submit" className="button mt-3">
      {words.sendMeant}
    </button>
  </form>
);
