import { View } from "@react-pdf/renderer";
import type { ComponentProps } from "react";
import { tagged } from "../tagged/tag";

/** A part of the paper with its heading. */
export function Sect(props: ComponentProps<typeof View>) {
  return <View {...props} {...tagged({ role: "Sect" })} />;
}
