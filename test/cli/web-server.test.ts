import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { buildServer } from '../../src/cli/web-server';

let project: string;
let app: FastifyInstance;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'server-'));
  mkdirSync(join(project, 'dist/web'), { recursive: true });
  writeFileSync(join(project, 'dist/web/preview.html'), '<title>preview</title>');
  cpSync('manifest.xml', join(project, 'manifest.xml'));
});

afterEach(async () => {
  await app.close();
  rmSync(project, { recursive: true });
});

async function serve(settings: { publicUrl?: string; demonstration?: boolean } = {}): Promise<void> {
  app = await buildServer({
    database: join(project, 'data/test.sqlite'),
    project,
    publicUrl: settings.publicUrl ?? null,
    version: '1.2.3',
    demonstration: settings.demonstration ?? false,
  });
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

test('without a public address, a page says what to do', async () => {
  await serve();
  const { statusCode, body } = await app.inject('/manifest.xml');
  expect(statusCode).toBe(404);
  expect(body).toContain('PUBLIC_URL');
});

test('the demonstration has a preview, a document and a key that the collector knows', async () => {
  await serve({ demonstration: true });
  expect((await app.inject('/preview')).body).toContain('preview');
  expect((await app.inject('/preview/document')).rawPayload.subarray(0, 2).toString()).toBe('PK');
  const key = (await app.inject('/preview/key')).body;
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

test('without the demonstration there is no preview and no key', async () => {
  await serve();
  expect((await app.inject('/preview/key')).statusCode).toBe(404);
  expect((await app.inject('/preview')).statusCode).toBe(404);
});
