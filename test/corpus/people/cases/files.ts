import { join } from 'node:path';
import { filesIn } from '../../build/files-in';

/** The documents that LibreOffice saved. */
export const fileCases = filesIn(join(__dirname, '..', '..', 'files'), 'file');
