/**
 * Policy and job files as typed values: {@code jobs/policies/**} becomes a {@code PolicyPack}, with all errors at once.
 *
 * <p>May touch: the YAML reader, {@code java.nio}, {@code policy}, {@code model}, {@code issue}. May never touch:
 * evaluating a rule, SQL, Spring, defaults.
 */
@NullMarked
package org.determinations.policyfile;

import org.jspecify.annotations.NullMarked;
