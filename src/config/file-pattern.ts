/**
 * A file pattern as a test of paths: `*` is any part of a name, `**` any folders, `?` one letter. A pattern without `/`
 * is of names in any folder; one with it starts in `folder`, the config's own.
 */
export function filePattern(pattern: string, folder: string): RegExp {
  const plain = pattern.replaceAll('\\', '/').replace(/^\.\//, '');
  if (!plain.includes('/')) return new RegExp(`^(.*/)?${expressionOf(plain)}$`, 'i');
  const whole = plain.startsWith('/') || folder === '' ? plain : joined(folder, plain);
  return new RegExp(`^${expressionOf(whole)}$`, 'i');
}

/** Steps up in the pattern take folders off: `../lists/*.csv` in `grants` is `lists/*.csv`. */
function joined(folder: string, pattern: string): string {
  const steps = folder.split('/');
  let rest = pattern;
  while (rest.startsWith('../') && steps.length > 0 && steps.at(-1) !== '..') {
    steps.pop();
    rest = rest.slice(3);
  }
  return [...steps, rest].join('/');
}

function expressionOf(pattern: string): string {
  return pattern
    .split(/(\*\*\/?|\*|\?)/)
    .map((part) => {
      if (part === '**/') return '(?:.*/)?';
      if (part === '**') return '.*';
      if (part === '*') return '[^/]*';
      return part === '?' ? '[^/]' : part.replace(/[.+^${}()|[\]\\]/g, '\\$&');
    })
    .join('');
}
