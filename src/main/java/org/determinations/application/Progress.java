package org.determinations.application;

import java.util.function.Consumer;

/**
 * What the person who waits is told: a line now and then, and on long work how far it is. A plain consumer of lines is one
 * that does not care how far.
 */
@FunctionalInterface
public interface Progress extends Consumer<String> {

    /**
     * How far a piece of long work is. May be told as often as is convenient; the last time with {@code done} equal to
     * {@code total}.
     *
     * @param what the work in a few words, the same every time
     * @param done 0 to {@code total}, in whatever unit; never less than before
     * @param total 0 when there is nothing to do
     */
    default void advance(String what, long done, long total) {}
}
