/** A report as tables for a terminal. */
import { foreignShareMax } from './measure/rounds.ts';
import type { Figure } from './measure/statistics.ts';
import type { Aim, Column, Report, RoundFacts, Row, Section } from './report.ts';

/** The whole report, with a line break at its end. */
export function printReport(report: Report): string {
  const { node, system, processor, cores, syncMs } = report.machine;
  const lines = [
    `Hufu benchmark, ${report.startedAt}, took ${report.tookSeconds} s`,
    `Node.js ${node}, ${cores} cores (${processor}), ${system}; 4 KB to the disk: ${printFigure(syncMs, 2)} ms`,
    'Every figure: median (least–most) over the kept rounds. A ratio is taken within each round.',
    ...report.sections.flatMap((section) => ['', ...printSection(section)]),
  ];
  return `${lines.join('\n')}\n`;
}

function printSection(section: Section): readonly string[] {
  const { title, columns, rows, notes, rounds } = section;
  const table = [['', ...columns.map((column) => column.title)], ...rows.map((row) => cellsOf(row, columns))];
  return [
    title,
    `  ${printRounds(rounds)}`,
    '',
    ...alignColumns(table).map((line) => `  ${line}`.trimEnd()),
    ...(notes.length === 0 ? [] : ['']),
    ...notes.map((note) => `  ${note}`),
  ];
}

function printRounds({ run, kept, foreignShare }: RoundFacts): string {
  if (foreignShare === null) return `${run} rounds; what other processes used is not known on this system.`;
  const limit = printShare(foreignShareMax);
  const state =
    foreignShare.max <= foreignShareMax
      ? 'clean'
      : `DISTURBED: more than ${limit} in too many rounds, the least disturbed were kept`;
  const share = `${printShare(foreignShare.median)} (at most ${printShare(foreignShare.max)})`;
  return `${kept} of ${run} rounds kept; other processes had ${share} of the processors: ${state}.`;
}

function printShare(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}

function cellsOf(row: Row, columns: readonly Column[]): string[] {
  const cells = columns.map(({ key, digits }) => {
    const figure = row.cells[key];
    if (figure === null || figure === undefined) return '';
    const aim = row.aim?.column === key ? `  ${printAim(row.aim)}` : '';
    return `${printFigure(figure, digits)}${aim}`;
  });
  return [row.name, ...cells];
}

function printAim({ side, limit, met }: Aim): string {
  return `[${side === 'at most' ? '≤' : '≥'} ${limit}: ${met ? 'met' : 'MISSED'}]`;
}

function printFigure({ median, min, max }: Figure, digits: number): string {
  const [middle, least, most] = [median, min, max].map((value) => value.toFixed(digits));
  return `${middle} (${least}–${most})`;
}

function alignColumns(table: readonly (readonly string[])[]): readonly string[] {
  const widths = (table[0] ?? []).map((_, at) => Math.max(...table.map((cells) => cells[at]?.length ?? 0)));
  return table.map((cells) => cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('   '));
}
