package io.tallywire.cli;

import picocli.CommandLine.Command;

/** Lists of feeds, to and from feed readers. */
@Command(
    name = "opml",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "(import | export)",
    description = "Bring the list of feeds from a feed reader, or to one.")
final class OpmlCommand {}
