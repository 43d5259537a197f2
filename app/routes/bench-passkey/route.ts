import { json } from "@remix-run/node";
import { passkeyOptions } from "~/web/bench/passkeys/passkey-options";
import { served } from "~/web/served";

export const action = served(async (request) => json(await passkeyOptions(request)));
