import { type RefObject, useState } from 'react';
import type { PreviewSession } from './preview-session';

interface Props {
  readonly session: PreviewSession;
  /** The paragraph that was clicked; null for none. */
  readonly selected: number | null;
  /** The toolbar, to which the keyboard can go. */
  readonly toolbar: RefObject<HTMLDivElement>;
}

/** Tools to edit the document by hand, as a colleague would in Word. */
export function HandTools({ session, selected, toolbar }: Props) {
  const [text, setText] = useState('');
  const place = selected === null ? null : { paragraph: selected };
  return (
    <div ref={toolbar} className="tools" role="toolbar" aria-label="Edit by hand" tabIndex={-1}>
      <span className="hint">
        {place === null ? 'Click a paragraph to edit it by hand.' : 'Edit the chosen paragraph:'}
      </span>
      {selected !== null &&
        session.boxesBeside(selected).map(({ title, ticked }, box) => (
          <button key={box} type="button" aria-pressed={ticked} onClick={() => session.tick(selected, box)}>
            {ticked ? '☒' : '☐'} {title}
          </button>
        ))}
      <button type="button" disabled={place === null} onClick={() => place && session.highlight(place, true)}>
        Highlight
      </button>
      <button
        type="button"
        disabled={place === null}
        onClick={() => place && session.highlight(place, false)}
      >
        Remove highlight
      </button>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (place === null || text === '') return;
          session.type(place, text);
          setText('');
        }}
      >
        <input
          aria-label="Text to add at the end of the paragraph"
          placeholder="Text to add"
          value={text}
          disabled={place === null}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" disabled={place === null || text === ''}>
          Add text
        </button>
      </form>
      <button type="button" onClick={() => session.undo()}>
        Undo
      </button>
    </div>
  );
}
