/** What reports are made from: a run with everything about it, its public results and its secondary analysis. */
@NullMarked
package org.determinations.report.dossier;

import org.jspecify.annotations.NullMarked;
