@NullMarked
package org.kith.activity.web;

import org.jspecify.annotations.NullMarked;
