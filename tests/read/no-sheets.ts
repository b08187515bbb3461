import type { SourceVisitor } from '../../src/model/source.ts';

/** The part of a visitor that only workbooks call. */
export const NO_SHEETS: Pick<SourceVisitor, 'sheet' | 'sheetEnd'> = {
  sheet: () => undefined,
  sheetEnd: () => undefined,
};
