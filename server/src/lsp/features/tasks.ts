/** tally/tasks: the tasks of a text with their units, and the same by unit. */
import { taskTable } from '../../core/features/tasks-by-unit';
import { toRange } from '../convert';
import type { Feature } from '../feature';
import { TASKS, type TasksAnswer } from '../protocol';
import type { Snapshot } from '../snapshot';

const NOTHING: TasksAnswer = { version: null, tasks: [], units: [] };

export const tasks: Feature = {
  capabilities: () => ({}),
  serve: ({ answerOwn }) => answerOwn(TASKS, NOTHING, table),
};

function table({ report, version }: Snapshot): TasksAnswer {
  const { tasks: rows, units } = taskTable(report);
  return {
    version,
    tasks: rows.map(({ span, name, ...row }) => ({
      ...row,
      range: toRange(report.lines, span),
      selectionRange: toRange(report.lines, name),
    })),
    units,
  };
}
