import { EditStep } from './edit-step';
import { Hand } from './hand';
import { installHost, type HostPage } from './host/host-window';
import { WordHost, type Counters } from './host/word-host';
import type { FailureKind } from './host/failures';
import { createModel } from './model/create-model';
import { defaultOptions, type StandInOptions } from './options';
import { WordPackage } from './package/word-package';
import { WordDocument } from './word/word-document';

/**
 * A stand-in for Word: it answers Microsoft's own unmodified client over a real .docx, in a browser and in
 * jsdom alike. The client is real; what the stand-in answers follows Microsoft's documentation and what its
 * issue tracker tells of real builds, and is no proof of what Word does.
 *
 * It holds the main text; headers, footers, notes and text boxes are kept and not edited. The members that
 * it answers are those of WordApi 1.3 that read and write text, controls and tables; for others it answers
 * NotImplemented.
 */
export class StandIn {
  /** The hand of a person at the document. */
  readonly hand: Hand;
  private readonly host: WordHost;
  private readonly editStep: EditStep;

  private constructor(private readonly document: WordDocument) {
    this.editStep = new EditStep(document);
    this.hand = new Hand(document, this.editStep);
    this.host = new WordHost(createModel(document), this.editStep);
  }

  /**
   * Opens a .docx.
   *
   * @throws Error when the bytes are no Word document.
   */
  static open(bytes: Uint8Array, options: Partial<StandInOptions> = {}): StandIn {
    return new StandIn(new WordDocument(WordPackage.open(bytes), { ...defaultOptions, ...options }));
  }

  /** Makes a page believe that it is in Word. Call it before Microsoft's client is loaded there. */
  install(page: HostPage): void {
    const { document, host } = this;
    installHost(page, { document, host, save: () => this.save() });
  }

  /** The document as it is now. Every part that was not edited is the same, byte for byte. */
  save(): Uint8Array {
    return this.document.file.save();
  }

  /** Calls the listener after every edit, whoever made it. Returns a function that ends it. */
  onChange(listener: () => void): () => void {
    return this.editStep.onChange(listener);
  }

  /** Calls the listener when something is selected, by hand or by the pane. Returns a function that ends it. */
  onSelection(listener: () => void): () => void {
    return this.document.selections.subscribe(listener);
  }

  /** Makes the stand-in behave otherwise from now on: slower, for viewing only, and so on. */
  behave(options: Partial<StandInOptions>): void {
    this.document.options = { ...this.document.options, ...options };
  }

  /** Plans a failure of a sync to come, 1 for the next. */
  failAt(sync: number, kind: FailureKind): void {
    this.host.failures.plan(this.counters.syncs + sync, kind);
  }

  /** Plans a failure of the next sync. */
  failNext(kind: FailureKind): void {
    this.failAt(1, kind);
  }

  /** Round trips and bytes since the document was opened. */
  get counters(): Counters {
    return this.host.counters;
  }
}
