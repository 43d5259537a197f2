const NAMED = /^\/(a|w|join|bench|calendar)\/[^/]+/;
const OF_A_LINK = /\/answers\/[^/]+/;

/** A path as the log may hold it: what names somebody's assessment, room or link stands as `:id`. */
export const shownPath = (path: string): string => path.replace(NAMED, "/$1/:id").replace(OF_A_LINK, "/answers/:link");
