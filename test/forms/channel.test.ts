import { describe, expect, it } from 'vitest';
import { type Channel, channelOf } from '../../src/forms/channel.ts';

describe('how answers came back', () => {
  it.each<[string, string, string, Channel]>([
    ['a workbook under another name', 'PK\u0003\u0004…', 'skjema.pdf', 'workbook'],
    ['an old workbook', '\u00D0\u00CF\u0011\u00E0', 'skjema.doc', 'workbook'],
    ['a PDF under another name', '%PDF-1.7\n', 'skjema.txt', 'pdf'],
    ['a saved page', '<!doctype html>', 'svar.html', 'text'],
    ['a mail', 'Return-Path: <a@b>\r\nX-Y: z\r\n', 'svar.txt', 'mail'],
    [
      'a page saved with all that belongs to it',
      'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n',
      'svar.mhtml',
      'mail',
    ],
    ['a scoring under another name', '# Min\nformat: godbht/scoring@1\n', 'min.txt', 'scoring'],
    ['a scoring in JSON', '{"format": "godbht/scoring@1"}', 'min.json', 'scoring'],
    ['what only its name tells', 'Hei', 'svar.EML', 'mail'],
    ['a text', 'Hei! From: her', 'svar.txt', 'text'],
    ['nothing', '', 'svar', 'text'],
  ])('is told of %s', (_, content, name, channel) => {
    expect(channelOf(Buffer.from(content, 'latin1'), name)).toBe(channel);
  });

  // One that tries every way to part the lines would take years.
  it('is told at once of a text that looks like the head of a mail', () => {
    const text = 'Navn: Kari\r\nRolle: leder\r\n'.repeat(150);
    expect(channelOf(Buffer.from(text, 'latin1'), 'svar.txt')).toBe('text');
  });

  it('is told of a text of two bytes a letter', () => {
    const wide = Buffer.from('\ufefffrom: kari\r\nFrom: x\r\n', 'utf16le');
    expect(channelOf(wide, 'svar.txt')).toBe('text');
  });
});
