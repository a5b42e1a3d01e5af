@NullMarked
package org.kith.funding.web;

import org.jspecify.annotations.NullMarked;
