/** What tells one sending of a form that makes something from the next. */
export const OnceField = ({ token }: { readonly token: string }) => <input type="hidden" name="once" value={token} />;
