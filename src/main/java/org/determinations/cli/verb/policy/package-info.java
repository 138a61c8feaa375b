/** The verbs that publish a policy and take one back. */
@NullMarked
package org.determinations.cli.verb.policy;

import org.jspecify.annotations.NullMarked;
