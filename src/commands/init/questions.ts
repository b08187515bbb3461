import { UsageError } from '../../cli/exit.ts';
import { fieldsOf } from '../../model/record.ts';
import { refuseFormula } from '../../records/decode/formula.ts';
import { CI_SYSTEMS, LAYOUTS } from '../../scaffold/answers.ts';
import { parseWord, parseYear } from '../options.ts';
import type { NoAnswer } from './find-lea.ts';
import type { InitFlags } from './flags.ts';
import type { KnownLea } from './leas.ts';

/** What an answer says, or why it says nothing. */
export type Answered = { readonly value: unknown; readonly doubt?: string | undefined } | NoAnswer;

/** One thing `init` needs to know. */
export interface Question {
  /** Its key among the answers. */
  readonly name: string;
  readonly option: string;
  readonly asks: string;
  /** In the analyst's words: what the answer is used for. */
  readonly explains: string;
  /** What an empty answer means; null: an answer is needed. */
  readonly fallback: string | null;
  /** What to do where no answer is given and one is needed. */
  readonly hint: string;
  /** The answer an option gave. */
  readonly given: string | undefined;
  read(text: string): Answered;
}

/** The questions in the order they are asked. */
export function questionsOn(
  flags: InitFlags,
  today: string,
  findLea: (text: string) => KnownLea | NoAnswer,
): readonly Question[] {
  const { words: programs } = fieldsOf('residency_grants').program as { readonly words: readonly string[] };
  return [
    {
      name: 'lea',
      option: 'lea',
      asks: 'Which LEA leads the residency grant? Its CDS code or its name',
      explains: 'Codes join the two grants; names never do. Either is looked up in the school directory.',
      fallback: null,
      hint: 'name the lead LEA: --lea 27661590000000, or --lea "Salinas Union High"',
      given: flags.lea,
      read: (text) => {
        const found = findLea(text);
        return 'cds' in found ? { value: found, doubt: found.doubt } : found;
      },
    },
    {
      name: 'layout',
      option: 'as',
      asks: `How will you keep the records? ${LAYOUTS.join(' or ')}`,
      explains: 'yaml: one draft that explains every field, for an editor. csv: a table a file, for a spreadsheet.',
      fallback: 'yaml',
      hint: '',
      given: flags.as,
      read: word('--as', LAYOUTS),
    },
    {
      name: 'program',
      option: 'program',
      asks: `What kind of residency grant is it? ${programs.join(', ')}`,
      explains:
        'As the request for applications has it: capacity has no residents yet, expansion builds on a residency.',
      fallback: 'implementation',
      hint: '',
      given: flags.program,
      read: word('--program', programs),
    },
    {
      name: 'ihes',
      option: 'ihe',
      asks: 'Which colleges or universities prepare the residents? Several with ; between them',
      explains: 'Institutions, never people. Leave it empty where that is still open.',
      fallback: '',
      hint: '',
      given: flags.ihe?.join(';'),
      read: institutionsIn,
    },
    {
      name: 'year',
      option: 'year',
      asks: 'For which school year are placements planned?',
      explains: 'It is filled in where a placement asks for it; you can add other years.',
      fallback: schoolYearOf(today),
      hint: '',
      given: flags.year,
      read: caught(parseYear),
    },
    {
      name: 'ci',
      option: 'ci',
      asks: `Where is the folder kept, so that every push is audited? ${CI_SYSTEMS.join(', ')}`,
      explains:
        'A push is stopped where the records show a duty unmet, and marked undecided while they show it neither way.',
      fallback: 'none',
      hint: '',
      given: flags.ci,
      read: word('--ci', CI_SYSTEMS),
    },
  ];
}

/** Names of institutions; what a spreadsheet takes for a formula is refused, as the audit would refuse it. */
function institutionsIn(text: string): Answered {
  const names = text
    .split(';')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  const formula = names.find((each) => refuseFormula(each) !== null);
  if (formula === undefined) return { value: names };
  return { wrong: `"${formula}" is a formula; the name of an institution was expected`, hint: 'write its name' };
}

function word(option: string, words: readonly string[]): (text: string) => Answered {
  const parse = parseWord(option, words);
  return caught((text) => parse(text.toLowerCase()));
}

/** What an option's parser refuses is an answer to ask for again. */
function caught(parse: (text: string) => string): (text: string) => Answered {
  return (text) => {
    try {
      return { value: parse(text) };
    } catch (error) {
      if (error instanceof UsageError) return { wrong: error.message, hint: error.hint ?? '' };
      throw error;
    }
  };
}

/** School years begin in July. */
function schoolYearOf(today: string): string {
  const [year = 0, month = 0] = today.split('-').map(Number);
  const first = month >= 7 ? year : year - 1;
  return `${first}-${String(first + 1).slice(2)}`;
}
