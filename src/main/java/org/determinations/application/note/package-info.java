/**
 * Notes of reviewers about districts: opinions beside the evidence. No run reads them, and they bind nobody.
 *
 * <p>Part of the room {@code application}, whose rules hold.
 */
@NullMarked
package org.determinations.application.note;

import org.jspecify.annotations.NullMarked;
