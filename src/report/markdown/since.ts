import type { Result } from '../../model/result.ts';
import { sinceLines } from '../since-words.ts';
import { lines, md } from './markup.ts';
import type { Room } from './room.ts';

/** What became of findings since the baseline. */
export function writeSince(room: Room, result: Result): void {
  const told = sinceLines(result);
  if (told.length === 0) return;
  room.section('Since the baseline');
  room.list(told, (line) => lines([md`- ${line}`]), { noun: 'line' });
}
