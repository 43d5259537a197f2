import { Form, useNavigation } from "@remix-run/react";
import { createContext, type ReactNode, type Ref, useContext } from "react";
import type { WorkshopEvent } from "~/domain/workshop/workshop-events";
import { OnceField } from "~/ui/once-field";

/** What every form of a screen carries, so that one that is sent again is known. */
const Token = createContext("");
export const MoveToken = Token.Provider;

interface MoveFormProps {
  readonly event: WorkshopEvent["type"];
  /** The step this was drawn from: the second of two presses at once is refused. */
  readonly step: number;
  /** Further fields of the event that nobody fills. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly className?: string;
  /** For a button that stands elsewhere on the page. */
  readonly id?: string;
  readonly formRef?: Ref<HTMLFormElement>;
  readonly children: ReactNode;
}

/** A form that takes one step or notes one thing; posts as any form where no script runs. */
export function MoveForm({ event, step, fields = {}, className, id, formRef, children }: MoveFormProps) {
  return (
    <Form id={id} ref={formRef} method="post" preventScrollReset replace className={className}>
      <OnceField token={useContext(Token)} />
      <input type="hidden" name="event" value={event} />
      <input type="hidden" name="step" value={step} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </Form>
  );
}

interface MoveButtonProps extends Omit<MoveFormProps, "children" | "id" | "formRef"> {
  readonly label: string;
  /** What a screen reader hears instead, where the label needs what stands around it. */
  readonly name?: string;
  readonly look?: "button" | "button-quiet" | "link-button";
}

/** A step that needs nothing but a press. */
export function MoveButton({ label, name, look = "button-quiet", ...form }: MoveButtonProps) {
  const isBusy = useNavigation().state !== "idle";
  return (
    <MoveForm {...form}>
      <button
        type="submit"
        className={look}
        aria-label={name}
        aria-disabled={isBusy || undefined}
        onClick={(press) => isBusy && press.preventDefault()}
      >
        {label}
      </button>
    </MoveForm>
  );
}
