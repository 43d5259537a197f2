import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";

export const handle = { still: true };

const nothing = (_args: LoaderFunctionArgs | ActionFunctionArgs): never => {
  throw new Response(null, { status: 404 });
};

export const loader = nothing;
export const action = nothing;

export default function Missing() {
  return null;
}
