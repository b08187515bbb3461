import type { Tone } from '../ink.ts';
import { points } from '../numbers.ts';
import { BASIS_LABELS, OUTCOME_WORDS, whose } from '../words.ts';
import { evidenceLine, foundAfter } from './evidence.ts';
import { type Page, toned } from './page.ts';
import type { Finding } from './view.ts';

const TONES: Readonly<Record<Finding['result']['outcome'], Tone>> = {
  met: 'good',
  partial: 'partly',
  gap: 'open',
  unknown: 'unsure',
  'not-applicable': 'quiet',
};
const BODY = { indent: 6, hang: 16 };

/** One thing not yet in place: what was found and where, what to do, whose it is, on what ground, what it adds. */
export function writeGap(page: Page, finding: Finding): void {
  const { rule, result } = finding;
  page.write([toned('strong', rule.title), toned('quiet', ` · ${rule.severity}`)], { indent: 2, hang: 6 });
  page.labelled('Found', [toned(TONES[result.outcome], outcomeWord(finding)), foundAfter(result)], BODY);
  writeParts(page, finding);
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

/** What was asked one by one, where there was more than one thing. */
function writeParts(page: Page, { result }: Finding): void {
  if (result.parts.length < 2) return;
  const parts = result.parts.map(({ name, met, total }) => {
    if (met === null) return `${name}: not reported`;
    if (met === total) return `${name}: yes`;
    return met === 0 ? `${name}: not yet` : `${name}: ${met} of ${total}`;
  });
  page.labelled('Asked', [parts.join('; ')], BODY);
}
