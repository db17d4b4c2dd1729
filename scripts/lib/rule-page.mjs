// The page of a rule in one language, from the rule's own docs.

const WORDS = {
  zh: {
    level: '级别：',
    since: '版本：',
    fix: '快速修复：',
    options: '选项',
    why: '说明',
    bad: '会提示',
    good: '不会提示',
    dflt: '默认：',
    off: '（默认关闭）',
  },
  en: {
    level: 'Level: ',
    since: 'Since: ',
    fix: 'Quick fix: ',
    options: 'Options',
    why: 'Why',
    bad: 'Found',
    good: 'Silent',
    dflt: 'default: ',
    off: ' (off by default)',
  },
};

const LEVELS = {
  zh: { error: '错误', warning: '警告', information: '信息', hint: '提示' },
  en: { error: 'error', warning: 'warning', information: 'information', hint: 'hint' },
};

const FIXES = {
  zh: { always: '有', sometimes: '部分有', never: '无' },
  en: { always: 'always', sometimes: 'sometimes', never: 'never' },
};

/** Markdown; the marked places of bad examples are set in bold. */
export function rulePage(rule, language) {
  const words = WORDS[language];
  const lines = [
    `# ${rule.id}`,
    '',
    rule.docs.what[language],
    '',
    `${words.level}${LEVELS[language][rule.level]}${rule.enabled ? '' : words.off} · ${words.fix}${FIXES[language][rule.fixes]} · ${words.since}${rule.since}`,
    '',
    `## ${words.why}`,
    '',
    rule.docs.why[language],
    '',
    `## ${words.bad}`,
    '',
    ...rule.docs.bad.flatMap((example) => quote(example, language)),
    `## ${words.good}`,
    '',
    ...rule.docs.good.flatMap((example) => quote(example, language)),
  ];
  const options = Object.entries(rule.options);
  if (options.length > 0) {
    lines.push(`## ${words.options}`, '');
    for (const [name, spec] of options) {
      lines.push(`- \`${name}\` (${words.dflt}\`${JSON.stringify(spec.default)}\`): ${spec.description[language]}`);
    }
    lines.push('');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function quote(example, language) {
  const text = example.text.replaceAll('[[', '**').replaceAll(']]', '**');
  const note = example.note ? ['', example.note[language]] : [];
  return [...text.split('\n').map((line) => `> ${line}  `.trimEnd()), ...note, ''];
}
