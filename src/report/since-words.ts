import type { Result } from '../model/result.ts';
import { counted } from './numbers.ts';
import { type Held, isNoWorse } from './since.ts';
import type { Finding } from './view.ts';

/** What became of findings since the baseline, and what is to be known of it; empty where there is none. */
export function sinceLines({ baseline, cases, pack }: Pick<Result, 'baseline' | 'cases' | 'pack'>): readonly string[] {
  if (baseline === undefined) return [];
  const { path, as_of, worse, not_in_it, not_told_apart } = baseline;
  const counts = `${baseline.new} new, ${baseline.closed} closed, ${baseline.still} still open, ${baseline.undecided} undecided`;
  const name = path === '-' ? 'the baseline' : path;
  // On the page of one LEA the numbers are still those of all.
  const over = cases.length > 1 ? `, over ${counted(cases.length, 'LEA')}` : '';
  const lines = [`Since ${name}, as of ${as_of}${over}: ${counts}.`];
  lines.push(`Gates count only what got worse: ${counted(worse, 'finding')}.`);
  if (not_in_it > 0) {
    lines.push(`${counted(not_in_it, 'finding')} of rules or LEAs that the baseline does not have: they count.`);
  }
  if (not_told_apart > 0) {
    const why = 'an older result names only the first of a finding; they count';
    lines.push(`${counted(not_told_apart, 'record')} cannot be told new from as before: ${why}.`);
  }
  if (baseline.pack.sha256 !== pack.sha256) {
    const packs = `${baseline.pack.title} ${baseline.pack.version} then, ${pack.title} ${pack.version} now`;
    lines.push(`The rules are not those of the baseline (${packs}): a finding may be new because of that alone.`);
  }
  return lines;
}

/** ` · new since the baseline`, to stand after a title; empty for what is as it was. */
export function sinceAfter({ since }: Held): string {
  if (since === undefined) return '';
  if (since.change === 'one-side') return ' · not in the baseline';
  if (since.change === 'new') return ' · new since the baseline';
  if (since.waiver_ended === true) return ' · waived in the baseline, and no more';
  return since.worse ? ' · worse than in the baseline' : '';
}

/** `new`, `waiver ended`, `worse`, `no worse`, `better`, `not in the baseline`: what became of a finding, as a cell; null: nothing to tell. */
export function sinceWord({ since, result }: Pick<Finding, 'since' | 'result'>): string | null {
  if (since === undefined) return null;
  if (since.change === 'one-side') return 'not in the baseline';
  if (since.change === 'new') return 'new';
  if (since.waiver_ended === true) return 'waiver ended';
  if (since.worse) return 'worse';
  const isBetter = result.outcome === 'met' || (result.outcome === 'partial' && since.was === 'gap');
  return isBetter ? 'better' : 'no worse';
}

/** The same as a line below a finding, which says what gates make of it; empty for nothing to tell. */
export function sinceLine(finding: Pick<Finding, 'since' | 'result'>): string {
  const word = sinceWord(finding) ?? '';
  return isNoWorse(finding) ? `${word}, gates do not count it` : word;
}

/** `3 findings no worse than in the baseline`; empty for none. */
export function noWorseCount(findings: readonly Held[]): string {
  const count = findings.filter(isNoWorse).length;
  return count === 0 ? '' : `${counted(count, 'finding')} no worse than in the baseline`;
}
