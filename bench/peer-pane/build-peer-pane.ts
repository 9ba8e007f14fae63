import { readFileSync } from 'node:fs';
import path from 'node:path';
import webpack from 'webpack';

/**
 * Builds the pane that a generated add-in begins with, from the same libraries and by the same loader as ours and
 * without polyfills, and answers with its one script.
 *
 * @param folder where the script is written
 */
export async function buildPeerPane(folder: string): Promise<string> {
  const compiler = webpack({
    mode: 'production',
    target: ['web', 'es2022'],
    entry: path.resolve('bench/peer-pane/peer-pane.tsx'),
    output: { path: folder, filename: 'peer-pane.js' },
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
  return readFileSync(path.join(folder, 'peer-pane.js'), 'utf8');
}
