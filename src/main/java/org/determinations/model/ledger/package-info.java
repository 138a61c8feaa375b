/** What the ledger of findings holds: what review files say of findings, and what people did about them. */
@NullMarked
package org.determinations.model.ledger;

import org.jspecify.annotations.NullMarked;
