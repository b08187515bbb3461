import { plainWord } from '../../model/plain-word.ts';
import type { Tone } from '../ink.ts';
import { counted, points } from '../numbers.ts';
import { BASIS_LABELS, OUTCOME_WORDS, whose } from '../words.ts';
import { evidenceLine, foundAfter } from './evidence.ts';
import { factLabel } from './field-label.ts';
import { type Page, toned } from './page.ts';
import type { Finding } from './view.ts';

const TONES: Readonly<Record<Finding['result']['outcome'], Tone>> = {
  met: 'good',
  partial: 'partly',
  gap: 'open',
  unknown: 'unsure',
  'not-applicable': 'quiet',
};
const BODY = { indent: 6, hang: 18 };
// The full list, with its places, stands among the missing facts.
const NOT_KNOWN_SHOWN = 3;

/** One thing not yet in place: what was found and where, what to do, whose it is, on what ground, what it adds. */
export function writeGap(page: Page, finding: Finding): void {
  const { rule, result } = finding;
  page.write([toned('strong', rule.title), toned('quiet', ` · ${rule.severity}`)], { indent: 2, hang: 6 });
  page.labelled('Found', [toned(TONES[result.outcome], outcomeWord(finding)), foundAfter(result)], BODY);
  writeParts(page, finding);
  writeNotKnown(page, finding);
  writeEvidence(page, finding);
  page.labelled('Do', [rule.fix], BODY);
  page.labelled('Whose', [whose(rule)], BODY);
  if (result.gain !== null) page.labelled('Gain', [`${points(result.gain)} points`], BODY);
  writeBasis(page, finding);
}

/** `, would add 9.1 points`; empty for what is outside the score. */
export function gainOf({ result }: Finding): string {
  return result.gain === null ? '' : `, would add ${points(result.gain)} points`;
}

/** What a finding is called; a rule whose numbers are from memory is only ever to check. */
export function outcomeWord({ rule, result }: Finding): string {
  return rule.verified || result.outcome === 'met' ? OUTCOME_WORDS[result.outcome] : 'Check';
}

/** Where the records say so; nothing for a finding that rests on no record. */
export function writeEvidence(page: Page, { result }: Finding): void {
  const line = evidenceLine(result);
  if (line !== '') page.labelled('Evidence', [line], BODY);
}

/** On what ground it is asked, so that a proposal is never read as law. */
export function writeBasis(page: Page, { rule }: Finding): void {
  page.labelled('Basis', [BASIS_LABELS[rule.basis], toned('quiet', ` · ${rule.source}`)], BODY);
}

/** What was asked one by one and is not in place, but for what the finding's own words name. */
function writeParts(page: Page, { result }: Finding): void {
  const open: string[] = [];
  for (const { name: asked, met, total } of result.parts) {
    const name = plainWord(asked);
    if (met === total || (met === 0 && result.found.includes(name))) continue;
    if (met === null) open.push(`${name} (not reported)`);
    else open.push(met === 0 ? name : `${name} (${met} of ${total})`);
  }
  if (open.length > 0) page.labelled('Still open', [open.join('; ')], BODY);
}

/** What nobody told and the finding turns on, where its parts do not say: why "5-8 of 5-8" is not all of them. */
export function writeNotKnown(page: Page, { result }: Finding): void {
  if (result.missing.length === 0 || result.parts.some(({ met }) => met === null)) return;
  const labels = new Set(result.missing.map(factLabel));
  const rest = labels.size - NOT_KNOWN_SHOWN;
  const more = rest > 0 ? `; and ${counted(rest, 'more', 'more')}, see Missing facts` : '';
  page.labelled('Not known', [`${[...labels].slice(0, NOT_KNOWN_SHOWN).join('; ')}${more}`], BODY);
}
