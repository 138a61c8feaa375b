/** Tests of suppression and of the attack that gates a public release. */
@NullMarked
package org.determinations.suppression;

import org.jspecify.annotations.NullMarked;
