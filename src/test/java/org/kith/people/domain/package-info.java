@NullMarked
package org.kith.people.domain;

import org.jspecify.annotations.NullMarked;
