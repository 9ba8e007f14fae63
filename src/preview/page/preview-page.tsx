import { useState, useSyncExternalStore } from 'react';
import { DocumentView } from './document-view';
import { HandTools } from './hand-tools';
import type { PreviewSession } from './preview-session';

/** Widths that a task pane has in Word, in pixels. */
const paneWidths = [320, 350, 450] as const;

/** The document beside the pane, without Word. */
export function PreviewPage({ session, paneAddress }: { session: PreviewSession; paneAddress: string }) {
  const { fileName, opened, problem } = useSyncExternalStore(session.subscribe, () => session.state);
  const [selected, setSelected] = useState<number | null>(null);
  const [width, setWidth] = useState<number>(350);
  return (
    <div className="preview" style={{ gridTemplateColumns: `minmax(0, 1fr) ${width}px` }}>
      <header>
        <h1>Preview</h1>
        <p>
          This page is not Word. It shows the pane beside a document, so that you can try it. The pages are
          drawn more simply than Word draws them; the file that you download is the real document.
        </p>
        <div className="files">
          <label className="button">
            Open a document
            <input
              type="file"
              accept=".docx"
              className="file"
              onChange={(event) => {
                const file = event.target.files?.[0];
                event.target.value = '';
                if (file !== undefined) void openFile(session, file);
                setSelected(null);
              }}
            />
          </label>
          <button type="button" onClick={() => download(session.save(), fileName)}>
            Download
          </button>
          <label>
            Pane width{' '}
            <select value={width} onChange={(event) => setWidth(Number(event.target.value))}>
              {paneWidths.map((choice) => (
                <option key={choice} value={choice}>
                  {choice} px
                </option>
              ))}
            </select>
          </label>
          <span className="name">{fileName}</span>
        </div>
        <p role="status" className="problem">
          {problem}
        </p>
      </header>
      <main>
        <HandTools session={session} selected={selected} />
        <DocumentView session={session} onSelect={setSelected} />
      </main>
      {opened > 0 && <iframe key={opened} title="The task pane" src={paneAddress} />}
    </div>
  );
}

async function openFile(session: PreviewSession, file: File): Promise<void> {
  session.open(new Uint8Array(await file.arrayBuffer()), file.name);
}

function download(bytes: Uint8Array, fileName: string): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart]));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
