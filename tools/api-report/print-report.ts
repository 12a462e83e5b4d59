/** An entry's declarations as a page: what changes for its users is a line that changes in review. */
import ts from 'typescript';

/**
 * How many lines the declaration of a value may have. Beyond, it is a table whose type repeats its contents, and only
 * its name is kept.
 */
export const valueLinesMax = 60;

/** What of an entry's declarations stands on its page. */
export interface Selection {
  /** As TypeScript that may leave out what a value is, as a file of declarations may. */
  readonly code: string;
  /** The exported names whose declarations were left out, sorted. */
  readonly derived: readonly string[];
}

/**
 * Selects what is to be seen of `declarations`: all but those under `derivedNames`, which other files of the repository
 * prove already.
 */
export function selectDeclarations(declarations: string, derivedNames: ReadonlySet<string>): Selection {
  const { statements } = parse(declarations);
  const imports = statements.filter((statement) => ts.isImportDeclaration(statement));
  const declared = statements.filter((statement) => !isImportOrExport(statement));
  const derived = declared.filter((statement) => derivedNames.has(nameOf(statement)));
  const kept = declared.filter((statement) => !derivedNames.has(nameOf(statement)));
  return {
    code: [imports.map((one) => one.getText()).join('\n'), ...kept.map(textOf)].join('\n\n').trim(),
    derived: [...new Set(derived.filter(isExported).map(nameOf))].toSorted(),
  };
}

/** The page of the entry `name`, in Markdown. */
export function printReport(name: string, { code, derived }: Selection): string {
  const sections = [
    `# \`${name}\``,
    'All that can be imported, and all that its types are made of. `npm run api` writes this page anew.',
    fenced('ts', code),
  ];
  if (derived.length > 0) {
    sections.push('Derived from the contract, and proven current by `npm run check:derived`:');
    sections.push(fenced('text', derived.join('\n')));
  }
  return sections.join('\n\n');
}

/** Every name that a TypeScript file declares for itself or for others. */
export function declaredNames(text: string): readonly string[] {
  const names = parse(text).statements.map((statement) => nameOf(statement));
  return names.filter((name) => name !== '');
}

function parse(text: string): ts.SourceFile {
  return ts.createSourceFile('api.ts', text, ts.ScriptTarget.Latest, true);
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trim()}\n\`\`\``;
}

/** What stands at the end for the compiler's sake, and what is printed before all else. */
function isImportOrExport(statement: ts.Statement): boolean {
  return ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
}

function isExported(statement: ts.Statement): boolean {
  if (!ts.canHaveModifiers(statement)) return false;
  return ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

/** Without the remarks that a member has no documentation: the report is about what it is. */
function textOf(statement: ts.Statement): string {
  const text = statement.getText();
  const isTable = ts.isVariableStatement(statement) && text.split('\n').length > valueLinesMax;
  if (isTable) return `// export const ${nameOf(statement)}: a table`;
  return text.replaceAll(/^\s*\/\/ \(undocumented\)\n/gmu, '');
}

/** Empty for what declares no name. */
function nameOf(statement: ts.Statement): string {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations[0]?.name.getText() ?? '';
  }
  const isNamed =
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isFunctionDeclaration(statement);
  return isNamed ? (statement.name?.text ?? '') : '';
}
