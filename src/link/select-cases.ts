import type { CaseRecord, Linked, Scope } from '../model/case.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { nearestName } from '../model/nearest.ts';
import { plainName } from '../model/plain-name.ts';
import { Unknown } from '../model/value.ts';

/** What was linked of one LEA, by its code or its name in any case; all of it for null. */
export function selectCases(linked: Linked, lea: string | null): Linked | Diagnostic {
  if (lea === null) return linked;
  const wanted = plainName(lea);
  const code = lea.replace(/[\s-]/g, '');
  const { cases } = linked;
  const selected = cases.filter((each) => each.lea.cds === code || plainName(each.lea.name ?? '') === wanted);
  if (selected.length > 0 && wanted !== '') {
    const own = new Set<CaseRecord>(
      selected.flatMap((each) => [...placementsOf(each.alignment), ...placementsOf(each.duties)]),
    );
    const links = linked.links.filter(({ placement }) => own.has(placement));
    return { ...linked, cases: selected, links, placed: links.map(({ placement }) => placement) };
  }
  const near = nearestName(lea, new Set(cases.flatMap((each) => [each.lea.name ?? each.lea.cds])));
  return {
    severity: 'error',
    code: 'link/no-such-lea',
    message: `no LEA in the records has the code or name "${lea}"`,
    hint: near === null ? 'give the 14-digit CDS code or the name as the records write it' : `did you mean "${near}"?`,
    origin: null,
  };
}

function placementsOf({ placements }: Scope): readonly CaseRecord[] {
  return placements instanceof Unknown ? [] : placements;
}
