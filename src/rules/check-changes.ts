import type { MeasureKind } from '../model/measure.ts';
import { entryOf, nodeAt } from '../model/schema/plain.ts';
import { errorAt, type Tell } from '../model/schema/tell.ts';
import type { MergedPack } from './source/merge.ts';

/** What a pack changes in rules it extends has to mean something to them: a weight no score uses would be passed over. */
export function checkChanges(merged: MergedPack, kinds: ReadonlyMap<string, MeasureKind>, tell: Tell): void {
  const { file, root, fields } = merged.source;
  for (const [id, change] of Object.entries(fields.rules)) {
    const rule = merged.rules.get(id);
    if (rule === undefined || typeof change !== 'object') continue;
    const refuse = (key: string | null, message: string): void => {
      const changes = nodeAt(root, ['rules', id]);
      const spot = (key === null ? null : entryOf(changes, key)?.key) ?? changes ?? null;
      tell(errorAt(file, spot, 'rules/wrong-value', message, null));
    };
    const { role, measure } = rule.fields;
    const isUnchanged = change.weight === undefined && change.credit === undefined;
    if (isUnchanged) refuse(null, `nothing of "${id}" is changed; expected a weight, a credit or "off"`);
    if (change.weight !== undefined && role !== 'alignment') {
      refuse('weight', `"weight" means nothing to "${id}", which is a rule of ${role}; expected one of alignment`);
    }
    if (change.credit !== undefined && kinds.get(measure.kind)?.ramp === 'none') {
      refuse('credit', `"credit" means nothing to "${id}", which measures ${measure.kind}; expected no ramp here`);
    }
  }
}
