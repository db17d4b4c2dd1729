/** What Tally's own client and server say to each other beyond the protocol. Names and shapes only. */
import type { Position, Range, WorkspaceEdit } from 'vscode-languageserver';
import type { Amount } from '../core/features/count';
import type { TextForm } from '../core/features/formats';
import type { Reading } from '../core/reading';
import type { Level } from '../core/rules/rule';

/** Request: checks a document, or a part of it, whatever its size. */
export const CHECK = 'tally/check';

export interface CheckParams {
  readonly uri: string;
  readonly range?: Range;
}

export interface CheckAnswer {
  readonly version: number | null;
  readonly errors: number;
  readonly warnings: number;
  readonly informations: number;
  readonly hints: number;
  /** How many figures there are, and how many of them take part in a relation that was looked at. */
  readonly figures: number;
  readonly related: number;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: Level;
    readonly message: string;
    readonly range: Range;
    readonly fingerprint: string;
  }[];
}

/** Notification to our own client after each computation of diagnostics. */
export const STATUS = 'tally/status';

export interface Status extends Omit<CheckAnswer, 'findings' | 'version'> {
  readonly uri: string;
  readonly version: number;
  readonly reading: Reading;
}

/** Command of our own client: keeps the finding out of the list, by an entry in `.tally.json`. */
export const IGNORE = 'tally.ignoreFinding';

export interface IgnoreParams {
  readonly uri: string;
  readonly rule: string;
  readonly fingerprint: string;
  readonly message: string;
}

/** Request: the tasks of a document and who has to do them. */
export const TASKS = 'tally/tasks';

export interface TasksParams {
  readonly uri: string;
}

export interface TasksAnswer {
  readonly version: number | null;
  /** In the order of the text. */
  readonly tasks: readonly {
    readonly number: number;
    /** In full, without its number and units. */
    readonly text: string;
    /** The headings above it, the outermost first. */
    readonly sections: readonly string[];
    readonly range: Range;
    readonly selectionRange: Range;
    readonly lead: readonly string[];
    readonly responsible: readonly string[];
  }[];
  /** Those that lead most first; the numbers are indices of tasks. */
  readonly units: readonly {
    readonly name: string;
    readonly leads: readonly number[];
    readonly joins: readonly number[];
  }[];
}

/** Request: the smallest section that holds a selection and is larger than it. */
export const SECTION = 'tally/section';

export interface SectionParams {
  readonly uri: string;
  readonly range: Range;
}

export interface SectionAnswer {
  readonly version: number;
  readonly label: string;
  readonly range: Range;
}

/** Request: the edit by which the section at a position changes places with the one above or below; null where there is none. */
export const MOVE_SECTION = 'tally/moveSection';

export interface MoveSectionParams {
  readonly uri: string;
  readonly position: Position;
  readonly direction: 'up' | 'down';
}

export interface MoveSectionAnswer {
  readonly version: number;
  readonly edit: WorkspaceEdit;
  /** Where the cursor belongs after the edit. */
  readonly position: Position;
}

/** Command of our own client: shows places of a document, as those of a term; takes its uri, a position and the ranges. */
export const SHOW_USES = 'tally.showUses';

/** Command of our own client: builds or updates the glossary of a document, after showing what will change. */
export const UPDATE_GLOSSARY = 'tally.updateGlossary';

/** Command of our own client: puts a term into the office's glossary. */
export const ADD_TO_GLOSSARY = 'tally.addToGlossary';

export interface AddToGlossaryParams {
  readonly uri: string;
  readonly term: string;
  /** Null where nobody knows it: the person is asked. */
  readonly expansion: string | null;
}

/** Request: the document's text with its glossary built or updated; null where nothing changes. */
export const GLOSSARY = 'tally/glossary';

export interface GlossaryParams {
  readonly uri: string;
}

export interface GlossaryAnswer {
  readonly version: number;
  readonly edit: WorkspaceEdit;
  /** The document after the edit. */
  readonly text: string;
  readonly added: number;
  /** Entries that come to stand elsewhere. */
  readonly moved: number;
}

/** Request: lengths in 字数. The end of the range is where the cursor is. */
export const COUNT = 'tally/count';

export interface CountParams {
  readonly uri: string;
  readonly range: Range;
}

export interface CountAnswer {
  readonly version: number | null;
  readonly whole: Amount;
  /** The sections that hold the cursor, the outermost first. */
  readonly sections: readonly (Amount & { readonly label: string })[];
  readonly selected: Amount;
}

/** Request: the report beside last year's, a row an indicator; empty where last year's is not known. */
export const COMPARE = 'tally/compare';

export interface CompareParams {
  readonly uri: string;
}

export interface CompareAnswer {
  readonly version: number | null;
  readonly year: number | null;
  readonly rows: readonly {
    readonly indicator: string;
    readonly scope: string | null;
    readonly lastResult: string;
    readonly lastTarget: string;
    readonly result: string;
    readonly target: string;
    readonly verdict: 'met' | 'missed' | null;
    readonly range: Range;
  }[];
}

/** Request: what changed since the other drafts of the same report, and the places that still carry an old value. */
export const CHANGES = 'tally/changes';

export interface ChangesAnswer {
  readonly version: number | null;
  readonly drafts: readonly {
    readonly uri: string;
    readonly changes: readonly {
      readonly clause: string;
      readonly from: string;
      readonly to: string;
      readonly range: Range;
    }[];
  }[];
  readonly stale: readonly { readonly message: string; readonly range: Range }[];
}

/** Request: a document, or a part of it, brought into one form; null where nothing changes. */
export const TEXT_FORM = 'tally/textForm';

export interface TextFormParams {
  readonly uri: string;
  readonly form: TextForm;
  readonly range?: Range;
}

export interface TextFormAnswer {
  readonly version: number;
  readonly edit: WorkspaceEdit;
  /** The document after the edit. */
  readonly text: string;
  /** How many places change. */
  readonly count: number;
}
