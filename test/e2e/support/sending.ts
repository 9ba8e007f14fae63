import type { Preview } from './preview';

/** What the pane showed before something was sent, and what then really went. */
export interface Sent {
  /** Each aspect with its rating, as the table in the pane has them. */
  readonly ratings: Readonly<Record<string, string>>;
  /** The text that the pane showed to be sent. */
  readonly shown: string;
  /** The body of the request. */
  readonly body: string;
}

/** Goes to Send, reads what it shows, and sends it. */
export async function send(preview: Preview): Promise<Sent> {
  const { pane, page } = preview;
  await preview.goTo('Send');
  const ratings = await ratingsShown(preview);
  await pane.getByText(/^The same as it is sent/).click();
  const shown = await pane.locator('[data-what="body"]').innerText();
  const [request] = await Promise.all([
    page.waitForRequest((made) => made.method() === 'PUT'),
    pane.getByRole('button', { name: /^Send (the summary|it again)/ }).click(),
  ]);
  return { ratings, shown, body: request.postData() ?? '' };
}

/** The ratings that Send shows, from its table. */
async function ratingsShown({ pane }: Preview): Promise<Record<string, string>> {
  await pane.getByText('The ratings', { exact: true }).click();
  const rows = await pane.getByRole('table').locator('tbody tr').allInnerTexts();
  return Object.fromEntries(rows.map((row) => row.split('\t').map((cell) => cell.trim())));
}
