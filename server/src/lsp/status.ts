/** After each computation of diagnostics: the counts for our own status bar, and a word about texts that are not read in full. */
import { countFindings } from '../core/features/diagnostics';
import { render, wordings } from '../core/message';
import type { Service } from './feature';
import { STATUS, type Status } from './protocol';
import type { Snapshot } from './snapshot';

const say = wordings('reading', {
  'too-large': {
    zh: '这个文件超过 20 MB，不像一份报告，没有核对。',
    en: 'This file has more than 20 MB and is hardly a report; it was not checked.',
  },
  'endless-line': {
    zh: '这个文件有一行超过 40 万字，不像一份报告，没有核对。',
    en: 'This file has a line of more than 400,000 characters and is hardly a report; it was not checked.',
  },
  structure: {
    zh: '这个文件超过 5 MB：只给出大纲；要核对数字，请运行“核对本报告”。',
    en: 'This file has more than 5 MB: it gets an outline only. Run "Check This Report" to check its figures.',
  },
  garbled: {
    zh: '这个文件是用错误的编码打开的（可能是 GB18030），没有核对；请换一种编码重新打开。',
    en: 'This file was opened in the wrong encoding (it may be GB18030) and was not checked; open it again in its own.',
  },
});

/** Sent a turn later: the answer itself must not wait for it. */
export function tellStatus({ client, connection, host, teller }: Service, at: Snapshot): void {
  const text = at.reading === 'whole' ? null : render(say(at.reading), at.language);
  teller.tell(`reading ${at.uri}`, 'information', text);
  if (!client.isOurs) return;
  const status = statusOf(at);
  host
    .turn()
    .then(() => connection.sendNotification(STATUS, status))
    .catch((error) => teller.log(STATUS, error));
}

function statusOf({ uri, version, reading, result }: Snapshot): Status {
  return { uri, version, reading, ...countFindings(result.findings), ...result.coverage };
}
