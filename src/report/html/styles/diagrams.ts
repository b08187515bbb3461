/** Filled below. */
export const DIAGRAMS = ``;
