import { workshopAsked } from "./app/workshopAsked";
import { putUp } from "./still/putUp";
import { isDark } from "./store/isDark";

// The first script of a window, one file that asks for no other: the table as it was left is seen before the app comes.
// What the page remembers waits for the browser to bring it up, too: better now, while scripts are fetched.
document.documentElement.dataset["theme"] = isDark() ? "dark" : "light";
const workshop = workshopAsked(location);
if (workshop !== null) putUp(workshop);
