/**
 * The verbs about accounts.
 *
 * <p>Part of the room {@code cli}, whose rules hold.
 */
@NullMarked
package org.determinations.cli.verb.people;

import org.jspecify.annotations.NullMarked;
