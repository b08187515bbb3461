import { type Html, html, type Piece } from './markup.ts';

/** A column of a table: its heading, and whether its cells are numbers. */
export interface Column {
  readonly title: string;
  readonly number?: boolean;
}

/** A table with a caption; the first cell of a row is its heading, and each other cell knows its column's title. */
export function writeTable(caption: string, columns: readonly Column[], rows: readonly (readonly Piece[])[]): Html {
  return html`<table>
<caption>${caption}</caption>
<thead><tr>${columns.map(({ title, number }) => html`<th scope="col"${classOf(number)}>${title}</th>`)}</tr></thead>
<tbody>
${rows.map((cells) => html`<tr>${cells.map((cell, at) => writeCell(cell, columns[at]))}</tr>\n`)}</tbody>
</table>`;

  function writeCell(cell: Piece, column: Column | undefined): Html {
    if (column === columns[0]) return html`<th scope="row">${cell}</th>`;
    return html`<td data-label="${column?.title}"${classOf(column?.number)}>${cell}</td>`;
  }
}

function classOf(number: boolean | undefined): Html | null {
  return number === true ? html` class="number"` : null;
}
