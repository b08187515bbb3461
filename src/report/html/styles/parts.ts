/** Filled below. */
export const PARTS = ``;
