import { join } from 'node:path';
import { filesIn } from '../../build/files-in';

/** Documents of these shapes, and the sample, after a journey through LibreOffice. */
export const fileCases = filesIn(join(__dirname, '..', 'files'), 'shape: file');
