import path from 'node:path';
import webpack from 'webpack';

/** The scripts of the pages that the bench adds to the server's. */
export const scripts = {
  /** The pane that a generated add-in begins with, with its polyfills. */
  peer: 'peer-pane.tsx',
  word: 'word-without-pages.ts',
} as const;

/** Builds the scripts from the same libraries and by the same loader as our own pages, each into one file. */
export async function buildPanePages(folder: string): Promise<void> {
  const entries = Object.entries(scripts).map(([name, file]) => [
    name,
    path.resolve('bench/pane-pages', file),
  ]);
  const compiler = webpack({
    mode: 'production',
    target: ['web', 'es2022'],
    entry: Object.fromEntries(entries) as Record<string, string>,
    output: { path: folder, filename: '[name].js' },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'ts-loader',
          options: { transpileOnly: true, compilerOptions: { module: 'esnext', noEmit: false } },
        },
      ],
    },
    performance: { hints: false },
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error !== null) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}
