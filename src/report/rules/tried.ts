import { printOrigin } from '../../model/origin.ts';
import type { Tried } from '../../model/tried.ts';
import { notKnownLine, stillOpen } from '../finding-words.ts';
import type { Ink } from '../ink.ts';
import { counted } from '../numbers.ts';
import { Page, toned } from '../text/page.ts';

/** How much to tell of examples: a line a rule, those that do not hold, every one. */
export type TriedDetail = 'summary' | 'failing' | 'all';

/** What a pack's examples came to, and which rules have none. */
export function reportTried(
  tried: readonly Tried[],
  untested: readonly string[],
  detail: TriedDetail,
  width: number,
  ink: Ink,
): string {
  const page = new Page(width, ink);
  if (detail === 'summary') writeRules(page, tried);
  for (const each of tried) {
    if (each.wrong !== null && detail !== 'summary') writeWrong(page, each);
    if (each.wrong === null && detail === 'all') {
      page.draw([toned('good', 'holds'), ` ${each.rule}: ${each.name}: ${each.expected}${creditOf(each)}`]);
    }
  }
  for (const rule of untested) page.draw([`${rule}: no example`]);
  page.draw([`${holding(tried)} of ${tried.length} examples hold`]);
  return page.take();
}

function writeRules(page: Page, tried: readonly Tried[]): void {
  for (const rule of new Set(tried.map((each) => each.rule))) {
    const own = tried.filter((each) => each.rule === rule);
    const wrong = own.length - holding(own);
    const outcome = wrong === 0 ? toned('good', 'hold') : toned('open', `hold, ${wrong} not`);
    page.draw([`${rule}: ${wrong === 0 ? own.length : `${own.length - wrong} of ${own.length}`} examples `, outcome]);
  }
}

/** Where, what was expected and what came out on one greppable line; below it what led there. */
function writeWrong(page: Page, { rule, name, origin, wrong, result }: Tried): void {
  page.draw([toned('strong', printOrigin(origin)), `: ${rule}: ${name}: `, toned('open', wrong ?? '')]);
  if (result === null) return;
  const open = stillOpen(result);
  const facts: readonly (readonly [string, string])[] = [
    ['Found', result.found],
    ['Not met', open.join('; ')],
    ['Not known', notKnownLine(result, '')],
    ['Rests on', restsOn(result)],
  ];
  for (const [label, text] of facts) if (text !== '') page.labelled(label, [text], { indent: 4, hang: 16 });
}

function restsOn({ evidence, evidence_total }: NonNullable<Tried['result']>): string {
  const shown = evidence.map(({ origin, verdict }) => `${printOrigin(origin)} (${verdict})`);
  const rest = evidence_total - evidence.length;
  return [...shown, ...(rest > 0 ? [counted(rest, 'more record')] : [])].join(', ');
}

function creditOf({ result }: Tried): string {
  const credit = result?.credit;
  return credit == null || credit.low !== credit.high || credit.low === 0 || credit.low === 1
    ? ''
    : `, credit ${Math.round(credit.low * 1000) / 1000}`;
}

function holding(tried: readonly Tried[]): number {
  return tried.filter(({ wrong }) => wrong === null).length;
}
