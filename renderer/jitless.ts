import { z } from "zod";

// Before anything else in the window: zod otherwise probes `new Function`, which the content policy reports.
z.config({ jitless: true });
