/**
 * Quality reviews of individual programs as people use them: files imported, samples drawn, rounds shown and written out. No run
 * reads anything of it, and nothing here touches the ledger of findings.
 *
 * <p>Part of the room {@code application}, whose rules hold. Starts no Spring context; of Spring only the transaction that holds
 * rows and their trace together.
 */
@NullMarked
package org.determinations.application.review;

import org.jspecify.annotations.NullMarked;
