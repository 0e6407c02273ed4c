/**
 * The floor: a page of 10 kB with a worker of 1 kB, written by hand, that does nothing but what it must. What it
 * takes is what this machine, this browser and this moment take; times are told as multiples of it.
 */
export const floor = 'tests/bench/floor'
