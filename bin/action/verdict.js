// The step "Verdict": ends as the audit ended, and says in words what that means.
import { tell } from './runner.js';

const WORDS = {
  1: [
    'A gate stops this draft',
    'What it stops on is annotated at its lines, and stands in the summary and the comment.',
  ],
  2: ['Not audited', 'What is wrong with the records, the rules or the inputs stands in the log of the step "Audit".'],
  3: [
    'A gate is undecided',
    'The evidence on file decides it neither way: the summary names the missing facts. "on_undecided" in the config says whether this fails.',
  ],
};

// Nothing here is no pass: the step that tells it did not end.
const told = process.env.EXIT_CODE ?? '';
const code = /^\d+$/.test(told) ? Number(told) : 70;
const [title, message] = WORDS[code] ?? ['A bug in grantalign', 'Its stack is in the log of the step "Audit".'];
if (code !== 0) tell('error', title, `${message} (exit ${code})`);
process.exitCode = code;
