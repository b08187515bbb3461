import { columnLetters } from '../../model/sheet-path.ts';
import type { SourceVisitor } from '../../model/source.ts';
import { columnOf } from './cell-reference.ts';
import { cellText, type Sharing } from './cell-text.ts';
import { LAST_COLUMN, LAST_ROW, MOST_CELLS } from './limits.ts';
import { SheetOddities } from './oddities.ts';
import { TextRuns } from './text-runs.ts';
import { damaged, tooLarge } from './unreadable.ts';
import type { Attributes, XmlVisitor } from './xml.ts';

/** Cells made by one workbook so far, blank ones before filled ones counted. */
export interface CellCount {
  cells: number;
}

/** Hands the rows of a sheet's XML on, each up to its last filled cell. */
export class SheetRows implements XmlVisitor {
  readonly oddities = new SheetOddities();
  private readonly visitor: Pick<SourceVisitor, 'row'>;
  private readonly sharing: Sharing;
  private readonly count: CellCount;
  private line = 0;
  private isHidden = false;
  private row: string[] = [];
  private column = 0;
  private type = '';
  private style = 0;
  private formula: string | null = null;
  private value = '';
  private heard: 'value' | 'formula' | null = null;
  private readonly runs = new TextRuns();

  constructor(visitor: Pick<SourceVisitor, 'row'>, sharing: Sharing, count: CellCount) {
    this.visitor = visitor;
    this.sharing = sharing;
    this.count = count;
  }

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'c':
        this.beginCell(attributes);
        break;
      case 'v':
        this.heard = 'value';
        break;
      case 'f':
        this.heard = 'formula';
        this.formula = '';
        break;
      case 'row':
        this.beginRow(attributes);
        break;
      case 'mergeCell':
        this.merge(attributes.ref ?? '');
        break;
      default:
        this.runs.open(name);
    }
  }

  text(text: string): void {
    if (this.heard === 'value') this.value += text;
    else if (this.heard === 'formula') this.formula += text;
    else this.runs.add(text);
  }

  close(name: string): void {
    switch (name) {
      case 'v':
      case 'f':
        this.heard = null;
        break;
      case 'c':
        this.endCell();
        break;
      case 'row':
        if (this.isHidden && this.row.length > 0) this.oddities.hiddenRows.add(String(this.line));
        this.visitor.row(this.row, this.line);
        break;
      default:
        this.runs.close(name);
    }
  }

  /** The row being read, for what goes wrong in it; null: none yet. */
  get lineReached(): number | null {
    return this.line === 0 ? null : this.line;
  }

  private beginRow({ r, hidden }: Attributes): void {
    const line = r === undefined ? this.line + 1 : Number(r);
    if (!Number.isInteger(line) || line < 1 || line > LAST_ROW)
      throw damaged(`there is no row "${r}"`, this.lineReached);
    if (line <= this.line) throw damaged(`row ${line} stands after row ${this.line}`, line);
    this.line = line;
    this.isHidden = hidden === '1' || hidden === 'true';
    this.row = [];
    this.column = 0;
  }

  private beginCell({ r, t, s }: Attributes): void {
    const column = r === undefined ? this.column + 1 : columnOf(r);
    if (column === null || column > LAST_COLUMN || column <= this.column)
      throw damaged(`the cell "${r}" is out of place`, this.lineReached);
    this.column = column;
    this.counted(1);
    this.type = t ?? 'n';
    this.style = s === undefined ? 0 : Number(s);
    this.formula = null;
    this.value = '';
  }

  private endCell(): void {
    const value = this.type === 'inlineStr' ? this.runs.take() : this.value;
    if (value === '' && this.formula === null) return;
    const { type, formula, row, column, line } = this;
    const text = cellText({ type, value, formula }, this.sharing.formats[this.style] ?? 'plain', this.sharing);
    if (text === null) throw damaged(`a cell of row ${line} refers to a text that is not there`, line);
    if (text === '') return;
    if (type === 'e' && text === '#N/A') this.oddities.notAvailable.add(`${columnLetters(column)}${line}`);
    this.counted(column - row.length);
    while (row.length < column - 1) row.push('');
    row.push(text);
  }

  private counted(cells: number): void {
    this.count.cells += cells;
    if (this.count.cells > MOST_CELLS) throw tooLarge('its sheets have more than 20 million cells');
  }

  private merge(reference: string): void {
    const [, first, last] = /^[A-Z]+(\d+):[A-Z]+(\d+)$/.exec(reference) ?? [];
    if (first !== last) this.oddities.merged.add(reference);
  }
}
