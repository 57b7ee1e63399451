import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Scoring } from '../../src/model/scoring.ts';
import { subject } from '../forms/filled-in.ts';
import {
  mailOf,
  type Person,
  pageOf,
  pdfOf,
  ratingsOf,
  sentOf,
  stampOf,
  textOf,
  today,
  workbookOf,
} from './returned-forms.ts';
import { runGodbht } from './run-godbht.ts';
import { temporaryFolder } from './temporary-folder.ts';

const person = (number: number, rest: Partial<Person> = {}): Person => ({
  role: `Rolle ${number}`,
  ratings: ratingsOf(number, number % 5 === 0 ? 2 : 0),
  ...rest,
});

type File = readonly [name: string, content: string | Uint8Array];

/** The form of somebody, each sent back in another way. */
const returned = async (number: number): Promise<File> => {
  const one = person(number);
  const sent = sentOf(one, `side-${number}`);
  switch (number % 7) {
    case 0:
      return [`${number}.xlsx`, await workbookOf(one)];
    case 1:
      return [`${number}.pdf`, await pdfOf(one)];
    case 2:
      return [`${number}.html`, pageOf(sent)];
    case 3:
      return [`${number}.txt`, textOf(sent)];
    case 4:
      return [`${number}.eml`, mailOf(textOf(sent).replaceAll(/^/gm, '> '))];
    case 5: {
      const bytes = await workbookOf(one);
      return [`${number}.eml`, mailOf('Se vedlegg.', { name: 'skjema.xlsx', bytes })];
    }
    default:
      return [
        `${number}.eml`,
        mailOf('', { name: 'skjema.html', bytes: Buffer.from(pageOf(sent)) }),
      ];
  }
};

const inFolder = async (files: readonly File[]) => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'inn'));
  for (const [name, content] of files) await writeFile(join(folder, 'inn', name), content);
  const godbht = (...words: readonly string[]) => runGodbht(folder, words);
  const scorings = async (): Promise<readonly Scoring[]> => {
    const names = (await readdir(join(folder, 'ut')).catch(() => [])).filter((name) =>
      name.endsWith('.scoring.yaml'),
    );
    return Promise.all(
      names.map(async (name) => parse(await readFile(join(folder, 'ut', name), 'utf8'))),
    );
  };
  return { folder, godbht, scorings };
};

const digestOf = async (folder: string): Promise<readonly string[]> =>
  Promise.all(
    (await readdir(folder)).map(async (name) =>
      createHash('sha256')
        .update(await readFile(join(folder, name)))
        .digest('hex'),
    ),
  );

