import { useRef } from 'react';
import { UnsavedDraft } from '../unsaved/unsaved-draft';
import { useAnnounce } from '../../ui/parts/live-region';
import { textName } from './text-keys';
import type { KeptTexts } from './use-text-keeper';

/** Offers back the texts that were typed before the page was opened and never saved. */
export function UnsavedTexts({ texts: { state, keeper } }: { readonly texts: KeptTexts }) {
  const announce = useAnnounce();
  const list = useRef<HTMLDivElement>(null);
  const after = (said: string) => {
    announce(said);
    // The button that was pressed is gone: the keyboard stays where it was.
    list.current?.focus();
  };
  return (
    <div ref={list} tabIndex={-1}>
      {[...state.offered].map(([key, { text, at }]) => (
        <UnsavedDraft
          key={key}
          name={textName(key)}
          at={at}
          text={text}
          onBringBack={() => {
            keeper.bringBack(key);
            after('The text is back.');
          }}
          onDiscard={() => {
            keeper.discard(key);
            after('The text is discarded.');
          }}
        />
      ))}
    </div>
  );
}
