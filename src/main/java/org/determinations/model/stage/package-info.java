/** The facts of a stage, read together district by district, with what earlier cycles say of it. */
@NullMarked
package org.determinations.model.stage;

import org.jspecify.annotations.NullMarked;
