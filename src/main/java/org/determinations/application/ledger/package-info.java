/**
 * The ledger of findings as people use it: review files imported, acts recorded, findings shown and counted, and written out
 * for a run. No run changes it.
 *
 * <p>Part of the room {@code application}, whose rules hold. Starts no Spring context; of Spring only the transaction that
 * holds rows and their trace together.
 */
@NullMarked
package org.determinations.application.ledger;

import org.jspecify.annotations.NullMarked;
