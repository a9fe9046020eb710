import fc from "fast-check";

/** Every run throws the same dice, so that what fails in one place fails in all; another seed looks elsewhere. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env["SAMESIDE_SEED"] ?? 20261128) });
