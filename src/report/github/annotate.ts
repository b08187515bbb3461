import type { AlertLevel } from '../alert-level.ts';
import { counted } from '../numbers.ts';
import { type Annotation, workflowCommand } from './command.ts';

/** What GitHub shows of a step: ten annotations of each level, the rest it drops without a word. */
export const PER_LEVEL = 10;

const LEVELS: readonly AlertLevel[] = ['error', 'warning', 'note'];

/**
 * Workflow commands for the first ten of each level; what there are more is counted in one notice, which takes the
 * place of the tenth. `makers` are called for what is written only.
 */
export function* annotate(makers: readonly Made[], where: string): Generator<string> {
  const shown = LEVELS.flatMap((level) => makers.filter((one) => one.level === level).slice(0, PER_LEVEL));
  if (shown.length === makers.length) {
    for (const { make } of shown) yield workflowCommand(make());
    return;
  }
  const notes = shown.filter(({ level }) => level === 'note').slice(0, PER_LEVEL - 1);
  const written = [...shown.filter(({ level }) => level !== 'note'), ...notes];
  for (const { make } of written) yield workflowCommand(make());
  yield workflowCommand({
    level: 'note',
    title: 'More than GitHub shows',
    lines: [`${restOf(makers, written)} ${where}`],
  });
}

/** An annotation that is put together when it is written. */
export interface Made {
  readonly level: AlertLevel;
  make(): Annotation;
}

/** `and 2 errors, 14 notices more` */
function restOf(all: readonly Made[], written: readonly Made[]): string {
  const left = LEVELS.flatMap((level) => {
    const rest = all.filter((one) => one.level === level).length - written.filter((one) => one.level === level).length;
    return rest > 0 ? [counted(rest, level === 'note' ? 'notice' : level)] : [];
  });
  return `and ${left.join(', ')} more`;
}
