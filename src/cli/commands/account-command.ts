import { type Command, Option } from 'commander';
import type { Role } from '../../api/resources/session';
import type { Store } from '../../collector/store/store';
import { askSecret } from '../ask-secret';
import { exitStatus, type ExitStatus } from '../exit-status';
import { onStore, type OpenStore } from '../on-store';
import { printable } from '../printing/printable';
import { refused } from '../refused';

interface NewAccountOptions {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly area?: string;
  readonly openid: boolean;
  readonly generate: boolean;
}

const examples = `
Examples:
  send-benchmark account add --email a.lee@example.org --name "A. Lee" --role administrator
  send-benchmark account add --email b.kaur@example.org --name "B. Kaur" --role manager --area dspl3 --openid
  send-benchmark account password a.lee@example.org
  send-benchmark account close b.kaur@example.org`;

/** `send-benchmark account`: the accounts of managers, county staff and administrators. */
export function addAccountCommand(program: Command, end: (status: ExitStatus) => void): void {
  const account = program
    .command('account')
    .summary('accounts of managers and county staff')
    .description('Make, list and close the accounts of managers, county staff and administrators.')
    .addHelpText('after', examples);
  onStore(
    account
      .command('add')
      .description('Make an account.')
      .requiredOption('--email <address>', 'the e-mail address to sign in with')
      .requiredOption('--name <name>', 'whose account it is')
      .addOption(
        new Option('--role <role>', 'what the account may do')
          .choices(['manager', 'county', 'administrator'])
          .makeOptionMandatory(),
      )
      .option('--area <id>', 'a manager’s area')
      .option('--openid', 'the identity provider vouches; no password', false)
      .option('--generate', 'make the password up and print it, instead of asking for it', false),
    end,
    add,
  );
  onStore(account.command('list').description('List the accounts.'), end, list);
  onStore<object, [email: string]>(
    account
      .command('password')
      .description('Give an account a new password, and print it.')
      .argument('<email>', 'the account’s e-mail address'),
    end,
    async ({ store, by }, _options, email) => {
      const { resetPassword } = await import('../../collector/access/administer-accounts');
      process.stdout.write(`${await resetPassword(store, await idOf(store, email), by)}\n`);
    },
  );
  onStore<object, [email: string]>(
    account
      .command('close')
      .description('Close an account, and end its sessions.')
      .argument('<email>', 'the account’s e-mail address'),
    end,
    async ({ store, by }, _options, email) => {
      const { changeAccount } = await import('../../collector/access/administer-accounts');
      await changeAccount(store, await idOf(store, email), { isDisabled: true }, by);
      process.stderr.write(`The account for ${printable(email)} is closed.\n`);
    },
  );
}

async function add({ store, by }: OpenStore, options: NewAccountOptions): Promise<ExitStatus> {
  const { email, name, role, area = null, openid } = options;
  const { makeAccount } = await import('../../collector/access/administer-accounts');
  const chosen = openid ? null : await choosePassword(options.generate);
  if (chosen === 'none') return exitStatus.notDone;
  const person = { email, name, role, area, password: chosen?.password ?? null };
  await makeAccount(store, person, by);
  process.stderr.write(`The account for ${printable(email)} is there.\n`);
  if (chosen?.isGenerated === true) process.stdout.write(`${chosen.password}\n`);
  return exitStatus.done;
}

/** A password, asked for twice or made up; `none` where it was not given. Without a terminal it is made up. */
async function choosePassword(generate: boolean) {
  const { newPassword } = await import('../../collector/access/password');
  const { longestPassword, shortestPassword } = await import('../../api/resources/session');
  if (generate || !process.stdin.isTTY) return { password: newPassword(), isGenerated: true };
  const password = await askSecret(`A password of ${shortestPassword} characters or more: `);
  if (password === null) return 'none';
  if (password.length < shortestPassword || password.length > longestPassword) {
    refused(`A password has ${shortestPassword} to ${longestPassword} characters.`);
    return 'none';
  }
  if ((await askSecret('The same again: ')) !== password) {
    refused('The two are not the same. No account was made.');
    return 'none';
  }
  return { password, isGenerated: false };
}

async function list({ store }: OpenStore): Promise<undefined> {
  for (const { email, name, role, area, passwordHash, isDisabled } of await store.accounts.list()) {
    const way = passwordHash === null ? 'identity provider' : 'password';
    const parts = [
      email,
      name,
      role,
      ...(area === null ? [] : [area]),
      way,
      ...(isDisabled ? ['closed'] : []),
    ];
    process.stdout.write(`${parts.map(printable).join('  ')}\n`);
  }
}

async function idOf(store: Store, email: string): Promise<string> {
  const { Problem } = await import('../../collector/problems/problem');
  const account = await store.accounts.findByEmail(email.trim().toLowerCase());
  if (account === null) throw new Problem('not-found', `There is no account for ${email}.`);
  return account.id;
}
