import { Server } from './support/server';

jest.setTimeout(120_000);

test('Ctrl-C stops the server, and it says that all is well', async () => {
  const server = Server.start();
  const address = await server.previewAddress();
  // A browser keeps its connection open after the answer; that must not keep the server.
  await (await fetch(address)).text();
  const { status, stderr } = await server.interrupt();
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('a port that is in use is told in a sentence, with what to do', async () => {
  const first = Server.start();
  try {
    const { port } = new URL(await first.previewAddress());
    const { status, stderr } = await Server.start(Number(port)).ended;
    expect(status).toBe(1);
    expect(stderr).toMatch(new RegExp(`^Port ${port} is in use\\b.* another port`));
    expect(stderr.trim().split('\n')).toHaveLength(1);
  } finally {
    await first.interrupt();
  }
});
