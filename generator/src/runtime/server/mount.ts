/** RFC 9112 section 3.2.2: a server takes the absolute form of a target too. */
function originForm(target: string): string {
  if (target.startsWith('/')) return target;
  const path = target.replace(/^https?:\/\/[^/?#]*/i, '');
  return path === '' || path.startsWith('?') ? `/${path}` : path;
}

/** Undoes percent-encoding but that of delimiters, which are something else when they are encoded. */
function readable(path: string): string | undefined {
  try {
    return decodeURI(path);
  } catch {
    return undefined;
  }
}

/** Where a path goes on behind its first segments: at a slash, a question mark or the end. */
function endOfSegments(url: string, count: number): number {
  const query = url.indexOf('?');
  const end = query < 0 ? url.length : query;
  let at = 0;
  for (let left = count; left > 0 && at >= 0; left--) at = url.indexOf('/', at + 1);
  return at < 0 || at > end ? end : at;
}

/** Takes the part of a URL that is behind the place where a server is mounted; `undefined` when it is not below it. */
export type Unmount = (target: string) => string | undefined;

/** The part of a URL behind as many segments as a prefix has, whatever they are: for those who have matched them. */
export function behindSegments(prefix: string): Unmount {
  const count = prefix.split('/').filter((segment) => segment !== '').length;
  return (target) => {
    const url = originForm(target);
    const rest = count === 0 ? url : url.slice(endOfSegments(url, count));
    return rest === '' || rest.startsWith('?') ? `/${rest}` : rest;
  };
}

/**
 * The part of a URL behind a prefix, however the two are percent-encoded.
 *
 * @param prefix - with or without slashes at its ends
 */
export function behindPrefix(prefix: string): Unmount {
  const segments = prefix.split('/').filter((segment) => segment !== '');
  const encoded = segments.map((segment) => `/${segment}`).join('');
  const wanted = readable(encoded) ?? encoded;
  const behind = behindSegments(prefix);
  return (target) => {
    const url = originForm(target);
    const head = url.slice(0, segments.length === 0 ? 0 : endOfSegments(url, segments.length));
    return head === wanted || (head.includes('%') && readable(head) === wanted) ? behind(url) : undefined;
  };
}
