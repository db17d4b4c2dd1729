/** `--fix`: writes a mended text back as its file was encoded. What is mended is for the core: no figure is ever changed. */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Message, wordings } from '../core/message';
import { encode } from '../host/encoding-write';
import { type Source, STDIN } from './sources';

const say = wordings('fix', {
  stdin: { zh: '标准输入不能就地修改', en: 'standard input cannot be fixed in place' },
  encoding: { zh: '有字符不能用原编码保存，没有修改', en: 'cannot be written in its own encoding; left as it is' },
  failed: { zh: '不能写入：{reason}', en: 'cannot be written: {reason}' },
});

/** Writes a text back; null when it is done, else why not. */
export async function writeBack(source: Source, text: string, cwd: string): Promise<Message | null> {
  if (source.path === STDIN) return say('stdin');
  const bytes = encode(text, source.encoding);
  if (!bytes) return say('encoding');
  try {
    await writeFile(resolve(cwd, source.path), bytes);
    return null;
  } catch (error) {
    return say('failed', { reason: error instanceof Error ? error.message : String(error) });
  }
}
