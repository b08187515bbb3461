import type { Directory, DirectoryEntry } from '../model/directory.ts';

const SCHOOL_AT = 7;

/** Where a code that is not in the directory may have gone, or which code was meant; null: nobody can say. */
export type NearCode =
  | { readonly is: 'moved'; readonly entry: DirectoryEntry }
  | { readonly is: 'slip'; readonly entry: DirectoryEntry };

/**
 * The school with the same last seven digits elsewhere (a charter that changed authorizer, or digits of the district
 * mistyped), else the one code that is a single slip away: one digit changed, or two neighbours swapped.
 */
export function nearCode(cds: string, directory: Directory): NearCode | null {
  const isSchool = !cds.endsWith('0000000');
  const same = isSchool ? directory.findSchool(cds.slice(SCHOOL_AT)) : [];
  const elsewhere = same.find(({ status }) => status === 'active') ?? same[0];
  if (elsewhere !== undefined) return { is: 'moved', entry: elsewhere };
  const near = slipsOf(cds, isSchool ? SCHOOL_AT : 0, isSchool ? cds.length : SCHOOL_AT)
    .map((slip) => directory.find(slip))
    .filter((entry) => entry !== undefined);
  const [entry] = near;
  // Two codes as near as each other say nothing about which was meant.
  return entry !== undefined && near.length === 1 ? { is: 'slip', entry } : null;
}

/** Codes one slip away, within the digits from `begin` to `end`. */
function slipsOf(cds: string, begin: number, end: number): readonly string[] {
  const slips = new Set<string>();
  for (let at = begin; at < end; at++) {
    for (let digit = 0; digit <= 9; digit++) slips.add(cds.slice(0, at) + digit + cds.slice(at + 1));
    if (at + 1 < end) slips.add(cds.slice(0, at) + cds.charAt(at + 1) + cds.charAt(at) + cds.slice(at + 2));
  }
  slips.delete(cds);
  return [...slips];
}
