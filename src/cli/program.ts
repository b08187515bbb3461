import { Command } from 'commander';
import { COMMANDS } from '../commands/registry.ts';
import { VERSION } from '../model/version.ts';
import { type Io, widthOf } from './io.ts';

const SUMMARY =
  'Reads teacher residency (CTC) and community school (CDE) grant records and reports, LEA by LEA, how far the two are joined.';

/** The command line's grammar. `exit` hears the exit code of the command that ran. */
export function program(io: Io, exit: (code: number) => void): Command {
  const root = new Command('grantalign');
  // Before any command is defined: commands copy these settings when they are added.
  root.exitOverride();
  root.configureOutput({
    writeOut: (text) => void io.stdout.write(text),
    writeErr: (text) => void io.stderr.write(text),
    getOutHelpWidth: () => widthOf(io.stdout, io.env),
    getErrHelpWidth: () => widthOf(io.stderr, io.env),
    // What is wrong with a command line is printed in one place: main.ts.
    outputError: () => {},
  });
  root.description(SUMMARY).version(VERSION, '-V, --version').showSuggestionAfterError();
  for (const add of COMMANDS) add(root, io, exit);
  return root;
}
