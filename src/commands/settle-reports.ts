import { UsageError } from '../cli/exit.ts';
import type { Config } from '../config/registry.ts';
import type { Written } from '../config/sections/reports.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { formatWanted, outputsWanted } from './formats.ts';
import type { ReportFlags } from './options.ts';

/** What is printed and written: flags win over the config. */
export function settleReports<Flags extends ReportFlags>(flags: Flags, { reports }: Config): Flags {
  const said = reports?.value ?? {};
  const format = flags.format ?? said.format?.text;
  const output = flags.output ?? said.files?.map(({ text }) => text);
  const sort = flags.sort ?? said.sort;
  return {
    ...flags,
    ...(format === undefined ? {} : { format }),
    ...(output === undefined ? {} : { output }),
    ...(sort === undefined ? {} : { sort }),
    ...(flags.detail === true || said.detail === true ? { detail: true } : {}),
    ...(flags.public === true || said.public === true ? { public: true } : {}),
  };
}

/** What is wrong with the formats a config names, where they stand. */
export function checkReports({ reports }: Config): readonly Diagnostic[] {
  const { files = [], format } = reports?.value ?? {};
  const refused = (written: Written, read: (text: string) => unknown): readonly Diagnostic[] => {
    try {
      read(written.text);
      return [];
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      const { origin, excerpt } = written;
      const { message, hint } = error;
      return [{ severity: 'error', code: 'config/unknown-name', message, hint, origin, excerpt }];
    }
  };
  return [
    ...(format === undefined ? [] : refused(format, formatWanted)),
    ...files.flatMap((file) => refused(file, (text) => outputsWanted([text]))),
  ];
}