/** What a planted fault is, and the words that tell it; `also` is what must not be taken in. */
const faults: Readonly<Record<string, () => Promise<readonly [File, RegExp]>>> = {
  'a level between two': async () => [
    ['f1.xlsx', await workbookOf(person(200, { answers: { '1b': '2-3' } }))],
    /f1\.xlsx \(Rolle 200\)\n +Vurdering!\w+: 1b Kompetanse og tverrfaglighet – BHT: «2-3» er verken/,
  ],
  'not applicable without a reason': async () => [
    ['f2.pdf', await pdfOf(person(201, { answers: { '2v': 'Ikke aktuelt' } }))],
    /f2\.pdf \(Rolle 201\)\n +side \d+, felt 2v: [^\n]*ikke hvorfor/,
  ],
  'a reason without that answer': async () => [
    ['f3.xlsx', await workbookOf(person(202, { answers: { '3b_reason': 'Fordi' } }))],
    /f3\.xlsx \(Rolle 202\)\n[^\n]*svaret er ikke «ikke aktuelt»/,
  ],
  'no side chosen': async () => [
    ['f4.xlsx', await workbookOf(person(203, { answers: { perspective: '' } }))],
    /f4\.xlsx \(Rolle 203\)\n +Det står ikke om/,
  ],
  'a date that is none': async () => [
    ['f5.pdf', await pdfOf(person(204, { date: '31.2.2026' }))],
    /f5\.pdf \(Rolle 204\)\n +side 1, felt date: Dato: «31\.2\.2026» er ikke en dato/,
  ],
  'a text block that was cut off': async () => {
    const text = textOf(sentOf(person(205), 'avkuttet'));
    return [
      ['f6.txt', text.slice(0, text.indexOf('godbht-slutt'))],
      /f6\.txt\n +Svarene er ikke med/,
    ];
  },
  'a text block in which a letter was changed': async () => {
    const text = textOf(sentOf(person(206), 'endret'));
    const at = text.indexOf('godbht-svar:1') + 40;
    const other = text[at] === 'A' ? 'B' : 'A';
    return [
      ['f7.txt', text.slice(0, at) + other + text.slice(at + 1)],
      /f7\.txt\n +Svarene er endret eller ødelagt/,
    ];
  },
  'another instrument': async () => {
    const own = stampOf('annet', { instrument: { id: 'annet', version: '1' } });
    return [
      ['f8.html', pageOf(sentOf(person(207, { stamp: own }), 'annet-1'))],
      /f8\.html\n +Skjemaet er laget for annet 1/,
    ];
  },
  'a workbook of something else': async () => [
    ['f9.xlsx', Buffer.from('PK\u0003\u0004 ikke en arbeidsbok')],
    /f9\.xlsx\n +inn\/f9\.xlsx er ikke en arbeidsbok/,
  ],
  'a mail without answers': async () => [
    ['f10.eml', mailOf('Jeg rekker det ikke før fredag.')],
    /f10\.eml\n +Fant ingen svar/,
  ],
  'a form sent back empty': async () => [
    ['f11.pdf', await pdfOf({ role: '', ratings: {}, answers: { perspective: '' } })],
    /f11\.pdf\n +Ingen av elementene er vurdert/,
  ],
};

