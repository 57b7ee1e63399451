import { escapeMarkup } from './markup.ts';

/** Ids that the page and whoever reads it back find its parts by. */
export const pageIds = {
  root: 'godbht-page',
  form: 'godbht-form',
  answers: 'godbht-answers',
  script: 'godbht-script',
  style: 'godbht-style',
} as const;

export type PageParts = {
  readonly language: string;
  readonly title: string;
  /** What the browser is told to keep to: nothing from anywhere, this script and this style alone. */
  readonly policy: string;
  readonly style: string;
  readonly script: string;
  /** JSON that `jsonForPage` wrote. */
  readonly form: string;
  readonly answers: string;
  /** What is read where no script runs. */
  readonly fallback: readonly { readonly language: string; readonly text: string }[];
};

/**
 * A form as one file that needs nothing else. The page that was made by it makes its own saved copy by it,
 * so a copy of a copy is the same file.
 */
export const htmlPage = (parts: PageParts): string => `<!doctype html>
<html lang="${escapeMarkup(parts.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeMarkup(parts.policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(parts.title)}</title>
<style id="${pageIds.style}">${parts.style}</style>
</head>
<body>
<div id="${pageIds.root}">
${parts.fallback.map(({ language, text }) => `<p lang="${language}">${escapeMarkup(text)}</p>`).join('\n')}
</div>
<script type="application/json" id="${pageIds.form}">${parts.form}</script>
<script type="application/json" id="${pageIds.answers}">${parts.answers}</script>
<script id="${pageIds.script}">${parts.script}</script>
</body>
</html>
`;
