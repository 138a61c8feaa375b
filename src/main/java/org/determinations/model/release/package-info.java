/** From a computed run to a published result: checklist, signatures, events, letters and who may see what. */
@NullMarked
package org.determinations.model.release;

import org.jspecify.annotations.NullMarked;
