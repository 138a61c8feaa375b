/**
 * The database of an installation: opened, made, upgraded in a copy, moved to another server and back.
 *
 * <p>Part of the room {@code application}, whose rules hold.
 */
@NullMarked
package org.determinations.application.database;

import org.jspecify.annotations.NullMarked;
