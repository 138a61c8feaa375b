/**
 * The verb that makes the dossier of a district.
 *
 * <p>Part of the room {@code cli}, whose rules hold.
 */
@NullMarked
package org.determinations.cli.verb.dossier;

import org.jspecify.annotations.NullMarked;
