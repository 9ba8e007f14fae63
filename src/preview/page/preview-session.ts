import { createStore } from '../../ui/state/store';
import { StandIn } from '../stand-in/stand-in';
import { difficultWord } from '../stand-in/options';
import type { CheckBox, HandPlace } from '../stand-in/hand';

/** The Words that the preview can play, by what a person calls them. */
export const playedWords = { 'Word 2021': {}, 'A difficult Word': difficultWord } as const;

export type PlayedWord = keyof typeof playedWords;

declare global {
  interface Window {
    /** The preview's document, for the pane in its frame. */
    previewSession?: PreviewSession;
  }
}

/** The state of the preview beside the pane. */
interface PreviewState {
  /** The name under which the document was opened. */
  readonly fileName: string;
  /** Grows with every change of the document, so that what shows it knows when to draw again. */
  readonly version: number;
  /** Grows with everything that is selected, so that what shows the document brings it into view. */
  readonly selections: number;
  /** Grows with every document that is opened; the pane starts anew for each. */
  readonly opened: number;
  /** Why a file could not be opened; null when all is well. */
  readonly problem: string | null;
}

/**
 * The document that the preview and its pane share, outside React. A stand-in for Word holds it; it answers
 * Microsoft's own client in the pane, and the person's hand at the page.
 */
export class PreviewSession {
  private current: {
    readonly standIn: StandIn;
    readonly documentUrl: string;
    readonly end: () => void;
  } | null = null;
  private word: PlayedWord = 'Word 2021';
  private readonly shown = createStore<PreviewState>({
    fileName: '',
    version: 0,
    selections: 0,
    opened: 0,
    problem: null,
  });
  readonly state = this.shown.get;
  readonly subscribe = this.shown.subscribe;

  /** Opens a .docx in place of the one that is shown; a file that is none leaves that one as it is. */
  open(bytes: Uint8Array, fileName: string): void {
    // Each file that is opened is a document of its own, also where two have one name.
    this.openAt(
      `https://preview.example/${this.shown.get().opened + 1}/${encodeURIComponent(fileName)}`,
      bytes,
      fileName,
    );
  }

  private openAt(documentUrl: string, bytes: Uint8Array, fileName: string): void {
    let standIn: StandIn;
    try {
      standIn = StandIn.open(bytes, { theme: systemTheme(), documentUrl, ...playedWords[this.word] });
    } catch {
      this.show({
        problem: `${fileName} could not be opened. Choose a Word document that ends in .docx and opens in Word.`,
      });
      return;
    }
    this.current?.end();
    const { get } = this.shown;
    const endChanges = standIn.onChange(() => this.show({ version: get().version + 1 }));
    const endSelections = standIn.onSelection(() => this.show({ selections: get().selections + 1 }));
    this.current = {
      standIn,
      documentUrl,
      end: () => {
        endChanges();
        endSelections();
      },
    };
    this.show({
      fileName,
      version: this.shown.get().version + 1,
      opened: this.shown.get().opened + 1,
      problem: null,
    });
  }

  /** Opens the document that is shown in another Word, as it is now. */
  play(word: PlayedWord): void {
    this.word = word;
    if (this.current === null) return;
    this.openAt(this.current.documentUrl, this.save(), this.shown.get().fileName);
  }

  /** Makes a pane's page believe that it is in Word, before Microsoft's client is loaded there. */
  install(page: Window): void {
    this.document.install(page);
  }

  /** The document as it is now. */
  save(): Uint8Array {
    return this.document.save();
  }

  /** Shows why something could not be done. */
  tell(problem: string): void {
    this.show({ problem });
  }

  read(place: HandPlace): string {
    return this.document.hand.read(place);
  }

  highlight(place: HandPlace, on: boolean): void {
    this.byHand(() => this.document.hand.highlight(place, on ? 'yellow' : null));
  }

  type(place: HandPlace, text: string): void {
    this.byHand(() => this.document.hand.type(place, text));
  }

  select(place: HandPlace): void {
    this.document.hand.select(place);
  }

  /** The number of the paragraph that is selected, by hand or by the pane; null for none. */
  get selected(): number | null {
    return this.document.hand.selected;
  }

  /** The check boxes beside a paragraph. */
  boxesBeside(paragraph: number): readonly CheckBox[] {
    return this.document.hand.boxesBeside(paragraph);
  }

  tick(paragraph: number, box: number): void {
    this.byHand(() => this.document.hand.tick(paragraph, box));
  }

  undo(): void {
    this.byHand(() => {
      if (!this.document.hand.undo()) throw new Error('There is nothing to undo.');
    });
  }

  private byHand(work: () => void): void {
    try {
      work();
      this.show({ problem: null });
    } catch (error) {
      this.show({ problem: error instanceof Error ? error.message : 'That could not be done here.' });
    }
  }

  private get document(): StandIn {
    if (this.current === null) throw new Error('No document is open yet.');
    return this.current.standIn;
  }

  private show(change: Partial<PreviewState>): void {
    this.shown.set(change);
  }
}

/** As Word's colours are unless somebody chose others. */
function systemTheme(): 'light' | 'dark' {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