describe('a folder of forms that came back', () => {
  it('becomes a scoring for each, says every fault and guesses none', {
    timeout: 60_000,
  }, async () => {
    const good = await Promise.all(Array.from({ length: 89 }, (_, at) => returned(at + 1)));
    const planted = await Promise.all(Object.values(faults).map((plant) => plant()));
    const files = [...good, ...planted.map(([file]) => file)];
    expect(files).toHaveLength(100);
    const { folder, godbht, scorings } = await inFolder(files);
    const before = await digestOf(join(folder, 'inn'));

    const { exitCode, stderr } = await godbht('import', 'inn', '-o', 'ut');
    expect(exitCode).toBe(1);
    expect(stderr).toContain('Skrev 89 vurderinger i ut.');
    expect(stderr).toContain('(11 skjemaer)');
    for (const [, told] of planted) expect(stderr).toMatch(told);
    expect(await digestOf(join(folder, 'inn'))).toEqual(before);

    const written = await scorings();
    expect(written).toHaveLength(89);
    for (const { rater, ratings, date, perspective } of written) {
      const number = Number(rater?.role?.split(' ')[1]);
      expect(ratings).toEqual(person(number).ratings);
      expect({ date, perspective }).toEqual({ date: today, perspective: 'bht' });
    }
    expect(new Set(written.map(({ rater }) => rater?.role)).size).toBe(89);
    expect(stderr).toContain('17 personer har ikke svart på alt');

    const names = (await readdir(join(folder, 'ut'))).map((name) => `ut/${name}`);
    const valid = names.filter((name) => name.endsWith('.yaml'));
    expect((await godbht('validate', ...valid)).stdout).not.toContain(': feil:');
    expect(await godbht('merge', 'ut', '-o', 't.team.yaml')).toMatchObject({ exitCode: 0 });
    expect(await godbht('profile', 't.team.yaml')).toMatchObject({ exitCode: 0 });

    const again = await godbht('import', 'inn', '-o', 'ut');
    expect(again.stderr).toContain('Ingen nye vurderinger.');
    expect(await scorings()).toEqual(written);
  });

  it('is as score would have written it', async () => {
    const { godbht, folder } = await inFolder([await returned(3)]);
    await godbht('import', 'inn', '-o', 'ut');
    const text = await readFile(join(folder, 'ut/fjordhelse-bht-rolle-3.scoring.yaml'), 'utf8');
    expect(text).toMatch(
      /^# yaml-language-server: \$schema=\.godbht\/scoring\.schema\.json\nformat: godbht\/scoring@1\nid: side-3\ninstrument:/,
    );
    expect(await readdir(join(folder, 'ut/.godbht'))).toEqual(['scoring.schema.json']);
  });

  it('is told before anything is written', async () => {
    const { godbht, scorings } = await inFolder([await returned(2), await returned(3)]);
    const { stderr, exitCode } = await godbht('import', 'inn', '--dry-run');
    expect(stderr).toContain('2 vurderinger kan leses inn. Ingenting er skrevet.');
    expect({ exitCode, scorings: await scorings() }).toEqual({ exitCode: 0, scorings: [] });
  });

  it('is told role by role where it is large', async () => {
    const many = Array.from({ length: 32 }, (_, at): File => {
      const role = at < 20 ? 'Verneombud' : 'Lege';
      const one = person(at + 1, { role });
      return [`${at}.txt`, textOf(sentOf(one, `nr-${at}`))];
    });
    const { godbht } = await inFolder(many);
    const { stderr, exitCode } = await godbht('import', 'inn', '-o', 'ut');
    expect(stderr).toContain('  BHT  Verneombud: 20, 16 har svart på alt\n');
    expect(stderr).toContain('  BHT  Lege: 12, 10 har svart på alt\n');
    expect(stderr).toMatch(/20 har svart som Verneombud \(BHT\): .* og 17 til\./);
    expect(exitCode).toBe(0);
  });

  it('says what in it was left alone', async () => {
    const { godbht, folder } = await inFolder([
      await returned(2),
      ['~$skjema.xlsx', ''],
      ['notat.docx', ''],
      ['.skjult.xlsx', ''],
    ]);
    await mkdir(join(folder, 'inn/side_files'));
    const { stderr } = await godbht('import', 'inn', '-o', 'ut');
    expect(stderr).toContain('Ikke lest: inn/~$skjema.xlsx. En slik fil viser');
    expect(stderr).toContain('ikke er filer som svar kommer i: inn/notat.docx.');
    expect(stderr).toContain('undermapper: inn/side_files.');
    expect(stderr).not.toContain('skjult');
  });
});

describe('a workbook in which something was moved', () => {
  const changed = async (change: (sheet: ExcelJS.Worksheet) => void) => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await workbookOf(person(3))).buffer as ArrayBuffer);
    const sheet = workbook.getWorksheet('Vurdering');
    if (sheet === undefined) throw new Error('No sheet');
    change(sheet);
    return inFolder([['a.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer())]]);
  };

  it.each<[string, (sheet: ExcelJS.Worksheet) => void, readonly string[]]>([
    [
      'the answers, pasted a row too low',
      (sheet) => {
        for (let row = 32; row > 2; row -= 1)
          sheet.getCell(`E${row}`).value = sheet.getCell(`E${row - 1}`).value;
        sheet.getCell('E2').value = null;
      },
      ['Vurdering!E32: «', 'kan ha havnet på feil rad'],
    ],
    [
      'the title above the answers',
      (sheet) => {
        sheet.getCell('E1').value = 'Karakter';
      },
      ['celle E1: teksten er endret', 'celle E2: det er skrevet «'],
    ],
  ])('is not taken in: %s', async (_, change, told) => {
    const { godbht, scorings } = await changed(change);
    const { stderr, exitCode } = await godbht('import', 'inn', '-o', 'ut');
    for (const words of told) expect(stderr).toContain(words);
    expect({ exitCode, scorings: await scorings() }).toEqual({ exitCode: 1, scorings: [] });
    expect((await godbht('status', 'inn')).stderr).toContain('Noen av filene kan ikke leses.');
  });
});

