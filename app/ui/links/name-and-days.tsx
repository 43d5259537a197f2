import { words } from "./words";

interface NameAndDaysProps {
  /** Lives that may be chosen, in days. */
  readonly days: readonly number[];
  /** What stands first: a number of days among them, or how the link ends where none is chosen. */
  readonly usual: number | string;
}

/** Whom a link is for, and how long it lives. */
export function NameAndDays({ days, usual }: NameAndDaysProps) {
  return (
    <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_15rem]">
      <label htmlFor="name">
        <span className="block">{words.name}</span>
        <input id="name" name="name" required maxLength={200} autoComplete="off" className="field-input mt-1" />
      </label>
      <label htmlFor="days">
        <span className="block">{words.days}</span>
        <select
          id="days"
          name="days"
          defaultValue={typeof usual === "number" ? String(usual) : ""}
          className="field-input mt-1"
        >
          {typeof usual === "number" ? null : <option value="">{usual}</option>}
          {days.map((count) => (
            <option key={count} value={count}>
              {words.dayCount(count)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
