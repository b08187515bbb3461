import { type Origin, printOrigin } from '../../model/origin.ts';
import { columnLetters, isSheetPath } from '../../model/sheet-path.ts';
import { type Message, messageOf } from './message.ts';

/** A place as SARIF writes it. */
export interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: ArtifactLocation;
    readonly region: { readonly startLine: number; readonly startColumn?: number };
  };
  readonly logicalLocations?: readonly { readonly fullyQualifiedName: string; readonly kind: string }[];
  readonly message?: Message;
  readonly id?: number;
}

/** A file, told from the folder the audit ran in. */
export interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId: string;
}

/** The folder paths are relative to: in CI the root of the checkout. */
export const ROOT = 'SRCROOT';

/** A place: the line, in YAML and JSON the character, and in tables the cell as a logical location. */
export function locationOf(origin: Origin): Location {
  const { path, line, column } = origin;
  const isTable = !/\.(ya?ml|json)$/i.test(path);
  // GitHub shows nothing without a line; a whole file is shown at its first.
  const region = {
    startLine: line ?? 1,
    ...(isTable || column === null || line === null ? {} : { startColumn: column }),
  };
  const cell = isTable ? cellOf(origin) : null;
  return {
    physicalLocation: { artifactLocation: artifactOf(path), region },
    ...(cell === null ? {} : { logicalLocations: [{ fullyQualifiedName: cell, kind: 'member' }] }),
  };
}

/** The file of a path; a sheet's is its workbook. */
export function artifactOf(path: string): ArtifactLocation {
  return { uri: uriOf(fileOf(path)), uriBaseId: ROOT };
}

/** The path without the sheet. */
export function fileOf(path: string): string {
  return isSheetPath(path) ? path.slice(0, path.indexOf('#')) : path;
}

/** A relative path, each part percent-encoded; half a character has no encoding and becomes its replacement. */
function uriOf(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

/** `placements.csv!C12 (site_cds)`: which cell of a table, as a spreadsheet names it. */
function cellOf({ path, line, column, field }: Origin): string | null {
  if (line === null || column === null) return null;
  const place = isSheetPath(path) ? printOrigin({ path, line, column }) : `${path}!${columnLetters(column)}${line}`;
  return field === null ? place : `${place} (${field})`;
}

/** A place with what it is there for. */
export function noted(origin: Origin, text: string, id: number): Location {
  return { id, ...locationOf(origin), message: messageOf(text) };
}
