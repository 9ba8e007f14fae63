import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';

const types = resolve('node_modules/@types/office-js/index.d.ts');

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.CommonJS,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.ReactJSX,
  strict: true,
  skipLibCheck: true,
  resolveJsonModule: true,
  types: [],
  noEmit: true,
};

/**
 * A program of the given files with the types of Office, and of nothing else that is installed: only what the
 * files say of Office is asked for.
 *
 * @param madeUp files that are not on the disk, by their path
 */
export function officeProgram(
  files: readonly string[],
  madeUp: Readonly<Record<string, string>> = {},
): ts.Program {
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (name, version, ...rest) => {
    const text = name === types ? wordsPart(readFileSync(types, 'utf8')) : madeUp[name];
    return text === undefined
      ? getSourceFile.call(host, name, version, ...rest)
      : ts.createSourceFile(name, text, version);
  };
  host.fileExists = (name) => name in madeUp || fileExists.call(host, name);
  host.resolveModuleNameLiterals = (literals, from) =>
    literals.map(({ text }) =>
      text.startsWith('.') ? ts.resolveModuleName(text, from, options, host) : { resolvedModule: undefined },
    );
  return ts.createProgram([...files, ...Object.keys(madeUp), types], options, host);
}

/** The types without those of Excel and the other hosts: more than half of the file, which takes seconds. */
function wordsPart(text: string): string {
  return text
    .split(/^(?=declare namespace )/m)
    .filter((part) => /^(?!declare )|^declare namespace (?:Office|OfficeExtension|Word)\b/.test(part))
    .join('');
}
