import { createHash } from 'node:crypto';
import { escapeXml } from '../../wording/escape-xml';

/** What the page reads of an OpenAPI document. */
export interface ApiDocument {
  readonly info: { readonly title: string; readonly description?: string | undefined };
  readonly paths?: Readonly<Record<string, object | undefined>> | undefined;
}

interface Operation {
  readonly description?: string;
  readonly parameters?: readonly { readonly in: string; readonly name: string; readonly schema?: unknown }[];
  readonly requestBody?: unknown;
  readonly responses?: Readonly<Record<string, unknown>>;
}

const style = [
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}',
  'section{border-top:1px solid GrayText;padding:.5rem 0}',
  'h2{font-size:1.1rem}pre{overflow:auto;padding:.5rem;border:1px solid GrayText}',
  ':root{color-scheme:light dark}',
].join('');

/** The policy under which a browser shows the page: its one style, and nothing else. */
export const apiPagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "frame-ancestors 'none'",
].join(';');

/** An OpenAPI document as a page that needs no script and nothing from elsewhere. */
export function apiPage({ info, paths = {} }: ApiDocument): string {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods ?? {}).map(([method, operation]) => section(method, path, operation as Operation)),
  );
  return [
    `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${escapeXml(info.title)}</title>`,
    `<meta name="viewport" content="width=device-width"><style>${style}</style></head><body><main>`,
    `<h1>${escapeXml(info.title)}</h1><p>${escapeXml(info.description ?? '')}</p>`,
    '<p>For programs: <a href="/api/docs/openapi.json">the same as OpenAPI 3.1</a>.</p>',
    ...operations,
    '</main></body></html>',
  ].join('\n');
}

function section(method: string, path: string, operation: Operation): string {
  const { description = '', parameters = [], requestBody, responses = {} } = operation;
  const named = parameters.map(
    (one) => `<li><code>${escapeXml(one.name)}</code> in the ${escapeXml(one.in)}</li>`,
  );
  const answers = Object.entries(responses).filter(([status]) => status !== 'default');
  return [
    `<section><h2><code>${escapeXml(method.toUpperCase())} ${escapeXml(path)}</code></h2>`,
    `<p>${escapeXml(description)}</p>`,
    named.length > 0 ? `<ul>${named.join('')}</ul>` : '',
    requestBody === undefined ? '' : details('Body', requestBody),
    ...answers.map(([status, answer]) => details(`Answer ${status}`, answer)),
    '</section>',
  ].join('');
}

function details(title: string, schema: unknown): string {
  const text = escapeXml(JSON.stringify(schema, null, 2));
  return `<details><summary>${escapeXml(title)}</summary><pre>${text}</pre></details>`;
}
