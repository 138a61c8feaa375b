/**
 * The verbs that ask the trail.
 *
 * <p>Part of the room {@code cli}, whose rules hold.
 */
@NullMarked
package org.determinations.cli.verb.audit;

import org.jspecify.annotations.NullMarked;
