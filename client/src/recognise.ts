/**
 * Finds the reports among plain text files by their text and gives them the language `report`; everything else is left alone.
 * Each document is looked at once in a session, an untitled one again while it is being written.
 */
import { Disposable, type LogOutputChannel, languages, type TextDocument, type Uri, workspace } from 'vscode';
import { isReport } from '../../server/src/core/recognise';

export const REPORT = 'report';

/** True where somebody can write: never of the left side of a diff (git:), a preview, an output channel or a notebook. */
export const isDraft = ({ scheme }: Uri): boolean =>
  scheme === 'untitled' || workspace.fs.isWritableFileSystem(scheme) === true;

/** How much of a text is read, in UTF-16 units. */
const GLANCE = 65_536;

/** How long an untitled text rests before it is looked at again, in ms. */
const REST = 600;

export class Recogniser implements Disposable {
  readonly #tried = new Set<string>();
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #log: LogOutputChannel;
  readonly #subscriptions: Disposable;

  constructor(log: LogOutputChannel) {
    this.#log = log;
    this.#subscriptions = Disposable.from(
      workspace.onDidOpenTextDocument((document) => void this.#look(document)),
      workspace.onDidChangeTextDocument(({ document }) => this.#lookLater(document)),
      workspace.onDidCloseTextDocument((document) => this.#forget(document)),
      workspace.onDidChangeConfiguration(
        (change) => change.affectsConfiguration('tally.recognise') && this.#lookAtAll(),
      ),
    );
    this.#lookAtAll();
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const timer of this.#waiting.values()) clearTimeout(timer);
  }

  #lookAtAll(): void {
    for (const document of workspace.textDocuments) void this.#look(document);
  }

  async #look(document: TextDocument): Promise<void> {
    const key = document.uri.toString();
    if (document.languageId === REPORT) this.#tried.add(key);
    if (document.languageId !== 'plaintext' || this.#tried.has(key) || !isDraft(document.uri)) return;
    if (!workspace.getConfiguration('tally', document).get<boolean>('recognise', true)) return;
    if (!document.isUntitled) this.#tried.add(key);
    if (isAssociated(document) || !isReport(glance(document))) return;
    this.#tried.add(key);
    this.#log.info(`report: ${key}`);
    await languages.setTextDocumentLanguage(document, REPORT);
  }

  /** Only untitled texts grow into reports while one watches. */
  #lookLater(document: TextDocument): void {
    if (!document.isUntitled || document.languageId !== 'plaintext') return;
    const key = document.uri.toString();
    clearTimeout(this.#waiting.get(key));
    this.#waiting.set(
      key,
      setTimeout(() => {
        this.#waiting.delete(key);
        if (!document.isClosed) void this.#look(document);
      }, REST),
    );
  }

  #forget(document: TextDocument): void {
    const key = document.uri.toString();
    clearTimeout(this.#waiting.get(key));
    this.#waiting.delete(key);
    // A change of language closes and opens the document: only an untitled one that is gone for good is forgotten.
    if (document.isUntitled && !workspace.textDocuments.some((open) => open.uri.toString() === key))
      this.#tried.delete(key);
  }
}

/** The beginning of a document. */
export function glance(document: TextDocument): string {
  return document.getText().slice(0, GLANCE);
}

/** True if the user says by `files.associations` that files of this name are plain text. */
function isAssociated(document: TextDocument): boolean {
  const associations = workspace.getConfiguration('files', document).get<Record<string, string>>('associations', {});
  return Object.keys(associations).some((glob) => {
    const pattern = glob.includes('/') ? glob : `**/${glob}`;
    return languages.match({ pattern }, document) > 0;
  });
}
