import fc from "fast-check";

/**
 * The seed of every property test. It is the same in each run, so that a commit that passed passes again; `npm run fuzz` tries
 * others, by this variable.
 */
const { KONTEKST_SEED = "1" } = process.env;

fc.configureGlobal({ seed: Number(KONTEKST_SEED) });

export default fc;
