interface ChoiceFieldProps {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly several?: boolean;
  readonly problem?: string | undefined;
  /** Whether a hairline parts it from what stands above. */
  readonly ruled?: boolean;
  /** Whether each answer has a line of its own. */
  readonly stacked?: boolean;
}

/** A question with a few short answers, one or several of which may be chosen. */
export function ChoiceField({
  name,
  legend,
  hint,
  choices,
  chosen,
  several = false,
  problem,
  ruled = true,
  stacked = false,
}: ChoiceFieldProps) {
  return (
    <fieldset
      className={ruled ? "border-t border-rule py-4" : ""}
      aria-describedby={hint ? `${name}-hint` : undefined}
      aria-invalid={problem ? true : undefined}
    >
      <legend className="float-left w-full font-semibold">{legend}</legend>
      {hint ? (
        <p id={`${name}-hint`} className="clear-both text-ink-2">
          {hint}
        </p>
      ) : null}
      {problem ? <p className="clear-both font-semibold text-accent">{problem}</p> : null}
      <div className={`clear-both ${stacked ? "space-y-1 pt-1" : "flex flex-wrap gap-x-8"}`}>
        {choices.map(({ value, label }, index) => (
          <label key={value} className="flex min-h-11 cursor-pointer items-center gap-3">
            <input
              id={index === 0 ? name : undefined}
              type={several ? "checkbox" : "radio"}
              name={name}
              value={value}
              defaultChecked={chosen.includes(value)}
              className="mark mt-0"
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