describe('what lies there and can’t be read', () => {
  it.each<[string, readonly File[], number]>([
    ['a mail in a form of Outlook’s own', [['svar.msg', 'x']], 1],
    ['a file that shows that a form is open', [['~$svar.xlsx', 'x']], 1],
    ['a list of roles', [['roller.yaml', 'x']], 0],
  ])('needs a person where it may hold answers: %s', async (_, files, expected) => {
    const { godbht } = await inFolder([['a.txt', textOf(sentOf(person(3), 'en'))], ...files]);
    const { stdout, exitCode } = await godbht('import', 'inn', '-o', 'ut', '--json');
    const { leftOut } = JSON.parse(stdout);
    const names = files.map(([name]) => join('inn', name));
    expect([...leftOut.others, ...leftOut.locks]).toEqual(names);
    expect(exitCode).toBe(expected);
  });

  it.each<[string, File]>([
    ['a PDF of nothing but beginnings', ['a.pdf', `%PDF-1.7\n${'1 0 obj\n<< /A '.repeat(2e5)}`]],
    [
      'a mail of very many attachments',
      [
        'a.eml',
        `From: a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n${'--x\r\nContent-Disposition: attachment\r\n\r\nPK\u0003\u0004\r\n'.repeat(30_000)}`,
      ],
    ],
  ])('is told soon: %s', { timeout: 15_000 }, async (_, file) => {
    const { godbht } = await inFolder([file]);
    expect(await godbht('import', 'inn', '-o', 'ut')).toMatchObject({ exitCode: 1 });
  });

  it('is said of a folder with nothing in it', async () => {
    const { godbht } = await inFolder([]);
    for (const mapping of [[], ['--mapping', 'kart.yaml']]) {
      const { stderr, exitCode } = await godbht('import', 'inn', '-o', 'ut', ...mapping);
      expect(stderr).toContain('Fant ingen filer som svar kommer i.');
      expect(exitCode).toBe(1);
    }
  });

  it('is not the folder where the scorings go, which may lie among them', async () => {
    const { godbht } = await inFolder([['a.txt', textOf(sentOf(person(3), 'en'))]]);
    for (const _ of [1, 2])
      expect(await godbht('import', 'inn', '-o', 'inn/ut')).toMatchObject({ exitCode: 0 });
  });

  it('is told where a file bears the name of that folder', async () => {
    const { godbht } = await inFolder([['a.txt', textOf(sentOf(person(3), 'en'))]]);
    const { stderr, exitCode } = await godbht('import', 'inn', '-o', 'inn/a.txt');
    expect(stderr).toContain('det er en fil, ikke en mappe');
    expect(exitCode).toBe(4);
  });
});

