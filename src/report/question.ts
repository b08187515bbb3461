import type { MissingFact } from '../model/result.ts';
import { type Finding, widthOf } from './view.ts';

/** One cell to fill, in however many records, and the findings it could settle. */
export interface Question {
  readonly held_by: string;
  readonly kind: string;
  readonly field: string | null;
  /** No input holds the table at all. */
  readonly table: boolean;
  /** By key: one fact is asked for once, however many findings want it. */
  readonly facts: Map<string, MissingFact>;
  readonly settles: Set<Finding>;
}

/** The missing facts of findings, put together by holder, kind and field: holders who settle most first. */
export function questionsOf(findings: readonly Finding[]): Question[] {
  const questions = new Map<string, Question>();
  for (const finding of findings) {
    for (const fact of finding.result.missing) {
      const { held_by, kind, field } = fact;
      const table = fact.key === null;
      const id = JSON.stringify([held_by, kind, field, table]);
      const question = questions.get(id) ?? { held_by, kind, field, table, facts: new Map(), settles: new Set() };
      question.facts.set(fact.key ?? '', fact);
      question.settles.add(finding);
      questions.set(id, question);
    }
  }
  return byHolder([...questions.values()]);
}

/** The share of the score a question could settle at most: all its findings leave open. */
export function openShare({ settles }: Question): number {
  let open = 0;
  for (const finding of settles) open += widthOf(finding);
  return open;
}

/** How many duties it could settle. */
export function dutiesOf({ settles }: Question): number {
  return [...settles].filter(({ rule }) => rule.role === 'condition').length;
}

// A duty has no points; one undecided duty is worth asking before anything that only narrows the score, 1 at most.
function rank(question: Question): number {
  return openShare(question) + 2 * dutiesOf(question);
}

/** Holders by the most any of their facts would settle, and facts likewise; ties stay in pack order. */
function byHolder(questions: readonly Question[]): Question[] {
  const most = new Map<string, number>();
  for (const question of questions) {
    most.set(question.held_by, Math.max(most.get(question.held_by) ?? 0, rank(question)));
  }
  const ranked = [...questions].sort((left, right) => rank(right) - rank(left));
  const holders = [...most.keys()].sort((left, right) => (most.get(right) ?? 0) - (most.get(left) ?? 0));
  return holders.flatMap((holder) => ranked.filter((question) => question.held_by === holder));
}
