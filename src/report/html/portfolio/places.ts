import type { CaseResult } from '../../../model/result.ts';

/** Where the pages of a report lead to: paths within its folder, or places within one file. */
export interface Places {
  /** The LEA's own page, or its brief where there is no page; null: neither is written. */
  readonly lea: (one: CaseResult) => string | null;
  /** The one-page brief; null: it stands where the LEA's link leads. */
  readonly brief: (one: CaseResult) => string | null;
  /** What only CTC or CDE can change, as a page; null: it stands in full. */
  readonly state: string | null;
}

/** The pages of a report in a folder, as its index names them. */
export const IN_FOLDER: Places = {
  lea: (one) => leaPath(one),
  brief: (one) => briefPath(one),
  state: 'state-agencies.html',
};

/** `lea/01611920000000.html` */
export function leaPath(one: CaseResult): string {
  return `lea/${fileNameOf(one)}.html`;
}

/** `brief/01611920000000.html` */
export function briefPath(one: CaseResult): string {
  return `brief/${fileNameOf(one)}.html`;
}

/** One file: links lead to the briefs in it, where it holds any. */
export function inOneFile(hasBriefs: boolean): Places {
  return { lea: (one) => (hasBriefs ? `#${anchorOf(one)}` : null), brief: () => null, state: null };
}

/** Where an LEA's brief stands within a page. */
export function anchorOf(one: CaseResult): string {
  return `lea-${fileNameOf(one)}`;
}

// A result file may come from anywhere: what it calls a code is no path.
function fileNameOf({ lea }: CaseResult): string {
  return lea.cds.replace(/[^0-9A-Za-z-]/g, '_').slice(0, 40);
}
