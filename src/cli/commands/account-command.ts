import { type Command, Option } from 'commander';
import type { Store } from '../../collector/store/store';
import { askSecret } from '../ask-secret';
import { configurationOption } from '../configuration-option';
import { exitStatus, type ExitStatus } from '../exit-status';
import { printable } from '../printing/printable';
import { type StoreOptions, workOnStore } from '../work-on-store';

interface NewAccountOptions extends StoreOptions {
  readonly email: string;
  readonly name: string;
  readonly role: 'manager' | 'county' | 'administrator';
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

const commandLine = () => ({ actor: 'command-line', now: new Date() });

/** `send-benchmark account`: the accounts of managers, county staff and administrators. */
export function addAccountCommand(program: Command, end: (status: ExitStatus) => void): void {
  const account = program
    .command('account')
    .summary('accounts of managers and county staff')
    .description('Make, list and close the accounts of managers, county staff and administrators.')
    .addHelpText('after', examples);
  onStore(account.command('add').description('Make an account.'))
    .requiredOption('--email <address>', 'the e-mail address to sign in with')
    .requiredOption('--name <name>', 'whose account it is')
    .addOption(
      new Option('--role <role>', 'what the account may do')
        .choices(['manager', 'county', 'administrator'])
        .makeOptionMandatory(),
    )
    .option('--area <id>', 'a manager’s area')
    .option('--openid', 'the identity provider vouches; no password', false)
    .option('--generate', 'make the password up and print it, instead of asking for it', false)
    .action(async (options: NewAccountOptions) => {
      end(await add(options));
    });
  onStore(account.command('list').description('List the accounts.')).action(async (options: StoreOptions) => {
    end(await workOnStore(options, list));
  });
  onStore(account.command('password').description('Give an account a new password, and print it.'))
    .argument('<email>', 'the account’s e-mail address')
    .action(async (email: string, options: StoreOptions) => {
      end(await workOnStore(options, (store) => resetPassword(store, email)));
    });
  onStore(account.command('close').description('Close an account, and end its sessions.'))
    .argument('<email>', 'the account’s e-mail address')
    .action(async (email: string, options: StoreOptions) => {
      end(await workOnStore(options, (store) => close(store, email)));
    });
}

function onStore(command: Command): Command {
  return command
    .option('-d, --database <file>', 'the SQLite file (default: data/send-benchmark.sqlite)')
    .addOption(configurationOption());
}

async function add(options: NewAccountOptions): Promise<ExitStatus> {
  const { email, name, role, area = null, openid } = options;
  return workOnStore(options, async (store) => {
    const { makeAccount } = await import('../../collector/access/administer-accounts');
    const chosen = openid ? null : await choosePassword(options.generate);
    if (chosen === 'none') return exitStatus.notDone;
    const person = { email, name, role, area, password: chosen?.password ?? null };
    await makeAccount(store, person, commandLine());
    process.stderr.write(`The account for ${printable(email)} is there.\n`);
    if (chosen?.isGenerated === true) process.stdout.write(`${chosen.password}\n`);
    return exitStatus.done;
  });
}

/** A password, asked for twice or made up; `none` where it was not given. Without a terminal it is made up. */
async function choosePassword(generate: boolean) {
  const { longestPassword, newPassword, shortestPassword } = await import('../../collector/access/password');
  if (generate || !process.stdin.isTTY) return { password: newPassword(), isGenerated: true };
  const password = await askSecret(`A password of ${shortestPassword} characters or more: `);
  if (password === null) return 'none';
  if (password.length < shortestPassword || password.length > longestPassword) {
    process.stderr.write(`A password has ${shortestPassword} to ${longestPassword} characters.\n`);
    return 'none';
  }
  if ((await askSecret('The same again: ')) !== password) {
    process.stderr.write('The two are not the same. No account was made.\n');
    return 'none';
  }
  return { password, isGenerated: false };
}

async function list(store: Store): Promise<ExitStatus> {
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
  return exitStatus.done;
}

async function resetPassword(store: Store, email: string): Promise<ExitStatus> {
  const administer = await import('../../collector/access/administer-accounts');
  process.stdout.write(`${await administer.resetPassword(store, await idOf(store, email), commandLine())}\n`);
  return exitStatus.done;
}

async function close(store: Store, email: string): Promise<ExitStatus> {
  const { changeAccount } = await import('../../collector/access/administer-accounts');
  await changeAccount(store, await idOf(store, email), { isDisabled: true }, commandLine());
  process.stderr.write(`The account for ${printable(email)} is closed.\n`);
  return exitStatus.done;
}

async function idOf(store: Store, email: string): Promise<string> {
  const { Problem } = await import('../../collector/problems/problem');
  const account = await store.accounts.findByEmail(email.trim().toLowerCase());
  if (account === null) throw new Problem('not-found', `There is no account for ${email}.`);
  return account.id;
}
