import { countDiagnostics, type PrintedDiagnostic } from '../diagnostics.ts';
import { fileLine } from '../evidence.ts';
import { lines, md } from './markup.ts';
import { COMMENT, Room } from './room.ts';
import { MARKER } from './run.ts';

const SEVERITIES = ['error', 'warning', 'note'];

/**
 * What keeps a report from being made, in the place of the report: a comment of an earlier run is written over by it,
 * and not left to stand for records that have changed since.
 */
export function* markdownProblems(diagnostics: readonly PrintedDiagnostic[]): Generator<string> {
  const room = new Room(COMMENT);
  room.write(md`## These records could not be audited\n\n${countDiagnostics(diagnostics)}\n\n`);
  const worstFirst = SEVERITIES.flatMap((severity) => diagnostics.filter((one) => one.severity === severity));
  const problem = ({ severity, message, hint, origin, code }: PrintedDiagnostic) =>
    lines([
      md`- **${severity}** ${origin === null ? null : md`${fileLine(origin)}: `}${message} (${code})`,
      hint === null ? null : md`  - Hint: ${hint}`,
    ]);
  room.list(worstFirst, problem, { noun: 'problem' });
  room.write(md`\n${MARKER}\n`);
  yield room.take();
}
