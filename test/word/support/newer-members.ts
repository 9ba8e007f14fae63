import ts from 'typescript';

/** A use of something that the oldest supported Word does not have. */
export interface NewerUse {
  readonly file: string;
  /** 1 for the first line. */
  readonly line: number;
  /** Such as `ContentControl.onDataChanged`. */
  readonly member: string;
  /** The requirement set that it needs, such as `WordApi 1.5`. */
  readonly set: string;
}

/** What every supported Word has, as the add-in's manifest asks for. */
const newestWordApi = 1.3;

/** Sets of the common API that Word has had since 2016, on every platform. */
const commonSets = new Set(['DocumentEvents', 'Settings', 'File', 'Selection', 'Not in a set']);

const typesOfOffice = '@types/office-js';

/** Finds what the files of a program use of Office that the oldest supported Word does not have. */
export function newerUses(program: ts.Program, files: readonly string[]): NewerUse[] {
  const checker = program.getTypeChecker();
  const uses: NewerUse[] = [];
  for (const name of files) {
    const file = program.getSourceFile(name);
    if (file === undefined) throw new Error(`${name} is not in the program.`);
    const report = (node: ts.Node, declaration: ts.Declaration): void => {
      const set = setOf(declaration);
      if (set === null || isEverywhere(set)) return;
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      uses.push({ file: name, line: line + 1, member: nameOf(declaration), set });
    };
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node)) {
        const declaration = declarationOf(checker, node);
        if (declaration !== null && isOffices(declaration)) report(node, declaration);
      }
      if (ts.isCallExpression(node)) {
        for (const declaration of loaded(checker, node)) report(node, declaration);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return uses;
}

/** What an identifier stands for; of a method with several forms, the form that is called. */
function declarationOf(checker: ts.TypeChecker, node: ts.Identifier): ts.Declaration | null {
  const access = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node ? node.parent : node;
  if (ts.isCallExpression(access.parent) && access.parent.expression === access) {
    const declaration = checker.getResolvedSignature(access.parent)?.declaration;
    if (declaration !== undefined && !ts.isJSDocSignature(declaration)) return declaration;
  }
  if (ts.isBindingElement(node.parent)) {
    const from = checker.getTypeAtLocation(node.parent.parent);
    const property = node.parent.propertyName ?? node;
    if (ts.isIdentifier(property)) return firstOf(from.getProperty(property.text));
  }
  return firstOf(checker.getSymbolAtLocation(node));
}

/** What a call of `load` names in its text: `items/font/highlightColor` names three members. */
function loaded(checker: ts.TypeChecker, call: ts.CallExpression): ts.Declaration[] {
  const { expression } = call;
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== 'load') return [];
  const [wanted] = call.arguments;
  if (wanted === undefined || !ts.isStringLiteralLike(wanted)) return [];
  return wanted.text.split(',').flatMap((path) => {
    const declarations: ts.Declaration[] = [];
    let type = checker.getTypeAtLocation(expression.expression);
    for (const name of path.trim().split('/')) {
      const symbol = type.getProperty(name);
      const declaration = firstOf(symbol);
      if (symbol === undefined || declaration === null) break;
      if (isOffices(declaration)) declarations.push(declaration);
      const member = checker.getTypeOfSymbol(symbol);
      type = checker.getIndexTypeOfType(member, ts.IndexKind.Number) ?? member;
    }
    return declarations;
  });
}

function firstOf(symbol: ts.Symbol | undefined): ts.Declaration | null {
  return symbol?.declarations?.[0] ?? null;
}

function isOffices(declaration: ts.Declaration): boolean {
  return declaration.getSourceFile().fileName.includes(typesOfOffice);
}

/** The set that a note names, of the member or else of what it is a member of; null where there is no note. */
function setOf(declaration: ts.Node): string | null {
  for (let at = declaration; !ts.isSourceFile(at); at = at.parent) {
    const notes = ts
      .getJSDocCommentsAndTags(at)
      .map((note) => note.getText())
      .join('\n');
    const set =
      /\[Api set: *([^\]]+)\]/.exec(notes) ?? /\*\*Requirement set\*\*:[^|]*\| *([^}]+)\}/.exec(notes);
    if (set?.[1] !== undefined) return set[1].trim();
  }
  return null;
}

function isEverywhere(set: string): boolean {
  const version = /^WordApi (\d+\.\d+)$/.exec(set)?.[1];
  return version === undefined ? commonSets.has(set) : Number(version) <= newestWordApi;
}

function nameOf(declaration: ts.Declaration): string {
  const own = ts.getNameOfDeclaration(declaration)?.getText() ?? '';
  const holder = ts.getNameOfDeclaration(declaration.parent as ts.Declaration)?.getText();
  return holder === undefined ? own : `${holder}.${own}`;
}
