package org.determinations.model.run;

/**
 * One file that a run wrote. Grain: one per run and file name.
 *
 * @param name file name within the run's folder, with {@code /} where it stands in a folder below; never leads out of it
 * @param sha256 lower-case hexadecimal, over the file's bytes
 * @param bytes size of the file
 */
public record OutputFile(String name, String sha256, long bytes) {}
