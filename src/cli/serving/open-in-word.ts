import type { DevelopmentCertificate } from './development-certificate';
import { exitStatus, type ExitStatus } from '../exit-status';

/** The outside world of `openInWord`: tools, certificate, server and user. */
export interface WordSession {
  readonly platform: NodeJS.Platform;
  /** Runs one of Microsoft's tools and says whether it ended well; its output goes to the user. */
  run(command: string): Promise<boolean>;
  /** Null where there is none. */
  readCertificate(): Promise<DevelopmentCertificate | null>;
  /**
   * Serves the add-in at https://localhost:3000, where `manifest.xml` looks for it, until Ctrl-C. Once it
   * listens it does what it is given, with the school key that the pane asks for.
   */
  serve(
    certificate: DevelopmentCertificate,
    onListening: (schoolKey: string) => Promise<void>,
  ): Promise<ExitStatus>;
  say(line: string): void;
}

/** They are fetched when they are needed. A machine without Word is spared some hundred packages. */
export const microsoftTools = {
  installCertificate: 'npx --yes office-addin-dev-certs@3.0.0 install',
  sideload: 'npx --yes office-addin-dev-settings@3.0.3 sideload manifest.xml desktop --app word',
  unregister: 'npx --yes office-addin-dev-settings@3.0.3 unregister manifest.xml',
} as const;

/** What Word is opened for: to try the add-in, or to find out what is different in this Word. */
export type WordPurpose = 'trying' | 'checking';

const howToCheck = [
  'To check this Word: in a new, empty document choose SEND Benchmark on the Home tab, then “Check this Word”,',
  'then Begin. Copy or save the report; docs/real-word.md says where it goes, and what to look at by hand.',
];

/** Systems that Word is installed on. */
const systemsWithWord: readonly NodeJS.Platform[] = ['win32', 'darwin'];

/**
 * Serves the add-in over https with a development certificate and opens Word with it. Where Word cannot be
 * opened the add-in is served all the same, and the user is told how to add it by hand.
 */
export async function openInWord(session: WordSession, purpose: WordPurpose = 'trying'): Promise<ExitStatus> {
  if (!(await session.run(microsoftTools.installCertificate))) {
    session.say(
      "Word needs a certificate for https://localhost, and Microsoft's tool that makes one did not succeed.",
    );
    session.say(
      'What it said stands above. It comes from the npm registry: check that this computer reaches it.',
    );
    session.say(`To try it alone: ${microsoftTools.installCertificate}`);
    return exitStatus.notDone;
  }
  const certificate = await session.readCertificate();
  if (certificate === null) {
    session.say(
      'The certificate is not where the tool leaves it, in .office-addin-dev-certs of your home folder.',
    );
    session.say(`Make it anew: ${microsoftTools.installCertificate}`);
    return exitStatus.notDone;
  }
  return await session.serve(certificate, (schoolKey) => open(session, schoolKey, purpose));
}

async function open(session: WordSession, schoolKey: string, purpose: WordPurpose): Promise<void> {
  const opened = systemsWithWord.includes(session.platform) && (await session.run(microsoftTools.sideload));
  if (opened) {
    session.say('Word opens with the add-in: choose SEND Benchmark on the Home tab.');
    session.say(`To take it out of Word again: ${microsoftTools.unregister}`);
  } else {
    session.say('Word was not opened. The add-in is served, and can be added by hand in Word on the web:');
    session.say('Home, Add-ins, More Add-ins, My Add-ins, Upload My Add-in, and choose manifest.xml.');
  }
  if (purpose === 'checking') for (const line of howToCheck) session.say(line);
  else session.say(`To send, paste the key of an invented school as the connection link: ${schoolKey}`);
  session.say('Ctrl-C stops serving it.');
}
