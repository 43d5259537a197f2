import { benchArchive } from "~/web/bench/bench-archive";
import { served } from "~/web/served";

export const loader = served(benchArchive);
