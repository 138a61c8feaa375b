/** Which address shows which page and which form does what. */
@NullMarked
package org.determinations.web.route;

import org.jspecify.annotations.NullMarked;
