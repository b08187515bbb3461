/** One school or LEA as CDE's directory lists it. */
export interface DirectoryEntry {
  /** 14 digits; an LEA's own end in 0000000. */
  readonly cds: string;
  /** Of the school, or of the LEA in its own row. */
  readonly name: string;
  readonly lea_name: string;
  readonly county: string;
  readonly status: 'active' | 'pending' | 'closed' | 'merged';
  /** null: the directory does not tell charters from other schools. */
  readonly charter: boolean | null;
  /** null: the directory does not say, or the school is no charter. */
  readonly charter_funding: CharterFunding | null;
}

/** A directly funded charter is its own LEA. */
export type CharterFunding = 'direct' | 'local';

/** CDE's school directory, asked by code: nothing but what is asked for is read. */
export interface Directory {
  /** Relative to the working directory, or the pack's own file; what messages name. */
  readonly path: string;
  /** The day it speaks of, `YYYY-MM-DD`; null where it does not say. */
  readonly date: string | null;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  readonly schools: number;
  readonly agencies: number;
  /** Whether it lists schools that are closed: where it does not, a code it lacks may be one of them. */
  readonly lists_closed: boolean;
  find(cds: string): DirectoryEntry | undefined;
  /** Schools with these last seven digits: one, but for a charter that changed authorizer. */
  findSchool(lastSeven: string): readonly DirectoryEntry[];
  /** Schools whose code begins with a district's seven digits, or with a county's two, by code. */
  schoolsOf(district: string): readonly DirectoryEntry[];
}

/** What a compact directory begins with, so that it is told from the state's own files. */
export const COMPACT_MARK = '# grantalign school directory';
