import type { ReactNode } from "react";

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
}

/** A group of fields under a heading. */
export function Group({
  title,
  id,
  children,
}: {
  readonly title: string;
  readonly id?: string;
  readonly children: ReactNode;
}) {
  return (
    <fieldset id={id} className="border-t border-rule py-5">
      <legend className="float-left mb-3 w-full font-serif text-h3 font-semibold">{title}</legend>
      <div className="clear-both grid gap-4 sm:grid-cols-2">{children}</div>
    </fieldset>
  );
}

const Hint = ({ name, hint }: Pick<FieldProps, "name" | "hint">) =>
  hint === undefined ? null : (
    <span id={`${name}-hint`} className="block text-small text-ink-3">
      {hint}
    </span>
  );

/** One line. */
export function Line({
  name,
  label,
  value,
  hint,
  type = "text",
  limit = 200,
  wide = false,
}: FieldProps & { readonly type?: "text" | "date" | "url"; readonly limit?: number; readonly wide?: boolean }) {
  return (
    <label htmlFor={name} className={wide ? "sm:col-span-2" : ""}>
      <span className="block">{label}</span>
      <Hint name={name} hint={hint} />
      <input
        id={name}
        name={name}
        type={type === "url" ? "text" : type}
        inputMode={type === "url" ? "url" : undefined}
        defaultValue={value}
        maxLength={type === "date" ? undefined : limit}
        autoComplete="off"
        aria-describedby={hint === undefined ? undefined : `${name}-hint`}
        className="field-input num mt-1"
      />
    </label>
  );
}

/** Several lines, as wide as the form. */
export function Lines({ name, label, value, hint, rows = 3 }: FieldProps & { readonly rows?: number }) {
  return (
    <label htmlFor={name} className="sm:col-span-2">
      <span className="block">{label}</span>
      <Hint name={name} hint={hint} />
      <textarea
        id={name}
        name={name}
        rows={rows}
        defaultValue={value}
        aria-describedby={hint === undefined ? undefined : `${name}-hint`}
        className="field-input mt-1"
      />
    </label>
  );
}

/** One of a few. */
export function Choice({
  name,
  label,
  value,
  choices,
}: FieldProps & { readonly choices: readonly (readonly [string, string])[] }) {
  return (
    <label htmlFor={name}>
      <span className="block">{label}</span>
      <select id={name} name={name} defaultValue={value} className="field-input mt-1">
        {choices.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
