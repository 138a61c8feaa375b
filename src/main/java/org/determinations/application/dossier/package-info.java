/**
 * The dossier of one district: what the store and the released files have of it, put together for an appeal or for whoever asks for
 * public records. Nothing is computed here and nothing stored but the trace that it was made.
 *
 * <p>Part of the room {@code application}, whose rules hold.
 */
@NullMarked
package org.determinations.application.dossier;

import org.jspecify.annotations.NullMarked;
