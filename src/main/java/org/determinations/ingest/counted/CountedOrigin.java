package org.determinations.ingest.counted;

/**
 * What a file of counted records says of the records. One per file; nothing in it may be missing.
 *
 * @param name of the file of records, as it is named in messages about its rows
 * @param sha256 of that file, lower-case hexadecimal: which bytes were counted
 * @param bytes of that file
 * @param codeListHash of the code lists that said what the codes mean; counts made with other lists are other counts
 * @param countedBy the program and version that counted, for people
 */
public record CountedOrigin(String name, String sha256, long bytes, String codeListHash, String countedBy) {}
