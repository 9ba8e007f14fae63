import { makeStaticStyles } from '@fluentui/react-components';

export const usePageStyles = makeStaticStyles([
  {
    html: { scrollPaddingTop: '16px' },
    body: { margin: 0 },
    '@page': { margin: '16mm 14mm' },
  },
  // On paper a text is as long as it is, and no box to write in.
  `@media print {
    .fui-Textarea, .fui-Textarea::after { border: none; }
    textarea.fui-Textarea__textarea { field-sizing: content; height: auto; max-height: none; padding: 0; }
  }`,
]);
