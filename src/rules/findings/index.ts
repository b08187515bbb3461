import type { Diagnostic } from '../../model/diagnostic.ts';
import { bandsAlike } from './bands.ts';
import type { Inspected } from './finding.ts';
import { emptyLevers } from './levers.ts';
import { neverApplying } from './never-applies.ts';
import { sameMeasures } from './same-measure.ts';
import { unusedNames } from './unused.ts';

/** What is odd in a pack that loads; of a pack that is extended only what this one makes of it. A finding is one line here. */
export function findingsOf(inspected: Inspected): readonly Diagnostic[] {
  return [neverApplying, sameMeasures, emptyLevers, unusedNames, bandsAlike].flatMap((find) => find(inspected));
}
