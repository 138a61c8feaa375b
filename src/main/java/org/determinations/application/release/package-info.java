/**
 * What is done about a computed run's release: checklist, signatures, approval, release, amendment, withdrawal. Nothing is
 * computed here and nothing is ever deleted.
 *
 * <p>Part of the room {@code application}, whose rules hold. Starts no Spring context; of Spring only the transaction that
 * holds an event and its trace together.
 */
@NullMarked
package org.determinations.application.release;

import org.jspecify.annotations.NullMarked;
