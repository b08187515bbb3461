import type { RecordKind, Row } from './record.ts';
import type { Attestation, Waiver } from './signed.ts';
import type { ListValue, NumberValue, Truth, Unknown } from './value.ts';

/** A record inside a case: the row as read, and what linking derived from it. */
export type CaseRecord =
  | ResidencyGrant
  | Placement
  | CommunitySchoolGrant
  | CommunitySchoolSite
  | EducatorOutcome
  | LocalAgency;

/** A residency grant and its placements. */
export interface ResidencyGrant {
  readonly kind: 'residency_grants';
  readonly row: Row<'residency_grants'>;
  /** Its placements of the year; Unknown where no input holds placements. */
  readonly placements: ListValue;
}

/** A placement, its grant and its site. */
export interface Placement {
  readonly kind: 'placements';
  readonly row: Row<'placements'>;
  /** Unknown: the grant is in no input. */
  readonly grant: ResidencyGrant | Unknown;
  /** The community school site it is at; Unknown where undecided, and where there is none (facts null). */
  readonly site: CommunitySchoolSite | Unknown;
  readonly at_community_school: Truth;
  /** Residents the grant enrols (or projects) who stand on no row; the row is then a stand-in for them. */
  readonly withheld: boolean;
}

/** A community school grant. */
export interface CommunitySchoolGrant {
  readonly kind: 'community_school_grants';
  readonly row: Row<'community_school_grants'>;
}

/** A community school site, its grant and who is placed there. */
export interface CommunitySchoolSite {
  readonly kind: 'community_school_sites';
  readonly row: Row<'community_school_sites'>;
  /** Unknown: the site names no grant (facts: its grant_id), or the grant is in no input. */
  readonly grant: CommunitySchoolGrant | Unknown;
  /** Placements linked to it, those that may be here as doubts. */
  readonly placements: ListValue;
  /** Residents placed here this year. */
  readonly residents: NumberValue;
}

/** An outcome one side reports. */
export interface EducatorOutcome {
  readonly kind: 'educator_outcomes';
  readonly row: Row<'educator_outcomes'>;
}
/** What an LEA says of itself. */
export interface LocalAgency {
  readonly kind: 'local_agencies';
  readonly row: Row<'local_agencies'>;
}

/** The fields linking derives, by kind, with the type an expression sees: a closed list (RULES.md). */
export const DERIVED_FIELDS = {
  residency_grants: { placements: 'list<placement>' },
  placements: { grant: 'residency_grant', site: 'community_school_site', at_community_school: 'bool' },
  community_school_grants: {},
  community_school_sites: { grant: 'community_school_grant', placements: 'list<placement>', residents: 'number' },
  educator_outcomes: {},
  local_agencies: {},
} as const satisfies Record<RecordKind, Readonly<Record<string, string>>>;

/** The names an expression sees as lists of records. Coordination grants are the county office's own. */
export type ScopeTable = RecordKind | 'coordination_grants';

/** The records a rule is judged on, each table in the one order of records; Unknown: no input holds the table. */
export type Scope = { readonly [T in ScopeTable]: readonly CaseRecord[] | Unknown };

/** The LEA a case is of. */
export interface Lea {
  /** 14 digits. */
  readonly cds: string;
  readonly name: string | null;
  readonly county: string | null;
  /** Months in which a residency grant and a community school grant of the LEA both run. */
  readonly months_of_overlap: NumberValue;
}

/** All that is known of one LEA. */
export interface Case {
  readonly lea: Lea;
  /** Both programs are present; Unknown where the other side's tables were not supplied. */
  readonly paired: Truth;
  /** What alignment and context rules see. */
  readonly alignment: Scope;
  /** What conditions see: grants this LEA leads, with all their placements and sites. */
  readonly duties: Scope;
  /** Grants of this LEA that another LEA leads: their duties are judged there. */
  readonly held_elsewhere: readonly HeldGrant[];
  /** Placements of grants led here at sites of LEAs outside the grant. They count in the site's LEA's case. */
  readonly placed_outside: readonly Placement[];
  /** Waivers in force, by rule; left out: none. */
  readonly waivers?: ReadonlyMap<string, Waiver>;
  /** Answers to what rules ask people to judge, by rule; left out: none. */
  readonly attestations?: ReadonlyMap<string, Attestation>;
}

/** A grant of the LEA whose duties are judged with its lead. */
export interface HeldGrant {
  readonly grant: ResidencyGrant | CommunitySchoolGrant;
  readonly lead: { readonly cds: string; readonly name: string | null };
}

/** crosswalk: by a code that a person confirmed for a name. */
export type LinkMethod = 'code' | 'crosswalk' | 'moved-code' | 'no-code' | 'withheld' | 'no-table';

/** A site a placement may be at; score: how alike the names are, 0 to 1; null: its code tells. */
export interface Candidate {
  readonly site: CommunitySchoolSite;
  readonly score: number | null;
}

/** One placement held against the community school sites. */
export interface Link {
  readonly placement: Placement;
  readonly verdict: Truth;
  readonly method: LinkMethod;
  readonly site: CommunitySchoolSite | null;
  /** Sites it may be, best first: shown, never joined. */
  readonly candidates: readonly Candidate[];
}

/** What linking gives. */
export interface Linked {
  /** By lea.cds. */
  readonly cases: readonly Case[];
  /** Every placement of the scored year, residents on no row last. */
  readonly placed: readonly Placement[];
  /** How each was linked: put together when asked for, since nearly every one is by an exact code or not at all. */
  readonly links: readonly Link[];
  /** Records with no usable LEA. */
  readonly unassigned: readonly { readonly row: Row; readonly why: string }[];
  readonly school_years: readonly string[];
  /** Rows of other years, by path. */
  readonly left_out: ReadonlyMap<string, number>;
}

/** Whether an expression's value is a record. */
export function isCaseRecord(value: unknown): value is CaseRecord {
  return typeof value === 'object' && value !== null && 'row' in value && 'kind' in value;
}
