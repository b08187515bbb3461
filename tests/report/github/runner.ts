/** A command as GitHub's runner reads it off a line of output. */
export interface Heard {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/**
 * What the runner hears in a log, told from its rules: the newer form begins a line, blanks aside; the older may stand
 * anywhere in one; a line ends at either break.
 */
export function heardBy(log: string): Heard[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => {
    const newer = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/s.exec(line);
    if (newer !== null) {
      const [, command = '', properties = '', message = ''] = newer;
      return [{ command, properties: propertiesOf(properties), message: unescaped(message) }];
    }
    const older = /##\[([^\] ]+)(?: ([^\]]*))?\](.*)$/s.exec(line);
    return older === null ? [] : [{ command: older[1] ?? '', properties: {}, message: older[3] ?? '' }];
  });
}

function propertiesOf(text: string): Record<string, string> {
  const pairs = text.split(',').filter((part) => part !== '');
  return Object.fromEntries(
    pairs.map((pair) => {
      const [key = '', ...value] = pair.split('=');
      return [key, unescaped(value.join('=')).replaceAll('%3A', ':').replaceAll('%2C', ',')];
    }),
  );
}

function unescaped(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
