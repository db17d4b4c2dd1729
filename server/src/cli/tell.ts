/** Lines about what could not be done, or not wholly: where, and what is wrong there. */
import { fileURLToPath } from 'node:url';
import { type Language, type Message, render } from '../core/message';
import type { SourceSettings } from './checked';
import type { Io } from './io';
import { shown } from './sources';

export type Tell = (where: string, problem: Message) => void;

/** The same line once: a settings file is read for every text below it. */
export function makeTell(io: Io, language: Language): Tell {
  const told = new Set<string>();
  return (where, problem) => {
    const line = `${where}: ${render(problem, language)}`;
    if (!told.has(line)) io.problem(line);
    told.add(line);
  };
}

/** A settings file or a glossary that is wrong in a place still holds in the others, so that it is told and no failure. */
export function tellSettings({ problems }: SourceSettings, { cwd }: Io, tell: Tell): void {
  for (const { uri, problem } of problems) tell(shown(fileURLToPath(uri), cwd), problem);
}
