/** The findings as a report: a line each, and under it what to do. */
import type { Language } from '../language.ts';
import type { Report } from '../report.ts';
import { cellsOf, pad } from '../terminal/pad.ts';
import type { Look, Paint } from '../terminal/paint.ts';
import { printable } from '../terminal/printable.ts';
import { wrap } from '../terminal/wrap.ts';
import { doctorWords as words } from './doctor-words.ts';
import type { Finding, Grade } from './finding.ts';

const marks: Readonly<Record<Grade, string>> = { ok: '✓', warning: '!', fault: '✗' };
const looks: Readonly<Record<Grade, Look>> = { ok: 'green', warning: 'yellow', fault: ['bold', 'red'] };

export function reportFindings(findings: readonly Finding[], language: Language): Report {
  const count = (grade: Grade): number => findings.filter((finding) => finding.grade === grade).length;
  const counts = { ok: count('ok'), warning: count('warning'), fault: count('fault') };
  return {
    ends: counts.fault === 0 ? 'done' : 'refused',
    data: { counts, findings },
    print: (paint, columns) => {
      const lines = findings.map((finding) => printFinding(finding, { language, paint, columns }));
      const last = words.counts(counts.ok, counts.warning, counts.fault)[language];
      return `${lines.join('')}\n${paint('bold', last)}\n`;
    },
  };
}

interface Page {
  readonly language: Language;
  readonly paint: Paint;
  readonly columns: number | null;
}

/** Narrower columns are not worth keeping. */
const textCellsMin = 24;

function printFinding({ check, grade, says, todo }: Finding, { language, paint, columns }: Page): string {
  const gradeWidth = widest(Object.values(words.grades).map((word) => word[language]));
  const titleWidth = widest(Object.values(words.titles).map((word) => word[language]));
  const indent = gradeWidth + titleWidth + 6;
  const cells = columns === null ? Infinity : Math.max(textCellsMin, columns - indent - 2);
  const lay = (text: string, behind: string): string => wrap(printable(text), cells).join(`\n${behind}`);

  const head = paint(looks[grade], `${marks[grade]} ${pad(words.grades[grade][language], gradeWidth)}`);
  const title = pad(words.titles[check][language], titleWidth);
  const first = `${head}  ${title}  ${lay(says[language], ' '.repeat(indent))}\n`;
  if (todo === null) return first;
  const arrow = `${' '.repeat(indent)}${paint('cyan', '→')} `;
  return `${first}${arrow}${lay(todo[language], ' '.repeat(indent + 2))}\n`;
}

function widest(texts: readonly string[]): number {
  return Math.max(...texts.map(cellsOf));
}
