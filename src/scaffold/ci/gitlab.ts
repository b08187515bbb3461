import type { Answers } from '../answers.ts';
import { shellWord } from './shell-word.ts';

/** A pipeline that audits every push: the report as a file, and duties as tests of a merge request. */
export function gitlabPipeline({ version, below }: Answers): string {
  const config = below === '' ? '' : ` -c ${shellWord(`${below}/grantalign.config.yaml`)}`;
  return `# Audits the draft at every push. Exit code 1: a gate failed; 3: a gate cannot be decided on what is reported yet;
# 2: the records or the config have an error. Each of them marks the push; 0 alone is a pass.
grantalign:
  image: node:22
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    - |
      npx --yes grantalign@${version} audit${config} -o report.md -o report.xml -o result.json
  after_script:
    # One note on the merge request, written anew at each push. It needs a project access token (role Reporter, scope
    # api) as the masked variable GRANTALIGN_TOKEN; without one nothing is written.
    - COMMENT_TOKEN="$GRANTALIGN_TOKEN" npx --yes --package grantalign@${version} grantalign-comment report.md
  artifacts:
    when: always
    paths: [report.md, result.json]
    reports:
      junit: report.xml
`;
}
