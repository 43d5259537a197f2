import { served } from "~/web/served";
import { calendarFeed } from "~/web/team-plan/calendar-feed";

export const loader = served(calendarFeed);
