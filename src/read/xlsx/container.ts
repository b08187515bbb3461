import { Unreadable } from './unreadable.ts';

const OTHERS: Readonly<Record<string, string>> = {
  '.xls': 'an old Excel workbook (.xls)',
  '.xlsb': 'a binary Excel workbook (.xlsb)',
  '.ods': 'an OpenDocument spreadsheet (.ods)',
  '.numbers': 'a Numbers document',
};

/** Refuses what is no zip archive, as every .xlsx is: encrypted and old workbooks, and text under a wrong name. */
export function refuseOtherContainers(bytes: Buffer, ending: string): void {
  if (bytes.toString('latin1', 0, 4) === 'PK\x03\x04') return;
  if (bytes.toString('latin1', 0, 4) === '\xd0\xcf\x11\xe0') {
    // Office keeps an encrypted workbook as a stream of this name inside the container of its old formats.
    if (bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))) throw encrypted();
    throw otherFormat(OTHERS['.xls'] ?? '');
  }
  throw new Unreadable(
    'read/not-a-workbook',
    `this file is named ${ending} and is no workbook; it begins "${startOf(bytes)}"`,
    'if it is text, name it .csv; if it was downloaded, download it again: it may be an error page',
  );
}

/** Refuses archives that are not .xlsx by what they hold: other spreadsheets, documents, macros, plain zips. */
export function refuseOtherArchives(names: ReadonlySet<string>, mimetype: string, ending: string): void {
  if ([...names].some((name) => /(^|\/)vbaProject\.bin$/i.test(name))) {
    throw new Unreadable(
      'read/macro-workbook',
      'the workbook carries macros, which are programs; a workbook of records alone was expected',
      'save it as "Excel Workbook (.xlsx)", which leaves the macros out',
    );
  }
  if (names.has('xl/workbook.bin')) throw otherFormat(OTHERS['.xlsb'] ?? '');
  if (mimetype.includes('opendocument.spreadsheet')) throw otherFormat(OTHERS['.ods'] ?? '');
  if (names.has('Index/Document.iwa') || names.has('Index.zip')) throw otherFormat(OTHERS['.numbers'] ?? '');
  if (names.has('_rels/.rels') && ![...names].some((name) => /^(word|ppt|visio)\//.test(name))) return;
  throw new Unreadable(
    'read/not-a-workbook',
    `this file is ${ending === '.zip' ? 'an archive' : 'an archive or a document'} and no workbook; a workbook as Excel saves it (.xlsx) was expected`,
    'unpack it if it is an archive; save a table in a document as .xlsx or CSV',
  );
}

/** A workbook nobody can read without its password. */
export function encrypted(): Unreadable {
  return new Unreadable(
    'read/encrypted-workbook',
    'the workbook is encrypted with a password; an open one was expected',
    'open it in Excel, remove the password (File, Info, Protect Workbook) and save it again',
  );
}

function otherFormat(what: string): Unreadable {
  return new Unreadable(
    'read/other-spreadsheet',
    `this is ${what}; .xlsx was expected`,
    'open it and save it as "Excel Workbook (.xlsx)" or as "CSV UTF-8"',
  );
}

function startOf(bytes: Buffer): string {
  return (
    bytes
      .toString('utf8', 0, 80)
      .trim()
      .split(/[\r\n]/, 1)[0]
      ?.slice(0, 40) ?? ''
  );
}
