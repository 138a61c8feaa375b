/**
 * What is done about a computed run's release: checklist, signatures, approval, release, amendment, withdrawal. Nothing is
 * computed here and nothing is ever deleted.
 *
 * <p>Part of the room {@code batch}. May touch: all rooms below. May never touch: arithmetic, an {@code if} on policy values, SQL
 * text, CSV parsing. Starts no Spring context; of Spring only the transaction that holds an event and its trace together.
 */
@NullMarked
package org.determinations.batch.release;

import org.jspecify.annotations.NullMarked;
