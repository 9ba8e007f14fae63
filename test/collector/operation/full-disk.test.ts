import { statSync } from 'node:fs';
import { openStore } from '../../../src/collector/store/store';
import { ServerProcess } from '../support/server-process';
import { aSummaryOf } from '../support/sending';
import { sendersOfToday, aFile, cleanUp } from '../support/world';

afterAll(async () => {
  ServerProcess.killAll();
  await cleanUp();
});

test('where the disk takes no more, a school is told to try again, is answered once there is room, and nothing is lost', async () => {
  const file = aFile();
  const store = await openStore(file);
  const [school] = await sendersOfToday(store, 1);
  if (school === undefined) throw new Error('There is no school.');
  const server = await ServerProcess.start(file);
  await server.send(school.key, aSummaryOf(school));
  server.limitFiles(statSync(`${file}-wal`).size + 100_000);
  const sent = [];
  let refused = null;
  while (refused === null && sent.length < 100) {
    const summary = aSummaryOf(school);
    const answer = await server.send(school.key, summary);
    if (answer?.status === 201) sent.push(summary);
    else refused = { summary, answer };
  }
  if (refused === null) throw new Error('The disk was never full.');
  expect(sent).not.toHaveLength(0);
  for (const answer of [refused.answer, await server.send(school.key, aSummaryOf(school))]) {
    expect(answer?.status).toBe(503);
    expect(JSON.parse(answer?.body ?? '')).toMatchObject({ type: '/problems/unavailable' });
  }
  for (const { submission } of sent) {
    expect((await server.read(school.key, submission))?.status).toBe(200);
  }
  server.limitFiles(null);
  expect((await server.send(school.key, refused.summary))?.status).toBe(201);
  expect(await store.submissions.history(school.urn, '2026-27')).toHaveLength(sent.length + 2);
  await store.close();
  expect(await server.end('SIGTERM')).toBe(0);
}, 60_000);
