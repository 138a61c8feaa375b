package org.determinations.model.review;

/**
 * Who read a record.
 *
 * @param number a pseudonym, see {@link Pseudonyms#isReader}
 */
public record ReviewReader(String number, ReaderTurn turn) {}
