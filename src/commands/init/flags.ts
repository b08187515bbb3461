import type { CiSystem, Layout } from '../../scaffold/answers.ts';

/** What `init` takes on the command line; what is left out is asked for, or takes its default. */
export interface InitFlags {
  readonly as?: Layout;
  readonly lea?: string;
  readonly program?: string;
  readonly ihe?: readonly string[];
  readonly year?: string;
  readonly ci?: CiSystem;
  readonly yes?: true;
  readonly force?: true;
}
