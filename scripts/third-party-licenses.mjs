import { access, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The licences of the packages that some modules come from, and of the fonts, as one text. */
export const thirdPartyLicenses = async (modules, fontLicence) => {
  const folders = await withDependencies(packageFolders(modules));
  const packages = await Promise.all(folders.map(describePackage));
  const sections = packages.sort((a, b) => (a < b ? -1 : 1));
  const fonts = `Source Sans 3, as “Godbht Sans”; Noto Sans Symbols 2 and Noto Emoji, as “Godbht Symbols”\n(OFL-1.1)\n\n${fontLicence}`;
  return `${[heading, ...sections, fonts, colourProfile].map((text) => text.trim()).join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
};

const heading =
  'godbht is under the MIT licence. This program contains the following packages, fonts and colour profile:';

const colourProfile = `sRGB2014, as sRGB_IEC61966_2_1.icc, which came with pdfkit

Copyright International Color Consortium, 2015. The profile may be copied, distributed, embedded, made,
used and sold without restriction; an altered version must not keep the original's identification and
copyright notice, nor pass for the original (https://registry.color.org/profile-library/).`;

const packageFolders = (modules) => {
  const folders = modules.map(
    (file) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file.replaceAll('\\', '/'))?.[1],
  );
  return [...new Set(folders)].filter((folder) => folder !== undefined);
};

/** Some packages come with their dependencies inside, where no module of theirs is seen. */
const withDependencies = async (folders) => {
  const all = new Set(folders);
  for (const folder of all) {
    const { dependencies = {} } = await readManifest(folder);
    const names = Object.keys(dependencies).filter((name) => !name.startsWith('@types/'));
    for (const name of names) all.add(await findPackage(name, folder));
  }
  return [...all];
};

const findPackage = async (name, from) => {
  const folder = join(from, 'node_modules', name);
  const isThere = await access(folder).then(
    () => true,
    () => false,
  );
  if (!isThere && from === dirname(from)) throw new Error(`${name} is not installed`);
  return isThere ? folder : findPackage(name, dirname(from));
};

const readManifest = async (folder) =>
  JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));

const describePackage = async (folder) => {
  const { name, version, license, author } = await readManifest(folder);
  const given = (await licenceFile(folder)) ?? (await licenceInReadme(folder)) ?? '';
  const by = typeof author === 'object' ? author?.name : author;
  const text = /permission/i.test(given) ? given : await ownTerms(name, license, by);
  // Of a choice between licences the first is made; both texts may stand in the package.
  const [, chosen] = /^\((\S+) OR .+\)$/.exec(license ?? '') ?? [];
  const terms = `${license ?? 'see below'}${chosen === undefined ? '' : `, used here under ${chosen}`}`;
  return `${name} ${version} (${terms})\n\n${text.replace(/\r\n/g, '\n').trim()}`;
};

/** What a package doesn't bring itself. */
const ownTerms = async (name, license, author) =>
  name === '@resvg/resvg-wasm'
    ? readFile(join(import.meta.dirname, '../assets/resvg-licences.txt'), 'utf8')
    : mitTerms(name, license, author);

/** Some packages say MIT and leave its terms out: they are the same for all. */
const mitTerms = async (name, license, author) => {
  if (license !== 'MIT' || !author) throw new Error(`${name} has no licence text`);
  const own = await readFile(join(import.meta.dirname, '../LICENSE'), 'utf8');
  return `Copyright (c) ${author}\n\n${own.slice(own.indexOf('Permission is hereby granted'))}`;
};

const licenceFile = (folder) => readFirst(folder, /^(licen[cs]e|copying)/i);

const licenceInReadme = async (folder) =>
  /^#+ *licen[cs]e[\s\S]*/im.exec((await readFirst(folder, /^readme/i)) ?? '')?.[0];

const readFirst = async (folder, pattern) => {
  const file = (await readdir(folder)).sort().find((entry) => pattern.test(entry));
  return file && readFile(join(folder, file), 'utf8');
};
