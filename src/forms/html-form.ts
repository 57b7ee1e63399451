import { createHash } from 'node:crypto';
import { pageScript, pageStyle } from '../../generated/form-page.js';
import type { FormStamp } from '../model/form.ts';
import type { Criterion, Element, Instrument } from '../model/instrument.ts';
import { type Localized, languages } from '../model/language.ts';
import { formPageText } from '../text/form-page.ts';
import { htmlPage } from './html-page.ts';
import { jsonForPage } from './markup.ts';

/** A form to fill in in a browser, as one file that neither needs nor may use the network. */
export const htmlForm = (stamp: FormStamp, instrument: Instrument): string =>
  htmlPage({
    language: stamp.language,
    title: formPageText[stamp.language].title(instrument.title[stamp.language]),
    policy: [
      "default-src 'none'",
      `script-src '${hashOf(pageScript)}'`,
      `style-src '${hashOf(pageStyle)}'`,
      "form-action 'none'",
      "base-uri 'none'",
    ].join('; '),
    style: pageStyle,
    script: pageScript,
    form: jsonForPage({ stamp, instrument: shownIn(instrument) }),
    answers: 'null',
    fallback: languages.map((language) => ({ language, text: formPageText[language].needsScript })),
  });

const hashOf = (source: string): string =>
  `sha256-${createHash('sha256').update(source).digest('base64')}`;

const nothing: Localized = { nb: '', en: '' };

/** The instrument without what no form shows: requirements, sources, measures, procedure. */
const shownIn = (instrument: Instrument): Instrument => ({
  ...instrument,
  description: nothing,
  source: nothing,
  procedure: [],
  laws: [],
  expertise: [],
  references: [],
  remarks: [],
  elements: instrument.elements.map(shownElement),
});

const shownElement = ({ references: _sources, ...element }: Element): Element => ({
  ...element,
  basis: [],
  criteria: element.criteria.map(shownCriterion),
});

const shownCriterion = ({ id, text, children }: Criterion): Criterion => ({
  id,
  text,
  requirement: nothing,
  ...(children === undefined ? {} : { children: children.map(shownCriterion) }),
});
