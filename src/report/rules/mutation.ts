import type { Mutation, TriedMutant } from '../../model/mutation.ts';
import { printOrigin } from '../../model/origin.ts';
import type { Ink } from '../ink.ts';
import { Page, toned } from '../text/page.ts';

/** The slips no example notices, where each stands and what would notice it; then how many met which fate. */
export function reportMutation({ mutants }: Mutation, width: number, ink: Ink): string {
  const page = new Page(width, ink);
  for (const each of mutants) {
    if (each.fate !== 'survived') continue;
    page.draw([toned('strong', printOrigin(each.origin)), `: ${each.rule}: `, toned('open', each.name)]);
    page.write([`no example notices it; one that would: ${each.killedBy}`], { indent: 4 });
  }
  const count = (fate: TriedMutant['fate']): number => mutants.filter((each) => each.fate === fate).length;
  const rest = [
    ...told(count('refused'), 'refused when the pack loads'),
    ...told(count('equivalent'), 'documented as changing nothing'),
    ...told(count('survived'), 'noticed by no example'),
  ];
  page.draw([[`${count('killed')} of ${mutants.length} slips are noticed by examples`, ...rest].join(', ')]);
  return page.take();
}

function told(count: number, what: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${what}`];
}
