import { buildParts, digest, type Part } from './build-parts';

/**
 * `node tools/run.js build node preview`: builds what is named at the same time, and nothing that is there already
 * and was built from the very same files. The pages with the preview and without it are in one folder.
 */
const webpack = [require.resolve('webpack/bin/webpack.js'), '--mode', 'production'];
const parts: Readonly<Record<string, Part>> = {
  node: { folder: 'dist/node', command: [require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.node.json'] },
  pages: { folder: 'dist/web', command: webpack },
  preview: { folder: 'dist/web', command: [...webpack, '--env', 'preview'] },
};

/** All that a build reads. npm keeps in the last one what is installed. */
const inputs = [
  'src',
  'assets',
  'package.json',
  'tsconfig.json',
  'tsconfig.node.json',
  'webpack.config.js',
  'node_modules/.package-lock.json',
];

async function build(names: readonly string[]): Promise<number> {
  const named = names.map((name) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`"${name}" is none of ${Object.keys(parts).join(', ')}.`);
    return part;
  });
  return await buildParts(named, digest(inputs), () => {
    console.log('Building. The first time this takes about half a minute.');
  });
}

build(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
