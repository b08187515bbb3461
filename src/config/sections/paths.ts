/** A path of the config as the working directory sees it: paths in a config are relative to the config. */
export function pathFrom(folder: string, path: string): string {
  const isAbsolute = /^([/\\]|[A-Za-z]:[/\\])/.test(path);
  return folder === '' || isAbsolute || path === '-' ? path : `${folder}/${path}`;
}
