package io.tallywire.feed;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One item of a feed document, as the document has it.
 *
 * @param id the document's own identifier (guid, atom:id), if any
 * @param link the absolute address of its page, if any
 * @param title plain text, without markup; empty where there is none
 * @param text the full content as HTML; empty where there is none
 * @param summary the short description as HTML; empty where there is none
 */
public record Entry(
    @Nullable String id,
    @Nullable String link,
    String title,
    @Nullable OffsetDateTime published,
    @Nullable OffsetDateTime updated,
    String text,
    String summary) {}
