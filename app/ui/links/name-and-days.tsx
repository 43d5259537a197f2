import { words } from "./words";

/** Whom a link is for, and how long it lives. */
export function NameAndDays({ days, usualDays }: { readonly days: readonly number[]; readonly usualDays: number }) {
  return (
    <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_12rem]">
      <label htmlFor="name">
        <span className="block">{words.name}</span>
        <input id="name" name="name" required maxLength={200} autoComplete="off" className="field-input mt-1" />
      </label>
      <label htmlFor="days">
        <span className="block">{words.days}</span>
        <select id="days" name="days" defaultValue={String(usualDays)} className="field-input mt-1">
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
