/** Filled below. */
export const PRINT = ``;
