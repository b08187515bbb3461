// What is printed may end in the log of a job, where GitHub's runner acts on lines that begin with `::`, blanks aside, and
// on `##[` anywhere in one. A line begins where it is wrapped, too.
const COMMANDS = /^([^\S\n]*):(?=:)/gm;
const OLDER = /##(?=\[)/g;
const BEGINS = /^\s*::/;

/** Lines of text that no runner takes for commands, whatever data they hold: a blank parts the signs. */
export function inLog(text: string): string {
  if (!text.includes('::') && !text.includes('##[')) return text;
  return text.replace(COMMANDS, '$1: ').replace(OLDER, '## ');
}

/** Whether a text would be a command where it begins a line. */
export function beginsCommand(text: string): boolean {
  return BEGINS.test(text);
}

/** The signs of a command where each stands, for formats that have another way to write a sign. */
export const COMMAND_SIGNS = /:(?=:)|(?<=##)\[/g;