describe('the same person twice', () => {
  const sent = sentOf(person(2), 'samme');
  const later = { ...sent, revision: 40, scoring: { ...sent.scoring, ratings: ratingsOf(9) } };

  it('with the same answers is taken in once, and told', async () => {
    const { godbht, scorings } = await inFolder([
      ['a.html', pageOf(sent)],
      ['b.txt', textOf(sent)],
    ]);
    const { stderr, exitCode } = await godbht('import', 'inn', '-o', 'ut');
    expect(stderr).toContain('inn/b.txt har samme svar som inn/a.html og er tatt med én gang.');
    expect({ exitCode, count: (await scorings()).length }).toEqual({ exitCode: 0, count: 1 });
  });

  it('with other answers is not chosen between until somebody says so', async () => {
    const { godbht, scorings } = await inFolder([
      ['a.html', pageOf(later)],
      ['b.txt', textOf(sent)],
    ]);
    const refused = await godbht('import', 'inn', '-o', 'ut');
    expect(refused.stderr).toContain('inn/a.html og inn/b.txt er fra samme person');
    expect(refused.stderr).toContain('Med --newest teller de nyeste.');
    expect({ exitCode: refused.exitCode, scorings: await scorings() }).toEqual({
      ...{ exitCode: 1, scorings: [] },
    });
    const { exitCode, stderr } = await godbht('import', 'inn', '-o', 'ut', '--newest');
    expect(stderr).toContain('inn/b.txt er eldre enn inn/a.html');
    expect(exitCode).toBe(0);
    expect((await scorings()).map(({ ratings }) => ratings)).toEqual([ratingsOf(9)]);
  });

  it('whose form has no date is never chosen between', async () => {
    const stamp = stampOf('personlig', { personal: { perspective: 'bht', role: 'Lege' } });
    const { godbht, scorings } = await inFolder([
      ['a.xlsx', await workbookOf(person(1, { stamp }))],
      ['b.xlsx', await workbookOf(person(2, { stamp }))],
    ]);
    const { stderr, exitCode } = await godbht('import', 'inn', '-o', 'ut', '--newest');
    expect(stderr).toContain('Det går ikke fram hvilke som er nyest.');
    expect({ exitCode, scorings: await scorings() }).toEqual({ exitCode: 1, scorings: [] });
  });

  it('in one form, but with another role, is never chosen between', async () => {
    const { scoring } = later;
    const other = { ...later, scoring: { ...scoring, rater: { role: 'En annen' } } };
    const { godbht, scorings } = await inFolder([
      ['a.html', pageOf(sent)],
      ['b.html', pageOf(other)],
    ]);
    const { stderr, exitCode } = await godbht('import', 'inn', '-o', 'ut', '--newest');
    expect(stderr).toContain('inn/a.html og inn/b.html kommer fra ett og samme skjema, men rollen');
    expect({ exitCode, scorings: await scorings() }).toEqual({ exitCode: 1, scorings: [] });
  });

  it('keeps what was imported before beside the newer answers', async () => {
    const stamp = stampOf('personlig', { personal: { perspective: 'bht', role: 'Lege' } });
    const sendIn = (number: number, date: string) => workbookOf(person(number, { stamp, date }));
    const { godbht, scorings, folder } = await inFolder([['a.xlsx', await sendIn(1, '3.11.2026')]]);
    await godbht('import', 'inn', '-o', 'ut');
    await writeFile(join(folder, 'inn/b.xlsx'), await sendIn(2, '5.11.2026'));
    expect(await godbht('import', 'inn/b.xlsx', '-o', 'ut')).toMatchObject({ exitCode: 1 });
    expect((await scorings()).map(({ ratings }) => ratings)).toEqual([person(1).ratings]);
    const { stderr } = await godbht('import', 'inn/b.xlsx', '-o', 'ut', '--newest');
    expect(stderr).toContain('De forrige ligger i ut/fjordhelse-bht-lege.scoring.yaml.bak.');
    expect((await scorings()).map(({ ratings }) => ratings)).toEqual([person(2).ratings]);
    const kept = await readFile(join(folder, 'ut/fjordhelse-bht-lege.scoring.yaml.bak'), 'utf8');
    expect(parse(kept).ratings).toEqual(person(1).ratings);
  });

  it('under two ids is told, and both are kept', async () => {
    const named = (number: number, date: string) =>
      workbookOf(person(number, { role: 'Lege', name: 'Kari', date }));
    const { godbht, scorings } = await inFolder([
      ['a.xlsx', await named(1, '3.11.2026')],
      ['b.xlsx', await named(2, '4.11.2026')],
      ['c.txt', textOf(sentOf(person(3), 'en'))],
      ['d.txt', textOf(sentOf(person(3), 'to'))],
    ]);
    const { stderr, exitCode } = await godbht('import', 'inn', '-o', 'ut');
    expect(stderr).toContain('har samme navn og rolle. Begge er tatt med.');
    expect(stderr).toContain('har helt like svar. Begge er tatt med.');
    expect({ exitCode, count: (await scorings()).length }).toEqual({ exitCode: 1, count: 4 });
  });
});

