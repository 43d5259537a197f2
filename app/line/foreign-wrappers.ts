/**
 * Translators in the browser wrap texts in elements of their own, so that a text which React takes away, or puts something before, stands elsewhere than it
 * knows. Wherever that is so the wrapper goes in its place, instead of an error that takes the page away.
 */
export function tolerateForeignWrappers(): void {
  const { removeChild, insertBefore } = Node.prototype;
  Node.prototype.removeChild = function remove<Child extends Node>(this: Node, child: Child): Child {
    const own = ownChild(this, child);
    if (own !== null) removeChild.call(this, own);
    return child;
  };
  Node.prototype.insertBefore = function insert<Child extends Node>(
    this: Node,
    child: Child,
    before: Node | null,
  ): Child {
    return insertBefore.call(this, child, before === null ? null : ownChild(this, before)) as Child;
  };
}

/** The child of `parent` that is `node` or holds it; null where `parent` does not hold it at all. */
function ownChild(parent: Node, node: Node): Node | null {
  for (let own: Node | null = node; own !== null; own = own.parentNode) if (own.parentNode === parent) return own;
  return null;
}
