/** What is said to the drafter: a key with its arguments, worded in both languages where the thing is found out. */

export type Language = 'zh' | 'en';

/** One wording in both languages; `{name}` stands for an argument, `{name|mark|marks}` for the word that goes with one or several. */
export interface Wording {
  readonly zh: string;
  readonly en: string;
}

export type Argument = string | number;

/** Plain data: carries its wording, so that no registry is needed to render it. */
export interface Message {
  readonly key: string;
  readonly args: Readonly<Record<string, Argument>>;
  readonly wording: Wording;
}

/** Makes the messages of one room: `const say = wordings('figures/sum-of-parts', { main: { zh, en } }); say('main', { total: 29 })`. */
export function wordings<K extends string>(
  room: string,
  table: Readonly<Record<K, Wording>>,
): (name: K, args?: Readonly<Record<string, Argument>>) => Message {
  return (name, args = {}) => ({ key: `${room}.${name}`, args, wording: table[name] });
}

/** The message in words. An argument that is missing stays visible as `{name}`. */
export function render({ wording, args }: Message, language: Language): string {
  const template = wording[language];
  let text = '';
  let at = 0;
  for (let open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
    const close = template.indexOf('}', open);
    if (close < 0) break;
    const value = filled(template.slice(open + 1, close), args);
    if (value === undefined) continue;
    text += template.slice(at, open) + value;
    at = close + 1;
  }
  return text + template.slice(at);
}

/** `count`, or `count|mark|marks`. */
function filled(hole: string, args: Message['args']): Argument | undefined {
  const bar = hole.indexOf('|');
  if (bar < 0) return args[hole];
  const count = args[hole.slice(0, bar)];
  if (count === undefined) return undefined;
  const next = hole.indexOf('|', bar + 1);
  return String(count) === '1' ? hole.slice(bar + 1, next) : hole.slice(next + 1);
}
