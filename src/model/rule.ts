import type { CaseRecord, Lea, Scope, ScopeTable } from './case.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Origin } from './origin.ts';
import type { Attestation } from './signed.ts';
import type { Value } from './value.ts';

/** What a rule may rest on, the strongest first. */
export const BASES = ['statute', 'grant-condition', 'framework', 'advocacy'] as const;
/** Whether a rule is scored, is a duty, or is only shown. */
export const ROLES = ['alignment', 'condition', 'context'] as const;
/** How much a gap weighs, the heaviest first. */
export const SEVERITIES = ['critical', 'major', 'minor'] as const;
/** Who may be asked to act. */
export const ASKED = ['lea', 'ihe', 'ta-centre', 'cde', 'ctc'] as const;
/** What a rule rests on. */
export type Basis = (typeof BASES)[number];
/** Whether a rule is scored, is a duty, or is only shown. */
export type Role = (typeof ROLES)[number];
/** How much a gap weighs. */
export type RuleSeverity = (typeof SEVERITIES)[number];
/** Who is asked to act. */
export type Asked = (typeof ASKED)[number];

/** What an expression is judged in: one case's records, and the allowance of steps of one rule in one case. */
export interface Judging {
  readonly scope: Scope;
  readonly lea: Lea;
  /** `YYYY-MM-DD` */
  readonly as_of: string;
  /** Whether evidence is wanted: a first pass over many LEAs does without. */
  readonly witnessed: boolean;
  /** The rule that is judged, and the answer on file to what it asks people; left out: it asks them nothing. */
  readonly asking?: { readonly rule: string; readonly answer: Attestation | null };
  /** Counts down; an evaluation that takes it below 0 throws StepLimitError. */
  steps: number;
  /** Raised for a division by zero, a missing lookup entry, an absent linked record. */
  note(diagnostic: Diagnostic): void;
}

/** More steps than one rule may take in one case: an error of the rule (exit 2), never UNKNOWN. */
export class StepLimitError extends Error {
  readonly origin: Origin;
  constructor(origin: Origin) {
    super('more steps than a rule may take in one case');
    this.origin = origin;
  }
}

/** A compiled, type-checked CEL expression. */
export interface Expression {
  readonly text: string;
  readonly origin: Origin;
  /** Fields of the item's own record it reads, in the order written: where its evidence stands. */
  readonly reads: readonly string[];
  /** Linked records of the item it goes through (`site`, `grant`), in the order written: the other side's evidence. */
  readonly follows: readonly string[];
  /** Tables it names. */
  readonly tables: readonly ScopeTable[];
  evaluate(judging: Judging, record: CaseRecord | null): Value;
}

/** What a measure kind takes beside `of`, `where`, `counted_by` and `credit`. */
export type OptionSpec =
  | { readonly is: 'expression'; readonly type: 'bool' | 'number' | 'text' | 'list'; readonly doc: string }
  /** An expression giving a list of text, or a list of words written out. */
  | { readonly is: 'words'; readonly doc: string }
  | { readonly is: 'asks'; readonly doc: string }
  /** A table word -> credit; `of` names the expression option whose words it must cover. */
  | { readonly is: 'levels'; readonly of: string; readonly doc: string }
  /** A table word -> credit whose words are its own, 0 and 1 among the credits. */
  | { readonly is: 'scale'; readonly doc: string }
  | { readonly is: 'text'; readonly doc: string };

/** One line of a checklist. */
export interface Ask {
  readonly ask: string;
  readonly that: Expression;
  readonly weight: number;
}

/** Linear from 0 credit at none_at to 1 at full_at, clamped; none_at above full_at falls. */
export interface Ramp {
  readonly none_at: number;
  readonly full_at: number;
}

/** What a rule measures, and by which kind. */
export interface Measure {
  readonly kind: string;
  /** null: one item, the case. */
  readonly of: ScopeTable | null;
  readonly where: Expression | null;
  readonly counted_by: Expression | null;
  /** As the kind's option specs say. */
  readonly options: Readonly<Record<string, Expression | readonly Ask[] | Readonly<Record<string, number>> | string>>;
}

/** A rule, ready to be judged. */
export interface Rule {
  /** `<lever>/<rule>`, the file's path without its ending. */
  readonly id: string;
  readonly lever: string;
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  /** What CDE or CTC can do: an LEA's list leaves it out. */
  readonly for_the_state: string | null;
  readonly source: string;
  readonly basis: Basis;
  readonly role: Role;
  readonly asked_of: readonly Asked[];
  readonly severity: RuleSeverity;
  /** 0 for conditions and context. */
  readonly weight: number;
  /** false: rests on a number from memory; prints "check", no gate sees it. */
  readonly verified: boolean;
  readonly from: string | null;
  readonly until: string | null;
  readonly applies_when: Expression | null;
  readonly measure: Measure;
  readonly ramp: Ramp;
  /** With {met} {total} {value} {missing}, and `{grant has|grants have}` for one or several of the number before. */
  readonly found: string;
  readonly origin: Origin;
}

/** Whether a date lies in the rule's dates; both end days are included. */
export function inForce(rule: Rule, as_of: string): boolean {
  return (rule.from === null || rule.from <= as_of) && (rule.until === null || as_of <= rule.until);
}

/** A group of rules that is scored together. */
export interface Lever {
  readonly id: string;
  readonly title: string;
  readonly why: string;
}
/** `from` in 0-100, on the low score. */
export interface Band {
  readonly from: number;
  readonly title: string;
}

/** The regions of technical-assistance centres and the counties they serve. */
export interface TaRegions {
  readonly source: string;
  /** `YYYY-MM-DD` */
  readonly as_of: string;
  /** False: rests on a source that was not read in full. */
  readonly verified: boolean;
  /** Region -> counties. */
  readonly regions: Readonly<Record<string, readonly string[]>>;
}

/** Rules, and how they weigh. */
export interface Pack {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly sha256: string;
  /** In pack order. */
  readonly levers: readonly Lever[];
  /** Ascending by from. */
  readonly bands: readonly Band[];
  /** null: the pack names none. */
  readonly ta_regions: TaRegions | null;
  /** Pack order: lever order, then rule id by code unit. */
  readonly rules: readonly Rule[];
}
