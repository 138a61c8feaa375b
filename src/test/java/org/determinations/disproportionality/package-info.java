/** Tests of the secondary analysis, most of them over case files. */
@NullMarked
package org.determinations.disproportionality;

import org.jspecify.annotations.NullMarked;
