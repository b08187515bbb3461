import { readFile } from 'node:fs/promises';

/** The comments of the pull request a run is about; null where it is about none. */
export async function githubThread(env) {
  const event = JSON.parse(await readFile(env.GITHUB_EVENT_PATH, 'utf8'));
  const number = event.pull_request?.number;
  if (!Number.isInteger(number)) return null;
  const api = env.GITHUB_API_URL ?? 'https://api.github.com';
  const issues = `${api}/repos/${env.GITHUB_REPOSITORY}/issues`;
  return {
    comments: `${issues}/${number}/comments`,
    update: 'PATCH',
    headers: {
      authorization: `Bearer ${env.COMMENT_TOKEN}`,
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
    },
    // A job's own token is no person's, and is not told who it is.
    self: `${api}/user`,
    isOwn: ({ user }, self) => (self === null ? user?.type === 'Bot' : user?.id === self.id),
    addressOf: (comment) => `${issues}/comments/${comment.id}`,
  };
}
