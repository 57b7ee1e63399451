import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGodBhtProcurement } from '../../generated/god-bht-procurement.js';
import { specification as specificationSchema } from '../../generated/schemas.js';
import { checkContent } from '../../src/files/checks/check-content.ts';
import { createText, schemaLine } from '../../src/files/create.ts';
import { readContent } from '../../src/files/read-source.ts';
import { specificationText } from '../../src/files/specification-text.ts';
import { parseSource } from '../../src/files/yaml/source.ts';
import type { Instrument } from '../../src/model/instrument.ts';
import { languages } from '../../src/model/language.ts';
import type { Specification } from '../../src/model/specification.ts';
import { proposeSpecification } from '../../src/specification/propose.ts';
import { instrument as small } from '../evaluation/small-instrument.ts';
import {
  allCriteria,
  proposalWith,
  specificationWith,
} from '../specification/specification-arbitraries.ts';
import { nastyText } from './arbitraries.ts';
import { godBht, testFolder } from './samples.ts';

const procurement = readGodBhtProcurement();

const textOf = (specification: Specification, instrument: Instrument = godBht) =>
  specificationText(specification, { instrument, procurement, language: 'nb', weak: {} });

const readBack = async (text: string, instrument: Instrument = godBht) =>
  checkContent(parseSource('a', text), ['specification'], instrument);

const linesOf = (text: string) => text.split('\n');

