import type { Diagnostic } from '../../model/diagnostic.ts';
import { childOf } from '../../model/schema/plain.ts';
import { type Inspected, oddAt } from './finding.ts';

/** Bands of one title: a report could not tell them apart. That bands rise from 0 without a hole is asked of every pack. */
export function bandsAlike({ merged }: Inspected): readonly Diagnostic[] {
  const { source } = merged;
  const list = childOf(source.root, 'bands');
  return (source.fields.bands ?? []).flatMap((band, index, bands) => {
    const first = bands.findIndex(({ title }) => title === band.title);
    if (first === index) return [];
    const spot = list?.is === 'list' ? (list.nodes[index] ?? null) : null;
    const message = `the bands from ${bands[first]?.from} and from ${band.from} are both "${band.title}"; expected a title each`;
    return [oddAt(source.file, spot, 'rules/bands-alike', message, null)];
  });
}
