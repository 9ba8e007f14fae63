import type { FastifyPluginAsync } from 'fastify';
import { everyAccount } from '../access/permission';
import { askerAt } from '../access/principal';
import { patienceForFiles } from '../http/cut-slow-requests';
import { route } from '../http/route';
import { Problem } from '../problems/problem';
import { confirmImport, countsOf, previewImport } from '../registry/import-registry';
import { saveArea, saveCounty } from '../registry/keep-areas';
import type { ImportPlan } from '../registry/plan-import';
import { readRegistryFile } from '../registry/read-registry-file';
import type { Service } from '../service';

/** In bytes. The whole of England has about 60 MB. */
const largestFile = 128 * 1024 * 1024;
/** How many of each list are shown. */
const mostShown = 1000;

/** Counties, areas, and the import of schools from the Department for Education's files. */
export const registryRoutes: FastifyPluginAsync<Service> = async (app, { store, now }) => {
  const administrator = { permission: ['administrator'] as const };
  const upload = { ...administrator, patience: patienceForFiles };
  // Read as it streams by, in these routes alone.
  app.addContentTypeParser(['text/csv', 'application/zip'], (_request, payload, done) => {
    done(null, payload);
  });

  route(app, 'GET /registry/areas', { permission: everyAccount }, async () => ({
    counties: await store.areas.counties(),
    areas: await store.areas.list(),
  }));

  route(app, 'GET /registry/groups', { permission: everyAccount }, async () => store.schools.groups());

  route(app, 'PUT /registry/counties/:id', administrator, async (request) => {
    const saved = { id: request.params.id, name: request.body.name };
    await saveCounty(store, saved, askerAt(now(), request));
    return saved;
  });

  route(app, 'PUT /registry/areas/:id', administrator, async (request) => {
    const saved = { id: request.params.id, ...request.body };
    await saveArea(store, saved, askerAt(now(), request));
    return saved;
  });

  route(app, 'POST /registry/previews', upload, async (request) => {
    const { file, localAuthority = null } = request.query;
    const files = await readRegistryFile(file, csvOf(request.body), store);
    return shown(await previewImport(store, files, { localAuthority }));
  });

  route(app, 'POST /registry/imports', upload, async (request) => {
    const { file, digest, localAuthority = null } = request.query;
    const files = await readRegistryFile(file, csvOf(request.body), store);
    const confirmation = { digest, ...askerAt(now(), request) };
    return shown(await confirmImport(store, files, { localAuthority }, confirmation));
  });
};

/** @throws Problem where the body is no CSV file, or a larger one than the registry has */
function csvOf(body: unknown): AsyncIterable<Uint8Array> {
  if (isByteStream(body)) return limited(body);
  throw new Problem(
    'unreadable-request',
    'The file is sent as the body of the request, as text/csv or application/zip.',
  );
}

function isByteStream(body: unknown): body is AsyncIterable<Uint8Array> {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}

async function* limited(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let read = 0;
  for await (const chunk of chunks) {
    read += chunk.byteLength;
    if (read > largestFile)
      throw new Problem('too-large', 'The file is larger than the registry of England.');
    yield chunk;
  }
}

function shown(plan: ImportPlan) {
  const { digest, changes, unmapped, absent, faults, notes } = plan;
  return {
    digest,
    counts: { ...countsOf(plan), unmapped: unmapped.length, absent: absent.length, faults: faults.length },
    changes: changes.slice(0, mostShown),
    unmapped: unmapped.slice(0, mostShown),
    absent: absent.slice(0, mostShown),
    faults: faults.slice(0, mostShown),
    notes,
  };
}
