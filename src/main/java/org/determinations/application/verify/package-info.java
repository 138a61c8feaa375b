/**
 * Whether what is on disk and in the store is still what a run, a release or an export wrote.
 *
 * <p>Part of the room {@code application}, whose rules hold.
 */
@NullMarked
package org.determinations.application.verify;

import org.jspecify.annotations.NullMarked;
