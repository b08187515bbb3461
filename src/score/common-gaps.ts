import type { CaseResult, Portfolio } from '../model/result.ts';
import type { Pack } from '../model/rule.ts';

type CommonGap = Portfolio['common_gaps'][number];

/**
 * Alignment rules with a gap somewhere, most gaps first, then in pack order. Three numbers each, since a gap and a
 * fact nobody reported call for different work.
 */
export function commonGaps(pack: Pack, scored: readonly CaseResult[]): CommonGap[] {
  const counts = pack.rules.map(({ id }): CommonGap => ({ rule: id, applies: 0, gap: 0, not_reported: 0 }));
  for (const { results } of scored) {
    results.forEach(({ outcome }, index) => {
      const count = counts[index];
      if (count === undefined || outcome === 'not-applicable') return;
      count.applies += 1;
      if (outcome === 'gap') count.gap += 1;
      if (outcome === 'unknown') count.not_reported += 1;
    });
  }
  return counts
    .filter(({ gap }, index) => gap > 0 && pack.rules[index]?.role === 'alignment')
    .sort((a, b) => b.gap - a.gap);
}
