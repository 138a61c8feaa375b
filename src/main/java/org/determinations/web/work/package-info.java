/** What the desk computes for people while they look at other pages: one work at a time. Knows no address and no page. */
@NullMarked
package org.determinations.web.work;

import org.jspecify.annotations.NullMarked;
