/** Facts as files give them: one type and one descriptor for each kind (its words, layout, key, content, the file it stands in). */
@NullMarked
package org.determinations.model.fact;

import org.jspecify.annotations.NullMarked;
