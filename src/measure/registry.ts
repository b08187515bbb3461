import type { MeasureKind } from '../model/measure.ts';
import { AMOUNT } from './kinds/amount.ts';
import { CHECKLIST } from './kinds/checklist.ts';
import { COVERAGE } from './kinds/coverage.ts';
import { JUDGEMENT } from './kinds/judgement.ts';
import { LEVELS } from './kinds/levels.ts';
import { RATIO } from './kinds/ratio.ts';
import { SHARE } from './kinds/share.ts';

/** Every measure kind by name, in the order documentation lists them. A new kind is one line here. */
export const MEASURE_KINDS: ReadonlyMap<string, MeasureKind> = new Map(
  [SHARE, RATIO, COVERAGE, CHECKLIST, AMOUNT, LEVELS, JUDGEMENT].map((kind) => [kind.name, kind]),
);
