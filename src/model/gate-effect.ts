import type { Gate } from './result.ts';

/** What a gate does to its run: an undecided one counts as the config says, where it says so. */
export function effectOf({ verdict, on_undecided }: Pick<Gate, 'verdict' | 'on_undecided'>): Gate['verdict'] {
  return verdict === 'undecided' ? (on_undecided ?? verdict) : verdict;
}
