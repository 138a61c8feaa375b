package org.determinations.model.run;

/**
 * What a run is computed from: the same of it gives the same results.
 *
 * @param inputSetHash SHA-256 over the sorted names and hashes of the input files and of cycle.yaml's meaning
 * @param pack the policy pack that it used
 * @param programVersion version and commit of the program
 */
public record ComputedFrom(String inputSetHash, PackRef pack, String programVersion) {}
