/** What a stretch of text is for; how it looks is the ink's affair, and it reads the same without. */
export type Tone = 'plain' | 'title' | 'strong' | 'quiet' | 'good' | 'partly' | 'open' | 'unsure';

/** A colour for every tone. */
export type Ink = { readonly [T in Tone]: (text: string) => string };

const same = (text: string): string => text;

/** No colour at all: pipes, files, NO_COLOR. */
export const PLAIN_INK: Ink = {
  plain: same,
  title: same,
  strong: same,
  quiet: same,
  good: same,
  partly: same,
  open: same,
  unsure: same,
};

/** The ink for a stream that takes colour or does not; chalk is loaded only for the first. */
export async function inkFor(colour: boolean): Promise<Ink> {
  if (!colour) return PLAIN_INK;
  const { Chalk } = await import('chalk');
  // A level of our own: chalk's guess looks at the environment. Sixteen colours follow the reader's own theme.
  const chalk = new Chalk({ level: 1 });
  return {
    plain: same,
    title: (text) => chalk.bold.underline(text),
    strong: (text) => chalk.bold(text),
    quiet: (text) => chalk.dim(text),
    good: (text) => chalk.green(text),
    partly: (text) => chalk.cyan(text),
    open: (text) => chalk.magenta(text),
    unsure: (text) => chalk.yellow(text),
  };
}
