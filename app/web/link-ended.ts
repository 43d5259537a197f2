/** How the page of a link that has ended tells itself from other 410s. */
export const LINK_ENDED = "Link ended";
