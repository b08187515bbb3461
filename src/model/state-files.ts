import type { Directory } from './directory.ts';
import type { PupilCounts } from './pupil-counts.ts';

/** The state's files that records are held against. */
export interface StateFiles {
  readonly directory: Directory | null;
  /** In the order named: of two that have a value the first gives it. */
  readonly counts: readonly PupilCounts[];
}
