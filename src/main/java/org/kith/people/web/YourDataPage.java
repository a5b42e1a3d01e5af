package org.kith.people.web;

import java.util.List;
import org.kith.ui.Page;
import org.kith.ui.Text;

/**
 * What people are told about one use of their data.
 *
 * @param told in paragraphs
 * @param ground why it may be done
 * @param version which this is, and whether it was confirmed
 */
public record YourDataPage(
    Text title, Text about, List<Text> told, Text ground, Text kept, Text version)
    implements Page {}
