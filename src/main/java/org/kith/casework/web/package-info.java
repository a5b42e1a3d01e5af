@NullMarked
package org.kith.casework.web;

import org.jspecify.annotations.NullMarked;
