/** 第N届…第N次会议 that does not follow the meeting of last year's report. */
import { wordings } from '../../message';
import { companions } from '../../model/companions';
import type { Meeting } from '../../model/digest';
import { defineRule, type Hit, type Verdict } from '../rule';

const say = wordings('across/session', {
  main: {
    zh: '上年报告在第{congress}届第{session}次会议上作，今年应为第{congress}届第{next}次会议或第{after}届第1次会议',
    en: 'Last year’s report was given at session {session} of congress {congress}: session {next}, or the first of congress {after}, must follow',
  },
  agrees: { zh: '与上年报告的会议次序衔接', en: 'Follows last year’s session' },
  before: { zh: '上年报告', en: 'Last year’s report' },
});

interface SessionHit extends Hit {
  readonly verdict: Verdict;
  readonly before: Meeting;
  readonly uri: string;
}

export const session = defineRule({
  id: 'across/session',
  scope: 'reports',
  level: 'information',
  since: '0.2.0',
  fixes: 'never',
  options: {},
  docs: {
    what: { zh: '人代会的届次与上年报告不衔接。', en: 'The session of the congress does not follow last year’s.' },
    why: {
      zh: '同一届的次数加一，或换届后从第一次会议开始。一年内开过临时会议的，次数可以多一两次。',
      en: 'The next session of the same congress, or the first of the next. A year with extra sessions may skip one or two.',
    },
    bad: [
      {
        text: '青禾区政府工作报告\n——2025年1月14日在青禾区[[第八届人民代表大会第三次会议]]上\n一、2024年工作回顾\n稳中有进。',
        peers: [
          '青禾区政府工作报告\n——2024年1月16日在青禾区第八届人民代表大会第三次会议上\n一、2023年工作回顾\n稳中有进。',
        ],
      },
    ],
    good: [
      {
        text: '青禾区政府工作报告\n——2025年1月14日在青禾区第八届人民代表大会第四次会议上\n一、2024年工作回顾\n稳中有进。',
        peers: [
          '青禾区政府工作报告\n——2024年1月16日在青禾区第八届人民代表大会第三次会议上\n一、2023年工作回顾\n稳中有进。',
        ],
      },
    ],
  },
  *find(subject) {
    const { lastYear } = companions(subject.identity, subject.peers);
    if (lastYear.length === 0) return;
    const { own } = subject;
    const now = own.meeting;
    const met = lastYear.flatMap(({ uri, meeting }) => (meeting ? [{ uri, before: meeting }] : []));
    const [first] = met;
    if (!now || !first) return;
    const fit = met.find(({ before }) => follows(before, now));
    const verdict = fit ? 'consistent' : 'inconsistent';
    yield { span: now.span, ...(fit ?? first), verdict } satisfies SessionHit;
  },
  say({ before, uri, verdict }: SessionHit) {
    const { congress, session: number } = before;
    if (verdict !== 'inconsistent') return { message: say('agrees') };
    return {
      message: say('main', { congress, session: number, next: number + 1, after: congress + 1 }),
      related: [{ span: before.span, uri, message: say('before') }],
    };
  },
});

/** Extra sessions within a year. */
const EXTRA = 2;

function follows(before: Meeting, now: Meeting): boolean {
  if (now.congress === before.congress + 1) return now.session <= 1 + EXTRA;
  const step = now.session - before.session;
  return now.congress === before.congress && step >= 1 && step <= 1 + EXTRA;
}
