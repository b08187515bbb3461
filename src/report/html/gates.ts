import type { Gate, Result } from '../../model/result.ts';
import { decidingLines, WOULD_DECIDE } from '../deciding-words.ts';
import { notesOn, VERDICT_WORDS } from '../gate-words.ts';
import { writeList } from './facts.ts';
import { mark } from './mark.ts';
import { type Html, html } from './markup.ts';

const VERDICTS: Readonly<Record<Gate['verdict'], Html>> = {
  pass: mark('good', VERDICT_WORDS.pass),
  fail: mark('open', VERDICT_WORDS.fail),
  undecided: mark('unsure', VERDICT_WORDS.undecided),
};

/** Facts named under an undecided gate: all the result file has. */
const DECIDERS = 20;

/** Each gate's verdict and why, and of an undecided one what would decide it; null where none was asked for. */
export function writeGates({ gates, cases }: Result): Html | null {
  return writeList(
    gates.map((one) => {
      const { gate, verdict, why } = one;
      const notes = notesOn(one).map((note) => ` ${note}`);
      const facts = writeList(decidingLines(one, cases, DECIDERS), 'bullets');
      const deciders = facts === null ? null : html`<p class="small quiet">${WOULD_DECIDE}:</p>\n${facts}`;
      return html`${VERDICTS[verdict]} <strong>${gate}</strong>${why === '' ? '' : `: ${why}`}${notes}${deciders}`;
    }),
  );
}
