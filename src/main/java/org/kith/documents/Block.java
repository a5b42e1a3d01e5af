package org.kith.documents;

/** What stands between headings. */
public sealed interface Block
    permits Paragraph, BulletList, NumberedList, DataTable, Picture, Callout, KeyFigures {}
