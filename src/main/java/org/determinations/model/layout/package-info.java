/** What a contract says of a file: its columns, their codes and what stands for a group of them. */
@NullMarked
package org.determinations.model.layout;

import org.jspecify.annotations.NullMarked;
