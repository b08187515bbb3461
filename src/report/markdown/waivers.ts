import type { Result } from '../../model/result.ts';
import { waiverGroups, weightWaived } from '../waivers.ts';
import { lines, md } from './markup.ts';
import type { Room } from './room.ts';

/** What became of each waiver that was given. */
export function writeWaivers(room: Room, result: Result): void {
  if (result.waivers === undefined) return;
  room.folded(`Waivers (${result.waivers.length})`, () => {
    room.write(md`${weightWaived(result)}\n\n`);
    const all = waiverGroups(result).flatMap(({ title, lines: each }) => each.map((line) => ({ title, ...line })));
    room.list(all, ({ title, about, signed }) => lines([md`- **${title}** ${about}: ${signed}`]), { noun: 'waiver' });
  });
}
