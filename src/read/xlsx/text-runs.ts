import { LONGEST_TEXT } from './limits.ts';
import { tooLarge } from './unreadable.ts';

/** Gathers a text that stands in runs of different looks, without the reading aids beside it (`rPh`). */
export class TextRuns {
  private isText = false;
  private isAid = false;
  private gathered = '';

  open(name: string): void {
    if (name === 'rPh') this.isAid = true;
    else if (name === 't') this.isText = !this.isAid;
  }

  add(text: string): void {
    if (!this.isText) return;
    this.gathered += text;
    if (this.gathered.length > LONGEST_TEXT) throw tooLarge('a cell holds more than a million characters');
  }

  close(name: string): void {
    if (name === 'rPh') this.isAid = false;
    else if (name === 't') this.isText = false;
  }

  /** The text so far; the next begins. */
  take(): string {
    const { gathered } = this;
    this.gathered = '';
    return gathered;
  }
}
