/**
 * The store: facts, runs and results in SQL through jOOQ, append-only. Model records come in and go out; a generated
 * record never leaves.
 *
 * <p>May touch: jOOQ, {@code javax.sql}, Commons CSV (tables of an archive), generated classes, {@code model}, result records. May never touch: Spring beans;
 * a policy number in a {@code where}; update or delete on append-only tables; letting a generated record out.
 */
@NullMarked
package org.determinations.store;

import org.jspecify.annotations.NullMarked;
