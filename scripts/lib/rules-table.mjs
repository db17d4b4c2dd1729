// The table of rules for the README.

const HEAD = {
  en: ['Rule', 'Level', 'What it finds'],
  zh: ['规则', '级别', '查什么'],
};

const LEVELS = {
  zh: { error: '错误', warning: '警告', information: '信息', hint: '提示' },
  en: { error: 'error', warning: 'warning', information: 'information', hint: 'hint' },
};

const OFF = { zh: '（默认关闭）', en: ' (off by default)' };

export function rulesTable(rules, language) {
  const rows = rules.map((rule) => [
    `[\`${rule.id}\`](docs/rules/${language}/${rule.id}.md)`,
    LEVELS[language][rule.level] + (rule.enabled ? '' : OFF[language]),
    rule.docs.what[language].replaceAll('|', '\\|'),
  ]);
  return [HEAD[language], ['---', '---', '---'], ...rows].map((row) => `| ${row.join(' | ')} |\n`).join('');
}
