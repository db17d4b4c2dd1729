/** What a formatter is: it turns checked files into one text, and decides nothing. */
import type { Language } from '../../core/message';
import type { CheckedFile } from '../checked';

export interface Style {
  readonly language: Language;
  readonly colour: boolean;
}

/** The text ends with a line end unless it is empty. */
export type Formatter = (files: readonly CheckedFile[], style: Style) => string;
