package io.tallywire.cli;

import picocli.CommandLine.Command;

/** What the readers make of a file. */
@Command(
    name = "inspect",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "(feed | article | quantities)",
    description = "Show what the readers make of files.")
final class Inspect {}
