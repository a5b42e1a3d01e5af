@NullMarked
package org.kith.files.domain;

import org.jspecify.annotations.NullMarked;
