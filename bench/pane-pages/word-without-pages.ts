import { PreviewSession } from '../../src/preview/page/preview-session';

/**
 * The preview without its pages: it holds the document and answers the pane in a frame of this page, and draws
 * nothing, as Word draws in a process of its own.
 */
window.previewSession = new PreviewSession();
