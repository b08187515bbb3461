/** How a new folder keeps its records. */
export const LAYOUTS = ['yaml', 'csv'] as const;
/** A folder of tables for a spreadsheet, or one draft for an editor. */
export type Layout = (typeof LAYOUTS)[number];

/** Where a draft is audited at every push. */
export const CI_SYSTEMS = ['github', 'gitlab', 'none'] as const;
/** A service that runs the audit, or none. */
export type CiSystem = (typeof CI_SYSTEMS)[number];

/** What a new folder is made from. */
export interface Answers {
  readonly layout: Layout;
  readonly lea: { readonly cds: string; readonly name: string };
  /** A word of `program`. */
  readonly program: string;
  readonly ihes: readonly string[];
  /** The school year its placements are planned for, as 2026-27. */
  readonly year: string;
  readonly ci: CiSystem;
  /** The version of grantalign that CI runs. */
  readonly version: string;
  /** The folder below the root of its repository, empty where it is the root. */
  readonly below: string;
}

/** Where editors find the schemas: hidden, so that no audit of the folder takes them for records. */
export const SCHEMA_FOLDER = '.grantalign';
