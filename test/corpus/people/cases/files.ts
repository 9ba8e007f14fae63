import { join } from 'node:path';
import { filesIn } from '../../build/files-in';

const files = join(__dirname, '..', '..', 'files');

/** The documents that LibreOffice saved, and those of which each stands for a kind that was read wrongly. */
export const fileCases = [...filesIn(files, 'file'), ...filesIn(join(files, 'kinds'), 'kind')];
