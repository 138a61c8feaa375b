/** The ledger of findings on a terminal, for programs and in files: findings, one finding, ageing, Indicator 18. */
@NullMarked
package org.determinations.report.ledger;

import org.jspecify.annotations.NullMarked;
