/**
 * Who has an account, with what it is signed in, and whether approvals must be signed in.
 *
 * <p>Part of the room {@code application}, whose rules hold.
 */
@NullMarked
package org.determinations.application.people;

import org.jspecify.annotations.NullMarked;
