import { Refusal } from './decoded.ts';
import { numberIn } from './number.ts';

/** Decodes one column of percentages from 0 to 100, and remembers whether the column could be of 0 to 1 instead. */
export class PercentColumn {
  private highest = 0;
  private highestSigned: number | null = null;
  private readonly isStated: boolean;

  /** `heading` may state the unit. */
  constructor(heading: string) {
    this.isStated = /%|percent/i.test(heading);
  }

  readonly decode = (text: string): number | Refusal => {
    const hasSign = text.endsWith('%');
    const value = numberIn(hasSign ? text.slice(0, -1).trimEnd() : text);
    if (value === null || value < 0 || value > 100) {
      return new Refusal(
        'records/not-a-number',
        `"${text}" is not a percentage; a number from 0 to 100 was expected`,
        'write 86.4 for 86.4 percent, or leave the cell blank if it is not known',
      );
    }
    if (hasSign) this.highestSigned = Math.max(this.highestSigned ?? 0, value);
    else if (value > this.highest) this.highest = value;
    return value;
  };

  /**
   * Every value is at or under 1, not all are 0, and nothing says "percent". 0.9 beside 82% is in doubt, too: in a sheet
   * some cells of a column are formatted as percentages and others were pasted without.
   */
  isUnsure(): boolean {
    const isStated = this.isStated || (this.highestSigned !== null && this.highestSigned <= 1);
    return !isStated && this.highest > 0 && this.highest <= 1;
  }
}
