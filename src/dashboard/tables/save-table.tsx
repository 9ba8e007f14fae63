import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Actions } from '../../ui/parts/actions';
import { fileName, saveFile } from '../../ui/save-file';
import type { TableData } from './table-data';

const notLoaded = 'The file could not be made. Check that you are online, then try again.';

/** The ways to keep a table as a file. What writes them is loaded when it is first needed. */
export function SaveTable({ table }: { readonly table: TableData }) {
  const [problem, setProblem] = useState<string | null>(null);
  const save = (ending: string, make: () => Promise<Blob>) => {
    setProblem(null);
    make().then(
      (content) => saveFile(content, fileName(table.title, ending)),
      () => setProblem(notLoaded),
    );
  };
  return (
    <Actions onScreen>
      <Button
        size="small"
        appearance="subtle"
        aria-label={`Save as CSV: ${table.title}`}
        onClick={() => save('csv', async () => csvBlob(table))}
      >
        Save as CSV
      </Button>
      <Button
        size="small"
        appearance="subtle"
        aria-label={`Save for Excel: ${table.title}`}
        onClick={() => save('xlsx', async () => (await import('./xlsx')).xlsxOf(table))}
      >
        Save for Excel
      </Button>
      <span role="alert">{problem}</span>
    </Actions>
  );
}

async function csvBlob(table: TableData): Promise<Blob> {
  const { csvOf } = await import('./csv');
  return new Blob([csvOf(table)], { type: 'text/csv;charset=utf-8' });
}
