import type { Box } from "./attributes";
import { fillText } from "./filled";
import { type Element, elementFinder, newElement } from "./structure";
import type { Role, Tag } from "./tag";

/** A node of react-pdf's laid-out tree, as far as it is read here. */
export interface LaidNode {
  readonly type: string;
  props?: Record<string, unknown>;
  readonly box?: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  children?: LaidNode[];
}

/** Named destinations that are none: what a drawing calls when a leaf is done, and when a figure begins. */
export const LEAF_DONE = "\u0000done";
export const FIGURE_BEGINS = "\u0000figure";

/** Text or a picture: the least that is drawn at once. */
export interface Leaf {
  /** What its text belongs to. */
  readonly element: Element;
  /** Lines and fills belong to it too; with text they are decoration. */
  readonly isFigure: boolean;
  /** The link it stands in. */
  readonly link: Element | null;
}

export interface Bookmark {
  readonly title: string;
  readonly depth: number;
  readonly page: number;
  /** Points from the page's upper edge. */
  readonly top: number;
}

export interface ReadLayout {
  readonly root: Element;
  /** The leaves of each page in the order they are drawn. */
  readonly pages: readonly (readonly Leaf[])[];
  readonly bookmarks: readonly Bookmark[];
  /** Where figures stand. */
  readonly boxes: ReadonlyMap<Element, Box>;
}

const PICTURES = new Set(["SVG", "IMAGE", "CANVAS"]);
const OUTSIDE = new Set<Role>(["Artifact", "Pagination"]);

/** Outside the structure: decoration, and running heads and feet. */
export const artifact = newElement({ role: "Artifact" });
const pagination = newElement({ role: "Pagination" });

/** Whether an element is none: decoration, or a running head or foot. */
export const isOutside = ({ tag }: Element): boolean => OUTSIDE.has(tag.role);

/** Reads the structure off a laid-out tree, and makes each leaf of it call out when it has been drawn. */
export function readLayout(document: LaidNode): ReadLayout {
  const root = newElement({ role: "Document" });
  const find = elementFinder();
  const bookmarks: Bookmark[] = [];
  const boxes = new Map<Element, Box>();

  const anchors = anchorsOf(document);
  const of = document.children?.length ?? 0;

  const pages = (document.children ?? []).map((page, number) => {
    const leaves: Leaf[] = [];
    read(page, root, null, 0, 0);
    return leaves;

    function read(node: LaidNode, parent: Element, link: Element | null, x: number, y: number): void {
      const left = x + (node.box?.left ?? 0);
      const top = y + (node.box?.top ?? 0);
      const { fill } = (node.props?.tag as Tag | undefined) ?? {};
      if (fill !== undefined)
        fillText(node, fill({ page: number + 1, of, pageOf: (anchor) => anchors.get(anchor) ?? null }));
      const element = elementOf(node, parent, top);
      if (node.type === "TEXT") {
        leaf(node, { element, isFigure: false, link });
        return;
      }
      if (PICTURES.has(node.type)) {
        const isFigure = element.tag.role === "Figure";
        if (isFigure) boxes.set(element, [left, top, left + (node.box?.width ?? 0), top + (node.box?.height ?? 0)]);
        leaf(node, { element: isFigure ? element : artifact, isFigure, link });
        return;
      }
      for (const child of node.children ?? []) read(child, element, node.type === "LINK" ? element : link, left, top);
      if (node.children?.some(isFigureNode)) node.children = node.children.flatMap(announced);
    }

    function leaf(node: LaidNode, leaf: Leaf): void {
      node.props = { ...node.props, id: LEAF_DONE };
      leaves.push(leaf);
    }

    function elementOf(node: LaidNode, parent: Element, top: number): Element {
      if (isOutside(parent)) return parent;
      const tag = tagOf(node);
      if (tag === null) return parent;
      if (tag.role === "Artifact") return artifact;
      if (tag.role === "Pagination") return pagination;
      const { element, isNew } = find(tag, parent);
      if (isNew && tag.bookmark !== undefined) bookmarks.push({ ...tag.bookmark, page: number, top });
      return tag.holds === undefined ? element : find(tag.holds, element).element;
    }
  });
  return { root, pages, bookmarks, boxes };
}

/** Pages by the anchors that stand on them, counted from 1. */
function anchorsOf(document: LaidNode): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const look = (node: LaidNode, page: number): void => {
    const id = node.props?.id;
    if (typeof id === "string" && !found.has(id)) found.set(id, page);
    for (const child of node.children ?? []) look(child, page);
  };
  document.children?.forEach((page, index) => {
    look(page, index + 1);
  });
  return found;
}

/** A text that says nothing of itself is a paragraph, a link a link, a picture decoration. */
function tagOf({ type, props }: LaidNode): Tag | null {
  const tag = props?.tag as Tag | undefined;
  if (tag !== undefined) return tag;
  if (type === "TEXT") return { role: "P" };
  return type === "LINK" ? { role: "Link" } : null;
}

const isFigureNode = ({ type, props }: LaidNode) =>
  PICTURES.has(type) && (props?.tag as Tag | undefined)?.role === "Figure";

/** An empty box before a figure tells that what is drawn next belongs to it. */
const announced = (node: LaidNode): LaidNode[] =>
  isFigureNode(node)
    ? [
        { type: "VIEW", props: { id: FIGURE_BEGINS }, box: { left: 0, top: 0, width: 0, height: 0 }, children: [] },
        node,
      ]
    : [node];
