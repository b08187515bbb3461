import type { AlertLevel } from '../alert-level.ts';
import { inLog } from '../log-line.ts';
import { printable } from '../printable.ts';
import { shorten } from '../shorten.ts';

/** One annotation, before it is spelt as the runner wants it. */
export interface Annotation {
  readonly level: AlertLevel;
  readonly title: string;
  /** Lines of the message. */
  readonly lines: readonly string[];
  readonly file?: string;
  readonly line?: number | null;
  readonly column?: number | null;
}

// GitHub cuts a title at 255 characters and shows a message of a few lines.
const TITLE = 200;
const MESSAGE = 2_000;

const COMMANDS: Readonly<Record<AlertLevel, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/** `::error file=draft.yaml,line=25,title=...::...`: one line, whatever the data holds. */
export function workflowCommand({ level, title, lines, file, line, column }: Annotation): string {
  const properties: string[] = [];
  if (file !== undefined) properties.push(`file=${property(file)}`);
  if (line !== undefined && line !== null) properties.push(`line=${line}`);
  if (column !== undefined && column !== null) properties.push(`col=${column}`);
  properties.push(`title=${property(shorten(title, TITLE))}`);
  const message = lines.map((text) => escaped(printable(text))).join('%0A');
  return `::${COMMANDS[level]} ${properties.join(',')}::${message}\n`;
}

/** The lines of a message, as many characters of each as leave room for the others. */
export function fitting(lines: readonly string[]): string[] {
  return lines.map((line) => shorten(line, Math.floor(MESSAGE / lines.length)));
}

/** A line of the log that is no command. */
export function plainLine(text: string): string {
  return `${inLog(printable(text))}\n`;
}

function property(text: string): string {
  return escaped(printable(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
