package com.example.modulepath;

/** Placeholder until there is a document to build. */
public final class Main {

  private Main() {}

  /**
   * Runs.
   *
   * @param args none
   */
  public static void main(String[] args) {
    System.out.println("modulepath: ok");
  }
}
