/** How a source's text is read. JSON is read as YAML, which it is a part of. */
export type Format = 'csv' | 'yaml';

const FORMAT_OF_ENDING: Readonly<Record<string, Format>> = {
  '.csv': 'csv',
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.json': 'yaml',
};

/** The ending of a path, lower case with its dot; empty where it has none. */
export function endingOf(path: string): string {
  return /\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? '';
}

/** Whether a folder's file is read for records. */
export function isRecordFile(path: string): boolean {
  return endingOf(path) in FORMAT_OF_ENDING;
}

/** The format by the path's ending; standard input and other endings by how the text begins. */
export function formatOf(path: string, start: string): Format {
  const byEnding = FORMAT_OF_ENDING[endingOf(path)];
  if (byEnding !== undefined) return byEnding;
  const line = start
    .split(/\r?\n/)
    .map((each) => each.trim())
    .find((each) => each !== '' && !each.startsWith('#'));
  // A bracket, a document mark, a dash, or a key and its colon with no comma: no header row begins like this.
  return line !== undefined && /^([[{]|---|- |[\w -]+:(\s[^,]*)?$)/.test(line) ? 'yaml' : 'csv';
}
