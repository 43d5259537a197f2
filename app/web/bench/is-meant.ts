/** Whether a form says that what cannot be taken back is meant (field `sure`). */
export const isMeant = (form: URLSearchParams): boolean => form.getAll("sure").includes("yes");
