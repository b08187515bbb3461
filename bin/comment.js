#!/usr/bin/env node
// Keeps one comment on a pull or merge request: comment.js REPORT.md. It is written anew each time, found by the marker
// that ends the report. That a comment cannot be written is told, and fails nothing.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { githubThread } from './comment/github.js';
import { gitlabThread } from './comment/gitlab.js';

const MARKER = '<!-- grantalign report -->';
const NOT_AUDITED = `grantalign could not audit this push; the log of the run says what to mend.\n\n${MARKER}\n`;

// A server that does not answer must not hold up the check.
const PATIENCE_MS = 30_000;
/** A request has no more comments than this; a server that lists on and on is not asked for ever. */
const MOST_PAGES = 100;

const github = process.env.GITHUB_ACTIONS === 'true';

try {
  const thread = github ? await githubThread(process.env) : gitlabThread(process.env);
  if (thread === null) say('No request is open for this push: nothing to comment on.');
  else await keep(thread, await bodyOf(process.argv[2] ?? ''));
} catch (error) {
  warn(error);
}

/** Where there is no report the audit could not be made. */
async function bodyOf(path) {
  return existsSync(path) ? readFile(path, 'utf8') : NOT_AUDITED;
}

async function keep(thread, body) {
  const ask = asking(thread.headers);
  const own = await find(thread, ask);
  if (own === null || (await ask(own, thread.update, { body })) === null) await ask(thread.comments, 'POST', { body });
  say(own === null ? 'The comment is written.' : 'The comment is written anew.');
}

/** The address of the comment an earlier run wrote. A token may write over anybody's, so whose it is matters too. */
async function find({ comments, self, isOwn, addressOf }, ask) {
  const me = await ask(self, 'GET').catch(() => null);
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const found = await ask(`${comments}?per_page=100&page=${page}`, 'GET');
    if (!Array.isArray(found)) throw new Error('the server answered with no list of comments');
    const own = found.find((comment) => comment.body?.trimEnd().endsWith(`\n${MARKER}`) && isOwn(comment, me));
    if (own !== undefined) return addressOf(own);
    if (found.length < 100) return null;
  }
  // Another one would be written at every push.
  throw new Error(`the server lists more than ${MOST_PAGES * 100} comments`);
}

/** Asks the server; null for what is gone since it was listed. */
function asking(headers) {
  return async (address, method, message) => {
    const answer = await fetch(address, {
      method,
      headers: { ...headers, 'content-type': 'application/json', 'user-agent': 'grantalign' },
      signal: AbortSignal.timeout(PATIENCE_MS),
      ...(message === undefined ? {} : { body: JSON.stringify(message) }),
    });
    if (answer.ok) return answer.json();
    if (answer.status === 404 && /^(PATCH|PUT)$/.test(method)) return null;
    throw Object.assign(new Error(`the server answered ${answer.status} to ${method}`), { status: answer.status });
  };
}

/** A token that may only read is what a fork has: that is no fault of the push. */
function warn(error) {
  const mayNot = [401, 403, 404].includes(error.status);
  const hint = mayNot ? 'this token may not write here; a fork has no other, and a job must ask for the right' : '';
  const why = `The comment was not written: ${error.message}${hint === '' ? '' : `: ${hint}`}.`.replace(/\s+/g, ' ');
  if (github)
    process.stdout.write(`::${mayNot ? 'notice' : 'warning'} title=No comment::${why.replaceAll('%', '%25')}\n`);
  else say(why);
}

function say(text) {
  process.stdout.write(`${text}\n`);
}
