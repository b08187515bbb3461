import { UsageError } from '../../cli/exit.ts';
import { type Io, print } from '../../cli/io.ts';
import type { Answers } from '../../scaffold/answers.ts';
import { leaFinder } from './find-lea.ts';
import type { InitFlags } from './flags.ts';
import { interview } from './interview.ts';
import { type Question, questionsOn } from './questions.ts';

/** What the folder is made from: options first, then answers on a terminal, then defaults, which are named. */
export async function answersFor(flags: InitFlags, today: string, io: Io): Promise<Omit<Answers, 'version' | 'below'>> {
  const findLea = await leaFinder(io.cwd);
  const questions = questionsOn(flags, today, findLea);
  const given = new Map<string, unknown>();
  const open: Question[] = [];
  for (const question of questions) {
    if (question.given === undefined) open.push(question);
    else given.set(question.name, await chosen(question, question.given, io));
  }
  const isAsking = flags.yes !== true && isTerminal(io.stdin) && io.stderr.isTTY === true;
  const answered = isAsking ? await interview(open, io) : await defaultsOf(open, io);
  return Object.fromEntries([...given, ...answered]) as unknown as Omit<Answers, 'version' | 'below'>;
}

/** What an option or a default says; told where it says nothing that can be used. */
async function chosen(question: Question, text: string, io: Io): Promise<unknown> {
  const read = question.read(text);
  if ('wrong' in read) throw new UsageError(read.wrong, read.hint);
  if (read.doubt !== undefined)
    await print(
      io.stderr,
      `to check: ${read.doubt}
`,
    );
  return read.value;
}

async function defaultsOf(open: readonly Question[], io: Io): Promise<ReadonlyMap<string, unknown>> {
  const needed = open.filter((question) => question.fallback === null);
  if (needed.length > 0) {
    const options = needed.map(({ option }) => `--${option}`).join(', ');
    throw new UsageError(
      `${options} was not given, and nothing can stand in for it`,
      needed.map(({ hint }) => hint).join('; '),
    );
  }
  const taken = new Map<string, unknown>();
  for (const question of open) {
    const { option, name, fallback } = question;
    await print(io.stderr, `--${option}: ${fallback === '' ? 'left open' : fallback}, as nothing else was said\n`);
    taken.set(name, await chosen(question, fallback ?? '', io));
  }
  return taken;
}

function isTerminal(stream: NodeJS.ReadableStream): boolean {
  return 'isTTY' in stream && stream.isTTY === true;
}
