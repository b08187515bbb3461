import type { Diagnostic } from '../../model/diagnostic.ts';
import { childOf, entryOf } from '../../model/schema/plain.ts';
import { type Inspected, oddAt } from './finding.ts';

/** Sets and lookups of the pack itself that no rule in force reads. */
export function unusedNames({ merged, read }: Inspected): readonly Diagnostic[] {
  const { source } = merged;
  return (['sets', 'lookups'] as const).flatMap((kind) =>
    Object.keys(source.fields[kind])
      .filter((name) => !read.has(`${kind}.${name}`))
      .map((name) => {
        const spot = entryOf(childOf(source.root, kind), name)?.key ?? null;
        const what = kind === 'sets' ? 'set' : 'lookup';
        const message = `no rule reads the ${what} "${name}"; expected one that does`;
        return oddAt(source.file, spot, 'rules/unused-name', message, 'Take it out, or name it in a rule.');
      }),
  );
}
