import { Chalk } from 'chalk';
import type { Style } from './screen.ts';
import type { Paint } from './wrap.ts';

/** Bold and reversed type carry on any background; the two colours are legible on light and dark alike. */
export const makePaint = (colour: boolean): Paint => {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  const styles: Readonly<Record<Style, (text: string) => string>> = {
    strong: chalk.bold,
    key: chalk.cyan,
    mark: chalk.bold.inverse,
    alert: chalk.bold.magenta,
    quiet: chalk.dim,
  };
  return (text, style) => (style === undefined ? text : styles[style](text));
};
