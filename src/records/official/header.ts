import { plainHeading } from '../headings.ts';

/** The columns of a state file that are read, by what they mean; the rest is never looked at. */
export type Columns<N extends string> = Readonly<Partial<Record<N, number>>>;

/** Finds the columns of a header row; null: it is no header of such a file. */
export type FindColumns<N extends string> = (header: readonly string[]) => Columns<N> | null;

/** The first column with one of these headings, compared as headings of records are. */
export function columnOf(header: readonly string[], headings: readonly string[]): number | undefined {
  const index = header.findIndex((cell) => headings.includes(plainHeading(cell)));
  return index === -1 ? undefined : index;
}

/** The columns there are, by name. */
export function presentColumns<N extends string>(found: Readonly<Record<N, number | undefined>>): Columns<N> {
  return Object.fromEntries(Object.entries(found).filter(([, index]) => index !== undefined)) as Columns<N>;
}
