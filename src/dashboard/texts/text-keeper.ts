import type { Answer, Refusal } from '../../api/client';
import type { TextToKeep } from '../../api/resources/area-offer';
import { createStore } from '../../ui/state/store';
import type { Draft, Drafts } from '../unsaved/drafts';

/** After so long without another key the texts are kept. Milliseconds. */
const pause = 1_000;

/** How it stands with what somebody types. */
export interface TextState {
  /** kept: all is stored. typing: it will be in a moment. saving: it is on its way. failed: it is only here. */
  readonly kind: 'kept' | 'typing' | 'saving' | 'failed';
  /** Why it is only here; null unless that is so. */
  readonly refusal: Refusal | null;
  /** The texts by their keys, as they stand on the page. */
  readonly texts: ReadonlyMap<string, string>;
  /** The texts that were changed here, by key, and whether what stands there is stored. */
  readonly changed: ReadonlyMap<string, boolean>;
  /** The drafts from before the page was opened, by key. */
  readonly offered: ReadonlyMap<string, Draft>;
  /** False where leaving the page would lose what is only here. */
  readonly isSafe: boolean;
  /** True where there is something to take back. */
  readonly canUndo: boolean;
}

type Save = (texts: readonly TextToKeep[]) => Promise<Answer<readonly TextToKeep[]>>;

/**
 * Keeps an area's texts as they are typed. What could not be stored stays, and is sent again with the next
 * change or when somebody asks for it. Until then it is a draft, which outlives the page.
 */
export class TextKeeper {
  private readonly store = createStore<TextState>({
    kind: 'kept',
    refusal: null,
    texts: new Map(),
    changed: new Map(),
    offered: new Map(),
    isSafe: true,
    canUndo: false,
  });
  private texts = new Map<string, string>();
  /** As the collector has them. */
  private stored = new Map<string, string>();
  private readonly undone: { readonly key: string; readonly text: string }[] = [];
  private readonly touched = new Set<string>();
  private offered: ReadonlyMap<string, Draft> = new Map();
  private timer: ReturnType<typeof setTimeout> | null = null;
  private saving = false;
  private refusal: Refusal | null = null;
  /** The key that is being typed into: taking back takes the whole of it back, not a letter. */
  private typedInto: string | null = null;
  /** @param area the id of the area whose texts they are */
  constructor(
    private readonly save: Save,
    private readonly drafts: Drafts,
    private readonly area: string,
  ) {}

  readonly state = this.store.get;
  readonly subscribe = this.store.subscribe;

  /** Takes in what the collector has; what is here alone stays as it is. */
  take(stored: readonly TextToKeep[]): void {
    const unstored = this.unstored();
    this.stored = new Map(stored.map(({ key, text }) => [key, text]));
    this.texts = new Map(this.stored);
    for (const { key, text } of unstored) this.texts.set(key, text);
    this.offerDrafts(new Set(unstored.map(({ key }) => key)));
    this.tell();
  }

  readonly type = (key: string, text: string): void => {
    if (this.typedInto !== key) this.undone.push({ key, text: this.texts.get(key) ?? '' });
    this.typedInto = key;
    this.put(key, text);
    this.keepLater();
  };

  /** Takes the latest change back, and keeps that. */
  readonly undo = (): void => {
    const last = this.undone.pop();
    if (last === undefined) return;
    this.typedInto = null;
    this.put(last.key, last.text);
    void this.keep();
  };

  /** Keeps at once, such as when a field is left. */
  readonly keep = async (): Promise<void> => {
    this.typedInto = null;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    // Two at once could arrive in the wrong order; what is new by then goes after this one.
    if (this.saving) return;
    const sent = this.unstored();
    if (sent.length === 0) return this.tell();
    this.saving = true;
    this.refusal = null;
    this.tell();
    const answer = await this.save(sent);
    this.saving = false;
    if (answer.kind === 'ok') {
      for (const { key, text } of sent) {
        this.stored.set(key, text);
        this.forgetIfStored(key);
      }
    } else {
      this.refusal = answer;
    }
    this.tell();
    if (answer.kind === 'ok' && this.timer === null) await this.keep();
  };

  /** Puts what was never saved in the place of what stands there, and keeps that. */
  readonly bringBack = (key: string): void => {
    const draft = this.offered.get(key);
    if (draft === undefined) return;
    this.undone.push({ key, text: this.texts.get(key) ?? '' });
    this.dropOffer(key);
    this.put(key, draft.text);
    void this.keep();
  };

  readonly discard = (key: string): void => {
    this.dropOffer(key);
    this.tell();
  };

  private offerDrafts(unstored: ReadonlySet<string>): void {
    const offered = new Map(this.offered);
    for (const [key, draft] of this.drafts.under(this.draftKey(''))) {
      if (unstored.has(key)) continue;
      if (draft.text === (this.stored.get(key) ?? '')) this.drafts.forget(this.draftKey(key));
      else offered.set(key, draft);
    }
    this.offered = offered;
  }

  private dropOffer(key: string): void {
    this.offered = new Map([...this.offered].filter(([other]) => other !== key));
    this.forgetIfStored(key);
  }

  /** A text that is not stored stays a draft. */
  private forgetIfStored(key: string): void {
    if ((this.texts.get(key) ?? '') === (this.stored.get(key) ?? '')) this.drafts.forget(this.draftKey(key));
  }

  private draftKey(key: string): string {
    return `text/${this.area}/${key}`;
  }

  private keepLater(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.keep(), pause);
    this.tell();
  }

  private put(key: string, text: string): void {
    this.texts = new Map(this.texts).set(key, text);
    this.touched.add(key);
    this.drafts.put(this.draftKey(key), text);
    this.forgetIfStored(key);
  }

  private unstored(): readonly TextToKeep[] {
    return [...this.texts]
      .filter(([key, text]) => text !== (this.stored.get(key) ?? ''))
      .map(([key, text]) => ({ key, text }));
  }

  private tell(): void {
    const unstored = new Set(this.unstored().map(({ key }) => key));
    const isKept = unstored.size === 0;
    this.store.set({
      kind: this.saving ? 'saving' : isKept ? 'kept' : this.refusal !== null ? 'failed' : 'typing',
      refusal: isKept ? null : this.refusal,
      texts: this.texts,
      changed: new Map([...this.touched].map((key) => [key, !unstored.has(key)])),
      offered: this.offered,
      isSafe: isKept || this.drafts.isLasting,
      canUndo: this.undone.length > 0,
    });
  }
}
