/** The team's tables for spreadsheet programs and Power BI. */
@NullMarked
package org.kith.opendata.feed;

import org.jspecify.annotations.NullMarked;
