import { openStore } from "~/storage/open-store";

/** A process of its own that opens the store it is told of, migrates it and ends. */
const store = await openStore(JSON.parse(process.argv[2] ?? "") as Parameters<typeof openStore>[0]);
await store.close();
