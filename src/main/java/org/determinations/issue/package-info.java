/**
 * Problems with inputs, policies and the system as records with stable codes, and where they stand.
 *
 * <p>May touch: {@code java.*} values. May never touch: any other room; logging; wording for one caller only.
 */
@NullMarked
package org.determinations.issue;

import org.jspecify.annotations.NullMarked;
