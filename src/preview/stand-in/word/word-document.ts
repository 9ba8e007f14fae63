import { createStore } from '../../../ui/state/store';
import type { StandInOptions } from '../options';
import { DocumentSettings } from '../package/document-settings';
import type { WordPackage } from '../package/word-package';
import type { XmlElement } from '../xml/nodes';
import type { XmlTree } from '../xml/xml-tree';
import { WordError } from '../host/word-error';
import { editLock, editsAreTracked, refusesEdits } from './controls/protection';
import { collapsed, inside, StoryRange } from './text/story-range';
import { Styles } from './formats/styles';
import { Vocabulary } from './vocabulary';
import type { Span } from './text/walk';

/**
 * The add-in that the settings in the document belong to: the id of `manifest.xml`, so that settings made
 * beside the stand-in are there in Word too. A test holds the two together.
 */
const addInId = '431940a4-09e9-4cac-a22d-f9f377304541';

/** A Word document that is open: its text as a tree that is edited in place, and what is held into it. */
export class WordDocument {
  readonly tree: XmlTree;
  readonly words: Vocabulary;
  readonly styles: Styles;
  readonly settings: DocumentSettings;
  /** The user's selection, or the position of the cursor. */
  readonly selection: StoryRange;
  /** The add-in is at work, not a person, so what Word keeps an add-in from is refused. */
  addInIsEditing = false;
  /** Controls that were cleared, for builds in which writing into those fails. */
  readonly clearedControls = new WeakSet<XmlElement>();
  /** How many controls the add-in has asked for in table cells. */
  controlsInCells = 0;
  /** Nothing has been changed since the document was opened or saved. */
  isSaved = true;
  /** Placeholders that the add-in gave controls since the document was opened. */
  readonly placeholders = new WeakMap<XmlElement, string>();
  /** Where a comment is being written, its words so far; null while the keyboard is in the text. */
  comment: string | null = null;
  /** Called when something else is selected. */
  onSelect: () => void = () => undefined;
  /** Counts what has been selected, for whoever shows the document. */
  readonly selections = createStore(0);
  private readonly ranges = new Set<StoryRange>();
  private readonly ids = new WeakMap<XmlElement, number>();
  private lastId = 0;

  constructor(
    readonly file: WordPackage,
    public options: StandInOptions,
  ) {
    this.tree = file.xml(file.mainName);
    this.words = new Vocabulary(this.tree);
    this.styles = new Styles(file.related('styles')?.root ?? null);
    this.settings = new DocumentSettings(file, addInId);
    this.selection = new StoryRange(this.tree, collapsed(inside(this.body).start));
    file.history.guard = (place) => this.assertEditable(place);
  }

  get root(): XmlElement {
    return this.tree.root;
  }

  get body(): XmlElement {
    const body = this.root.child('body');
    if (!body) throw new Error('The document has no body.');
    return body;
  }

  get tracksChanges(): boolean {
    return this.options.trackChanges ?? editsAreTracked(this.documentSettings());
  }

  /** A range that stays in place while the document is edited. */
  range(span: Span): StoryRange {
    const range = new StoryRange(this.tree, span);
    this.ranges.add(range);
    return range;
  }

  /** Lets go of every range but those that are still wanted. */
  releaseRanges(wanted: ReadonlySet<StoryRange>): void {
    for (const range of this.ranges) {
      if (wanted.has(range)) continue;
      range.release();
      this.ranges.delete(range);
    }
  }

  select(span: Span): void {
    this.selection.moveTo(span);
    this.selections.update((count) => count + 1);
    this.onSelect();
  }

  /** A number that stands for an element as long as the document is open. */
  idOf(element: XmlElement): number {
    const known = this.ids.get(element);
    if (known !== undefined) return known;
    this.lastId += 1;
    this.ids.set(element, this.lastId);
    return this.lastId;
  }

  private assertEditable(place: XmlElement): void {
    if (!this.addInIsEditing) return;
    if (this.options.readOnly || refusesEdits(this.documentSettings()))
      throw new WordError('GeneralException');
    if (editLock(place)) throw new WordError('AccessDenied');
  }

  private documentSettings(): XmlElement | null {
    return this.file.related('settings')?.root ?? null;
  }
}
