import { printOrigin } from '../../model/origin.ts';
import type { CaseResult, MissingFact, Result } from '../../model/result.ts';
import { factLabel } from '../field-label.ts';
import { counted } from '../numbers.ts';
import { dutiesOf, openShare, type Question, questionsOf } from '../question.ts';
import { namedKey } from '../question-words.ts';
import { type Finding, widthOf } from '../view.ts';
import { askHolder } from '../words.ts';
import { answerOf } from './answer.ts';
import { pointsOf } from './hundred.ts';
import { leaColumns } from './lea-columns.ts';
import { tableOf } from './table.ts';
import { viewsOf } from './views.ts';

/** A fact to find out, or how many more of a finding's there are than the result file holds. */
interface ToDo {
  readonly lea: CaseResult;
  readonly held_by: string | null;
  readonly fact: MissingFact | null;
  readonly asks: string;
  readonly duties: number;
  readonly open: number;
  readonly settles: string;
  readonly isWaived: boolean;
}

/** Missing facts by who holds them, those first that would settle most; each names the very cell it belongs in. */
export const TO_DO_TABLE = tableOf<ToDo>(
  'To do',
  [
    ...leaColumns<ToDo>(({ lea }) => lea),
    ['held_by', 22, ({ held_by }) => held_by],
    ['where_to_ask', 28, ({ held_by }) => (held_by === null ? null : askHolder(held_by))],
    ['question', 44, ({ asks }) => asks],
    ['answer', 14, () => null],
    ['write', 30, ({ fact }) => (fact === null ? null : answerOf(fact.kind, fact.field))],
    ['about', 44, ({ fact, lea }) => (fact?.key == null ? null : namedKey(fact.key, lea.sites))],
    ['kind', 24, ({ fact }) => fact?.kind ?? null],
    ['record', 40, ({ fact }) => fact?.key ?? null],
    ['field', 30, ({ fact }) => fact?.field ?? null],
    ['file', 30, ({ fact }) => fact?.origin?.path ?? null],
    ['row', 8, ({ fact }) => fact?.origin?.line ?? null],
    ['place', 34, ({ fact }) => (fact?.origin ? printOrigin(fact.origin) : null)],
    ['could_settle_duties', 10, ({ duties }) => duties],
    ['could_settle_points', 10, ({ open }) => pointsOf(open)],
    ['settles', 60, ({ settles }) => settles],
    ['waived', 8, ({ isWaived }) => (isWaived ? 'yes' : 'no')],
  ],
  rowsOf,
);

function* rowsOf(result: Result): Generator<ToDo> {
  for (const { lea, findings } of viewsOf(result)) {
    const unsettled = findings.filter((finding) => finding.result.missing_total > 0);
    for (const question of questionsOf(unsettled)) yield* factsOf(lea, question);
    for (const finding of unsettled) {
      const rest = finding.result.missing_total - finding.result.missing.length;
      if (rest > 0) yield furtherFacts(lea, finding, rest);
    }
  }
}

function* factsOf(lea: CaseResult, question: Question): Generator<ToDo> {
  const settles = [...question.settles].map(({ rule }) => rule.title).join('; ');
  // Nothing waits for an answer all of whose findings are waived.
  const isWaived = [...question.settles].every(({ result }) => result.waiver !== null);
  const worth = { duties: dutiesOf(question), open: openShare(question), settles, isWaived };
  for (const fact of question.facts.values()) {
    const asks = question.table ? `${factLabel(fact)}, the whole table: no input holds it` : factLabel(fact);
    yield { lea, held_by: question.held_by, fact, asks, ...worth };
  }
}

/** A finding names its first missing facts only; the others come with the next audit. */
function furtherFacts(lea: CaseResult, finding: Finding, rest: number): ToDo {
  const { rule } = finding;
  const asks = `and ${counted(rest, 'more fact')}, listed once the first are filled in`;
  const isWaived = finding.result.waiver !== null;
  const duties = rule.role === 'condition' ? 1 : 0;
  return { lea, held_by: null, fact: null, asks, duties, open: widthOf(finding), settles: rule.title, isWaived };
}
