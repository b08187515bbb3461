import type { Result } from '../../../model/result.ts';
import { columnLetters } from '../../../model/sheet-path.ts';
import type { Table } from '../table.ts';
import { rowXml } from './cell.ts';
import { HEADING, MAIN, XML_HEAD } from './parts.ts';

// Excel's last row, less one for the line that says so.
const MOST_LINES = 1_048_575;
const CHUNK = 65_536;

/** A table as a worksheet: headings that stay in sight and filter, columns as wide as their text is read. */
export function* sheetXml(table: Table, result: Result, mostLines = MOST_LINES): Generator<string> {
  const { columns } = table;
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width + 1}" customWidth="1"/>`,
  );
  // The parts of a sheet stand in this order (18.3.1.99), or Excel mends the file.
  let chunk = `${XML_HEAD}<worksheet ${MAIN}><sheetViews><sheetView workbookViewId="0">\
<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>\
<cols>${widths.join('')}</cols><sheetData>`;
  let line = 1;
  chunk += rowXml(
    columns.map(({ name }) => name),
    line,
    HEADING,
  );
  for (const cells of table.rows(result)) {
    line += 1;
    if (line > mostLines) {
      chunk += rowXml(['A sheet takes no more rows: write the table as CSV for the rest.'], line);
      break;
    }
    chunk += rowXml(cells, line);
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  yield `${chunk}</sheetData><autoFilter ref="A1:${columnLetters(columns.length)}${line}"/></worksheet>\n`;
}
