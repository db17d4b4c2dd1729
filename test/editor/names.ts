/** The names by which the editor tests know the extension: its id, its commands and the example files they open. */
export const EXTENSION = 'tally.tally';
export const LANGUAGE = 'report';
export const SOURCE = 'tally';

export const COMMANDS = [
  'tally.checkReport',
  'tally.checkSelection',
  'tally.restartServer',
  'tally.showLog',
  'tally.ignoreFinding',
  'tally.reopenWithEncoding',
] as const;
