@NullMarked
package org.kith.geography.web;

import org.jspecify.annotations.NullMarked;
