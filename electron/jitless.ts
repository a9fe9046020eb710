import { z } from "zod";

// Must be imported first: zod otherwise probes whether code may be made from text, which a strict policy reports.
z.config({ jitless: true });
