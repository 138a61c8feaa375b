/**
 * Sign-in by the word of a proxy: it names the person in a header, and proves by a secret in another one that it is the proxy. What it says
 * is held against the settings; who somebody is here, and in which role, stands in the accounts.
 */
@NullMarked
package org.determinations.web.proxy;

import org.jspecify.annotations.NullMarked;
