import { factLabel } from '../field-label.ts';
import { counted } from '../numbers.ts';
import { type Question, questionsOf } from '../question.ts';
import { placesOf, settlesLine } from '../question-words.ts';
import type { View } from '../view.ts';
import { askHolder } from '../words.ts';
import { lines, type Markdown, md } from './markup.ts';
import type { Room } from './room.ts';

/** Missing facts as boxes to tick, by who holds them, those first that would settle most. */
export function writeMissing(room: Room, { findings, lea }: View): void {
  const unsettled = findings.filter(({ result }) => result.missing_total > 0);
  const questions = questionsOf(unsettled);
  if (questions.length === 0) return;
  room.section('Missing facts, by who holds them and what they would settle');
  let holder: string | null = null;
  const block = (question: Question): Markdown => {
    const heading = question.held_by === holder ? null : md`\n**${askHolder(question.held_by)}**\n`;
    holder = question.held_by;
    const { kind, field, table } = question;
    const label = factLabel({ kind, field, key: table ? null : '' });
    const places = table ? 'the whole table: no input holds it' : placesOf(question, lea.sites);
    return lines([heading, md`- [ ] **${label}**: ${places}<br>${settlesLine(question)}`]);
  };
  room.list(questions, block, { noun: 'question' });
  const rest = unsettled.filter(({ result }) => result.missing_total > result.missing.length);
  if (rest.length > 0) room.write(md`\n`);
  room.list(
    rest,
    ({ rule, result }) =>
      lines([md`- and ${counted(result.missing_total - result.missing.length, 'more fact')} for “${rule.title}”`]),
    { noun: 'rule' },
  );
}
