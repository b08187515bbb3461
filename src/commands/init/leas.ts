import { COUNTIES } from '../../model/counties.ts';
import type { Directory, DirectoryEntry } from '../../model/directory.ts';

/** An LEA of the school directory. */
export interface KnownLea {
  readonly cds: string;
  readonly name: string;
  /** What to check, where the directory cannot tell. */
  readonly doubt?: string;
}

/** The LEA of a row of the directory: itself, or of a school the district in its code. */
export function leaOf({ cds, lea_name, name }: DirectoryEntry): KnownLea {
  return cds.endsWith('0000000') ? { cds, name } : { cds: `${cds.slice(0, 7)}0000000`, name: lea_name };
}

/** Districts and county offices that have schools, and charters, which may be LEAs of their own. */
export function leasOf(directory: Directory): readonly KnownLea[] {
  const found = new Map<string, KnownLea>();
  for (const county of COUNTIES.keys()) {
    for (const entry of directory.schoolsOf(String(county + 1).padStart(2, '0'))) {
      const lea = leaOf(entry);
      if (!found.has(lea.cds)) found.set(lea.cds, lea);
      if (entry.charter === true) found.set(entry.cds, { cds: entry.cds, name: entry.name });
    }
  }
  return [...found.values()];
}

/** An LEA as it is offered: `27661590000000 (Salinas Union High)`. */
export function shownLea({ cds, name }: KnownLea): string {
  return `${cds} (${name})`;
}
