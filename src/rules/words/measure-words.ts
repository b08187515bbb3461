import type { RuleWords } from '../../model/rule-words.ts';
import type { MeasureImage, OptionImage, RuleImage } from '../image.ts';
import type { Node } from '../node.ts';
import { TABLE_KINDS } from '../tables.ts';
import { tableWords } from './field-words.ts';
import { type Names, say } from './say.ts';

/** What a rule asks and when, as sentences made from its checked expressions. */
export function wordsOf(rule: RuleImage, names: Names): RuleWords {
  const { applies_when, measure } = rule;
  return {
    applies: applies_when === null ? null : say(applies_when.node, names),
    measured: sentence(measured(measure, names)),
  };
}

function measured(measure: MeasureImage, names: Names): string {
  const said = (name: string): string => {
    const node = nodeOf(measure.options[name]);
    return node === null ? '' : say(node, names);
  };
  const items = itemsOf(measure, names);
  const over = items === null ? '' : `, for ${items}`;
  const weighed = measure.counted_by === null ? '' : `, each counting ${say(measure.counted_by.node, names)}`;
  switch (measure.kind) {
    case 'share':
      return `of ${items ?? 'the case'}, the share for which ${said('that')}${weighed}`;
    case 'ratio':
      return `${said('part')} as a share of ${said('whole')}, added up over ${items ?? 'the case'}`;
    case 'coverage':
      return `how many of ${said('required')} are among ${said('values')}${over}${weighed}`;
    case 'checklist':
      return `how much of this is so${over}${weighed}: ${asks(measure.options.asks, names)}`;
    case 'levels':
      return `what ${said('value')} earns${over}${weighed}: ${levels(measure.options.levels)}`;
    case 'judgement':
      return `what people answer to "${text(measure.options.question)}", after a look at ${text(measure.options.evidence)}: ${levels(measure.options.scale)}`;
    default:
      return `${said('value')}${over}${weighed}`;
  }
}

function itemsOf({ of, where }: MeasureImage, names: Names): string | null {
  if (of === null) return null;
  const records =
    of === 'coordination_grants' ? "the county's coordination grants" : `the ${tableWords(TABLE_KINDS[of])}`;
  return where === null ? records : `${records} for which ${say(where.node, names)}`;
}

function asks(option: OptionImage | undefined, names: Names): string {
  if (option?.is !== 'asks') return '';
  const isEven = option.asks.every(({ weight }) => weight === option.asks[0]?.weight);
  return option.asks
    .map(({ ask, that, weight }) => {
      const said = say(that.node, names);
      const asked = `${ask}${isEven ? '' : ` (weight ${weight})`}`;
      // Most asks are named as their field is: nothing is said twice.
      return said.endsWith(ask) ? asked : `${asked}, that is, ${said}`;
    })
    .join('; ');
}

function levels(option: OptionImage | undefined): string {
  if (option?.is !== 'levels') return '';
  return Object.entries(option.levels)
    .map(([word, credit]) => `"${word.replaceAll('-', ' ')}" ${credit}`)
    .join(', ');
}

function text(option: OptionImage | undefined): string {
  return option?.is === 'text' ? option.text : '';
}

function nodeOf(option: OptionImage | undefined): Node | null {
  return option?.is === 'expression' ? option.expression.node : null;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
