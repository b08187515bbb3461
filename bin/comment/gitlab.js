/** The notes of the merge request a pipeline is about; null where it is about none, or was given no token. */
export function gitlabThread(env) {
  const { CI_API_V4_URL: api, CI_PROJECT_ID: project, CI_MERGE_REQUEST_IID: number, COMMENT_TOKEN: token } = env;
  if (!api || !project || !number || !token) return null;
  const notes = `${api}/projects/${project}/merge_requests/${number}/notes`;
  return {
    comments: notes,
    update: 'PUT',
    headers: { 'private-token': token },
    self: `${api}/user`,
    isOwn: ({ author }, self) => author?.id === self?.id,
    addressOf: (note) => `${notes}/${note.id}`,
  };
}
