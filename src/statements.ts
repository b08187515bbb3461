import type { AuditRequest } from './audit-request.ts';
import type { Case } from './model/case.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { CaseResult, ListedWaiver } from './model/result.ts';
import type { Pack } from './model/rule.ts';
import type { SignedInput } from './records/signed/read-signed.ts';

/** The signed statements an audit is given, as far as their own files tell. */
export interface Statements {
  readonly inputs: readonly SignedInput[];
  readonly diagnostics: readonly Diagnostic[];
  /** Holds them against the pack's rules and all the records' LEAs. */
  readonly on: (pack: Pack, cases: readonly Case[]) => Standing;
}

/** Statements that are about rules and LEAs. */
export interface Standing {
  readonly diagnostics: readonly Diagnostic[];
  /** Cases that know what was signed for them. */
  readonly sign: (cases: readonly Case[]) => readonly Case[];
  /** What became of each waiver, once the selected cases are judged; null: no waivers were given. */
  readonly list: (results: readonly CaseResult[]) => {
    readonly waivers: readonly ListedWaiver[] | null;
    readonly diagnostics: readonly Diagnostic[];
  };
}

type SigningRequest = Pick<AuditRequest, 'signed' | 'cwd' | 'public'>;

const NOTHING: Standing = {
  diagnostics: [],
  sign: (cases) => cases,
  list: () => ({ waivers: null, diagnostics: [] }),
};

/** Reads the signed statements of a request; nothing is loaded for a request without any. */
export async function readStatements(request: SigningRequest): Promise<Statements> {
  const { signed, cwd } = request;
  if (signed === undefined || signed.waivers.length + signed.attestations.length === 0) {
    return { inputs: [], diagnostics: [], on: () => NOTHING };
  }
  return (await import('./load-statements.ts')).loadStatements(signed, cwd, request.public === true);
}
