import { existsSync } from 'node:fs';
import path from 'node:path';
import { exitStatus, type ExitStatus } from '../exit-status';
import { refused } from '../refused';
import type { Server, ServerSettings } from './web-server';

/** The project's folder, seen from the built command line in `dist/node/cli`. */
const project = path.resolve(__dirname, '../../../..');

/** How long the end may take once it was asked for, in milliseconds: less than what stops it waits before it kills. */
const longestEnd = 9_500;

/** A server to run. */
export interface Service extends Omit<ServerSettings, 'project'> {
  /** A page that must have been built, such as `taskpane.html`. */
  readonly page: string;
  /** Tells the user of the server, once it listens at this address; the server stops if it is rejected. */
  readonly onListening: (address: string, server: Server) => void | Promise<void>;
}

/** Runs the server until Ctrl-C, or says why it cannot. */
export async function serveUntilStopped(service: Service): Promise<ExitStatus> {
  if (!existsSync(path.join(project, 'dist/web', service.page))) {
    return refused(
      'The pages are not built yet. Run `npm start` from the project’s folder, which builds them.',
    );
  }
  try {
    // Loaded only here: reading documents needs no server and no database.
    const { buildServer } = await import('./web-server');
    const server = await buildServer({ ...service, project });
    try {
      const stop = interrupted();
      const { host, port } = service.configuration;
      await service.onListening(await server.app.listen({ host, port }), server);
      await stop;
    } finally {
      // Where a database that does not answer holds the end up, the process ends without it: what was acknowledged is
      // stored.
      setTimeout(() => process.exit(exitStatus.done), longestEnd).unref();
      // Takes no more requests, answers those that it has taken, and only then closes the store.
      await server.app.close();
    }
    process.stdout.write('Stopped.\n');
    return exitStatus.done;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      return refused(
        `Port ${service.configuration.port} is in use, perhaps by this program in another window. Stop what uses it` +
          (service.certificate === undefined ? ', or choose another port: npm start -- --port 3001' : '.'),
      );
    }
    return refused(`The server could not start: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
