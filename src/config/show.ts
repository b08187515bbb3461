import type { ColumnMap } from '../model/column-map.ts';
import type { Asked, GateOptions } from '../model/gate-options.ts';
import { printOrigin } from '../model/origin.ts';
import type { Config, SectionName } from './registry.ts';
import type { Setting } from './section.ts';
import type { ReportSetting } from './sections/reports.ts';
import type { SignedSetting } from './sections/signed.ts';

/** One value that applies: what it is and where it came from. */
export interface Shown {
  readonly name: string;
  readonly value: string;
  readonly from: string;
}

/** What applies where neither a flag nor the config says otherwise. */
const BUILT_IN: Readonly<Record<SectionName, string>> = {
  inputs: 'none: name them on the command line',
  pack: 'california',
  as_of: 'today in California',
  year: 'the latest complete one in the records',
  directory: "the pack's own",
  enrich: 'none',
  gates: 'none',
  baseline: 'none',
  waivers: 'none',
  attestations: 'none',
  reports: 'text on standard output',
  columns: 'none',
};

/** Every setting, in the order of the registry; a flag on the command line wins over each of them. */
export function shownSettings(config: Config, path: string | null): readonly Shown[] {
  return (Object.keys(BUILT_IN) as SectionName[]).flatMap((name) => {
    const setting: Setting<unknown> | undefined = config[name];
    if (setting === undefined) return [{ name, value: BUILT_IN[name], from: 'built in' }];
    const from = `${path}:${setting.line}:${setting.column}`;
    if (name === 'gates') return shownGates(setting.value as GateOptions, from);
    if (name === 'waivers' || name === 'attestations') return shownSigned(name, setting.value as SignedSetting, from);
    if (name === 'reports') return shownReports(setting.value as ReportSetting, from);
    if (name === 'columns') return (setting.value as readonly ColumnMap[]).map(shownMap);
    return Array.isArray(setting.value)
      ? setting.value.map((each) => ({ name, value: String(each), from }))
      : [{ name, value: String(setting.value), from }];
  });
}

function shownMap({ named, sheet, kind, fields, origin }: ColumnMap): Shown {
  const where = sheet === null ? '' : `, sheet "${sheet}"`;
  const count = `${fields.length} ${fields.length === 1 ? 'field' : 'fields'}`;
  return {
    name: 'columns',
    value: `${named.join(', ')}${where} as ${kind}, ${count}`,
    from: `${origin.path}:${origin.line}:${origin.column}`,
  };
}

/** What is asked of the whole, then of levers and rules, each by its own line. */
function shownGates({ min_score, fail_on, levers = [], rules = [], on_undecided }: GateOptions, from: string): Shown[] {
  const asked = [
    min_score === null ? [] : [`min_score ${min_score}`],
    fail_on === null ? [] : [`fail_on ${fail_on}`],
    on_undecided === undefined ? [] : [`on_undecided ${on_undecided}`],
  ].flat();
  const named = (kind: string, each: readonly Asked<unknown>[]) =>
    each.map(({ name, asks, origin }) => ({
      name: 'gates',
      value: `${kind} ${name} ${asks}`,
      from: origin === null ? from : printOrigin(origin),
    }));
  const whole = asked.map((value) => ({ name: 'gates', value, from }));
  const all = [...whole, ...named('lever', levers), ...named('rule', rules)];
  return all.length === 0 ? [{ name: 'gates', value: 'none', from }] : all;
}

/** Each file, then what is said of all of them. */
function shownSigned(name: SectionName, { files, zone, warn_days }: SignedSetting, from: string): readonly Shown[] {
  const rest = [zone === undefined ? [] : [`zone ${zone}`], warn_days === undefined ? [] : [`warn_days ${warn_days}`]];
  return [...files, ...rest.flat()].map((value) => ({ name, value, from }));
}

/** Each file by its own line, then how all of them are written. */
function shownReports({ files = [], format, ...rest }: ReportSetting, from: string): readonly Shown[] {
  const written = [...files, ...(format === undefined ? [] : [{ ...format, text: `format ${format.text}` }])];
  const said = Object.entries(rest).flatMap(([key, value]) => (value === undefined ? [] : [`${key} ${value}`]));
  return [
    ...written.map(({ text, origin }) => ({ name: 'reports', value: text, from: printOrigin(origin) })),
    ...said.map((value) => ({ name: 'reports', value, from })),
  ];
}
