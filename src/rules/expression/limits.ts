// What the largest rule of the California pack uses, several times over; beyond it an expression is a program.

/** Characters of one expression. */
export const MAX_LENGTH = 4000;
/** Nodes of one expression. */
export const MAX_NODES = 400;
/** Depth of parentheses, calls and lists. */
export const MAX_DEPTH = 32;
/** Macros inside macros: the time an expression takes is the list's length to this power. */
export const MAX_NESTING = 3;
/** Members of a list written out. */
export const MAX_MEMBERS = 100;
