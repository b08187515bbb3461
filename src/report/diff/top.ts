import type { Difference, DifferenceSide } from '../../model/difference.ts';
import { counted } from '../numbers.ts';
import { PUBLIC_NOTICE, SMALL_COUNTS } from '../words.ts';

/** Who may read a comparison; null where it tells no small count. */
export function sharingOf({ before, after }: Difference): string | null {
  if (before.small_counts || after.small_counts) return SMALL_COUNTS;
  return before.masked || after.masked ? PUBLIC_NOTICE : null;
}

/** `main.json: 12 LEAs, as of 2026-06-30, ...`: what each of the two results is. */
export function sideLine({ path, cases, as_of, school_years, pack }: DifferenceSide): string {
  const years = school_years.length === 0 ? 'no placements of any year' : school_years.join(', ');
  return `${path}: ${counted(cases, 'LEA')}, school year ${years}, ${pack.title} ${pack.version}, as of ${as_of}`;
}

const WORDS: Readonly<Record<Difference['apart'][number]['what'], string>> = {
  pack: 'The rules are not the same',
  masked: 'Small counts are masked in one of the two: what is masked reads as not known',
  school_years: 'Other school years: a record of another year is another record',
  as_of: 'Another day',
  directory: 'Another school directory',
  tool: 'Another version of the program',
  inputs: 'The records are not the same files',
};

/** What the two audits do not share, a sentence each, before anything is concluded from a change. */
export function apartLines({ apart, rules }: Difference): readonly string[] {
  const lines = apart.map(({ what, before, after }) => {
    // Hashes of files help nobody to read on; they are in the JSON.
    return what === 'inputs' ? `${WORDS.inputs}.` : `${WORDS[what]}: ${before || 'none'} → ${after || 'none'}.`;
  });
  if (!apart.some(({ what }) => what === 'pack')) return lines;
  const same = 'How a rule measures does not stand in a result: a change may come from that alone.';
  return [...lines, `${same} ${rulesChanged(rules)}`];
}

function rulesChanged({ new: fresh, gone, changed }: Difference['rules']): string {
  const parts = [
    fresh.length > 0 ? `${counted(fresh.length, 'rule')} new (no gap of theirs counts as new): ${titles(fresh)}.` : '',
    gone.length > 0 ? `${counted(gone.length, 'rule')} gone: ${titles(gone)}.` : '',
    changed.length > 0
      ? `${counted(changed.length, 'rule')} changed in text or weight: ${changed.map(({ title, what }) => `${title} (${what.join(', ')})`).join('; ')}.`
      : 'No rule that is in both changed in text or weight.',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function titles(rules: readonly { readonly title: string }[]): string {
  return rules.map(({ title }) => title).join('; ');
}
