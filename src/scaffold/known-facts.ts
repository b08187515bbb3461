import type { RecordKind } from '../model/record.ts';
import type { Answers } from './answers.ts';

/** The one record of a table that the answers make, field by field; a table without one is not reported yet. */
export type KnownFacts = Readonly<Partial<Record<RecordKind, Readonly<Record<string, string | readonly string[]>>>>>;

/** What the answers say of the grant and the LEA, and nothing more: all else is not reported. */
export function knownFacts({ lea, program, ihes }: Answers): KnownFacts {
  return {
    residency_grants: {
      grant_id: grantIdOf(lea.name),
      program,
      status: 'draft',
      lead_lea_cds: lea.cds,
      lead_lea_name: lea.name,
      ...(ihes.length === 0 ? {} : { ihe_partners: ihes }),
    },
    local_agencies: { lea_cds: lea.cds, lea_name: lea.name },
  };
}

/** An id to go by until CTC gives one: `DRAFT-SALINAS-UNION-HIGH`. */
function grantIdOf(name: string): string {
  const letters = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .trim();
  return `DRAFT-${letters.toUpperCase().replaceAll(' ', '-') || 'RESIDENCY'}`;
}
