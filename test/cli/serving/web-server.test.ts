import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { readConfiguration } from '../../../src/collector/configuration/configuration';
import type { DemonstrationKind } from '../../../src/demonstration/demonstration';
import { buildServer } from '../../../src/cli/serving/web-server';

let project: string;
let app: FastifyInstance;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'server-'));
  mkdirSync(join(project, 'dist/web'), { recursive: true });
  for (const name of ['preview.html', 'taskpane.html', 'taskpane.0123456789.js', 'icon-32.png']) {
    writeFileSync(join(project, 'dist/web', name), '<title>preview</title>');
  }
  cpSync('manifest.xml', join(project, 'manifest.xml'));
});

afterEach(async () => {
  await app.close();
  rmSync(project, { recursive: true });
});

async function serve(
  settings: { publicUrl?: string; demonstration?: DemonstrationKind } = {},
): Promise<void> {
  ({ app } = await buildServer({
    configuration: {
      ...readConfiguration({}),
      database: join(project, 'data/test.sqlite'),
      publicUrl: settings.publicUrl ?? null,
    },
    project,
    version: '1.2.3',
    ...(settings.demonstration && { demonstration: settings.demonstration }),
  }));
}

test('the manifest carries the public address, never the Host header', async () => {
  await serve({ publicUrl: 'https://send.example.org' });
  const { statusCode, body } = await app.inject({
    url: '/manifest.xml',
    headers: { host: 'evil.example' },
  });
  expect(statusCode).toBe(200);
  expect(body).toContain('https://send.example.org/taskpane.html');
  expect(body).not.toContain('evil.example');
});

test('what a build keeps for itself beside the pages is not served', async () => {
  writeFileSync(join(project, 'dist/web/.built-from'), 'a digest');
  await serve();
  expect((await app.inject('/taskpane.html')).statusCode).toBe(200);
  expect((await app.inject('/.built-from')).statusCode).toBe(404);
});

test('without a public address, a page says what to do', async () => {
  await serve();
  const { statusCode, body } = await app.inject('/manifest.xml');
  expect(statusCode).toBe(404);
  expect(body).toContain('PUBLIC_URL');
});

test('the demonstration has a preview and a key that the collector knows', async () => {
  await serve({ demonstration: 'empty' });
  expect((await app.inject('/preview')).body).toContain('preview');
  const { key, school } = (await app.inject('/preview/connection')).json();
  expect(school.urn).toBe('999999');
  const answer = (authorization: string) =>
    app.inject({
      url: '/api/v1/summaries/00000000-0000-4000-8000-000000000000',
      headers: { authorization: `Bearer ${authorization}` },
    });
  expect((await answer(key)).statusCode).toBe(404);
  expect((await answer('not-the-key')).statusCode).toBe(401);
  expect((await app.inject('/api/v1/collections/current')).json()).toMatchObject({
    framework: 'hertfordshire/2019',
  });
});

test('a demonstration is not started where others reach it', async () => {
  const reached = { publicUrl: 'https://send.example.org' } as const;
  await expect(serve({ ...reached, demonstration: 'filled' })).rejects.toThrow('PUBLIC_URL');
  await serve(reached);
  expect((await app.inject('/preview/connection')).statusCode).toBe(404);
});

test('without the demonstration there is no preview and no key', async () => {
  await serve();
  expect((await app.inject('/preview/connection')).statusCode).toBe(404);
  expect((await app.inject('/preview')).statusCode).toBe(404);
});

test('a page may talk to this server alone, and be shown inside Word', async () => {
  await serve();
  const { headers } = await app.inject('/taskpane.html');
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("connect-src 'self'");
  expect(policy).toMatch(/script-src 'self' https:\/\/appsforoffice\.microsoft\.com/);
  expect(policy).not.toContain('frame-ancestors');
  expect(headers['x-frame-options']).toBeUndefined();
});

test('what is named by its content is kept, a page is asked for anew, and Office may keep the icons', async () => {
  await serve();
  const cacheOf = async (url: string) => (await app.inject(url)).headers['cache-control'];
  expect(await cacheOf('/taskpane.0123456789.js')).toContain('immutable');
  expect(await cacheOf('/taskpane.html')).toBe('no-cache');
  const icon = await app.inject('/icon-32.png');
  expect(icon.headers['cache-control']).toBe('public, max-age=86400');
  expect(icon.headers['cross-origin-resource-policy']).toBe('cross-origin');
});

test('the API answers with its own headers beside the pages', async () => {
  await serve();
  const { headers } = await app.inject('/api/v1/collections/current');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['cache-control']).toBe('no-store');
});

test('the dashboard runs scripts of its own origin alone, and nobody holds it in a frame', async () => {
  writeFileSync(join(project, 'dist/web/dashboard.html'), '<title>dashboard</title>');
  await serve();
  for (const url of ['/dashboard', '/dashboard.html']) {
    const { headers } = await app.inject(url);
    const policy = String(headers['content-security-policy']).split(';');
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers['x-frame-options']).toBe('DENY');
  }
});

test('nothing but the pane may be held in a frame', async () => {
  await serve();
  for (const url of ['/health', '/api/v1/session', '/api/docs/openapi.json', '/nothing', '/manifest.xml']) {
    expect([url, (await app.inject(url)).headers['x-frame-options']]).toEqual([url, 'DENY']);
  }
});

test('https is asked for on this host alone, unless the settings say of its subdomains too', async () => {
  await serve();
  for (const url of ['/taskpane.html', '/api/v1/collections/current']) {
    const asked = String((await app.inject(url)).headers['strict-transport-security']);
    expect([url, asked]).toEqual([url, 'max-age=31536000']);
  }
  expect(readConfiguration({ HTTPS_OF_SUBDOMAINS: 'true' }).httpsOfSubdomains).toBe(true);
});

test('the preview that was built for tests is not served without the demonstration', async () => {
  await serve();
  expect((await app.inject('/preview.html')).statusCode).toBe(404);
});
