import type { CheckReport, WordCheckPort } from '../../../word/check/word-check';
import { loadOnce } from '../load-once';
import type { ActionContext } from '../action-context';

/** What checking this Word came to, with the report as a text. */
export type WordChecked =
  | { readonly kind: 'checked'; readonly report: CheckReport; readonly text: string }
  | { readonly kind: 'notEmpty' }
  | { readonly kind: 'failed'; readonly text: string };

/** Checking this Word, with what puts the report into words. */
export interface WordCheck {
  readonly port: WordCheckPort;
  readonly reportText: (report: CheckReport) => string;
}

export interface CheckWordAction {
  /**
   * Tries what the add-in takes for granted about Word, if the document is empty.
   *
   * @param onProgress called with how many things have been tried, and how many there are
   */
  checkWord(onProgress: (done: number, of: number) => void): Promise<WordChecked>;
}

export function checkWordAction({ loadWordCheck, announce }: ActionContext): CheckWordAction {
  const loaded = loadOnce(loadWordCheck);
  return {
    checkWord: async (onProgress) => {
      try {
        const { port, reportText } = await loaded();
        const checked = await port.check(onProgress);
        if (checked.kind === 'failed') return { kind: 'failed', text: `${checked.text} ${tryAgain}` };
        if (checked.kind === 'notEmpty') return checked;
        announce('This Word is checked.');
        return { ...checked, text: reportText(checked.report) };
      } catch {
        return { kind: 'failed', text: `The check could not be loaded. ${tryAgain}` };
      }
    },
  };
}

const tryAgain = 'Check your internet connection, close this pane and open it again, then try once more.';
