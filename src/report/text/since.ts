import type { Result } from '../../model/result.ts';
import { sinceLines } from '../since-words.ts';
import type { Page } from './page.ts';

/** What became of findings since the baseline. */
export function writeSince(page: Page, result: Result): void {
  const lines = sinceLines(result);
  if (lines.length === 0) return;
  page.section('Since the baseline');
  for (const line of lines) page.write([line], { indent: 2, hang: 4 });
}
