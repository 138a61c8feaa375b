/**
 * Sign-in by an identity provider of the agency: OpenID Connect, authorization code with PKCE. The library speaks the protocol; what is
 * said of a person is held against the settings, and told to the application.
 */
@NullMarked
package org.determinations.web.openid;

import org.jspecify.annotations.NullMarked;
