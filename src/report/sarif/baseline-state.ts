import type { Finding } from '../view.ts';

/** What became of a result since the baseline, in the words of the standard (3.27.24). */
export type BaselineState = 'new' | 'unchanged' | 'updated';

/**
 * The state of an open finding. New is what the baseline does not have, or has in place; all else stood open or
 * undecided there too, and is updated where it got worse or came to another outcome.
 */
export function baselineStateOf({ since, result }: Pick<Finding, 'since' | 'result'>): BaselineState {
  if (since === undefined || since.change === 'new' || since.change === 'one-side') return 'new';
  if (since.was === 'met' || since.was === 'not-applicable') return 'new';
  const isMoved = since.was !== undefined && since.was !== result.outcome;
  return since.worse || isMoved ? 'updated' : 'unchanged';
}
