const MIB = 2 ** 20;

/** The largest workbook taken, compressed: it is held in memory, and 200,000 records of twenty columns take 15 MiB. */
export const LARGEST_FILE = 64 * MIB;

/** Real workbooks have a dozen to a few hundred parts (sheets, drawings, printer settings). */
export const MOST_PARTS = 4096;

/** All parts that are read, unpacked: 200,000 records of twenty columns take 160 MiB of XML, read in a few seconds. */
export const LARGEST_UNPACKED = 256 * MIB;

/** Shared texts are the one part kept in memory whole; the state's directory of all schools has 1.3 MiB of them. */
export const LARGEST_SHARED_TEXTS = 64 * MIB;

/** A cell takes 32,767 characters in Excel; a stretch of XML this long without a tag is no cell. */
export const LONGEST_STRETCH = MIB;

/** Sheets, rows, cells and texts nest a dozen deep. */
export const DEEPEST = 64;

/** Lists of sheets, links and styles are held in memory; real ones take a few hundred KiB. */
export const LARGEST_LIST = 16 * MIB;

/** Texts of a workbook: a hostile file declares millions that are empty. */
export const MOST_SHARED_TEXTS = 2_000_000;

/** A cell's text is at most 32,767 characters in Excel, in however many runs. */
export const LONGEST_TEXT = MIB;

/** Cells of a workbook, blank ones before a filled one counted: 200,000 records of twenty columns have 4 million. */
export const MOST_CELLS = 20_000_000;

/** Excel's own last row. */
export const LAST_ROW = 1_048_576;
/** Excel's own last column (XFD). */
export const LAST_COLUMN = 16_384;
