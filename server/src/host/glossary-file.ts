/** Finds and reads the glossary that a settings file names: a path from that file's own folder. */
import { type GlossaryInput, readGlossary } from '../core/glossary-input';
import { type Message, wordings } from '../core/message';
import { NO_GLOSSARY } from '../core/model/glossary';
import { decode } from './encoding';
import type { Host } from './host';

export interface GlossaryFile extends GlossaryInput {
  readonly uri: string;
}

const say = wordings('glossary-file', {
  missing: { zh: '找不到术语表“{path}”。', en: 'There is no glossary at "{path}".' },
});

export async function findGlossary(host: Host, settingsUri: string, path: string): Promise<GlossaryFile> {
  const uri = resolve(settingsUri, path);
  const bytes = await host.read(uri);
  if (!bytes) return nothing(uri, say('missing', { path }));
  const decoded = decode(bytes);
  if (decoded.text === null) return nothing(uri, decoded.problem);
  return { uri, ...readGlossary(decoded.text, path.slice(path.lastIndexOf('/') + 1)) };
}

const nothing = (uri: string, problem: Message): GlossaryFile => ({ uri, glossary: NO_GLOSSARY, problems: [problem] });

/** URIs are escaped, paths in settings are not. */
function resolve(settingsUri: string, path: string): string {
  const slashed = path.replaceAll('\\', '/');
  const folder = settingsUri.slice(0, settingsUri.lastIndexOf('/'));
  const steps = folder.split('/');
  for (const step of slashed.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(encodeURIComponent(step));
  }
  return steps.join('/');
}
