/** How several LEAs are put in order. */
export const SORTS = ['county', 'score'] as const;
/** How several LEAs are put in order. */
export type Sort = (typeof SORTS)[number];
