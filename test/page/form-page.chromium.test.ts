import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerBlocksIn } from '../../src/forms/answer-block.ts';
import { answersInHtml } from '../../src/forms/html-answers.ts';
import { htmlForm } from '../../src/forms/html-form.ts';
import type { SentAnswers } from '../../src/forms/sent-answers.ts';
import type { FormStamp } from '../../src/model/form.ts';
import { dimensions } from '../../src/model/instrument.ts';
import { languages } from '../../src/model/language.ts';
import { formPageText } from '../../src/text/form-page.ts';
import { instrument, stampWith, subject } from '../forms/sent-samples.ts';
import { Chromium, hasChromium, type Tab } from './chromium.ts';

/** An independent reader of accessibility: levels A and AA, which public bodies must meet. */
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Real key presses in a real browser, and files as it saves them. */
describe.skipIf(!hasChromium)('a form in Chromium (skipped where it is not installed)', () => {
  let folder = '';
  let downloads = '';
  let browser: Chromium;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'godbht-page-'));
    downloads = join(folder, 'downloads');
    browser = new Chromium();
    const behaviour = { behavior: 'allow', downloadPath: downloads, eventsEnabled: true };
    await browser.send('Browser.setDownloadBehavior', behaviour);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  let count = 0;
  const write = (html: string): string => {
    count += 1;
    const file = join(folder, `skjema-${count}.html`);
    writeFileSync(file, html);
    return file;
  };
  const formWith = (rest: Partial<FormStamp> = {}): string =>
    write(htmlForm(stampWith({ id: `f-${count}`, ...rest }), instrument));
  const openForm = (rest: Partial<FormStamp> = {}): Promise<Tab> => browser.open(formWith(rest));

  /** What a page saves with Ctrl+S. */
  const saveBy = async (tab: Tab): Promise<{ readonly name: string; readonly html: string }> => {
    rmSync(downloads, { recursive: true, force: true });
    const done = new Promise<void>((resolve) => {
      browser.listen(({ method, params }) => {
        if (method === 'Browser.downloadProgress' && params?.state === 'completed') resolve();
      });
    });
    await tab.press('s', 2);
    await done;
    const [name = ''] = readdirSync(downloads);
    return { name, html: readFileSync(join(downloads, name), 'utf8') };
  };
  /** The page as a browser saves it: what is drawn, and a few lines of its own. */
  const serialised = async (tab: Tab): Promise<string> => {
    const drawn: string = await tab.value('document.documentElement.outerHTML');
    const type = '<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">';
    const head = drawn.replace('<head>', () => `<head>${type}`);
    return `<!DOCTYPE html>\n<!-- saved from url=(0014)about:internet -->\n${head}`;
  };
  const inPage = async (tab: Tab): Promise<SentAnswers> => {
    const found = answersInHtml(await serialised(tab));
    return ('answers' in found ? found.answers : found) as SentAnswers;
  };
  const click = (tab: Tab, selector: string): Promise<void> =>
    tab.value(`document.querySelector(${JSON.stringify(selector)}).click()`);
  const focus = (tab: Tab, selector: string): Promise<void> =>
    tab.value(`document.querySelector(${JSON.stringify(selector)}).focus()`);
  /** What anybody sees on a page, fields included. */
  const shown = (tab: Tab): Promise<unknown> =>
    tab.value(`[...document.querySelectorAll('input,textarea,select')].map((field) =>
      [field.id, field.type === 'radio' ? field.checked : field.value])`);
  const focused = (tab: Tab) =>
    tab.value(`(({ id, name, type, tagName, className, textContent }) =>
      ({ id, name, type, tagName, className, text: textContent.slice(0, 60) }))(document.activeElement)`);

  /** From field to field with Tab alone; what is done at each is told by what it is. */
  const walk = async (tab: Tab, from: number, to: number): Promise<void> => {
    const seen = new Set<string>();
    for (let step = 0; step < 500; step += 1) {
      await tab.press('Tab');
      const { id, name, type } = await focused(tab);
      if (id === `notes-${to}`) return;
      if (id === 'opening-role' && from === 1) await tab.type('Bedriftslege æøå');
      if (id === 'perspective-bht' && from === 1) await tab.press('ArrowDown');
      if (id === 'criterion-1.2.a' && from === 1) await tab.press('ArrowDown');
      if (id === 'notes-2' && from === 1) await tab.type('Linje én\n«to»');
      if (type !== 'radio' || !name.startsWith('judgement') || seen.has(name)) continue;
      seen.add(name);
      const number = Number(name.split('-')[1]);
      if (number < from) continue;
      await tab.press(' ');
      const steps = name === 'judgement-5-bht' ? 4 : number % 4;
      for (let down = 0; down < steps; down += 1) await tab.press('ArrowDown');
      if (steps === 4) {
        await tab.press('Tab');
        await tab.type('Utenfor avtalen');
      }
    }
  };

  it('is filled in by the keyboard alone, saved, reloaded in the middle, and opened again', async () => {
    const tab = await openForm({ subject });
    await walk(tab, 1, 7);
    expect(await tab.value('document.title')).toBe('● Ulagret – God BHT: din vurdering');
    await tab.reload();
    expect(tab.dialogs).toEqual(['beforeunload']);
    expect(await inPage(tab)).toBeNull();
    expect(await tab.value(`document.querySelector('.notice').textContent`)).toContain(
      '14 av 30 svar',
    );
    await click(tab, '.notice .main');
    await walk(tab, 8, 15);

    const { name, html } = await saveBy(tab);
    expect(name).toBe('skjema-bedriftslege-aeoa.html');
    expect(await tab.value('document.title')).toBe('God BHT: din vurdering');
    const { answers } = answersInHtml(html) as { readonly answers: SentAnswers };
    const { perspective, rater, ratings } = answers.scoring;
    expect({ perspective, rater }).toEqual({
      perspective: 'virksomhet',
      rater: { role: 'Bedriftslege æøå' },
    });
    const expected = instrument.elements.map(({ id, number }) => [
      id,
      {
        ...Object.fromEntries(dimensions.map((one) => [one, { level: (number % 4) + 1 }])),
        ...(number === 5 ? { bht: { notApplicable: 'Utenfor avtalen' } } : {}),
        ...(number === 1 ? { criteria: { '1.2.a': 'met' } } : {}),
        ...(number === 2 ? { notes: 'Linje én\n«to»' } : {}),
      },
    ]);
    expect(ratings).toEqual(Object.fromEntries(expected));

    const copy = await browser.open(write(html));
    expect(await shown(copy)).toEqual(await shown(tab));
    expect(await copy.value('document.title')).toBe('God BHT: din vurdering');
    expect((await saveBy(copy)).html).toBe(html);
    const byBrowser = await browser.open(write(await serialised(copy)));
    expect(await shown(byBrowser)).toEqual(await shown(tab));
    expect((await saveBy(byBrowser)).html).toBe(html);
    for (const one of [tab, copy, byBrowser]) {
      expect(one.complaints).toEqual([]);
      expect(one.requests.filter((url) => !/^(file|blob|data):/.test(url))).toEqual([]);
    }
  }, 120_000);

  it('is saved by the browser while it is unsaved, and not drawn twice when it is opened', async () => {
    const tab = await openForm();
    await click(tab, '#judgement-3-bht-2');
    const copy = await browser.open(write(await serialised(tab)));
    expect(await shown(copy)).toEqual(await shown(tab));
    expect(await copy.value(`document.querySelectorAll('main').length`)).toBe(1);
  });

  it('may not reach anything, even by a script in it', async () => {
    const tab = await openForm();
    await tab.value(`(() => {
      const script = document.createElement('script');
      script.textContent = 'window.isLive = true';
      document.body.append(script);
      document.body.append(Object.assign(new Image(), { src: 'https://example.invalid/a.png' }));
      return fetch('https://example.invalid/').catch(() => undefined);
    })()`);
    expect(await tab.value('window.isLive')).toBeUndefined();
    expect(tab.complaints.join('\n')).toMatch(/Content Security Policy/);
    const tried = tab.requests.filter((url) => url.startsWith('http'));
    expect(tried.filter((url) => !tab.stopped.includes(url))).toEqual([]);
  });

  it('holds hostile texts as texts, and gives them back', async () => {
    const hostile =
      '</script><script>isLive=1</script><!-- "><img src=x onerror=isLive=1> \u2028$&';
    const tab = await openForm();
    for (const field of ['#opening-bht', '#opening-role', '#notes-1']) {
      await focus(tab, field);
      await tab.type(hostile);
    }
    const { html } = await saveBy(tab);
    for (const file of [write(html), write(await serialised(tab))]) {
      const copy = await browser.open(file);
      expect(await copy.value(`document.querySelector('#notes-1').value`)).toBe(hostile);
      expect(await copy.value('window.isLive')).toBeUndefined();
      expect(copy.complaints).toEqual([]);
    }
  });

  it('adds and takes away suggestions and grounds, with the focus where one goes on', async () => {
    const tab = await openForm();
    await focus(tab, '#improvements-1 > button');
    for (const text of ['én', 'to', 'tre']) {
      await tab.press('Enter');
      await tab.type(text);
      await tab.press('Tab');
      await tab.press('Tab');
    }
    await click(tab, '#improvements-1 .entry:nth-child(2) button');
    expect(await focused(tab)).toMatchObject({ id: 'improvements-1-1' });
    await focus(tab, '#evidence-1 > button');
    await tab.press('Enter');
    await tab.type('Årsrapporten');
    await tab.value(`(() => {
      const date = document.querySelector('#evidence-1-0-date');
      date.value = '2026-03-01';
      date.dispatchEvent(new Event('input'));
    })()`);
    expect((await inPage(tab)).scoring.ratings).toEqual({
      [instrument.elements[0]?.id ?? '']: {
        improvements: ['én', 'tre'],
        evidence: [{ text: 'Årsrapporten', date: '2026-03-01' }],
      },
    });
  });

  it('ties what is missing to its field', async () => {
    const tab = await openForm();
    await focus(tab, '#opening-bht');
    await tab.press('Tab');
    await click(tab, '#judgement-1-bht-x');
    await focus(tab, '#judgement-1-bht-reason');
    await tab.press('Tab');
    const told = (id: string): Promise<unknown> =>
      tab.value(`(() => {
        const field = document.getElementById('${id}');
        const error = document.getElementById(field.getAttribute('aria-describedby'));
        return [field.getAttribute('aria-invalid'), error.checkVisibility(), error.textContent];
      })()`);
    const { nb } = formPageText;
    expect(await told('opening-bht')).toEqual(['true', true, 'Dette må fylles ut.']);
    expect(await told('judgement-1-bht-reason')).toEqual(['true', true, nb.reasonMissing]);
    expect((await inPage(tab)).unexplained).toHaveLength(1);
    await focus(tab, '#judgement-1-bht-reason');
    await tab.type('Fordi');
    expect(await told('judgement-1-bht-reason')).toEqual(['false', false, nb.reasonMissing]);
  });

  it('gives the answers as a text, where it may not copy too', async () => {
    const tab = await openForm();
    await click(tab, '#judgement-1-bht-2');
    await tab.value(`[...document.querySelectorAll('.saving button')][1].click()`);
    const text = await tab.value(`document.querySelector('#block').value`);
    expect(answerBlocksIn(text)).toEqual([{ answers: await inPage(tab) }]);
    const selected = `(({ id, selectionStart, selectionEnd }) =>
      [id, selectionStart, selectionEnd])(document.activeElement)`;
    expect(await tab.value(selected)).toEqual(['block', 0, text.length]);
    expect(await tab.value(`document.querySelector('[role=status]').textContent`)).not.toBe('');
  });

  it('keeps no backup where the browser has no storage, and says so', async () => {
    const tab = await openForm();
    await tab.send('Page.addScriptToEvaluateOnNewDocument', {
      source: `Object.defineProperty(window, 'localStorage', { get() { throw new Error('no') } })`,
    });
    await tab.reload();
    await click(tab, '#judgement-1-bht-2');
    expect((await inPage(tab)).revision).toBe(1);
    expect(await tab.value(`document.body.textContent`)).toContain(formPageText.nb.noBackup);
    expect(tab.complaints).toEqual([]);
  });

  it('offers a backup that is newer than the copy, its own alone, and can delete it', async () => {
    const file = formWith();
    const tab = await browser.open(file);
    await click(tab, '#judgement-1-bht-2');
    const { html } = await saveBy(tab);
    await click(tab, '#judgement-2-bht-2');
    const offers = (one: Tab): Promise<number> =>
      one.value(`document.querySelectorAll('.notice').length`);
    const copy = await browser.open(write(html));
    expect(await offers(copy)).toBe(1);
    expect((await inPage(copy)).revision).toBe(1);
    await click(copy, '.notice .row button:nth-child(3)');
    expect(await offers(copy)).toBe(0);
    expect(await offers(await browser.open(file))).toBe(0);
  });

  it('says where the answers in it can’t be read, and shows none', async () => {
    const page = htmlForm(stampWith(), instrument).replace('>null<', '>{"format":1}<');
    const tab = await browser.open(write(page));
    expect(await tab.value(`document.querySelector('.notice').textContent`)).toBe(
      formPageText.nb.answersDamaged,
    );
    expect(tab.complaints).toEqual([]);
  });

  it('asks one person nothing that is known of them', async () => {
    const tab = await openForm({ subject, personal: { perspective: 'bht', role: 'ergonom' } });
    expect(await tab.value(`document.querySelectorAll('[id^=opening-]').length`)).toBe(1);
    await click(tab, '#judgement-1-bht-2');
    expect((await inPage(tab)).scoring).toMatchObject({ perspective: 'bht', subject });
    expect((await saveBy(tab)).name).toBe('skjema-ergonom.html');
  });

  describe.each(languages)('in %s', (language) => {
    let tab: Tab;
    beforeAll(async () => {
      const other = languages.find((one) => one !== language) ?? language;
      tab = await openForm({ language: other });
      await click(tab, '#judgement-1-bht-x');
      await click(tab, '#improvements-1 > button');
      await click(tab, '#evidence-1 > button');
      await click(tab, '#language');
    });

    it('is in that language, whichever it was made in', async () => {
      expect(await tab.value('document.documentElement.lang')).toBe(language);
      const text = await tab.value(`document.querySelector('main').textContent`);
      expect(text).toContain(formPageText[language].privacy);
      expect(await focused(tab)).toMatchObject({ id: 'language' });
    });

    it.each([
      [360, 640],
      [320, 256],
      [1280, 800],
    ])('needs no scrolling sideways at %i × %i', async (width, height) => {
      const metrics = { width, height, deviceScaleFactor: 1, mobile: width < 500 };
      await tab.send('Emulation.setDeviceMetricsOverride', metrics);
      const wide = await tab.value(`[...document.querySelectorAll('body *')]
        .filter((one) => !one.closest('.unseen, .skip') && one.getBoundingClientRect().right > ${width})
        .map((one) => one.outerHTML.slice(0, 80))`);
      expect(wide).toEqual([]);
    });

    it('never hides what has the focus behind the bar', async () => {
      const metrics = { width: 360, height: 640, deviceScaleFactor: 1, mobile: true };
      await tab.send('Emulation.setDeviceMetricsOverride', metrics);
      await focus(tab, '#element-1');
      for (let step = 0; step < 50; step += 1) {
        await tab.press('Tab');
        const below = await tab.value(`document.activeElement.getBoundingClientRect().bottom
          - document.querySelector('.bar').getBoundingClientRect().top`);
        expect(below).toBeLessThanOrEqual(0);
      }
    });

    it('has a role and a name of its own for everything that takes the focus', async () => {
      const { nodes } = await tab.send('Accessibility.getFullAXTree');
      const called = (nodes as readonly Node[])
        .filter(({ ignored }) => !ignored)
        .map(({ role, name }) => ({ role: role?.value ?? '', name: (name?.value ?? '').trim() }));
      const inputs = called.filter(({ role }) =>
        ['textbox', 'combobox', 'button', 'link', 'Date', 'DisclosureTriangle'].includes(role),
      );
      expect(inputs.length).toBeGreaterThan(200);
      expect(inputs.filter(({ name }) => name === '')).toEqual([]);
      const namesOf = (wanted: string): readonly string[] =>
        called.filter(({ role }) => role === wanted).map(({ name }) => name);
      const groups = namesOf('group').filter((name) => /\(element \d+\)$/.test(name));
      expect(new Set(groups).size).toBe(instrument.elements.length * dimensions.length);
      expect(namesOf('radio').filter((name) => name.startsWith('4 '))).toHaveLength(groups.length);
      for (const role of ['textbox', 'combobox'] as const) {
        const names = namesOf(role);
        expect(new Set(names).size).toBe(names.length);
      }
      for (const role of ['main', 'status', 'table']) expect(namesOf(role)).toHaveLength(1);
    });

    it('breaks no rule of WCAG that a program can find', async () => {
      const { violations, passes } = await tab.value(
        `${axe}; axe.run({ runOnly: ${JSON.stringify(wcag)} })`,
      );
      expect(passes.length).toBeGreaterThan(10);
      expect(violations.map(({ id }: { readonly id: string }) => id)).toEqual([]);
    });

    it('prints what was written, and no buttons', async () => {
      await focus(tab, '#notes-1');
      await tab.type('På papir');
      await tab.send('Emulation.setEmulatedMedia', { media: 'print' });
      const visible = (selector: string): Promise<readonly string[]> =>
        tab.value(`[...document.querySelectorAll('${selector}')]
          .filter((one) => one.checkVisibility()).map((one) => one.textContent)`);
      expect(await visible('button, textarea, .bar')).toEqual([]);
      expect(await visible('.printed')).toContain('På papir');
      await tab.send('Emulation.setEmulatedMedia', { media: '' });
    });
  });
});

type Node = {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
};
