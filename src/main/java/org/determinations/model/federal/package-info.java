/** What is told to the federal office: the layout of a file, and whether its source is known. */
@NullMarked
package org.determinations.model.federal;

import org.jspecify.annotations.NullMarked;
