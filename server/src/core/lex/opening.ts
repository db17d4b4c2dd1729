/**
 * What stands at the start of a paragraph, as far as the paragraph alone can tell: the number of a heading or task, the
 * label of a unit line, a dash, a year section. Whether it really is a heading is for `tree/`, which sees the neighbours.
 */
import type { NormText } from '../text/normalise';
import type { Span } from '../text/span';
import { type MarkerForm, markerAt } from './opening-marker';

/** How a number is written: 一、 / （一） / 1. / （1） / 一是 / 第一， / 第一部分 / 第一章 / 第一节 / 第一条 / ① / IV. */
export type MarkerStyle =
  | 'han-comma'
  | 'han-bracket'
  | 'arabic-dot'
  | 'arabic-bracket'
  | 'han-is'
  | 'ordinal'
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  | 'circled'
  | 'roman';

export interface Marker {
  readonly style: MarkerStyle;
  readonly ordinal: number;
  /** The number with its punctuation: 一、 */
  readonly span: Span;
  /** The number alone: 一 */
  readonly number: Span;
}

export type OpeningKind =
  | 'plain'
  | 'numbered'
  /** 牵头单位：… */
  | 'lead-units'
  /** 责任单位：… */
  | 'responsible-units'
  /** 责任领导：…, 完成时限：… : a field of a task that names no units. */
  | 'task-field'
  /** ——…, ●… */
  | 'dash'
  /** 2024年工作回顾 */
  | 'year-section'
  /** 名词解释, on a line of its own */
  | 'glossary-title'
  /** — 23 — : the number of a printed page */
  | 'page-number';

export interface Opening {
  readonly kind: OpeningKind;
  /** For `numbered`. */
  readonly marker: Marker | null;
  /** What follows the marker or the label. */
  readonly rest: Span;
}

const INDENT = /^\s*/u;
const LEAD_UNITS = /(?:牵头|主办|主责|主管|总牵头)(?:单位|部门|机构|科室|处室|责任单位|责任部门|单位\(部门\))\s?:/uy;
const RESPONSIBLE_UNITS =
  /(?:责任|配合|协办|参与|协助|协同|落实|承办|实施|参加|参与配合)(?:单位|部门|主体|机构|科室|处室|单位\(部门\))\s?:/uy;
const TASK_FIELD =
  /(?:责任|牵头|分管|挂帅|包联|联系|市级|区级|县级)(?:领导|人|同志|责任人)\s?:|(?:完成|办结|时间|整改)(?:时限|时间|期限|要求|节点|进度)\s?:/uy;
const DASH = /(?:[—―─–]{1,4}|-{2,6}|[●◆■★▲◇►▶•])\s*(?=\S)/uy;
const PAGE_NUMBER = /^\s*(?:[—―─–-]{1,3}\s*\d{1,4}\s*[—―─–-]{1,3}|第\s?\d{1,4}\s?页(?:\s?共\s?\d{1,4}\s?页)?)\s*$/u;
const GLOSSARY_TITLE =
  /^\s*(?:第[一二三四五六七八九十]{1,2}(?:部分|[章篇])\s*)?(?:附[件录注]?\d{0,2}\s?[:、.]?\s?)?(?:《?\d{0,4}年?[^。,;:]{0,12}政府工作报告》?(?:中|的)?)?(?:有关|相关|部分|重要|主要)?(?:专业)?(?:名\s*词|术\s*语|用\s*语|词\s*语|注)(?:\s*术\s*语)?\s*(?:解\s*释|注\s*释|说\s*明|释\s*义|释)(?:\s?及说明|和说明|与说明)?\s*[:]?\s*$/u;
const YEAR_SECTION =
  /^\s*(?:(?:19|20)\d\d\s?年|(?:过去|今后|未来)[一二三四五]年|(?:过去|今后)?五年|今年|去年|“?十[二三四五六]五”?(?:时期|期间)?)(?:及(?:过去|今后)?[一二三四五]年)?的?[^。,;:!?、\d]{0,10}(?:回顾|安排|目标|任务|重点工作|工作打算|总体要求|展望|部署|计划|思路|建议|工作)\s*$/u;
/** Beyond this a line is no heading of a year. */
const YEAR_SECTION_LONGEST = 24;

/** Reads what a paragraph starts with. Total. */
export function readOpening(norm: NormText, _sentences: readonly Span[]): Opening {
  const text = norm.text;
  const from = INDENT.exec(text)?.[0].length ?? 0;
  const found = wholeLine(text) ?? labelled(text, from);
  if (found) return { kind: found.kind, marker: null, rest: norm.toRaw({ from: found.rest, to: text.length }) };
  const form = markerAt(text, from);
  const rest = norm.toRaw({ from: form ? form.to : from, to: text.length });
  return form ? { kind: 'numbered', marker: toMarker(norm, form), rest } : { kind: 'plain', marker: null, rest };
}

/** The marker with its places in the raw text. */
export function toMarker(norm: NormText, form: MarkerForm): Marker {
  return {
    style: form.style,
    ordinal: form.ordinal,
    span: norm.toRaw({ from: form.from, to: form.to }),
    number: norm.toRaw({ from: form.numberFrom, to: form.numberTo }),
  };
}

interface Found {
  readonly kind: OpeningKind;
  readonly rest: number;
}

function wholeLine(text: string): Found | null {
  if (text.length > 60) return null;
  if (PAGE_NUMBER.test(text)) return { kind: 'page-number', rest: text.length };
  if (GLOSSARY_TITLE.test(text)) return { kind: 'glossary-title', rest: text.length };
  if (text.trim().length <= YEAR_SECTION_LONGEST && YEAR_SECTION.test(text)) {
    return { kind: 'year-section', rest: text.length };
  }
  return null;
}

const LABELS: readonly (readonly [OpeningKind, RegExp])[] = [
  ['lead-units', LEAD_UNITS],
  ['responsible-units', RESPONSIBLE_UNITS],
  ['task-field', TASK_FIELD],
  ['dash', DASH],
];
/** Every sign a label can begin with; a quick way out for all the others. */
const MAY_LABEL = new Set(
  [...'牵主总责配协参落承实分挂包联市区县完办时整—―─–-●◆■★▲◇►▶•'].map((sign) => sign.charCodeAt(0)),
);

function labelled(text: string, from: number): Found | null {
  if (!MAY_LABEL.has(text.charCodeAt(from))) return null;
  for (const [kind, pattern] of LABELS) {
    pattern.lastIndex = from;
    if (pattern.test(text)) return { kind, rest: pattern.lastIndex };
  }
  return null;
}