describe('a mail', () => {
  it('that carries along the form as it was sent out is read by what is filled in', async () => {
    const { godbht, scorings } = await inFolder([
      [
        'svar.eml',
        mailOf(textOf(sentOf(person(4), 'i-mail')), {
          name: 'tom.pdf',
          bytes: await pdfOf({ role: '', ratings: {}, answers: { perspective: '' } }),
        }),
      ],
    ]);
    expect(await godbht('import', 'inn', '-o', 'ut')).toMatchObject({ exitCode: 0 });
    expect((await scorings()).map(({ id }) => id)).toEqual(['i-mail']);
  });
});

describe('what is attached to a mail', () => {
  it('and can’t be read is told, and takes nothing from the rest of it', async () => {
    const { godbht, scorings } = await inFolder([
      [
        'svar.eml',
        mailOf(textOf(sentOf(person(4), 'i-mail')), {
          name: 'brosjyre.pdf',
          bytes: Buffer.from('%PDF-1.7 ødelagt'),
        }),
      ],
    ]);
    const { exitCode, stderr } = await godbht('import', 'inn', '-o', 'ut');
    expect(stderr).toMatch(/inn\/svar\.eml \(brosjyre\.pdf\)\n +[^\n]*ikke en PDF/);
    expect({ exitCode, ids: (await scorings()).map(({ id }) => id) }).toEqual({
      ...{ exitCode: 1, ids: ['i-mail'] },
    });
  });
});

describe('what somebody has written', () => {
  it('is never live on the screen', async () => {
    const role = 'Lege\u001b[2J\u202e\r\nSkrev 99 vurderinger';
    const { godbht } = await inFolder([
      ['a.txt', textOf(sentOf(person(1, { role }), 'fiendtlig'))],
      ['b.xlsx', await workbookOf(person(2, { answers: { '1b': '3\u202e4' } }))],
    ]);
    const { stderr } = await godbht('import', 'inn', '-o', 'ut');
    const { stdout } = await godbht('status', 'inn');
    expect(stderr).toContain('1b Kompetanse');
    expect(stderr + stdout).not.toMatch(/[\p{Bidi_Control}\r]|^Skrev 99/mu);
    expect(stderr + stdout).not.toContain('\u001b');
  });
});

describe('a scoring among the forms', () => {
  it('is taken as it is, comments and own keys too', async () => {
    const { folder, godbht } = await inFolder([]);
    await godbht(
      ...['set', 'inn/min.scoring.yaml', '1', '--bht', '2', '--role', 'Lege'],
      ...['--subject-bht', subject.bht, '--subject-virksomhet', subject.virksomhet],
    );
    const file = join(folder, 'inn/min.scoring.yaml');
    const own = `${await readFile(file, 'utf8')}# min egen merknad\n`;
    await writeFile(file, own);
    expect(await godbht('import', 'inn', '-o', 'ut')).toMatchObject({ exitCode: 0 });
    expect(await readFile(join(folder, 'ut/fjordhelse-bht-lege.scoring.yaml'), 'utf8')).toBe(own);
  });
});

describe('as data', () => {
  it('says who came in, how complete, and what to ask again', async () => {
    const plant = faults['a level between two'];
    const [broken] = (await plant?.()) ?? [];
    const { godbht } = await inFolder([await returned(5), ...(broken ? [broken] : [])]);
    const { stdout } = await godbht('import', 'inn', '-o', 'ut', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      imported: [
        {
          file: 'ut/fjordhelse-bht-rolle-5.scoring.yaml',
          from: 'inn/5.eml (skjema.xlsx)',
          ...{ perspective: 'bht', role: 'Rolle 5', answered: 28, items: 30, date: today },
        },
      ],
      refused: [{ file: 'inn/f1.xlsx', role: 'Rolle 200', problems: [{ code: 'unclear-rating' }] }],
    });
  });
});
