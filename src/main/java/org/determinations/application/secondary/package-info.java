/**
 * The secondary analysis as steps over stores: each one reads what the steps before have stored and stores what it finds, so
 * that a killed run starts again at the step it died in. Knows no Spring; {@code batch} makes the job of it.
 *
 * <p>Part of the room {@code application}, whose rules hold.
 */
@NullMarked
package org.determinations.application.secondary;

import org.jspecify.annotations.NullMarked;
