/** Ends of credits and scores are held against each other after rounding to 1e-9, as bands and gates are. */
export function nearly(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
