/**
 * Follow-through: how a finding of the ledger stands on a day, what may be recorded about it, what an import adds, and the
 * figures over all findings.
 *
 * <p>May touch: {@code model}, {@code issue}. May never touch: Spring, SQL, CSV, files, a clock, {@code policy}. Decides
 * nothing about a district's category.
 */
@NullMarked
package org.determinations.followthrough;

import org.jspecify.annotations.NullMarked;
