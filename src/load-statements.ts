import type { SignedRequest } from './audit-request.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { Signed, SignedKind } from './model/signed.ts';
import type { Source } from './model/source.ts';
import { readOneFile } from './read/one-file.ts';
import { type ReadSigned, readSigned } from './records/signed/read-signed.ts';
import { dateAnswers } from './signed/attestations.ts';
import { listWaivers } from './signed/list-waivers.ts';
import { signCases } from './signed/sign-cases.ts';
import { dateWaivers, waiversInForce } from './signed/waivers.ts';
import type { Statements } from './statements.ts';

/** Files of statements -> statements -> what holds on the day. */
export async function loadStatements(request: SignedRequest, cwd: string, isPublic: boolean): Promise<Statements> {
  const waivers = await load('waivers', request.waivers, cwd);
  const answers = await load('attestations', request.attestations, cwd);
  return {
    inputs: [...waivers.inputs, ...answers.inputs],
    diagnostics: [...waivers.diagnostics, ...answers.diagnostics],
    on(pack, cases) {
      const signed = isPublic ? waivers.signed.map(withoutReason) : waivers.signed;
      const dated = dateWaivers(signed, pack, cases, request.signing);
      const told = isPublic ? answers.signed.map(withoutNote) : answers.signed;
      const given = dateAnswers(told, pack, cases, { ...request.signing, zone: request.answers_zone });
      return {
        diagnostics: [...dated.diagnostics, ...given.diagnostics],
        sign: (selected) => signCases(selected, waiversInForce(dated.waivers), given.byLea),
        list: (results) =>
          request.waivers.length === 0
            ? { waivers: null, diagnostics: [] }
            : listWaivers(dated.waivers, cases, results, request.signing),
      };
    },
  };
}

/** A reason is free text, and may count or name people: results for the public tell that there is one. */
function withoutReason(waiver: Signed<'waivers'>): Signed<'waivers'> {
  return { ...waiver, cells: { ...waiver.cells, reason: 'a reason on file' } };
}

/** As with reasons: that there is a note is no fact of the answer. */
function withoutNote(answer: Signed<'attestations'>): Signed<'attestations'> {
  const { note: _, ...cells } = answer.cells;
  return { ...answer, cells };
}

async function load<K extends SignedKind>(kind: K, paths: readonly string[], cwd: string): Promise<ReadSigned<K>> {
  const sources = new Map<string, Source>();
  const unread: Diagnostic[] = [];
  for (const path of paths) {
    const hint = `name the file itself; give --${kind} once for every file`;
    const { source, diagnostics } = await readOneFile(path, cwd, { expected: `one file of ${kind}`, hint });
    unread.push(...diagnostics);
    // A file named twice is read once.
    if (source !== null) sources.set(source.path, source);
  }
  const read = await readSigned(kind, [...sources.values()]);
  return { ...read, diagnostics: [...unread, ...read.diagnostics] };
}
