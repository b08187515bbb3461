import type { PackBook, RulePage, ShownName } from '../../model/rule-words.ts';
import { joined, lines, type Markdown, md } from '../markdown/markup.ts';
import { exampleWords, factsOf } from './facts.ts';

/** A pack as a book in Markdown: contents, each lever with its rules, what they share, and how scores are read. */
export function reportBook(book: PackBook): string {
  const chapters = [
    md`# ${book.title}\n\nPack \`${{ markdown: book.id }}\`, version ${code(book.version)}: what its rules ask, why, and what they rest on. Made by \`grantalign rules docs\`; the rules themselves are the files.\n`,
    ...(book.extends === null ? [] : [extending(book.extends)]),
    contents(book),
    ...book.levers.map((lever) => chapter(lever, pagesIn(book, lever.id))),
    bands(book),
    ...(book.sets.length === 0 ? [] : [md`## Sets\n\n${lines(book.sets.map(setLine))}`]),
    ...(book.lookups.length === 0 ? [] : [md`## Lookups\n\n${joined(book.lookups.map(lookup), '\n')}`]),
  ];
  return joined(chapters, '\n').markdown;
}

function pagesIn({ pages }: PackBook, lever: string): readonly RulePage[] {
  return pages.filter(({ rule }) => rule.lever === lever);
}

function extending({ pack, changes }: NonNullable<PackBook['extends']>): Markdown {
  return md`## What it extends\n\nAll rules of the pack ${pack} hold here, but for this:\n\n${lines(changes.map((change) => md`- ${change}`))}`;
}

function contents(book: PackBook): Markdown {
  const rows = book.levers.flatMap((lever) => {
    const pages = pagesIn(book, lever.id);
    const weight = pages.reduce((sum, { rule }) => sum + rule.weight, 0);
    return [
      md`- ${lever.title}${weight > 0 ? md` (weights ${weight})` : null}`,
      ...pages.map(({ rule }) => md`  - [${rule.title}](#${anchor(rule.id)})`),
    ];
  });
  return md`## Contents\n\n${lines(rows)}`;
}

function chapter({ title, why }: PackBook['levers'][number], pages: readonly RulePage[]): Markdown {
  return md`## ${title}\n\n${why}\n\n${joined(pages.map(page), '\n')}`;
}

function page(each: RulePage): Markdown {
  const { rule, examples } = each;
  const facts = factsOf(each).map(([name, text]) =>
    name === 'As written' ? md`- **${name}**: ${code(text)}` : md`- **${name}**: ${oneLine(text)}`,
  );
  const shown = examples.map((example) => md`  - ${example.name}: ${exampleWords(example)}`);
  const mark = rule.verified ? null : md` (check: from memory)`;
  return md`### <a id="${anchor(rule.id)}"></a>${rule.title}${mark}\n\n${code(rule.id)}\n\n${lines([...facts, ...(shown.length === 0 ? [] : [md`- **Examples**:`, ...shown])])}`;
}

function bands({ bands: all }: PackBook): Markdown {
  const rows = all.map(({ from, title }) => md`- from ${from}: ${title}`);
  return md`## Bands\n\nOf the low end of a score, 0 to 100.\n\n${lines(rows)}`;
}

function setLine({ name, entries }: ShownName): Markdown {
  return md`- ${code(name)}: ${entries.map(([word]) => word).join(', ')}`;
}

function lookup({ name, source, as_of, note, entries }: ShownName): Markdown {
  // A source says of itself that it was not read, or that a number is from memory.
  const unverified = /not verified|from memory/.test(`${source ?? ''} ${note ?? ''}`) ? md` (unverified)` : null;
  const about = [
    md`- Source: ${source ?? ''}`,
    md`- As of: ${as_of ?? ''}`,
    ...(note === null ? [] : [md`- Note: ${note}`]),
    ...entries.map(([key, value]) => md`- ${key}: ${value}`),
  ];
  return md`### ${code(name)}${unverified}\n\n${lines(about)}`;
}

/** An id is small letters, digits and hyphens on both sides of its stroke. */
function anchor(id: string): Markdown {
  return { markdown: id.replace(/[^a-z0-9-]+/g, '-') };
}

/** Code in which nothing is structure: a fence longer than any run of backticks inside. */
function code(text: string): Markdown {
  const line = oneLine(text);
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = longest > 0 ? ' ' : '';
  return { markdown: `${fence}${space}${line}${space}${fence}` };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
