@NullMarked
package org.kith.activity;

import org.jspecify.annotations.NullMarked;
