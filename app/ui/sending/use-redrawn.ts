import { type RefObject, useEffect, useRef } from "react";

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * For a form whose fields are drawn from what is kept: where `mark` says that this has changed, a field that nobody has typed in since it was drawn or sent
 * follows, and what was typed stays, with the focus in it.
 */
export function useRedrawn(mark: string): RefObject<HTMLFormElement> {
  const form = useRef<HTMLFormElement>(null);
  const drawn = useRef(new Map<Field, string>());
  const sent = useRef(new Map<Field, string>());
  useEffect(() => {
    const element = form.current;
    const note = () => {
      for (const field of fieldsIn(element)) sent.current.set(field, said(field));
    };
    element?.addEventListener("submit", note);
    return () => element?.removeEventListener("submit", note);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the mark says when what is kept is another
  useEffect(() => {
    for (const field of fieldsIn(form.current)) {
      const isAsLeft = [drawn.current.get(field), sent.current.get(field)].includes(said(field));
      if (isAsLeft && isChoice(field)) field.checked = field.defaultChecked;
      else if (isAsLeft) field.value = field.defaultValue;
      drawn.current.set(field, isChoice(field) ? String(field.defaultChecked) : field.defaultValue);
      sent.current.delete(field);
    }
  }, [mark]);
  return form;
}

const fieldsIn = (form: HTMLFormElement | null): readonly Field[] =>
  [...(form?.elements ?? [])].filter(
    (element): element is Field =>
      element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type !== "hidden"),
  );

const isChoice = (field: Field): field is HTMLInputElement => field.type === "radio" || field.type === "checkbox";

const said = (field: Field): string => (isChoice(field) ? String((field as HTMLInputElement).checked) : field.value);
