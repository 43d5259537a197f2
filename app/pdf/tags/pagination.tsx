import { View } from "@react-pdf/renderer";
import type { ComponentProps } from "react";
import { tagged } from "../tagged/tag";

/** A running head or foot: repeated on every page for the eye, and passed over by the ear. */
export function Pagination(props: ComponentProps<typeof View>) {
  return <View fixed {...props} {...tagged({ role: "Pagination" })} />;
}
