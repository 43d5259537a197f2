interface TextFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly problem?: string | undefined;
  readonly unit?: string | undefined;
  readonly inputMode?: "decimal" | "numeric" | "text";
}

/** One line of text or one number, with its label above, its hint, its unit beside and what is wrong with it. */
export function TextField({ name, label, hint, value, problem, unit, inputMode }: TextFieldProps) {
  const described = [hint ? `${name}-hint` : "", problem ? `${name}-problem` : ""].filter(Boolean).join(" ");
  return (
    <div>
      <label htmlFor={name} className="block">
        {label}
      </label>
      {hint ? (
        <p id={`${name}-hint`} className="text-small text-ink-3">
          {hint}
        </p>
      ) : null}
      {problem ? (
        <p id={`${name}-problem`} className="font-semibold text-accent">
          {problem}
        </p>
      ) : null}
      <div className="mt-1 flex items-center gap-3">
        <input
          id={name}
          name={name}
          defaultValue={value}
          inputMode={inputMode}
          autoComplete="off"
          className={`field-input num ${inputMode ? "max-w-48" : ""}`}
          aria-describedby={described || undefined}
          aria-invalid={problem ? true : undefined}
        />
        {unit ? <span className="text-ink-2">{unit}</span> : null}
      </div>
    </div>
  );
}
