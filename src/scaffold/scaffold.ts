import type { RecordKind } from '../model/record.ts';
import type { Answers } from './answers.ts';
import { githubWorkflow } from './ci/github.ts';
import { gitlabPipeline } from './ci/gitlab.ts';
import { configText } from './config-text.ts';
import { csvName } from './csv-name.ts';
import { fieldsPage } from './fields-page.ts';
import { recordsCsv } from './records-csv.ts';
import { recordsYaml } from './records-yaml.ts';

/** One file to write; a path that begins with `^` counts from the root of the repository. */
export interface ScaffoldFile {
  readonly path: string;
  readonly text: string;
  /** What it is for, in the list of what was written; empty: it needs no explanation of its own. */
  readonly what: string;
}

/** Everything a new folder holds but the schemas: records that say only what was answered, and nothing else for or against. */
export function scaffold(answers: Answers): readonly ScaffoldFile[] {
  return [...records(answers), configOf(answers), ...ci(answers)];
}

function records(answers: Answers): readonly ScaffoldFile[] {
  if (answers.layout === 'yaml') {
    return [
      {
        path: 'draft.yaml',
        text: recordsYaml(answers),
        what: 'your draft: every field explained, none answered for you',
      },
    ];
  }
  const tables = recordsCsv(answers).map(([kind, text]) => ({
    path: `records/${csvName(kind)}`,
    text,
    what: TABLES_ARE[kind] ?? '',
  }));
  return [
    ...tables,
    { path: 'FIELDS.md', text: fieldsPage(answers), what: 'what every column states, and who knows it' },
  ];
}

const TABLES_ARE: Partial<Record<RecordKind, string>> = {
  residency_grants: 'your residency grant, one row',
  local_agencies: 'your LEA, one row',
};

function configOf(answers: Answers): ScaffoldFile {
  return {
    path: 'grantalign.config.yaml',
    text: configText(answers),
    what: 'what applies without being typed, gates included',
  };
}

function ci(answers: Answers): readonly ScaffoldFile[] {
  if (answers.ci === 'none') return [];
  const what = 'audits every push';
  return answers.ci === 'github'
    ? [{ path: '^.github/workflows/grantalign.yml', text: githubWorkflow(answers), what }]
    : [{ path: '^.gitlab-ci.yml', text: gitlabPipeline(answers), what }];
}
