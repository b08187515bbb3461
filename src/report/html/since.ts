import type { Result } from '../../model/result.ts';
import { sinceLines } from '../since-words.ts';
import { type Html, html } from './markup.ts';

/** What became of findings since the baseline; null where there is none. */
export function writeSince(result: Result): Html | null {
  const lines = sinceLines(result);
  return lines.length === 0 ? null : html`${lines.map((line) => html`<p>${line}</p>\n`)}`;
}
