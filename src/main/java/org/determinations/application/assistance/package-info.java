/** Plans of assistance: proposed from a run, the ledger and the analysis, edited and signed by people, written out. */
@NullMarked
package org.determinations.application.assistance;

import org.jspecify.annotations.NullMarked;
