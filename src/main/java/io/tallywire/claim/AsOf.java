package io.tallywire.claim;

import java.time.LocalDate;

/** The day a figure holds for, and whether the words say it. */
record AsOf(LocalDate day, boolean stated) {}
