import { CONFIG_FILE } from './config-file.ts';

/** How a source is read. Tables are CSV, whatever separates their cells; JSON is read as YAML, which it is a part of. */
export type Format = 'csv' | 'yaml' | 'workbook';

const FORMAT_OF_ENDING: Readonly<Record<string, Format>> = {
  '.csv': 'csv',
  '.tsv': 'csv',
  '.tab': 'csv',
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.json': 'yaml',
  '.xlsx': 'workbook',
};

/** Spreadsheets that are not read, by name: the reader of workbooks says what to do about them. */
const OTHER_WORKBOOKS = new Set(['.xlsm', '.xlsb', '.xls', '.ods', '.numbers']);

/** The ending of a path, lower case with its dot; empty where it has none. */
export function endingOf(path: string): string {
  return /\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? '';
}

/** Whether a folder's file is read for records; `~$sites.xlsx` is what Office leaves beside a workbook that is open. */
export function isRecordFile(path: string): boolean {
  return endingOf(path) in FORMAT_OF_ENDING && !isLockFile(path) && !isConfig(path);
}

/** The config stands beside the records it speaks of, and holds none. */
function isConfig(path: string): boolean {
  return path === CONFIG_FILE || path.endsWith(`/${CONFIG_FILE}`);
}

/** Whether Office left the file beside one that is open. */
export function isLockFile(path: string): boolean {
  return /(^|\/)~\$[^/]*$/.test(path);
}

/** The format by the path's ending; standard input and other endings by how the text begins. */
export function formatOf(path: string, start: string): Format {
  const byEnding = FORMAT_OF_ENDING[endingOf(path)];
  if (byEnding !== undefined) return byEnding;
  // A workbook is a zip archive.
  if (OTHER_WORKBOOKS.has(endingOf(path)) || start.startsWith('PK\x03\x04')) return 'workbook';
  const line = start
    .split(/\r?\n/)
    .map((each) => each.trim())
    .find((each) => each !== '' && !each.startsWith('#'));
  // A bracket, a document mark, a dash, or a key and its colon with no comma: no header row begins like this.
  return line !== undefined && /^([[{]|---|- |[\w -]+:(\s[^,]*)?$)/.test(line) ? 'yaml' : 'csv';
}
