import { BuilderElement, type XmlComponent } from 'docx';

/** An element of WordprocessingML that the library has no words for. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (XmlComponent | string)[]
): XmlComponent => {
  const built: XmlComponent = new BuilderElement({
    name,
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [key, { key, value }]),
    ),
  });
  for (const child of children) built.addChildElement(child);
  return built;
};
