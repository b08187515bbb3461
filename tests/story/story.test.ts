import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Stage } from './stage.ts';
import { readStory } from './story.ts';

const SCENES = readStory(new URL('draft.story', import.meta.url).pathname);

/** The file of a scene's golden: its place in the story and its title. */
function goldenOf(at: number): string {
  const slug = (SCENES[at]?.title ?? '').toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return `golden/${String(at + 1).padStart(2, '0')}-${slug}.md`;
}

// The scenes follow upon each other, as the days do.
describe('a draft in a repository, from its first day', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  test.each(SCENES.map((scene, at) => [`${scene.day} ${scene.title}`, scene, at] as const))(
    '%s',
    async (_, scene, at) => {
      const { code, shown } = await stage.play(scene);
      await expect(`Exit code ${code}\n\n${shown}`).toMatchFileSnapshot(goldenOf(at));
      expect(code).toBe(scene.exits);
    },
  );

  test('has one comment, written anew at every push', () => {
    const pushes = SCENES.flatMap(({ acts }) => acts.filter(({ does }) => does === 'push'));
    expect(stage.comments).toEqual({ there: 1, writes: pushes.map((_, at) => (at === 0 ? 'POST' : 'PATCH 1')) });
  });
});
