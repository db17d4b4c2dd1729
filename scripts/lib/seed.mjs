/** Property tests try the same cases each time, so that a run can be repeated; another TALLY_SEED looks elsewhere. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.TALLY_SEED ?? 20_241_121) });
