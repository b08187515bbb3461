import { evidenceLine, foundAfter } from '../evidence.ts';
import { notKnownLine, outcomeWord, stillOpen } from '../finding-words.ts';
import type { Tone } from '../ink.ts';
import { points } from '../numbers.ts';
import { sinceAfter } from '../since-words.ts';
import type { Finding } from '../view.ts';
import { waivedLine } from '../waivers.ts';
import { BASIS_LABELS, whose } from '../words.ts';
import { type Page, toned } from './page.ts';

const TONES: Readonly<Record<Finding['result']['outcome'], Tone>> = {
  met: 'good',
  partial: 'partly',
  gap: 'open',
  unknown: 'unsure',
  'not-applicable': 'quiet',
};
const BODY = { indent: 6, hang: 18 };

/** One thing not yet in place: what was found and where, what to do, whose it is, on what ground, what it adds. */
export function writeGap(page: Page, finding: Finding): void {
  const { rule, result } = finding;
  page.write([toned('strong', rule.title), toned('quiet', ` · ${rule.severity}${sinceAfter(finding)}`)], {
    indent: 2,
    hang: 6,
  });
  page.labelled('Found', [toned(TONES[result.outcome], outcomeWord(finding)), foundAfter(result)], BODY);
  writeStillOpen(page, finding);
  writeNotKnown(page, finding);
  writeWaived(page, finding);
  writeEvidence(page, finding);
  page.labelled('Do', [rule.fix], BODY);
  page.labelled('Whose', [whose(rule)], BODY);
  if (result.gain !== null) page.labelled('Gain', [`${points(result.gain)} points`], BODY);
  writeBasis(page, finding);
}

/** Where the records say so; nothing for a finding that rests on no record. */
export function writeEvidence(page: Page, { result }: Finding): void {
  const line = evidenceLine(result);
  if (line !== '') page.labelled('Evidence', [line], BODY);
}

/** Who accepted a gap, and until when; nothing for a finding that is not waived. */
export function writeWaived(page: Page, { result }: Finding): void {
  const line = waivedLine(result);
  if (line !== '') page.labelled('Waived', [line], BODY);
}

/** On what ground it is asked, so that a proposal is never read as law. */
export function writeBasis(page: Page, { rule }: Finding): void {
  page.labelled('Basis', [BASIS_LABELS[rule.basis], toned('quiet', ` · ${rule.source}`)], BODY);
}

function writeStillOpen(page: Page, { result }: Finding): void {
  const open = stillOpen(result);
  if (open.length > 0) page.labelled('Still open', [open.join('; ')], BODY);
}

/** What nobody told and the finding turns on. */
export function writeNotKnown(page: Page, { result }: Finding): void {
  const line = notKnownLine(result);
  if (line !== '') page.labelled('Not known', [line], BODY);
}
