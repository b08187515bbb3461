import type { Span } from '../model/interval.ts';
import { nearly } from '../model/rounding.ts';
import type { Band } from '../model/rule.ts';

/** The title of the band a score of 0..1 falls in; bands ascend and the first takes all below the second. */
export function bandAt(bands: readonly Band[], score: number): string {
  const points = nearly(score * 100);
  let title = bands[0]?.title ?? '';
  for (const band of bands) if (points >= nearly(band.from)) title = band.title;
  return title;
}

/** The band of each end of a score. */
export function bandOf(bands: readonly Band[], score: Span): { low: string; high: string } {
  return { low: bandAt(bands, score.low), high: bandAt(bands, score.high) };
}
