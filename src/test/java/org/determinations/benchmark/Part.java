package org.determinations.benchmark;

/** A part of the benchmark: some rows of the table. */
interface Part {
    void measure(Bench bench) throws Exception;
}
