const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');

/** Copied untouched: what reads these may be Internet Explorer, and a minifier writes for newer browsers. */
const asWritten = (file) => ({ from: `src/taskpane/static/${file}`, info: { minimized: true } });

/** The parts of Microsoft's client that it loads in Word for Windows, which the preview takes the place of. */
const developmentClient = [
  '{office,o15apptofilemappingtable,word-win32-16.01}.js',
  'en-{gb,us}/office_strings.js',
].map((files) => ({
  context: 'node_modules/@microsoft/office-js/dist',
  from: files,
  to: 'office-js',
  // Its licence forbids changing it.
  info: { minimized: true },
}));

/** What the two pages have in common. */
const shared = {
  chunks: ({ name }) => name === 'taskpane' || name === 'dashboard',
  minChunks: 2,
  reuseExistingChunk: true,
};

/**
 * What runs in a browser: the pane, the dashboard, and with `--env preview` the preview beside the pane. The
 * preview and Microsoft's development client are never part of a build without it.
 */
module.exports = (env = {}, { mode = 'production' } = {}) => {
  const preview = Boolean(env.preview);
  const production = mode === 'production';
  const page = (filename, template, chunks) =>
    new HtmlPlugin({ filename, template, chunks, scriptLoading: 'defer', minify: false });
  return {
    mode,
    target: ['web', 'es2022'],
    devtool: production ? false : 'source-map',
    entry: {
      taskpane: './src/taskpane/main.tsx',
      dashboard: './src/dashboard/main.tsx',
      ...(preview && {
        preview: './src/preview/main.tsx',
        'pane-host': { import: './src/preview/pane-host.ts', filename: 'pane-host.js' },
      }),
    },
    output: {
      path: path.resolve(__dirname, 'dist/web'),
      publicPath: '/',
      filename: '[name].[contenthash:10].js',
      clean: true,
    },
    resolve: {
      extensions: ['.tsx', '.ts', '.js'],
      // The same library without Node's Buffer, which a browser does not have.
      alias: { 'csv-stringify/sync$': 'csv-stringify/browser/esm/sync' },
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'ts-loader',
          // Types are checked for the whole tree by `npm run types`.
          options: { transpileOnly: true, compilerOptions: { module: 'esnext', noEmit: false } },
        },
        { test: /\.css$/, use: ['style-loader', 'css-loader'] },
      ],
    },
    plugins: [
      page('taskpane.html', './src/taskpane/taskpane.html', ['taskpane']),
      page('dashboard.html', './src/dashboard/dashboard.html', ['dashboard']),
      new CopyPlugin({
        patterns: [
          ...['help.html', 'connect.html', 'unsupported.html', 'static-page.css', 'old-browser.js'].map(
            asWritten,
          ),
          { from: 'assets/icons/*.png', to: 'icons/[name][ext]' },
          { from: 'assets/send-benchmark-template.docx' },
          ...(preview ? [{ from: 'assets/sample.docx' }, ...developmentClient] : []),
        ],
      }),
      ...(preview
        ? [
            page('preview.html', './src/preview/preview.html', ['preview']),
            page('preview-pane.html', './src/preview/preview-pane.html', ['taskpane']),
          ]
        : []),
    ],
    optimization: {
      minimizer: [
        new MinimizerPlugin({
          // Written in Rust, it takes a tenth of the time, and runs beside webpack without processes of its own.
          minify: MinimizerPlugin.swcMinify,
          parallel: false,
          // With these two the pages compress a little better than by the usual settings.
          minimizerOptions: { ecma: 2022, compress: { passes: 3, sequences: false } },
        }),
      ],
      // Libraries change less often than the pages: what both pages use of them stays apart in the browser's cache,
      // and so does the framework's pack. All else is in the script of its page, where it compresses better.
      splitChunks: {
        usedExports: false,
        cacheGroups: {
          // The stand-in for Word is whole by this, because it has to be there before anything else runs.
          default: { chunks: 'async', minChunks: 2, priority: -20, reuseExistingChunk: true },
          defaultVendors: { ...shared, test: /node_modules/ },
          pack: { ...shared, test: /src.framework/ },
        },
      },
    },
    cache: { type: 'filesystem', buildDependencies: { config: [path.join(__dirname, 'webpack.config.js')] } },
    stats: 'errors-warnings',
    // `npm run sizes` reports what matters: the first load, compressed.
    performance: { hints: false },
  };
};
