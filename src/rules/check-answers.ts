import type { DocumentNode } from '../model/document.ts';
import { isSameWord } from '../model/plain-word.ts';
import { childOf, entryOf } from '../model/schema/plain.ts';
import { suggest } from '../model/schema/suggest.ts';
import type { RuleBench } from './rule-bench.ts';
import type { RuleSource } from './source/read-pack.ts';

/** Holds the answers that a rule's examples give against its scale: one outside it would be read as no answer. */
export function checkAnswers({ fields, root }: RuleSource, bench: RuleBench): void {
  const { measure } = fields;
  const scale = measure.kind === 'judgement' ? childOf(childOf(root, 'measure'), 'scale') : undefined;
  const words = scale?.is === 'map' ? scale.entries.map(({ key }) => key.text) : null;
  for (const example of nodesOf(childOf(root, 'examples'))) {
    const given = entryOf(childOf(example, 'given'), 'attestations');
    if (given === undefined) continue;
    if (words === null) {
      const message = `an example gives "attestations" to a measure of the kind "${measure.kind}", which asks nobody; expected records alone`;
      bench.refuse(given.key, 'rules/unknown-key', message, 'take them out');
      continue;
    }
    for (const each of nodesOf(given.value)) checkAnswer(childOf(each, 'answer'), words, bench);
  }
}

function checkAnswer(answer: DocumentNode | undefined, words: readonly string[], bench: RuleBench): void {
  if (answer?.is !== 'scalar' || words.some((word) => isSameWord(word, answer.text.trim()))) return;
  const expected = words.map((word) => `"${word}"`).join(', ');
  const message = `"${answer.text}" is no word of the rule's scale; expected ${expected}`;
  bench.refuse(answer, 'rules/unknown-name', message, suggest(answer.text, words));
}

function nodesOf(node: DocumentNode | undefined): readonly DocumentNode[] {
  return node?.is === 'list' ? node.nodes : [];
}
