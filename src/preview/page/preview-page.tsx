import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { DocumentView } from './document-view';
import { HandTools } from './hand-tools';
import { emptyDocument } from './empty-document';
import { playedWords, type PlayedWord, type PreviewSession } from './preview-session';
import { usePaneKey } from './use-pane-key';

/** Widths that a task pane has in Word, in pixels. */
const paneWidths = [320, 350, 450] as const;

/** The documents that the server offers to begin with. */
const offered = [
  { label: 'Filled sample', address: '/sample.docx', name: 'SEND Benchmark, filled sample.docx' },
  {
    label: 'Starter template',
    address: '/send-benchmark-template.docx',
    name: 'SEND Benchmark and Planning Tool.docx',
  },
] as const;

/** The school that the preview's pane is connected to. */
export interface PreviewSchool {
  readonly urn: string;
  readonly name: string;
}

interface Props {
  readonly session: PreviewSession;
  readonly school: PreviewSchool;
  readonly paneAddress: string;
}

/** The document beside the pane, without Word. It begins with the filled sample. */
export function PreviewPage({ session, school, paneAddress }: Props) {
  const { fileName, opened, problem } = useSyncExternalStore(session.subscribe, session.state);
  const [selected, setSelected] = useState<number | null>(null);
  const [width, setWidth] = useState<number>(350);
  const pane = useRef<HTMLIFrameElement>(null);
  const tools = useRef<HTMLDivElement>(null);
  const watchPane = usePaneKey(pane, tools, () => setSelected(session.selected));
  useEffect(() => void openOffered(session, offered[0]), [session]);
  return (
    <div className="preview" style={{ gridTemplateColumns: `minmax(0, 1fr) ${width}px` }}>
      <header>
        <h1>Preview</h1>
        <p>
          This page is not Word. It shows the pane beside a document, so that you can try it. The pages are
          drawn more simply than Word draws them; the file that you download is the real document. What you
          send goes to this computer alone, as {school.name}, URN {school.urn}. F6 goes from the pane to the
          tools for the place that it has selected in the document, and back.
        </p>
        <div className="files">
          {offered.map((document) => (
            <button
              key={document.address}
              type="button"
              onClick={() => {
                setSelected(null);
                void openOffered(session, document);
              }}
            >
              {document.label}
            </button>
          ))}
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
          <button
            type="button"
            onClick={() => {
              setSelected(null);
              session.open(emptyDocument(), 'Document1.docx');
            }}
          >
            Empty document
          </button>
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
          <label>
            Played{' '}
            <select
              defaultValue="Word 2021"
              onChange={(event) => session.play(event.target.value as PlayedWord)}
            >
              {Object.keys(playedWords).map((word) => (
                <option key={word}>{word}</option>
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
        <HandTools session={session} selected={selected} toolbar={tools} />
        <DocumentView session={session} onSelect={setSelected} />
      </main>
      {opened > 0 && (
        <iframe
          key={opened}
          ref={pane}
          title="The task pane"
          src={paneAddress}
          onLoad={({ currentTarget }) => watchPane(currentTarget)}
        />
      )}
    </div>
  );
}

async function openOffered(session: PreviewSession, document: (typeof offered)[number]): Promise<void> {
  try {
    const response = await fetch(document.address);
    if (!response.ok) throw new Error(`${response.status}`);
    session.open(new Uint8Array(await response.arrayBuffer()), document.name);
  } catch {
    session.tell(`The ${document.label.toLowerCase()} could not be fetched. Is the server still running?`);
  }
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
