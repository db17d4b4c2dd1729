/**
 * The names of files: one spelling for every URI, and what people call it. An editor escapes signs of a path that Node leaves
 * alone (the brackets of 报告(二稿).txt, the colon of a drive), so that one file comes under two names; whoever compares places
 * compares them spelled. It knows no file.
 */

/** Scheme and authority, and the path behind them. */
const WITH_PATH = /^([a-z][a-z0-9+.-]*:\/\/[^/]*)(\/.*)$/isu;
const DRIVE = /^[A-Za-z]:$/u;
/** What `encodeURIComponent` leaves and editors escape. */
const LEFT = /[!'()*]/gu;

/** The URI as VS Code writes it; a URI without a path, such as that of an untitled text, stays as it is. */
export function spelled(uri: string): string {
  const [, start, path] = WITH_PATH.exec(uri) ?? [];
  return start === undefined || path === undefined ? uri : start + path.split('/').map(segment).join('/');
}

function segment(written: string, index: number): string {
  const name = plainName(written);
  return escapeName(index === 1 && DRIVE.test(name) ? name.toLowerCase() : name);
}

/** A name as one segment of a URI; half of a surrogate pair cannot be escaped and stays. */
export function escapeName(name: string): string {
  try {
    return encodeURIComponent(name).replace(LEFT, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  } catch {
    return name;
  }
}

/** A piece of a URI as people know it; a broken escape is shown as it is. */
export function plainName(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** The last part of a URI, as people know it. */
export const fileName = (uri: string): string => plainName(uri.slice(uri.lastIndexOf('/') + 1));
