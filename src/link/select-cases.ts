import type { Case } from '../model/case.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { nearestName } from '../model/nearest.ts';

/** The cases of one LEA, by its code or its name in any case; all of them for null. */
export function selectCases(cases: readonly Case[], lea: string | null): readonly Case[] | Diagnostic {
  if (lea === null) return cases;
  const wanted = plainName(lea);
  const code = lea.replace(/[\s-]/g, '');
  const selected = cases.filter((each) => each.lea.cds === code || plainName(each.lea.name ?? '') === wanted);
  if (selected.length > 0 && wanted !== '') return selected;
  const near = nearestName(lea, new Set(cases.flatMap((each) => [each.lea.name ?? each.lea.cds])));
  return {
    severity: 'error',
    code: 'link/no-such-lea',
    message: `no LEA in the records has the code or name "${lea}"`,
    hint: near === null ? 'give the 14-digit CDS code or the name as the records write it' : `did you mean "${near}"?`,
    origin: null,
  };
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ').trim();
}
