import type { Archive } from './archive.ts';
import { escapedSigns } from './cell-text.ts';
import { LARGEST_SHARED_TEXTS, MOST_SHARED_TEXTS } from './limits.ts';
import { TextRuns } from './text-runs.ts';
import { tooLarge } from './unreadable.ts';
import { readXml } from './xml.ts';

/** The texts that cells refer to by number. */
export async function readSharedTexts(archive: Archive, part: string | null): Promise<readonly string[]> {
  const texts: string[] = [];
  if (part === null) return texts;
  const runs = new TextRuns();
  await readXml(part, archive.read(part, LARGEST_SHARED_TEXTS), {
    open: (name) => runs.open(name),
    text: (text) => runs.add(text),
    close(name) {
      runs.close(name);
      if (name !== 'si') return;
      if (texts.push(escapedSigns(runs.take())) > MOST_SHARED_TEXTS)
        throw tooLarge('it has more than two million texts');
    },
  });
  return texts;
}
