import type { Outcome } from '../../model/result.ts';
import { type Html, html } from './markup.ts';

/** What a mark says by its colour; its word and its sign say the same. */
export type Tone = 'good' | 'partly' | 'open' | 'unsure' | 'quiet';

const SIGNS: Readonly<Record<Tone, string>> = { good: '✓', partly: '◐', open: '○', unsure: '?', quiet: '–' };

/** The tone of a finding's outcome. */
export const TONES: Readonly<Record<Outcome, Tone>> = {
  met: 'good',
  partial: 'partly',
  gap: 'open',
  unknown: 'unsure',
  'not-applicable': 'quiet',
};

/** A word with its sign, on its colour. */
export function mark(tone: Tone, word: string): Html {
  return html`<span class="mark ${tone}"><span aria-hidden="true">${SIGNS[tone]}</span> ${word}</span>`;
}
