import { assetAddress } from "../asset-address";
import type { PageFiles } from "./page";

/** The built files of the participant page in `assets`. */
export const pageFiles = (assets: string): PageFiles => ({
  css: assetAddress(assets, "phone.css"),
  js: assetAddress(assets, "phone.js"),
});
