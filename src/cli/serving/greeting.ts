import type { PreparedDemonstration } from '../../demonstration/demonstration';
import type { Server } from './web-server';

/** The lines that are printed once the server listens at an address. */
export function greeting(address: string, { demonstration }: Server, database: string): string {
  return [
    ...(demonstration === null
      ? []
      : [
          `Preview:   ${address}/preview`,
          `School:    ${demonstration.connection.school.name}, URN ${demonstration.connection.school.urn}`,
        ]),
    `Dashboard: ${address}/dashboard`,
    ...(demonstration === null ? [] : signIn(demonstration.accounts)),
    `Collector: ${address}/api/v1`,
    `Database:  ${database}`,
    'Press Ctrl-C to stop.',
  ].join('\n');
}

const howToMakeAccounts = 'npx send-benchmark account add --help';

function signIn(accounts: PreparedDemonstration['accounts']): readonly string[] {
  if (accounts === 'not asked for') return [`Sign in:   make an account first, see ${howToMakeAccounts}`];
  if (accounts === 'kept out') {
    return [
      'Sign in:   with an account of your own. The invented area was not added, because the database holds',
      '           areas or collections of yours; --database with a new file starts one with it.',
    ];
  }
  const { emails, password } = accounts;
  const anew = `npx send-benchmark account password ${emails[0] ?? ''}`;
  return [
    `Sign in:   ${emails.join(', ')} (invented)`,
    `Password:  ${password === null ? `as at the first start; ${anew} makes a new one` : `${password} for each, shown only now`}`,
  ];
}
