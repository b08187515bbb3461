import { createInterface } from 'node:readline/promises';
import { UsageError } from '../../cli/exit.ts';
import { type Io, print } from '../../cli/io.ts';
import type { Question } from './questions.ts';

/** Asks on a terminal, each question until its answer can be used; an empty answer is the default. */
export async function interview(questions: readonly Question[], io: Io): Promise<ReadonlyMap<string, unknown>> {
  const lines = createInterface({ input: io.stdin });
  const typed = lines[Symbol.asyncIterator]();
  const answers = new Map<string, unknown>();
  try {
    for (const question of questions) {
      await print(io.stderr, `\n${question.asks}\n  ${question.explains}\n`);
      answers.set(question.name, await answerTo(question, typed, io));
    }
  } finally {
    lines.close();
  }
  return answers;
}

async function answerTo(question: Question, typed: AsyncIterator<string>, io: Io): Promise<unknown> {
  const { fallback } = question;
  for (;;) {
    await print(io.stderr, fallback === null || fallback === '' ? '> ' : `[${fallback}] > `);
    const { done, value } = await typed.next();
    if (done === true)
      throw new UsageError(
        'the questions were not answered to the end; nothing was written',
        'give options instead: grantalign init --help',
      );
    const text = value.trim() === '' ? fallback : value.trim();
    const read = text === null ? { wrong: 'an answer is needed', hint: question.hint } : question.read(text);
    if (!('wrong' in read)) {
      if (read.doubt !== undefined) await print(io.stderr, `  to check: ${read.doubt}\n`);
      return read.value;
    }
    await print(io.stderr, `  ${read.wrong}\n${read.hint === '' ? '' : `  ${read.hint}\n`}`);
  }
}
