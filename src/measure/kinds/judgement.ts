import { point } from '../../model/interval.ts';
import type { Measured, MeasureKind } from '../../model/measure.ts';
import { isSameWord } from '../../model/plain-word.ts';
import type { Judging, Measure, Ramp } from '../../model/rule.ts';
import type { AnswerFact } from '../../model/value.ts';
import { Ledger } from '../ledger.ts';
import { levelsOption, textOption } from '../option.ts';

/** What people judge of a case, in a word of a scale: one question, answered by an office in a signed file. */
export const JUDGEMENT: MeasureKind = {
  name: 'judgement',
  doc: 'What people judge, in a word of a scale: answers are signed, expire, and come by --attestations',
  of: 'none',
  counted: false,
  ramp: 'none',
  options: {
    question: { is: 'text', doc: 'What the judges are asked' },
    evidence: { is: 'text', doc: 'What they are to look at' },
    scale: { is: 'scale', doc: 'Credit 0 to 1 for each word they may answer, 0 and 1 among them' },
  },
  measure: measureJudgement,
};

function measureJudgement(measure: Measure, _ramp: Ramp, { asking }: Judging): Measured {
  const scale = new Map(Object.entries(levelsOption(measure, 'scale')));
  const answer = asking?.answer ?? null;
  const told = answer?.force === 'in-force' ? creditFor(answer.answer, scale) : undefined;
  const ledger = new Ledger();
  if (told !== undefined && answer !== null) {
    ledger.add(point(told), 1, 1, null);
    return { ...ledger.measured(null), attested: answer };
  }
  const fact: AnswerFact = {
    kind: 'attestations',
    record: null,
    field: `${textOption(measure, 'question')} (look at: ${textOption(measure, 'evidence')})`,
    rule: asking?.rule ?? '',
    origin: answer?.origin ?? null,
  };
  ledger.add({ low: Math.min(...scale.values()), high: Math.max(...scale.values()) }, 1, 1, fact);
  return ledger.measured(null);
}

/** In any case: examples write an answer as people do. */
function creditFor(answer: string, scale: ReadonlyMap<string, number>): number | undefined {
  return [...scale].find(([word]) => isSameWord(word, answer))?.[1];
}