/** Comments as running text, without their line breaks. */
const commentsIn = (text: string) =>
  linesOf(text)
    .filter((line) => /^ *#/.test(line))
    .map((line) => line.trim().replace(/^# ?/, ''))
    .join(' ');

describe.each(languages)('the text of the default specification in %s', (language) => {
  const emphasis = { below: 3, elements: ['etikk', 'kunderelasjon'] };
  const specification = proposeSpecification(proposalWith({}, { language, emphasis }));
  const weak = { etikk: 2, kunderelasjon: 1 } as const;
  const text = specificationText(specification, {
    instrument: godBht,
    procurement,
    language,
    weak,
  });

  it('points editors at the schema with its first line', () => {
    expect(linesOf(text)[0]).toBe(
      '# yaml-language-server: $schema=.godbht/specification.schema.json',
    );
  });

  it('is read back as the same specification', async () => {
    expect(await readBack(text)).toEqual({ content: specification, findings: [] });
  });

  it('wraps comments at 100 columns, without spaces at the ends of lines', () => {
    const comments = linesOf(text).filter((line) => /^ *#/.test(line));
    expect(Math.max(...comments.map((line) => line.length))).toBeGreaterThan(90);
    for (const line of comments) expect(line.length).toBeLessThanOrEqual(100);
    for (const line of linesOf(text)) expect(line).toBe(line.trimEnd());
  });

  it('says above each criterion what the instrument demands', () => {
    const lines = linesOf(text);
    const comments = commentsIn(text);
    for (const entry of specification.requirements) {
      if (!('criterion' in entry)) continue;
      const demand = allCriteria.find(({ id }) => id === entry.criterion)?.requirement[language];
      expect(comments).toContain(`${entry.criterion} ${demand}`);
      const at = lines.indexOf(`  - criterion: "${entry.criterion}"`);
      expect(lines[at - 1]).toMatch(/^ {2}# /);
    }
  });

  it('has a heading for each element that something comes from, once, in order', () => {
    const ids = specification.requirements.flatMap((one) =>
      'criterion' in one ? one.criterion : [],
    );
    const headings = linesOf(text).filter((line) => line.startsWith('  # ── '));
    expect(headings).toEqual(
      godBht.elements
        .filter(({ number }) => ids.some((id) => id.startsWith(`${number}.`)))
        .map(({ number, title }) => `  # ── ${number} ${title[language]} ──`),
    );
  });

  it('says which elements are weak and how weak', () => {
    const weakness = {
      nb: /Svakt i teamprofilen: nivå (\d)/g,
      en: /Weak in the team’s profile: level (\d)/g,
    };
    const levels = [...commentsIn(text).matchAll(weakness[language])].map(([, level]) => level);
    expect(levels).toEqual(['2', '1']);
    const bare = proposeSpecification(proposalWith({}, { language }));
    const plain = specificationText(bare, { instrument: godBht, procurement, language, weak: {} });
    expect(commentsIn(plain)).not.toMatch(weakness[language]);
    expect(plain).not.toContain('emphasis:');
  });

  it('is explained part by part', () => {
    const lines = linesOf(text);
    for (const key of [
      'version',
      'buyer',
      'cpv',
      'labels',
      'brands',
      'emphasis',
      'requirements',
      'excluded',
    ]) {
      const at = lines.findIndex((line) => line.startsWith(`${key}:`));
      expect([key, lines[at - 1]]).toEqual([key, expect.stringMatching(/^# \S/)]);
    }
  });
});

describe('the text of a specification', () => {
  it('has no comment for a part that is not there', () => {
    const text = textOf(specificationWith([{ element: 'etikk', type: 'krav', kind: 'absolute' }]));
    for (const part of ['scale', 'labels', 'cpv', 'brands', 'emphasis', 'excluded:']) {
      expect(text).not.toMatch(new RegExp(`^${part}`, 'm'));
    }
    expect(text).toContain(
      '\n\n  # ── 3 Etikk ──\n  - element: etikk\n    type: krav\n    kind: absolute\n',
    );
    expect(text.endsWith('\n')).toBe(true);
    expect(text).not.toContain('\n\n\n');
  });

  it('writes an unusual scale, employees and own keys of the format where they belong', async () => {
    const specification: Specification = {
      ...specificationWith([
        { id: 'E-1', type: 'krav', kind: 'evaluated', text: 'Eget', award: 'K-3.1' },
        { criterion: '3.1', type: 'tildelingskriterium', kind: 'evaluated', weight: 100 },
      ]),
      buyer: { name: 'Fjordverft AS', employees: 240, sites: ['A', 'B'], risks: [] },
      scale: 5,
    };
    const text = textOf(specification);
    expect(text).toMatch(/^# .*\nscale: 5\n/m);
    expect((await readBack(text)).content).toEqual({ ...specification });
  });

  it('survives what is hostile in the buyer’s texts', async () => {
    await fc.assert(
      fc.asyncProperty(nastyText, nastyText, nastyText, async (a, b, c) => {
        const specification: Specification = {
          ...specificationWith(
            [
              { id: 'E-1', type: 'krav', kind: 'absolute', text: a, documentation: b },
              { criterion: '3.1', type: 'krav', kind: 'evaluated', text: c },
              { element: 'tiltak', type: 'krav', kind: 'absolute', documentation: a },
            ],
            [{ criteria: ['4.1', '4.1.a'], reason: b }],
          ),
          title: c,
          buyer: { name: a, situation: b, sites: [c], risks: [a, b] },
          labels: { absolute: b, evaluated: c },
          brands: [a],
        };
        expect(await readBack(textOf(specification))).toEqual({
          content: specification,
          findings: [],
        });
      }),
    );
  });

  it('survives what is hostile in the instrument’s texts, which stand in comments', async () => {
    await fc.assert(
      fc.asyncProperty(nastyText, nastyText, async (title, demand) => {
        const instrument: Instrument = {
          ...small,
          elements: small.elements.map((element) => ({
            ...element,
            title: { nb: title, en: title },
            criteria: element.criteria.map((one) => ({
              ...one,
              requirement: { nb: demand, en: demand },
            })),
          })),
        };
        const specification: Specification = {
          ...specificationWith([
            { criterion: '1.1', type: 'krav', kind: 'absolute' },
            { criterion: '2.1', type: 'krav', kind: 'absolute' },
            { element: 'constructor', type: 'krav', kind: 'absolute' },
          ]),
          instrument: { id: small.id, version: small.version },
        };
        const text = textOf(specification, instrument);
        expect(await readBack(text, instrument)).toEqual({ content: specification, findings: [] });
        const longest = Math.max(...`${title} ${demand}`.split(/\s/).map((word) => word.length));
        for (const line of linesOf(text)) {
          expect(line.length).toBeLessThanOrEqual(Math.max(100, longest + 20));
        }
      }),
    );
  });

  it('is the same for the same specification', () => {
    const specification = proposeSpecification(proposalWith());
    expect(textOf(specification)).toBe(textOf(structuredClone(specification)));
  });
});

describe('creating a specification file', () => {
  const text = textOf(specificationWith([{ element: 'etikk', type: 'krav', kind: 'absolute' }]));

  it('puts the schema where its first line says', async () => {
    const folder = await testFolder();
    const file = join(folder, 'krav.spec.yaml');
    await createText(file, 'specification', text, { force: false });
    expect(await readFile(file, 'utf8')).toBe(text);
    const [, place] = /\$schema=(\S+)/.exec(schemaLine('specification')) ?? [];
    expect(await readFile(join(folder, place ?? ''), 'utf8')).toBe(specificationSchema);
    const loaded = await readContent(file, ['specification'], {
      instrument: godBht,
      language: 'nb',
    });
    expect(loaded.content.requirements).toHaveLength(1);
  });

  it('overwrites nothing without force', async () => {
    const folder = await testFolder({ 'krav.spec.yaml': 'mitt' });
    const file = join(folder, 'krav.spec.yaml');
    const create = (force: boolean) => createText(file, 'specification', text, { force });
    await expect(create(false)).rejects.toMatchObject({ code: 'exists' });
    expect(await readFile(file, 'utf8')).toBe('mitt');
    await create(true);
    expect(await readFile(file, 'utf8')).toBe(text);
  });
});
