/**
 * The words of the field as values: districts, years, stages, levels, reported values, facts and results that two rooms
 * share.
 *
 * <p>May touch: {@code java.lang}, {@code java.util}, {@code java.math}, {@code java.time} values, hashes and {@code issue}. May
 * never touch: any other room; files; a clock; {@code double}; a number without a unit; null; mutable collections.
 */
@NullMarked
package org.determinations.model;

import org.jspecify.annotations.NullMarked;
