/** What leaves the house: public files, bundles for districts, the checklist and a withdrawal. */
@NullMarked
package org.determinations.report.release;

import org.jspecify.annotations.NullMarked;
