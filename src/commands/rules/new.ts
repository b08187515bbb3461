import type { Command } from 'commander';
import type { Io } from '../../cli/io.ts';

/** What `rules new` is told beside the rule's name. */
export interface NewFlags {
  readonly rules?: string;
  readonly kind: string;
}

/** `rules new`: a rule of one's own to begin with, in a pack of one's own. */
export function addNew(rules: Command, io: Io, exit: (code: number) => void): void {
  rules
    .command('new')
    .description('start a rule in a pack of your own; the pack is made if it is not there')
    .argument('<lever/rule>', 'the lever and the name of the rule, as placement/residents-stay')
    .option('-r, --rules <folder>', 'the folder of your pack; a new one extends the California pack')
    .option('--kind <kind>', 'what it measures: share, ratio, coverage, checklist, amount, levels, judgement', 'share')
    .action(async (id: string, flags: NewFlags) => {
      const { startRule } = await import('./start-rule.ts');
      exit(await startRule(id, flags, io));
    });
}
