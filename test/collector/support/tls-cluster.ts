import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { giveToServer, newFolder, PostgresCluster } from './postgres-cluster';

/** A PostgreSQL server that is reached through the network, by TLS. */
export interface TlsCluster {
  readonly cluster: PostgresCluster;
  /** A new, empty database by its address on the network, with what follows `?`. */
  readonly newDatabase: (query: string) => Promise<string>;
  /** The certificate of the authority behind the server's own, and one of another authority. */
  readonly authority: string;
  readonly otherAuthority: string;
  readonly remove: () => void;
}

/** @param name the host that the server's certificate is for; it is reached as `localhost` */
export async function makeTlsCluster(name: string): Promise<TlsCluster> {
  const folder = newFolder();
  const own = makeCertificate(path.join(folder, 'own'), name);
  const other = makeCertificate(path.join(folder, 'other'), name);
  const port = await freePort();
  const cluster = PostgresCluster.make({
    listen_addresses: 'localhost',
    port,
    ssl: 'on',
    ssl_cert_file: own.certificate,
    ssl_key_file: own.key,
  });
  return {
    cluster,
    newDatabase: async (query) => {
      const database = new URL(await cluster.newDatabase()).pathname;
      return `postgres://postgres@localhost:${port}${database}?${query}`;
    },
    authority: own.certificate,
    otherAuthority: other.certificate,
    remove: () => {
      cluster.remove();
      rmSync(folder, { recursive: true });
    },
  };
}

/** A certificate that vouches for itself, as one's own authority's does. OpenSSL comes with PostgreSQL. */
function makeCertificate(file: string, name: string): { readonly certificate: string; readonly key: string } {
  const made = { certificate: `${file}.crt`, key: `${file}.key` };
  const kind = ['-x509', '-nodes', '-days', '2', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];
  const names = ['-subj', `/CN=${name}`, '-addext', `subjectAltName=DNS:${name}`];
  const files = ['-keyout', made.key, '-out', made.certificate];
  execFileSync('openssl', ['req', ...kind, ...names, ...files], { stdio: 'ignore' });
  for (const each of Object.values(made)) giveToServer(each);
  return made;
}

async function freePort(): Promise<string> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('A server on the network has a port.');
  return String(address.port);
}
