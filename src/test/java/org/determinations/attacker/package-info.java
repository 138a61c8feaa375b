/** A reader of public files who wants to know what they withhold. Uses nothing of the product: files, and a linear-program library. */
@NullMarked
package org.determinations.attacker;

import org.jspecify.annotations.NullMarked;
