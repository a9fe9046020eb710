// Stands in for Electron's own default app inside the fallback runtime: starts the app folder named on the command line.
const { app } = require("electron");
const { readFileSync } = require("node:fs");
const { join, resolve } = require("node:path");

const folder = resolve(process.argv.slice(1).find((argument) => !argument.startsWith("-")) ?? ".");
const about = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
const name = about.productName ?? about.name;
process.defaultApp = true;
app.setAppPath(folder);
app.setName(name);
app.setVersion(about.version);
if (!app.commandLine.hasSwitch("user-data-dir")) app.setPath("userData", join(app.getPath("appData"), name));
require(join(folder, about.main));
