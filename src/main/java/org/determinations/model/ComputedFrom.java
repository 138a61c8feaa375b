package org.determinations.model;

/**
 * What a run is computed from: the same of it gives the same results.
 *
 * @param inputSetHash SHA-256 over the sorted names and hashes of the input files and of cycle.yaml's meaning
 * @param packId policy pack and version, such as {@code massachusetts-2012.1}
 * @param packHash SHA-256 over the pack's files
 * @param programVersion version and commit of the program
 */
public record ComputedFrom(String inputSetHash, String packId, String packHash, String programVersion) {}
