import type { MissingFact } from '../model/result.ts';
import { type Finding, isOpen, type View, widthOf } from './view.ts';
import { waivedLast } from './waivers.ts';

/** The step that would add most and is the agency's or its IHE's to take; without a score, how to prepare for the other program. */
export function nextStep({ lea, notYet, context }: View): Finding | undefined {
  const first = lea.score === null ? context.find(isOpen) : undefined;
  // What is waived is accepted for now: it comes where nothing else is open.
  const pressing = notYet.filter(({ result }) => result.waiver === null);
  const open = pressing.length > 0 ? pressing : notYet;
  const own = open.find(({ rule }) => rule.asked_of.some((asked) => asked === 'lea' || asked === 'ihe'));
  return first ?? own ?? open[0];
}

/** Where no gap is sure, the fact that would settle most. */
export function nextQuestion({ notReported }: View): { finding: Finding; fact: MissingFact } | undefined {
  const [finding] = waivedLast([...notReported].sort((left, right) => widthOf(right) - widthOf(left)));
  const fact = finding?.result.missing[0];
  return finding === undefined || fact === undefined ? undefined : { finding, fact };
}
