package io.tallywire.command;

/**
 * What was typed is no command; the message says what to type instead and is fit to be sent to the
 * chat.
 */
public final class CommandException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String shown;

  CommandException(String shown) {
    super(shown);
    this.shown = shown;
  }

  @Override
  public String getMessage() {
    return shown;
  }
}
