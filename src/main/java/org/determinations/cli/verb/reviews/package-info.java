/**
 * The verbs of quality reviews of individual programs.
 *
 * <p>Part of the room {@code cli}, whose rules hold.
 */
@NullMarked
package org.determinations.cli.verb.reviews;

import org.jspecify.annotations.NullMarked;
