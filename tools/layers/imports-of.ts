/**
 * Every module that a source file names, read from its syntax tree: static and type-only imports, re-exports, dynamic
 * imports, `import('x').T` in a type, and `require`. Resolves nothing.
 */
import ts from 'typescript';

/** One module named by a file. */
export interface FoundImport {
  /** As written; `null` when it is computed and cannot be read. */
  readonly specifier: string | null;
  /** Counted from 1. */
  readonly line: number;
  /** Whether the compiler removes it, so that nothing is loaded at run time. */
  readonly typeOnly: boolean;
}

/** The modules that `text` names, in the order in which they stand in the file. Never throws on broken syntax. */
export function importsOf(file: string, text: string): readonly FoundImport[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: FoundImport[] = [];
  const visit = (node: ts.Node): void => {
    const named = moduleNamedBy(node);
    if (named !== null) found.push({ ...named, line: lineOf(source, node) });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

type Named = Pick<FoundImport, 'specifier' | 'typeOnly'>;

function moduleNamedBy(node: ts.Node): Named | null {
  if (ts.isImportDeclaration(node)) {
    const typeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return { specifier: textOf(node.moduleSpecifier), typeOnly };
  }
  if (ts.isExportDeclaration(node)) {
    if (node.moduleSpecifier === undefined) return null;
    return { specifier: textOf(node.moduleSpecifier), typeOnly: node.isTypeOnly };
  }
  if (ts.isImportTypeNode(node)) {
    const literal = ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
    return { specifier: textOf(literal), typeOnly: true };
  }
  if (ts.isExternalModuleReference(node)) return { specifier: textOf(node.expression), typeOnly: false };
  if (ts.isCallExpression(node) && loadsModule(node.expression)) {
    return { specifier: textOf(node.arguments[0]), typeOnly: false };
  }
  return null;
}

function loadsModule(callee: ts.Expression): boolean {
  if (callee.kind === ts.SyntaxKind.ImportKeyword) return true;
  return ts.isIdentifier(callee) && callee.text === 'require';
}

function textOf(node: ts.Node | undefined): string | null {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : null;
}

function lineOf(source: ts.SourceFile, node: ts.Node): number {
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
}
