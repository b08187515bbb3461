/** One school or LEA as CDE's directory lists it. */
export interface DirectoryEntry {
  /** 14 digits; an LEA's own end in 0000000. */
  readonly cds: string;
  /** Of the school, or of the LEA in its own row. */
  readonly name: string;
  readonly lea_name: string;
  readonly county: string;
  readonly status: 'active' | 'pending' | 'closed' | 'merged';
  /** null: the directory does not say, or the school is no charter. */
  readonly charter_funding: 'direct' | 'local' | null;
}

/** CDE's school directory, asked by code: nothing but what is asked for is read. */
export interface Directory {
  /** Relative to the working directory, or the pack's own file; what messages name. */
  readonly path: string;
  /** The day it speaks of, `YYYY-MM-DD`; null where it does not say. */
  readonly date: string | null;
  find(cds: string): DirectoryEntry | undefined;
  /** Schools with these last seven digits: one, but for a charter that changed authorizer. */
  findSchool(lastSeven: string): readonly DirectoryEntry[];
  /** Schools whose code begins with a district's seven digits, by code. */
  schoolsOf(district: string): readonly DirectoryEntry[];
}
