import { readFile } from 'node:fs/promises';
import type { Frame, FrameLocator, Locator, Page, Request } from 'playwright-core';

/** How long the page may take for anything, in milliseconds; a busy machine is slow. */
const patience = 30_000;

/** A file as it is chosen in the preview. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The preview as a person uses it: the document on the left, the pane on the right. */
export class Preview {
  /** Every request of the page and of the pane in it, from the first. */
  readonly requests: Request[] = [];
  /** What went wrong in the page itself: errors that nothing caught, and what the browser reports. */
  readonly faults: string[] = [];

  private constructor(readonly page: Page) {
    page.setDefaultTimeout(patience);
    page.on('request', (request) => this.requests.push(request));
    page.on('pageerror', ({ message }) => this.faults.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.faults.push(message.text());
    });
  }

  static async open(page: Page, address: string): Promise<Preview> {
    const preview = new Preview(page);
    await page.goto(address);
    await preview.places.waitFor();
    return preview;
  }

  /** Loads the page again, as F5 does. */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.places.waitFor();
  }

  /** What the pane shows. */
  get pane(): FrameLocator {
    return this.page.frameLocator('iframe[title="The task pane"]');
  }

  /** The document as pages. */
  get document(): Locator {
    return this.page.getByRole('document', { name: 'The document' });
  }

  /** The pane's own frame, to run something in it. */
  async paneFrame(): Promise<Frame> {
    const frame = await (await this.iframe.elementHandle())?.contentFrame();
    if (!frame) throw new Error('The preview has no pane.');
    return frame;
  }

  /** Opens a document in place of the one that is open, and waits for the pane that begins anew beside it. */
  async openDocument({ name, bytes }: ChosenFile): Promise<void> {
    const paneBefore = await this.iframe.elementHandle();
    await this.page
      .getByLabel('Open a document')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
    await paneBefore?.waitForElementState('hidden');
    await this.places.waitFor();
  }

  /** The document as it now is, as the file that a person saves. */
  async download(): Promise<Uint8Array> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: 'Download' }).click(),
    ]);
    return await readFile(await download.path());
  }

  /** Goes to one of the places that the pane always offers, and waits until it is there. */
  async goTo(place: 'Home' | 'Check' | 'Send'): Promise<void> {
    await this.places.getByRole('button', { name: place }).click();
    const there = { Home: 'Outcomes', Check: 'Check', Send: 'What will be sent' }[place];
    await this.pane.getByRole('heading', { name: there, exact: true }).waitFor();
    await this.pane.getByText('Reading the document').waitFor({ state: 'hidden' });
  }

  /** Opens everything in the view that is folded. */
  async openFolds(): Promise<void> {
    const closed = this.pane.locator('details:not([open]) > summary');
    while ((await closed.count()) > 0) await closed.first().click();
  }

  async goToOutcome(number: number): Promise<void> {
    await this.goTo('Home');
    await this.pane.getByRole('button', { name: new RegExp(`^${number} .* best fit, `) }).click();
    await this.heading(`Outcome ${number}`).waitFor();
  }

  async goToAspect(id: string): Promise<void> {
    await this.goToOutcome(Number.parseInt(id, 10));
    await this.pane.getByRole('button', { name: new RegExp(`^${id} `) }).click();
    await this.heading(id).waitFor();
  }

  /** The heading of the view that is shown. */
  heading(name: string): Locator {
    return this.pane.getByRole('heading', { level: 1, name, exact: true });
  }

  /** Fills in a field of the view that is shown, and waits until nothing of it is left to be written. */
  async fillIn(field: string, text: string): Promise<void> {
    const input = this.pane.getByLabel(field, { exact: true });
    await input.fill(text);
    await input.blur();
    await this.pane.getByText('Goes into the document when you pause').waitFor({ state: 'hidden' });
  }

  /** Chooses a level of the aspect that is shown, and waits until the document has it. */
  async choose(aspect: string, level: string): Promise<void> {
    await this.pane.getByRole('radio', { name: new RegExp(`^${level}`) }).check();
    await this.pane.getByText(`${aspect}: ${level} is the best fit.`).waitFor();
  }

  private get iframe(): Locator {
    return this.page.locator('iframe[title="The task pane"]');
  }

  private get places(): Locator {
    return this.pane.getByRole('navigation', { name: 'Pane' });
  }
}
