import { index, type RouteConfig, route } from "@remix-run/route-config";

/** The site map. */
export default [
  index("routes/landing/route.tsx"),
  route("start", "routes/start/route.tsx"),
  route("import", "routes/import/route.tsx"),
  route("open", "routes/open/route.tsx"),
  route("method", "routes/method/route.tsx"),
  route("privacy", "routes/privacy/route.tsx"),
  route("running", "routes/running/route.tsx"),
  route("sample/:sample?", "routes/sample/route.tsx"),
  route("sample/:sample/plan.pdf", "routes/sample-pdf/route.ts"),
  route("sample/:sample/files/:file", "routes/files/route.ts", { id: "sample-files" }),

  route("a/:id", "routes/tasks/route.tsx"),
  route("a/:id/profile", "routes/profile/route.tsx"),
  route("a/:id/q/:question", "routes/question/route.tsx"),
  route("a/:id/q/:question/keep", "routes/keep-answer/route.ts"),
  route("a/:id/figures", "routes/figures/route.tsx"),
  route("a/:id/review", "routes/review/route.tsx"),
  route("a/:id/results", "routes/results/route.tsx"),
  route("a/:id/plan", "routes/plan/route.tsx"),
  route("a/:id/plan/items/:item", "routes/plan-item/route.tsx"),
  route("a/:id/plan/history", "routes/plan-history/route.tsx"),
  route("a/:id/plan/status", "routes/plan-status/route.tsx"),
  route("a/:id/plan/:file", "routes/plan-file/route.ts"),
  route("a/:id/plan.pdf", "routes/plan-pdf/route.ts"),
  route("a/:id/archive.zip", "routes/archive/route.ts"),
  route("a/:id/assessment.json", "routes/assessment-file/route.ts"),
  route("a/:id/files/:file", "routes/files/route.ts"),
  route("a/:id/report", "routes/report/route.tsx"),
  route("a/:id/hand-over", "routes/hand-over/route.tsx"),
  route("a/:id/answers/:link", "routes/answers/route.tsx"),
  route("a/:id/compare", "routes/compare/route.tsx"),
  route("a/:id/share", "routes/share/route.tsx"),
  route("a/:id/leave", "routes/leave/route.tsx"),

  route("workshops/new", "routes/workshop-new/route.tsx"),
  route("w/:id", "routes/workshop-console/route.tsx"),
  route("w/:id/present", "routes/workshop-present/route.tsx"),

  route("*", "routes/missing/route.tsx"),
] satisfies RouteConfig;
