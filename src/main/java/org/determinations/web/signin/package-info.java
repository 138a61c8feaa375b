/** Who stands in front of a page, and how passwords are looked at. Knows no address and no page. */
@NullMarked
package org.determinations.web.signin;

import org.jspecify.annotations.NullMarked;
