@NullMarked
package org.kith.directory.domain;

import org.jspecify.annotations.NullMarked;
