/** The dossier of one district: everything that is known of it for the department, and what of it anybody may have. */
@NullMarked
package org.determinations.report.district;

import org.jspecify.annotations.NullMarked;
