import type { Command } from 'commander';
import { UsageError } from '../cli/exit.ts';
import { isDate } from '../model/calendar.ts';
import { nearestName } from '../model/nearest.ts';
import { SORTS, type Sort } from '../model/sort.ts';
import { FORMAT_NAMES } from '../report/registry.ts';

/** Reads a day that exists, as YYYY-MM-DD; `option` is what it is for. */
export function parseDay(text: string, option: string): string {
  if (!isDate(text)) {
    throw new UsageError(`"${text}" is no day for ${option}`, 'write a day as YYYY-MM-DD, such as 2026-06-30');
  }
  return text;
}

/** Reads `--year`: a school year as 2025-26. */
export function parseYear(text: string): string {
  const years = /^(\d{4})-(\d{2}|\d{4})$/.exec(text);
  const next = years === null ? '' : String(Number(years[1]) + 1);
  if (years === null || !next.endsWith(years[2] ?? '?')) {
    throw new UsageError(`"${text}" is no school year for --year`, 'write it as 2025-26');
  }
  return `${years[1]}-${next.slice(-2)}`;
}

/** Reads `--min-score`: 0 to 100. */
export function parseScore(text: string): number {
  const score = Number(text);
  if (text.trim() === '' || !(score >= 0 && score <= 100)) {
    throw new UsageError(`"${text}" is no score for --min-score`, 'give a number from 0 to 100');
  }
  return score;
}

/** Makes a parser that takes one of some words; `what` is the option or argument they are for. */
export function parseWord<W extends string>(what: string, words: readonly W[]): (text: string) => W {
  return (text) => {
    const word = words.find((candidate) => candidate === text);
    if (word !== undefined) return word;
    const near = nearestName(text, words);
    throw new UsageError(
      `"${text}" is no word for ${what}; expected ${words.map((each) => `"${each}"`).join(', ')}`,
      near === null ? null : `did you mean "${near}"?`,
    );
  };
}

/** Collects a repeatable option. */
export function collect(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}

/** Adds the options every command that reads records takes. */
export function addReading(command: Command): Command {
  return command
    .option('-c, --config <file>', 'config (default: the nearest grantalign.config.yaml, from here upward)')
    .option('--year <year>', 'school year to score (default: the latest complete one in the records)', parseYear)
    .option('--keep-going', 'treat an unreadable cell as not reported; drop only rows with no usable key')
    .option('--drop-personal-columns', 'leave columns of personal data unread instead of refusing the file');
}

/** Adds the options that name files of the state to hold records against. */
export function addStateFiles(command: Command): Command {
  return command
    .option('--directory <file>', "CDE's school directory to check codes against, or none (default: the pack's own)")
    .option('--enrich <file>', 'CUPC file of CDE to fill upp and enrollment from (repeatable)', collect);
}

/** Adds the options that name files of signed statements. */
export function addSigned(command: Command): Command {
  return command
    .option('--waivers <file>', 'waivers that gates heed, as YAML or CSV (repeatable)', collect)
    .option('--attestations <file>', 'answers to what rules ask people to judge, likewise (repeatable)', collect);
}

/** Adds the options every command that prints takes. */
export function addPrinting(command: Command): Command {
  return command
    .option('--quiet', 'print only errors beside the report')
    .option('--color', 'colour even when piped')
    .option('--no-color', 'no colour')
    .option('--no-progress', 'no progress line on a terminal');
}

/** What every command that writes reports takes. */
export interface ReportFlags {
  readonly format?: string;
  readonly output?: readonly string[];
  readonly sort?: Sort;
  readonly detail?: true;
  readonly public?: true;
  readonly quiet?: true;
  readonly color?: boolean;
}

/** Adds the options every command that writes reports takes. */
export function addReporting(command: Command): Command {
  return command
    .option('-f, --format <name>', `format on standard output: ${FORMAT_NAMES.join(', ')} (default: "text")`)
    .option('-o, --output <file>', 'write a report to a file, by its ending or as format:path (repeatable)', collect)
    .option(
      '--sort <key>',
      'order of several LEAs: county (then name) or score (default: "county")',
      parseWord('--sort', SORTS),
    )
    .option('--detail', 'print every LEA in full')
    .option('--public', 'mask counts of 10 people or fewer, and what would tell them, for reports fit to publish');
}
