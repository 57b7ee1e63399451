import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const style = readFileSync(new URL('../../src/page/page.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = [...style.matchAll(/:root \{([^}]*)\}/g)].map(([, rules]) => rules);

const colourIn = (rules: string, name: string): string =>
  new RegExp(`--${name}: (#[0-9a-f]+);`).exec(rules)?.[1] ?? '';

/** Relative luminance (WCAG 2.2). */
const luminance = (colour: string): number => {
  const digits = colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
};

describe.each([
  ['light', light],
  ['dark', dark],
])('the colours of the form, %s', (_name, rules) => {
  it.each([
    ['ink', 'paper', 4.5],
    ['ink', 'field', 4.5],
    ['ink', 'notice', 4.5],
    ['soft', 'paper', 4.5],
    ['main', 'paper', 4.5],
    ['warn', 'paper', 4.5],
    ['warn', 'notice', 4.5],
    ['on-main', 'main', 4.5],
    // Edges of fields, and the focus.
    ['line', 'paper', 3],
    ['line', 'field', 3],
    ['main', 'field', 3],
    ['main', 'notice', 3],
  ])('%s on %s can be told apart', (one, other, least) => {
    expect(contrast(colourIn(rules, one), colourIn(rules, other))).toBeGreaterThanOrEqual(least);
  });
});
