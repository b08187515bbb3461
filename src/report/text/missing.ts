import type { MissingFact } from '../../model/result.ts';
import { counted, points } from '../numbers.ts';
import { askHolder } from '../words.ts';
import { fileLine } from './evidence.ts';
import { type Page, toned } from './page.ts';
import { type Finding, type View, widthOf } from './view.ts';

/** One cell to fill, in however many records, and the findings it could settle. */
interface Question {
  readonly held_by: string;
  readonly kind: string;
  readonly field: string | null;
  readonly facts: Map<string, MissingFact>;
  readonly settles: Set<Finding>;
}

const RECORDS_SHOWN = 3;

/** The to-do list: missing facts by who holds them, those first that would settle most. */
export function writeMissing(page: Page, view: View): void {
  const questions = questionsOf(view.unsettled);
  if (questions.length === 0) return;
  page.section('Missing facts, by who holds them and what they would settle');
  let holder = '';
  for (const question of byHolder(questions)) {
    if (question.held_by !== holder) {
      holder = question.held_by;
      page.write([toned('strong', askHolder(holder))], { indent: 2 });
    }
    writeQuestion(page, question);
  }
  const unlisted = view.unsettled.filter(({ result }) => result.missing_total > result.missing.length).length;
  if (unlisted > 0) {
    page.write([`${counted(unlisted, 'finding')} miss more facts than are listed here.`], { indent: 2 });
  }
}

function questionsOf(findings: readonly Finding[]): Question[] {
  const questions = new Map<string, Question>();
  for (const finding of findings) {
    for (const fact of finding.result.missing) {
      const { held_by, kind, field } = fact;
      const id = JSON.stringify([held_by, kind, field, fact.key === null]);
      const question = questions.get(id) ?? { held_by, kind, field, facts: new Map(), settles: new Set() };
      question.facts.set(fact.key ?? '', fact);
      question.settles.add(finding);
      questions.set(id, question);
    }
  }
  return [...questions.values()];
}

/** Holders by the most any of their facts would settle, and facts likewise; ties stay in pack order. */
function byHolder(questions: readonly Question[]): Question[] {
  const most = new Map<string, number>();
  for (const question of questions) {
    most.set(question.held_by, Math.max(most.get(question.held_by) ?? 0, rank(question)));
  }
  const holders = [...most.keys()].sort((left, right) => (most.get(right) ?? 0) - (most.get(left) ?? 0));
  return holders.flatMap((holder) =>
    questions.filter((question) => question.held_by === holder).sort((left, right) => rank(right) - rank(left)),
  );
}

function openPoints({ settles }: Question): number {
  let open = 0;
  for (const finding of settles) open += widthOf(finding);
  return open;
}

// A duty has no points; one undecided duty is worth asking before anything that only narrows the score.
function rank(question: Question): number {
  return openPoints(question) + dutiesOf(question);
}

function dutiesOf({ settles }: Question): number {
  return [...settles].filter(({ rule }) => rule.role === 'condition').length;
}

function writeQuestion(page: Page, question: Question): void {
  const worth: string[] = [];
  const duties = dutiesOf(question);
  if (duties > 0) worth.push(counted(duties, 'duty', 'duties'));
  const open = openPoints(question);
  if (open > 0) worth.push(`up to ${points(open)} points`);
  const tail = worth.length > 0 ? toned('unsure', ` (${worth.join(', ')})`) : '';
  page.write(['☐ ', asked(question), tail], { indent: 4, hang: 6 });
  const rules = [...question.settles].map(({ rule }) => rule.title).join('; ');
  page.write([toned('quiet', `would settle: ${rules}`)], { indent: 6 });
}

function asked({ kind, field, facts }: Question): string {
  const list = [...facts.values()];
  const [first] = list;
  if (first === undefined || first.key === null) return `the whole table ${kind}: no input holds it`;
  const what = field ?? 'which record it belongs to';
  const records = list.slice(0, RECORDS_SHOWN).map(({ key, origin }) => {
    return origin === null ? `${key}` : `${key} (${fileLine(origin)})`;
  });
  const more = list.length > RECORDS_SHOWN ? ` and ${list.length - RECORDS_SHOWN} more` : '';
  return `${what}, ${kind}: ${records.join('; ')}${more}`;
}
