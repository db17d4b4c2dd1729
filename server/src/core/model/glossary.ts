/** The terms that an office keeps in a file of its own, beside its reports: what is asked after the text itself. */

export interface GlossaryEntry {
  readonly term: string;
  readonly expansion: string;
}

export interface Glossary {
  /** Tells glossaries apart: equal only where the entries are. */
  readonly id: string;
  /** The name of the file, as people know it. */
  readonly name: string;
  readonly entries: readonly GlossaryEntry[];
}

export const NO_GLOSSARY: Glossary = { id: '', name: '', entries: [] };
