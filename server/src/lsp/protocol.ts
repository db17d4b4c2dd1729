/**
 * What Tally's own client and server say to each other beyond the protocol. Names and shapes only, so that the client may import it:
 * what the core answers is described there, here it only gets its places as the protocol has them.
 */
import type { Position, Range, WorkspaceEdit } from 'vscode-languageserver';
import type { ChangedFigure, ComparedRow } from '../core/features/compare';
import type { Amount } from '../core/features/count';
import type { FindingCounts } from '../core/features/diagnostics';
import type { TextForm } from '../core/features/formats';
import type { Direction } from '../core/features/move-section';
import type { TaskRow, UnitRow } from '../core/features/tasks-by-unit';
import type { CheckResult } from '../core/finding';
import type { Reading } from '../core/reading';
import type { Level } from '../core/rules/rule';

/** The name of a request, which knows what is asked and what is answered: one for both ends. */
export type Method<P, R> = string & { readonly asks?: P; readonly answers?: R };

const request = <P, R>(name: string): Method<P, R> => name as Method<P, R>;

/** With a range of the document where the core has offsets. */
type Placed<T> = Omit<T, 'span'> & { readonly range: Range };

export interface OfDocument {
  readonly uri: string;
}

/** An answer with a version is of that version of the document; null where there was no document to look at. */
interface OfVersion {
  readonly version: number | null;
}

/** A change for the version that it names. */
interface Changing {
  readonly version: number;
  readonly edit: WorkspaceEdit;
}

/** A change of the text that is shown before it is made. */
export interface TextChange extends Changing {
  /** The document after the edit. */
  readonly text: string;
}

/** Checks a document, or a part of it, whatever its size. */
export const CHECK = request<CheckParams, CheckAnswer>('tally/check');

export interface CheckParams extends OfDocument {
  readonly range?: Range;
}

type Coverage = CheckResult['coverage'];

export interface CheckAnswer extends OfVersion, FindingCounts, Coverage {
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

export interface Status extends OfDocument, FindingCounts, Coverage {
  readonly version: number;
  readonly reading: Reading;
}

/** Command of our own client: keeps the finding out of the list, by an entry in `.tally.json`. */
export const IGNORE = 'tally.ignoreFinding';

export interface IgnoreParams extends OfDocument {
  readonly rule: string;
  readonly fingerprint: string;
  readonly message: string;
}

/** The tasks of a document and who has to do them. */
export const TASKS = request<OfDocument, TasksAnswer>('tally/tasks');

/** `selectionRange` is the heading's own text. */
export type PlacedTask = Placed<Omit<TaskRow, 'name'>> & { readonly selectionRange: Range };

export interface TasksAnswer extends OfVersion {
  /** In the order of the text. */
  readonly tasks: readonly PlacedTask[];
  /** Those that lead most first; the numbers are indices of tasks. */
  readonly units: readonly UnitRow[];
}

/** The smallest section that holds a selection and is larger than it; null where there is none. */
export const SECTION = request<SectionParams, SectionAnswer | null>('tally/section');

export interface SectionParams extends OfDocument {
  readonly range: Range;
}

export interface SectionAnswer {
  readonly version: number;
  readonly label: string;
  readonly range: Range;
}

/** The edit by which the section at a position changes places with the one above or below; null where there is none. */
export const MOVE_SECTION = request<MoveSectionParams, MoveSectionAnswer | null>('tally/moveSection');

export interface MoveSectionParams extends OfDocument {
  readonly position: Position;
  readonly direction: Direction;
}

export interface MoveSectionAnswer extends Changing {
  /** Where the cursor belongs after the edit. */
  readonly position: Position;
}

/** Command of our own client: shows places of a document, as those of a term. */
export const SHOW_USES = 'tally.showUses';

export interface ShowUsesParams extends OfDocument {
  readonly position: Position;
  readonly ranges: readonly Range[];
}

/** Command of our own client: builds or updates the glossary of a document, after showing what will change. */
export const UPDATE_GLOSSARY = 'tally.updateGlossary';

/** Command of our own client: puts a term into the office's glossary. */
export const ADD_TO_GLOSSARY = 'tally.addToGlossary';

export interface AddToGlossaryParams extends OfDocument {
  readonly term: string;
  /** Null where nobody knows it: the person is asked. */
  readonly expansion: string | null;
}

/** The document's text with its glossary built or updated; null where nothing changes. */
export const GLOSSARY = request<OfDocument, GlossaryAnswer | null>('tally/glossary');

export interface GlossaryAnswer extends TextChange {
  readonly added: number;
  /** Entries that come to stand elsewhere. */
  readonly moved: number;
}

/** Lengths in 字数. The end of the range is where the cursor is. */
export const COUNT = request<CountParams, CountAnswer>('tally/count');

export interface CountParams extends OfDocument {
  readonly range: Range;
}

export interface CountAnswer extends OfVersion {
  readonly whole: Amount;
  /** The sections that hold the cursor, the outermost first. */
  readonly sections: readonly (Amount & { readonly label: string })[];
  readonly selected: Amount;
}

/** The report beside last year's, a row an indicator; empty where last year's is not known. */
export const COMPARE = request<OfDocument, CompareAnswer>('tally/compare');

export interface CompareAnswer extends OfVersion {
  readonly year: number | null;
  readonly rows: readonly Placed<ComparedRow>[];
}

/** What changed since the other drafts of the same report, and the places that still carry an old value. */
export const CHANGES = request<OfDocument, ChangesAnswer>('tally/changes');

export interface ChangesAnswer extends OfVersion {
  readonly drafts: readonly {
    readonly uri: string;
    readonly changes: readonly Placed<ChangedFigure>[];
  }[];
  readonly stale: readonly { readonly message: string; readonly range: Range }[];
}

/** A document, or a part of it, brought into one form; null where nothing changes. */
export const TEXT_FORM = request<TextFormParams, TextFormAnswer | null>('tally/textForm');

export interface TextFormParams extends OfDocument {
  readonly form: TextForm;
  readonly range?: Range;
}

export interface TextFormAnswer extends TextChange {
  /** How many places change. */
  readonly count: number;
}
