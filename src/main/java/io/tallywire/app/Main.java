package io.tallywire.app;

/** The program's entry. */
public final class Main {
  public static void main(String[] args) {
    System.out.println("tallywire");
  }

  private Main() {}
}
