import type { CommanderError } from 'commander';
import { UsageError } from './exit.ts';

/** A slip in the command line's grammar, told the way every other message is: names in double quotes, a hint below. */
export function usageErrorOf({ code, message }: CommanderError): UsageError {
  // Help stands on standard error already: no command was named.
  if (code === 'commander.help') return new UsageError('no command was named', 'name one of the commands above');
  const [wrong = '', suggestion = ''] = message.replace(/^error: /, '').split('\n');
  const near = /^\(Did you mean (?:one of )?(.+)\?\)$/.exec(suggestion)?.[1];
  const hint = near === undefined ? 'see "grantalign --help"' : `did you mean ${quoted(near)}?`;
  return new UsageError(wrong.replaceAll("'", '"'), hint);
}

function quoted(names: string): string {
  return names
    .split(', ')
    .map((name) => `"${name}"`)
    .join(', ');
}
